namespace PublicBudget.Classifications;

/// <summary>Data/moves.tsv: which codes took the place of which when, where it is known.</summary>
internal static class CodeMoves
{
    private const string Header = "scheme\tfrom\tto\tyear\tbasis";
    private const int LongestChain = 8;

    private static readonly Lazy<Row[]> Embedded = new(() => Read(TableText.Embedded("moves.tsv"), "moves.tsv"));

    public static ReadOnlySpan<Row> BuiltIn => Embedded.Value;

    /// <summary>The codes that have taken the place of an ended code by the year of a catalogue, as far as it lists them.</summary>
    public static TCode[] Follow<TCode>(TCode code, ClassificationCatalog<TCode> catalog)
        where TCode : struct, IClassificationCode<TCode>
    {
        var targets = new SortedSet<TCode>();
        Follow(code, catalog, afterYear: 0, LongestChain, targets);
        return [.. targets];
    }

    public static Row[] Read(ReadOnlySpan<char> text, string source)
    {
        var reader = new TsvReader(text, source, Header);
        var rows = new List<Row>();
        while (reader.Read())
        {
            ClassificationScheme scheme = CoverageRow.NextScheme(ref reader);
            int from = NextNumber(ref reader), to = NextNumber(ref reader), year = reader.NextYear();
            if (year == 0)
                throw reader.Error("the first year of the new code", "none");
            rows.Add(new(scheme, from, to, year, EntryReader.NextBasis(ref reader)));
        }
        return [.. rows];
    }

    private static void Follow<TCode>(
        TCode code, ClassificationCatalog<TCode> catalog, int afterYear, int steps, SortedSet<TCode> targets)
        where TCode : struct, IClassificationCode<TCode>
    {
        foreach (Row row in BuiltIn)
        {
            if (row.Scheme != TCode.Scheme || row.From != code.Number || row.Year <= afterYear || row.Year > catalog.Year.Year)
                continue;
            TCode target = TCode.FromNumber(row.To);
            if (catalog.Contains(target))
                targets.Add(target);
            else if (steps > 1)
                Follow(target, catalog, row.Year, steps - 1, targets);
        }
    }

    private static int NextNumber(ref TsvReader reader) => EntryReader.NextCode<RevenueCode>(ref reader).Number;

    internal sealed record Row(ClassificationScheme Scheme, int From, int To, int Year, EvidenceBasis Basis);
}
