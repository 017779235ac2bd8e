using PublicBudget.Classifications;

namespace PublicBudget.Facts;

public readonly partial record struct FactKey
{
    /// <summary>
    /// By concept, measure, column, scope, year, base, organisation and source, then by the codes: all the codes of one column
    /// stand together, each category before its sections and items.
    /// </summary>
    /// <param name="other">The other key.</param>
    public int CompareTo(FactKey other) => Compare(in this, in other);

    /// <summary>Whether every dimension is the same.</summary>
    /// <param name="other">The other key.</param>
    public bool Equals(FactKey other) => Same(in this, in other);

    internal static bool Same(in FactKey left, in FactKey right) =>
        left._heading == right._heading
        && left.Function == right.Function
        && left._detail == right._detail
        && SameGroup(in left, in right)
        && left.DepartmentalEconomic == right.DepartmentalEconomic
        && left.GovernmentalEconomic == right.GovernmentalEconomic
        && left.RevenueCode == right.RevenueCode
        && left.Item == right.Item;

    /// <summary>Whether the keys differ in nothing but codes and items: the figures of one column.</summary>
    internal static bool SameGroup(in FactKey left, in FactKey right) =>
        left._heading == right._heading
        && left._detail == right._detail
        && left._version == right._version
        && left._base == right._base
        && left.Organisation == right.Organisation;

    internal static int Compare(in FactKey left, in FactKey right)
    {
        int order = left._heading.CompareTo(right._heading);
        if (order == 0) order = left._version.CompareTo(right._version);
        if (order == 0) order = left._base.CompareTo(right._base);
        if (order == 0) order = string.CompareOrdinal(left.Organisation, right.Organisation);
        if (order == 0) order = left._detail.CompareTo(right._detail);
        return order == 0 ? CompareInGroup(in left, in right) : order;
    }

    /// <summary>The order of the rows of a column: by codes, then by item.</summary>
    internal static int CompareInGroup(in FactKey left, in FactKey right)
    {
        int order = left.DepartmentalEconomic.CompareTo(right.DepartmentalEconomic);
        if (order == 0) order = left.GovernmentalEconomic.CompareTo(right.GovernmentalEconomic);
        if (order == 0) order = left.RevenueCode.CompareTo(right.RevenueCode);
        if (order == 0) order = left.Function.CompareTo(right.Function);
        return order == 0 ? string.CompareOrdinal(left.Item, right.Item) : order;
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        unchecked
        {
            ulong mixed = Mix(((ulong)_heading << 32) | (uint)Function.Number, ((ulong)(uint)_version << 32) | (uint)_base);
            mixed = Mix(mixed ^ _detail, ((ulong)(uint)DepartmentalEconomic.Number << 32) | (uint)GovernmentalEconomic.Number);
            if (RevenueCode.Number != 0) mixed = Mix(mixed, (uint)RevenueCode.Number);
            if (Organisation is not null) mixed = Mix(mixed, (uint)string.GetHashCode(Organisation, StringComparison.Ordinal));
            if (Item is not null) mixed = Mix(mixed, (uint)string.GetHashCode(Item, StringComparison.Ordinal));
            return (int)(mixed ^ (mixed >> 32));
        }
    }

    /// <summary>The hash of what <see cref="SameGroup"/> compares.</summary>
    internal int GroupHash
    {
        get
        {
            unchecked
            {
                ulong mixed = Mix(((ulong)_heading << 32) | _detail, ((ulong)(uint)_version << 32) | (uint)_base);
                if (Organisation is not null) mixed = Mix(mixed, (uint)string.GetHashCode(Organisation, StringComparison.Ordinal));
                return (int)(mixed ^ (mixed >> 32));
            }
        }
    }

    /// <summary>Whether the left key comes before the right one.</summary>
    public static bool operator <(FactKey left, FactKey right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left key comes after the right one.</summary>
    public static bool operator >(FactKey left, FactKey right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left key does not come after the right one.</summary>
    public static bool operator <=(FactKey left, FactKey right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left key does not come before the right one.</summary>
    public static bool operator >=(FactKey left, FactKey right) => left.CompareTo(right) >= 0;

    /// <summary>Concept, measure, column and scope in one number, in the order in which keys are sorted.</summary>
    internal uint Heading => _heading;

    // What keys are sorted by first: the heading, then the version.
    private ulong Leading => ((ulong)_heading << 32) | (uint)_version;

    /// <summary>
    /// The column that the key belongs to: what it is sorted by before the codes. All keys with a base or an organisation, which stand behind the others of
    /// their heading and version, are of one column.
    /// </summary>
    internal FactColumn SortColumn => new(Leading, IsOfColumn ? _detail : uint.MaxValue);

    /// <summary>
    /// Where a key stands in its <see cref="SortColumn"/>, in one number from 1: for nearly all keys, those with codes of expenditure or none.
    /// Zero for any other.
    /// </summary>
    internal ulong Rank => IsOfColumn && RevenueCode.Number == 0 && Item is null
        ? ((((ulong)DigitGroups.Padded(DepartmentalEconomic.Number, deepest: 2) * FiveDigits) + (ulong)DigitGroups.Padded(GovernmentalEconomic.Number, deepest: 2)) * SevenDigits)
            + (ulong)DigitGroups.Padded(Function.Number, deepest: 3) + 1
        : 0;

    private const ulong FiveDigits = 100_000;

    private const ulong SevenDigits = 10_000_000;

    private bool IsOfColumn => _base == 0 && Organisation is null;

    /// <summary>Which classifications divide the key, one bit each: function 1, departmental 2, governmental 4, revenue 8.</summary>
    internal int CodeBits => (Function.Number != 0 ? 1 : 0)
        | (DepartmentalEconomic.Number != 0 ? 2 : 0)
        | (GovernmentalEconomic.Number != 0 ? 4 : 0)
        | (RevenueCode.Number != 0 ? 8 : 0);

    private static ulong Mix(ulong left, ulong right)
    {
        unchecked
        {
            ulong product = (left ^ 0x9E3779B97F4A7C15UL) * (right ^ 0xC2B2AE3D27D4EB4FUL | 1UL);
            return product ^ (product >> 29) ^ left;
        }
    }
}
