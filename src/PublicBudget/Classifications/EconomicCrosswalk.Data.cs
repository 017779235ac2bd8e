using PublicBudget.Periods;

namespace PublicBudget.Classifications;

public sealed partial class EconomicCrosswalk
{
    private const string FileName = "economic-crosswalk.tsv";
    private const string Header = "departmental\tgovernmental\tapplies_to\tfrom\tto\tbasis";

    internal static CrosswalkEntry[] Read(ReadOnlySpan<char> text, string source)
    {
        var reader = new TsvReader(text, source, Header);
        var entries = new List<CrosswalkEntry>();
        while (reader.Read())
        {
            CrosswalkEntry entry = ReadEntry(ref reader);
            if (entries.Count > 0 && KeyOf(entry).CompareTo(KeyOf(entries[^1])) <= 0)
                throw reader.Error("rows sorted by departmental, then by governmental code, none twice", entry.ToString());
            entries.Add(entry);
        }
        return [.. entries];
    }

    private static CrosswalkEntry ReadEntry(ref TsvReader reader)
    {
        DepartmentalEconomicCode departmental = EntryReader.NextCode<DepartmentalEconomicCode>(ref reader);
        GovernmentalEconomicCode governmental = EntryReader.NextCode<GovernmentalEconomicCode>(ref reader);
        UnitNature? unit = NextUnit(ref reader);
        (int from, int to) = reader.NextYears();
        return new()
        {
            Departmental = departmental,
            Governmental = governmental,
            AppliesTo = unit,
            ValidFrom = OpenOr(from),
            ValidTo = OpenOr(to),
            Basis = EntryReader.NextBasis(ref reader),
        };
    }

    private static FiscalYear? OpenOr(int year) => year == 0 ? null : new FiscalYear(year);

    private static UnitNature? NextUnit(ref TsvReader reader) => reader.Next() switch
    {
        "administrative" => UnitNature.Administrative,
        "public-institution" => UnitNature.PublicInstitution,
        "any" => null,
        var other => throw reader.Error("administrative, public-institution or any", TsvReader.Quoted(other)),
    };

    private static (int Departmental, int Governmental) KeyOf(CrosswalkEntry entry)
        => (entry.Departmental.Number, entry.Governmental.Number);

    private static class BuiltIn
    {
        private static readonly Lazy<CrosswalkEntry[]> All = new(() => Read(TableText.Embedded(FileName), FileName));

        public static readonly Lazy<EconomicCrosswalk>[] Years =
        [
            .. Enumerable.Range(ClassificationTable.FirstYear.Year, ClassificationTable.LastYear.Year - ClassificationTable.FirstYear.Year + 1)
                .Select(year => new FiscalYear(year))
                .Select(year => new Lazy<EconomicCrosswalk>(() => new(year, [.. All.Value.Where(entry => entry.IsValidIn(year))]))),
        ];
    }
}
