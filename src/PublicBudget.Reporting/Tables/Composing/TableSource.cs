using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Performance;
using PublicBudget.Periods;
using PublicBudget.Preconditions;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>
/// What tables are written from: every figure from the fact sheet, every word from the budget or the form. It has no way to an
/// amount of the budget beside the sheet, so that a table cannot disagree with a sentence.
/// </summary>
public sealed class TableSource
{
    private readonly UnitBudget _texts;
    private IReadOnlyList<TableUnit>? _units;
    private HashSet<FunctionalCode>? _functions;

    /// <summary>Makes the source.</summary>
    /// <param name="facts">The figures.</param>
    /// <param name="texts">The budget, of which only the texts are used: names, units, the texts of the performance sheets.</param>
    /// <param name="names">The names of the classification codes.</param>
    public TableSource(FactSheet facts, UnitBudget texts, CodeNames names)
    {
        Facts = Require.NotNull(facts, nameof(facts));
        _texts = Require.NotNull(texts, nameof(texts));
        Names = Require.NotNull(names, nameof(names));
    }

    /// <summary>The figures.</summary>
    public FactSheet Facts { get; }

    /// <summary>The names of the classification codes.</summary>
    public CodeNames Names { get; }

    /// <summary>Unit and decimals of amounts. Default: 万元 with one decimal.</summary>
    public PublishedPrecision Precision { get; init; } = new(MoneyUnit.TenThousandYuan, 1);

    /// <summary>Unit and decimals of amounts on performance sheets. Default: 万元 with two decimals.</summary>
    public PublishedPrecision PerformancePrecision { get; init; } = new(MoneyUnit.TenThousandYuan, 2);

    /// <summary>Decimals of rates. Default: 2.</summary>
    public int PercentageDecimals { get; init; } = 2;

    /// <summary>The note where printed parts do not add up to the printed whole; <c>null</c> for none.</summary>
    public string? RoundingNote { get; init; }

    /// <summary>The year and stage of the budget.</summary>
    public BudgetVersion Version => _texts.Version;

    /// <summary>The year and stage of the prior year's figures; the budget's own in the year 1, which has none before it.</summary>
    public BudgetVersion Prior => _texts.PriorVersion ?? Version;

    /// <summary>What the prior year's figures are: 2020年预算数, 2020年执行数.</summary>
    public string PriorName => $"{Prior.Year}年{Prior.Stage.ChineseFigureName()}";

    /// <summary>The name of the unit.</summary>
    public string Unit => _texts.Unit.Name;

    /// <summary>The unit that a code belongs to: the subordinate one whose code begins it, else the budget's own.</summary>
    /// <param name="code">The code, as 029003001 on a performance sheet of 029003.</param>
    public BudgetaryUnit UnitOf(UnitCode? code) => _texts.Constituents
        .Where(unit => unit.Code is { } own && code is { } given && own.Contains(given))
        .MaxBy(unit => unit.Code.ToString()!.Length) ?? _texts.Unit;

    /// <summary>The units that have rows of their own, the unit's own level first; a unit without subordinates is its only one.</summary>
    public IReadOnlyList<TableUnit> Units => _units ??= FindUnits();

    /// <summary>All units as one.</summary>
    public TableUnit Whole => new(null, _texts.Unit.Code, _texts.Unit.Name);

    /// <summary>The project sheets, whose texts the tables print.</summary>
    public IReadOnlyList<ProjectPerformance> Projects => _texts.Projects;

    /// <summary>The overall performance sheet, whose texts the tables print; <c>null</c> where there is none.</summary>
    public OverallPerformance? OverallPerformance => _texts.OverallPerformance;

    /// <summary>Whether the sheet has any figure under a functional code, so that a row for it is worth looking up.</summary>
    internal bool Knows(FunctionalCode function) => function.Number == 0
        || (_functions ??= [.. Facts.OfColumn(FactKeys.Expenditure(Version)).Select(fact => fact.Key.Function)]).Contains(function);

    /// <summary>Whether the sheet has a figure other than zero for a datum.</summary>
    /// <param name="key">The datum.</param>
    public bool HasMoreThanZero(FactKey key)
        => Facts.Find(key) is { } fact && (fact.Figure is { IsReported: true, Value: not 0 } || fact.Exact is { IsZero: false });

    private TableUnit[] FindUnits()
    {
        // The facts of a unit without subordinates never name an organisation.
        if (_texts.Constituents.Count == 0) return [Whole];
        HashSet<string> organisations = [.. Facts.Facts.Select(fact => fact.Key.Organisation).OfType<string>()];
        List<TableUnit> units = [];
        foreach (BudgetaryUnit unit in _texts.Constituents.Prepend(_texts.Unit))
        {
            string organisation = unit.Code?.ToString() ?? unit.Name;
            if (organisations.Remove(organisation)) units.Add(new TableUnit(organisation, unit.Code, unit.Name));
        }

        // Units that have figures and are not listed among the constituents: nothing is lost.
        units.AddRange(organisations.Order(StringComparer.Ordinal).Select(organisation =>
            new TableUnit(organisation, UnitCode.TryParse(organisation, out UnitCode code) ? code : null, organisation)));
        return [.. units];
    }
}
