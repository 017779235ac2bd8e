namespace PublicBudget.Facts;

/// <summary>What the keys of one column of figures have in common, in the order in which columns are sorted.</summary>
/// <param name="Leading">Concept, measure, kind of column and scope, then the version.</param>
/// <param name="Detail">Source, kind of vehicle and kind of share.</param>
internal readonly record struct FactColumn(ulong Leading, uint Detail) : IComparable<FactColumn>
{
    /// <inheritdoc/>
    public int CompareTo(FactColumn other) => Leading == other.Leading ? Detail.CompareTo(other.Detail) : Leading.CompareTo(other.Leading);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((int)(((Leading >> 32) * 0x9E3779B1) ^ Leading ^ (Detail * 0x85EBCA6BU)));
}
