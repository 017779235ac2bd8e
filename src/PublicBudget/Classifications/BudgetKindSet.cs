using PublicBudget.Collections;

namespace PublicBudget.Classifications;

/// <summary>A set of budgets as four bits; the lists are made once.</summary>
internal readonly record struct BudgetKindSet(byte Bits)
{
    private static readonly ValueList<BudgetKind>[] Lists = MakeLists();

    public bool IsEmpty => Bits == 0;

    public static BudgetKindSet From(IEnumerable<BudgetKind>? kinds)
    {
        int bits = 0;
        foreach (BudgetKind kind in kinds ?? [])
        {
            bits |= kind is >= BudgetKind.GeneralPublicBudget and <= BudgetKind.SocialInsuranceFunds
                ? 1 << (int)kind
                : throw new ArgumentException($"Expected a {nameof(BudgetKind)}, found {(int)kind}.", nameof(kinds));
        }
        return new((byte)bits);
    }

    public bool Contains(BudgetKind kind) => (Bits & (1 << (int)kind)) != 0;

    public IReadOnlyList<BudgetKind> ToList() => Lists[Bits];

    private static ValueList<BudgetKind>[] MakeLists()
    {
        var lists = new ValueList<BudgetKind>[16];
        for (int bits = 0; bits < lists.Length; bits++)
        {
            int set = bits;
            lists[bits] = ValueList.Copy(Enum.GetValues<BudgetKind>().Where(kind => (set & (1 << (int)kind)) != 0));
        }
        return lists;
    }
}
