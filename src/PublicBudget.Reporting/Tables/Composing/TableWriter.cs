using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Preconditions;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>
/// Writes one table and keeps the data that it prints. Every amount comes from the fact sheet. Not safe for several threads at once.
/// </summary>
public sealed class TableWriter
{
    private readonly TableSpec _spec;
    private readonly List<Fact> _facts = [];
    private readonly List<string> _notes = [];
    private readonly List<Cell> _row = [];
    private readonly BudgetaryUnit _unit;
    private bool _isEmpty;

    /// <summary>Starts a table with its title, captions and notes.</summary>
    /// <param name="spec">The form of the table.</param>
    /// <param name="source">Figures and words.</param>
    /// <param name="key">The key by which contents find it.</param>
    /// <param name="unit">The unit whose table it is; <c>null</c> for that of the budget.</param>
    public TableWriter(TableSpec spec, TableSource source, string key, BudgetaryUnit? unit = null)
    {
        _spec = Require.NotNull(spec, nameof(spec));
        Source = Require.NotNull(source, nameof(source));
        _unit = unit ?? source.UnitOf(null);
        Precision = spec.Precision ?? source.Precision;
        Builder = new TableBuilder().Title(Fill(spec.Title)).Key(key).Orientation(spec.Orientation);
    }

    /// <summary>Figures and words.</summary>
    public TableSource Source { get; }

    /// <summary>Takes headings and rows.</summary>
    public TableBuilder Builder { get; }

    /// <summary>Unit and decimals of the amounts; the source's unless the table sets its own.</summary>
    public PublishedPrecision Precision { get; set; }

    /// <summary>Whether amounts of zero are printed blank, as in a table whose every figure is zero. Default: they are printed.</summary>
    public bool LeavesZerosBlank { get; set; }

    /// <summary>Whether any figure has been printed.</summary>
    public bool HasFigures => _facts.Count > 0;

    /// <summary>The datum that a row or column of the form says, and another that it narrows.</summary>
    /// <param name="facts">What the row or column says.</param>
    /// <param name="key">The datum of the other direction; <c>null</c>, the default, for any of the budget.</param>
    public FactKey KeyOf(FactSelector facts, FactKey? key = null)
        => Require.NotNull(facts, nameof(facts)).Narrow(key ?? new FactKey { Version = Source.Version }, Source.Prior);

    /// <summary>The fact that a cell of a datum prints; <c>null</c> where the cell stays blank.</summary>
    /// <param name="key">The datum.</param>
    public Fact? FactOf(FactKey key) => key.Measure == FactMeasure.GrowthRate
        ? RateOf(key)
        : Source.Facts.Find(key) is { Figure.IsReported: true } fact && !(LeavesZerosBlank && AmountOf(fact) is 0) ? fact : null;

    /// <summary>The cell of a datum: its exact amount, printed with the decimals of the table; blank where the sheet has none.</summary>
    /// <param name="key">The datum.</param>
    public Cell Figure(FactKey key) => FactOf(key) is { } fact ? Figure(fact) : Cell.Empty;

    /// <summary>The cell of a fact: its exact amount, printed with the decimals of the table.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="formula">How the amount follows from other cells of the table.</param>
    public Cell Figure(Fact fact, Formula? formula = null)
    {
        _facts.Add(Require.NotNull(fact, nameof(fact)));
        if (fact.Figure.Percentage is { } percentage) return Cell.Of(RateOf(fact.Key.Subject, percentage), formula);
        return fact.Figure.Number is { } count ? Cell.Of(count, 0, formula) : Cell.Of(AmountOf(fact), Precision.Decimals, formula);
    }

    /// <summary>Adds a note below the table.</summary>
    /// <param name="note">The note; it may hold {year}, {unit} and {money}.</param>
    public void Note(string note) => _notes.Add(Fill(note));

    /// <summary>Says that the table has no figure; the note of the form is printed.</summary>
    public void MarkEmpty() => _isEmpty = true;

    /// <summary>A text of the form with year, unit, unit of measure and regime filled in.</summary>
    /// <param name="text">The text.</param>
    public string Fill(string text)
    {
        Require.NotNull(text, nameof(text));
        if (!text.Contains('{', StringComparison.Ordinal)) return text;
        text = Replace(text, "{year}", static writer => writer.Source.Version.Year.ToString());
        text = Replace(text, "{prior}", static writer => writer.Source.PriorName);
        text = Replace(text, "{money}", static writer => writer.Precision.Unit.Symbol());
        text = Replace(text, "{regime}", static writer => writer._unit.Nature == UnitNature.CivilServiceInstitution ? "（参照）" : "");

        // Last, so that braces in a name stay what they are.
        return Replace(text, "{unit}", static writer => writer._unit.Name);
    }

    /// <summary>An empty list for the cells of the next row: the same for all rows of the table, each of which copies it.</summary>
    internal List<Cell> NewRow()
    {
        _row.Clear();
        return _row;
    }

    internal ComposedTable Finish()
    {
        Builder.Caption(_spec.Captions.Select(Fill));
        Builder.Note(_spec.Notes.Select(Fill));
        if (_isEmpty && _spec.EmptyNote is { } empty) Builder.Note(Fill(empty));
        Builder.Note(_notes);
        (Table table, bool showsRounding) = FormulaCheck.Of(Builder.Build());
        if (showsRounding && Source.RoundingNote is { } note) table = table with { Notes = [.. table.Notes, $"注：{note}。"] };
        return new ComposedTable { Role = _spec.Role, Table = table, IsEmpty = _isEmpty, Facts = _facts };
    }

    private string Replace(string text, string placeholder, Func<TableWriter, string> value)
        => text.Contains(placeholder, StringComparison.Ordinal) ? text.Replace(placeholder, value(this), StringComparison.Ordinal) : text;

    // The sheet states no rate where nothing changed; a table prints one over any base above zero.
    private Fact? RateOf(FactKey key)
    {
        if (GrowthOf(key.Subject)?.Percentage(Source.PercentageDecimals) is not { } rate) return null;
        return Source.Facts.Find(key) ?? new Fact { Key = key, Figure = rate, Origin = Origin.Computed };
    }

    // As the live formula computes it, so that both print the same digits.
    private CellNumber RateOf(FactKey key, PublishedPercentage printed)
    {
        decimal exact = GrowthOf(key) is { IsUndefined: false } growth
            ? (growth.Current.In(Precision.Unit) - growth.Prior.In(Precision.Unit)) / growth.Prior.In(Precision.Unit) * 100
            : printed.Value;
        return new CellNumber(exact, printed.Decimals) { IsPercentage = true };
    }

    private Growth? GrowthOf(FactKey key) => Source.Facts.Find(key.Change(Source.Prior)) is { Exact: { } change }
        ? Growth.FromChange(Source.Facts.Find(key)?.Exact ?? Money.Zero, change)
        : null;

    private decimal? AmountOf(Fact fact)
        => fact.Exact is { } exact ? exact.In(Precision.Unit) : fact.Figure.Amount?.InYuan / Precision.Unit.YuanPerUnit();
}
