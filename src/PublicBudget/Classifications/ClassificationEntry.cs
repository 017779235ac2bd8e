using PublicBudget.Collections;
using PublicBudget.Periods;

namespace PublicBudget.Classifications;

/// <summary>
/// A row of a classification table: a code, its official name, the fiscal years in which it has that name, and how sure
/// the row is. A code that changed its name has several rows with disjoint years.
/// </summary>
public abstract record ClassificationEntry
{
    private readonly ValueList<string> _aliases;
    private readonly BudgetKindSet _kinds;

    private protected ClassificationEntry(
        string name, int fromYear, int toYear, BudgetKindSet kinds, EvidenceBasis basis, ValueList<string> aliases, string source, int line)
    {
        Name = name;
        FromYear = fromYear;
        ToYear = toYear;
        _kinds = kinds;
        Basis = basis;
        _aliases = aliases;
        Source = source;
        Line = line;
    }

    /// <summary>科目名称: the official name.</summary>
    public string Name { get; }

    /// <summary>
    /// Other names that real documents print for the code in those years. Misprints are not among them.
    /// </summary>
    public IReadOnlyList<string> Aliases => _aliases;

    /// <summary>
    /// The budgets that the code occurs in. A 类 or 款 lists every budget that occurs below it. Empty for the two economic
    /// classifications, which hold for every budget.
    /// </summary>
    public IReadOnlyList<BudgetKind> Kinds => _kinds.ToList();

    /// <summary>The first fiscal year of the row; null when it is open, that is, older than the table looks back.</summary>
    public FiscalYear? ValidFrom => FromYear == 0 ? null : new FiscalYear(FromYear);

    /// <summary>The last fiscal year of the row; null when it is open.</summary>
    public FiscalYear? ValidTo => ToYear == 0 ? null : new FiscalYear(ToYear);

    /// <summary>How sure the row is.</summary>
    public EvidenceBasis Basis { get; }

    /// <summary>The name of the table that the row stands in.</summary>
    public string Source { get; }

    /// <summary>The line of the row in its table, from 1.</summary>
    public int Line { get; }

    /// <summary>The digits of the code.</summary>
    public abstract string CodeText { get; }

    /// <summary>类, 款, 项 or 目.</summary>
    public abstract ClassificationLevel Level { get; }

    /// <summary>The first fiscal year, 0 when it is open: years as plain numbers keep the reading of a table cheap.</summary>
    internal int FromYear { get; init; }

    /// <summary>The last fiscal year, 0 when it is open.</summary>
    internal int ToYear { get; init; }

    /// <summary>Whether the code occurs in a budget. Economic codes occur in every one.</summary>
    /// <param name="kind">The budget.</param>
    public bool OccursIn(BudgetKind kind) => _kinds.IsEmpty || _kinds.Contains(kind);

    /// <summary>Whether the row holds in a fiscal year.</summary>
    /// <param name="year">The fiscal year.</param>
    public bool IsValidIn(FiscalYear year) => IsValidIn(year.Year);

    internal bool IsValidIn(int year) => FromYear <= year && (ToYear == 0 || year <= ToYear);

    /// <summary>Code and name: "20805 行政事业单位养老支出".</summary>
    public sealed override string ToString() => $"{CodeText} {Name}";
}
