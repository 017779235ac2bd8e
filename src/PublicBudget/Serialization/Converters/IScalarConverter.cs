namespace PublicBudget.Serialization.Converters;

/// <summary>What a scalar looks like, for messages and for the JSON Schema.</summary>
internal interface IScalarConverter
{
    /// <summary>What is expected, as in "a year as a number from 1 to 9999".</summary>
    string Expected { get; }

    /// <summary>The JSON Schema of the value.</summary>
    string Schema { get; }
}
