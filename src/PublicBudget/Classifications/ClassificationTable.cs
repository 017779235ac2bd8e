using PublicBudget.Periods;

namespace PublicBudget.Classifications;

/// <summary>Makes classification tables: the library's own, and those of an application.</summary>
public static class ClassificationTable
{
    /// <summary>The first fiscal year of the library's own tables.</summary>
    public static FiscalYear FirstYear => new(2019);

    /// <summary>The last fiscal year of the library's own tables.</summary>
    public static FiscalYear LastYear => new(2026);

    /// <summary>The library's own table of a classification. It is read once, when first asked for.</summary>
    /// <typeparam name="TCode">The code type of the classification.</typeparam>
    public static ClassificationTable<TCode> BuiltIn<TCode>()
        where TCode : struct, IClassificationCode<TCode>
        => BuiltInTable<TCode>.Instance;

    /// <summary>A table made of an application's rows only.</summary>
    /// <typeparam name="TCode">The code type of the classification.</typeparam>
    /// <param name="rows">
    /// The rows, tab-separated with the header <c>code name from to kind basis aliases</c>, sorted by code.
    /// </param>
    /// <param name="source">The name of the table, which errors and <see cref="ClassificationEntry.Source"/> give.</param>
    /// <param name="firstYear">The first fiscal year that the table answers for.</param>
    /// <param name="lastYear">The last fiscal year that the table answers for, at most 63 years later.</param>
    /// <exception cref="ClassificationTableException">A row is not well formed, or has no parent; nothing is half-read.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last year is earlier than the first, or too far off.</exception>
    public static ClassificationTable<TCode> Read<TCode>(TextReader rows, string source, FiscalYear firstYear, FiscalYear lastYear)
        where TCode : struct, IClassificationCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentException.ThrowIfNullOrEmpty(source);
        var years = new YearSpan(firstYear, lastYear);
        return new(EntryReader.Read<TCode>(TableText.ReadAll(rows, source), source), years, claimsCoverage: false);
    }

    internal static string FileName(ClassificationScheme scheme) => scheme switch
    {
        ClassificationScheme.Functional => "functional.tsv",
        ClassificationScheme.DepartmentalEconomic => "departmental-economic.tsv",
        ClassificationScheme.GovernmentalEconomic => "governmental-economic.tsv",
        _ => "revenue.tsv",
    };

    private static class BuiltInTable<TCode>
        where TCode : struct, IClassificationCode<TCode>
    {
        public static readonly ClassificationTable<TCode> Instance = Make();

        private static ClassificationTable<TCode> Make()
        {
            string file = FileName(TCode.Scheme);
            return new(EntryReader.Read<TCode>(TableText.Embedded(file), file), new(FirstYear, LastYear), claimsCoverage: true);
        }
    }
}
