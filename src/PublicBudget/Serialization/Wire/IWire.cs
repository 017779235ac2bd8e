namespace PublicBudget.Serialization.Wire;

/// <summary>An object as it stands in the JSON text, from which one of the model is made.</summary>
internal interface IWire<out TModel>
{
    /// <summary>Makes the object of the model, stepping along the path for the members below.</summary>
    /// <exception cref="ArgumentException">The object is of the right shape, but the model refuses it.</exception>
    TModel ToModel(JsonPath at);
}
