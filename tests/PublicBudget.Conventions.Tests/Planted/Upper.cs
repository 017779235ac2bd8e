namespace PublicBudget.Planted.Upper;

/// <summary>The floor above <see cref="Lower.LowerFloor"/>.</summary>
internal sealed class UpperFloor;
