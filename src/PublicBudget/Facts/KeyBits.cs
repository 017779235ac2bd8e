using PublicBudget.Periods;

namespace PublicBudget.Facts;

/// <summary>Packs the small dimensions of a <see cref="FactKey"/>: a byte for each, a number for a year with its stage.</summary>
internal static class KeyBits
{
    private const int StagesPerYear = 8;

    public static int Get(uint word, int place) => (int)((word >> (place * 8)) & byte.MaxValue);

    public static uint Set(uint word, int place, int value)
    {
        if (value is < 0 or > byte.MaxValue) throw new ArgumentOutOfRangeException(nameof(value), value, "Expected a member of the enum.");
        int shift = place * 8;
        return (word & ~((uint)byte.MaxValue << shift)) | ((uint)value << shift);
    }

    /// <summary>Counted from the draft of the year 1, which is the default.</summary>
    public static int FromVersion(BudgetVersion version) => ((version.Year.Year - 1) * StagesPerYear) + (int)version.Stage;

    public static BudgetVersion ToVersion(int number) => new(new FiscalYear((number / StagesPerYear) + 1), (BudgetStage)(number % StagesPerYear));
}
