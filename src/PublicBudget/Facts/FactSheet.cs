using System.Diagnostics.CodeAnalysis;
using PublicBudget.Collections;
using PublicBudget.Performance;

namespace PublicBudget.Facts;

/// <summary>
/// All figures of one document or budget (数据表): each with its key, its printed value and its origin. Tables, text and rules read
/// nothing else, so that they cannot disagree about what a figure is. Immutable.
/// </summary>
/// <remarks>
/// One datum may stand in several places, with several values: the sheet keeps every occurrence. What the document does not
/// print has no fact; a cell that is printed blank has one, of <see cref="FigureState.Blank"/>.
/// </remarks>
public sealed partial class FactSheet
{
    private readonly Fact[] _facts;
    private FactLookup? _lookup;
    private IReadOnlyList<FactKey>? _keys;
    private SheetIndex? _index;

    internal FactSheet(FactSheetBuilder builder)
    {
        Info = builder.Info;
        Tables = ValueList.Copy(builder.Tables);
        Mentions = ValueList.Copy(builder.Mentions);
        Codes = ValueList.Copy(builder.Codes);
        Projects = ValueList.Copy(builder.Projects);
        OverallPerformance = builder.OverallPerformance;
        _facts = FactOrder.Sort(builder.Facts);
        Facts = Array.AsReadOnly(_facts);
    }

    /// <summary>What is known beside the figures.</summary>
    public SheetInfo Info { get; }

    /// <summary>Every fact, in the order of the keys; the occurrences of one key in the order in which they were added.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>Every key once, in order.</summary>
    public IReadOnlyList<FactKey> Keys => _keys ??= Array.AsReadOnly(Lookup.Keys);

    /// <summary>The tables that are printed, printed empty, or missing. Empty where the facts come from no document.</summary>
    public IReadOnlyList<SheetTable> Tables { get; }

    /// <summary>What the words of the document say.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>The classification codes with their names, as printed.</summary>
    public IReadOnlyList<PrintedCode> Codes { get; }

    /// <summary>项目支出绩效目标: the project sheets as they were read.</summary>
    public IReadOnlyList<ProjectPerformance> Projects { get; }

    /// <summary>部门（单位）整体绩效目标; <c>null</c> where there is none.</summary>
    public OverallPerformance? OverallPerformance { get; }

    /// <summary>What rules read. Two threads may make it twice, with the same result.</summary>
    internal SheetIndex Index => _index ??= new SheetIndex(Lookup, _facts);

    // Made when the first datum is asked for, as the index is: a document that is only read needs neither.
    private FactLookup Lookup => _lookup ??= new FactLookup(_facts);

    /// <summary>The figure of a datum: the first that is reported, else blank, else absent.</summary>
    /// <param name="key">The datum.</param>
    public Figure this[FactKey key] => Find(key)?.Figure ?? Figure.Absent;

    /// <summary>Starts a sheet.</summary>
    /// <param name="info">What is known beside the figures.</param>
    /// <exception cref="ArgumentNullException"><paramref name="info"/> is null.</exception>
    public static FactSheetBuilder CreateBuilder(SheetInfo info) => new(info);

    /// <summary>The fact of a datum: the first that is reported, else the first; <c>null</c> where there is none.</summary>
    /// <param name="key">The datum.</param>
    public Fact? Find(FactKey key)
    {
        ReadOnlySpan<Fact> facts = SpanOf(key);
        foreach (Fact fact in facts)
        {
            if (fact.Figure.IsReported) return fact;
        }

        return facts.Length > 0 ? facts[0] : null;
    }

    /// <summary>The fact of a datum, as <see cref="Find"/> answers it; false where there is none.</summary>
    /// <param name="key">The datum.</param>
    /// <param name="fact">The fact, or null.</param>
    public bool TryFind(FactKey key, [NotNullWhen(true)] out Fact? fact) => (fact = Find(key)) is not null;

    /// <summary>Every occurrence of a datum, in the order in which they were added; empty where there is none.</summary>
    /// <param name="key">The datum.</param>
    public IReadOnlyList<Fact> Occurrences(FactKey key)
        => Lookup.Find(key.Canonical) is var datum and >= 0
            ? Segment(Lookup.Start(datum), Lookup.Start(datum + 1))
            : ValueList<Fact>.Empty;

    /// <summary>Every fact of one concept, in the order of the keys.</summary>
    /// <param name="concept">The concept.</param>
    public IReadOnlyList<Fact> OfConcept(FactConcept concept)
    {
        (int from, int to) = Lookup.RangeOf(concept);
        return Segment(Lookup.Start(from), Lookup.Start(to));
    }

    /// <summary>
    /// Every fact of one column of a table, in the order of the keys: those of the key's concept, measure, part by nature and scope,
    /// whatever their year, organisation and codes.
    /// </summary>
    /// <param name="key">Any datum of the column.</param>
    public IReadOnlyList<Fact> OfColumn(FactKey key)
    {
        (int from, int to) = Lookup.RangeOf(key.Canonical);
        return Segment(Lookup.Start(from), Lookup.Start(to));
    }

    /// <summary>The first table of a role; <c>null</c> where the sheet knows of none.</summary>
    /// <param name="role">What the table is for.</param>
    public SheetTable? Table(TableRole role)
    {
        foreach (SheetTable table in Tables)
        {
            if (table.Role == role) return table;
        }

        return null;
    }

    /// <summary>A builder that holds everything of this sheet.</summary>
    public FactSheetBuilder ToBuilder()
    {
        FactSheetBuilder builder = new FactSheetBuilder(Info) { OverallPerformance = OverallPerformance }.AddRange(_facts);
        builder.Tables.AddRange(Tables);
        builder.Mentions.AddRange(Mentions);
        builder.Codes.AddRange(Codes);
        builder.Projects.AddRange(Projects);
        return builder;
    }

    /// <summary>How many facts there are.</summary>
    public override string ToString() => $"{Info.Organisation} {Info.Version}: {_facts.Length} facts, {Lookup.Keys.Length} data";

    private ArraySegment<Fact> Segment(int from, int to) => new(_facts, from, to - from);

    private ReadOnlySpan<Fact> SpanOf(FactKey key)
        => Lookup.Find(key.Canonical) is var datum and >= 0 ? _facts.AsSpan(Lookup.Start(datum), Lookup.Count(datum)) : [];
}
