using NodaTime;
using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Preconditions;

namespace PublicBudget.Reporting.Narrative.Composing;

/// <summary>
/// What a narrative is written from: every figure from the fact sheet, every word from the budget or the form. It has no way to
/// an amount of the budget beside the sheet, so that a sentence cannot disagree with a table.
/// </summary>
public sealed class NarrativeSource
{
    private readonly UnitBudget _texts;

    /// <summary>Makes the source.</summary>
    /// <param name="facts">The figures.</param>
    /// <param name="texts">The budget, of which only the texts are used: names, functions, reasons, dates.</param>
    /// <param name="functionName">The printed name of a functional code, without 支出 at its end.</param>
    public NarrativeSource(FactSheet facts, UnitBudget texts, Func<FunctionalCode, string> functionName)
    {
        Facts = Require.NotNull(facts, nameof(facts));
        _texts = Require.NotNull(texts, nameof(texts));
        FunctionName = Require.NotNull(functionName, nameof(functionName));
    }

    /// <summary>The figures.</summary>
    public FactSheet Facts { get; }

    /// <summary>The printed name of a functional code.</summary>
    public Func<FunctionalCode, string> FunctionName { get; }

    /// <summary>The name of a functional code with 支出 at its end, where it has that. Default: as <see cref="FunctionName"/>.</summary>
    public Func<FunctionalCode, string> FullFunctionName { get => field ?? FunctionName; init; }

    /// <summary>The name of a departmental economic code: 基本工资. Default: its digits.</summary>
    public Func<DepartmentalEconomicCode, string> EconomicName { get; init; } = code => code.ToString();

    /// <summary>Unit and decimals of amounts. Default: 万元 with one decimal.</summary>
    public PublishedPrecision Precision { get; init; } = new(MoneyUnit.TenThousandYuan, 1);

    /// <summary>Decimals of shares and rates. Default: 2.</summary>
    public int PercentageDecimals { get; init; } = 2;

    /// <summary>The note where printed parts do not add up to the printed whole; <c>null</c> for none.</summary>
    public string? RoundingNote { get; init; }

    /// <summary>The year and stage of the budget.</summary>
    public BudgetVersion Version => _texts.Version;

    /// <summary>The year and stage that changes are measured against: the prior year's budget, in the year 1 its own.</summary>
    public BudgetVersion Prior => _texts.PriorVersion ?? Version;

    /// <summary>The name of the unit.</summary>
    public string Unit => _texts.Unit.Name;

    /// <summary>主要职能.</summary>
    public IReadOnlyList<string> Functions => _texts.Functions;

    /// <summary>The names of the subordinate units.</summary>
    public IReadOnlyList<string> Constituents => [.. _texts.Constituents.Select(unit => unit.Name)];

    /// <summary>主要原因 of the changes.</summary>
    public ChangeReasons Reasons => _texts.Reasons;

    /// <summary>The day the assets are counted on; <c>null</c> where they are not reported.</summary>
    public LocalDate? AssetsAsOf => _texts.Assets?.AsOf;

    /// <summary>What the other vehicles are; <c>null</c> where nothing is said.</summary>
    public string? OtherVehiclesRemark => _texts.Assets?.OtherVehiclesRemark;

    /// <summary>The kinds of vehicle that the unit reports.</summary>
    public IReadOnlyList<VehicleKind> VehicleKinds => _texts.Assets is { } assets ? [.. assets.Vehicles.Select(vehicle => vehicle.Kind)] : [];

    /// <summary>How many projects have a sheet with objectives.</summary>
    public int ProjectCount => _texts.Projects.Count;

    /// <summary>The exact amount of a datum, or the printed one where the sheet knows no other; <c>null</c> where there is none.</summary>
    /// <param name="key">The datum.</param>
    public Money? Exact(FactKey key) => Facts.Find(key) is { } fact ? fact.Exact ?? fact.Figure.Amount?.ToMoney() : null;
}
