using PublicBudget.Periods;

namespace PublicBudget.Classifications;

/// <summary>A row of Data/coverage.tsv: how complete a level is in some years, or the part of it below a code.</summary>
internal sealed record CoverageRow(
    ClassificationScheme Scheme, ClassificationLevel Level, int Under, int From, int To, Completeness Completeness, string Remark)
{
    private const string Header = "scheme\tlevel\tunder\tfrom\tto\tcompleteness\tremark";

    private static readonly Lazy<CoverageRow[]> Embedded = new(() => Read(TableText.Embedded("coverage.tsv"), "coverage.tsv"));

    public static ReadOnlySpan<CoverageRow> BuiltIn => Embedded.Value;

    /// <summary>The row that speaks most closely of a code: the one with the longest code above it.</summary>
    public static CoverageRow? Closest(ClassificationScheme scheme, ClassificationLevel level, int number, FiscalYear year)
    {
        CoverageRow? closest = null;
        foreach (CoverageRow row in BuiltIn)
        {
            if (row.Speaks(scheme, level, year) && row.IsAbove(number) && (closest is null || row.Under > closest.Under))
                closest = row;
        }
        return closest;
    }

    public static CoverageRow[] Read(ReadOnlySpan<char> text, string source)
    {
        var reader = new TsvReader(text, source, Header);
        var rows = new List<CoverageRow>();
        while (reader.Read())
        {
            ClassificationScheme scheme = NextScheme(ref reader);
            ClassificationLevel level = NextLevel(ref reader);
            int under = NextUnder(ref reader);
            (int from, int to) = reader.NextYears();
            rows.Add(new(scheme, level, under, from, to, NextGrade(ref reader), reader.Next().ToString()));
        }
        return [.. rows];
    }

    public static ClassificationScheme NextScheme(ref TsvReader reader) => reader.Next() switch
    {
        "functional" => ClassificationScheme.Functional,
        "departmental" => ClassificationScheme.DepartmentalEconomic,
        "governmental" => ClassificationScheme.GovernmentalEconomic,
        "revenue" => ClassificationScheme.Revenue,
        var other => throw reader.Error("functional, departmental, governmental or revenue", TsvReader.Quoted(other)),
    };

    public bool Speaks(ClassificationScheme scheme, ClassificationLevel level, FiscalYear year)
        => Scheme == scheme && Level == level && From <= year.Year && (To == 0 || year.Year <= To);

    private static ClassificationLevel NextLevel(ref TsvReader reader) => reader.Next() switch
    {
        "类" => ClassificationLevel.Category,
        "款" => ClassificationLevel.Section,
        "项" => ClassificationLevel.Item,
        "目" => ClassificationLevel.SubItem,
        var other => throw reader.Error("the level 类, 款, 项 or 目", TsvReader.Quoted(other)),
    };

    private static int NextUnder(ref TsvReader reader)
        => reader.Next() is { IsEmpty: false } field
            ? RevenueCode.TryParse(field, out RevenueCode code) ? code.Number : throw reader.Error("a code or nothing", TsvReader.Quoted(field))
            : 0;

    private static Completeness NextGrade(ref TsvReader reader) => reader.Next() switch
    {
        "none" => Completeness.None,
        "partial" => Completeness.Partial,
        "nearly complete" => Completeness.NearlyComplete,
        "complete" => Completeness.Complete,
        var other => throw reader.Error("none, partial, nearly complete or complete", TsvReader.Quoted(other)),
    };

    private bool IsAbove(int number) => Under == 0 || DigitGroups.Contains(Under, number);
}
