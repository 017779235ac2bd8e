using PublicBudget.Planted.Upper;

namespace PublicBudget.Planted.Lower;

/// <summary>Depends on the floor above on purpose: the test of the floors must find it.</summary>
internal sealed class LowerFloor
{
    public UpperFloor Above { get; } = new();
}
