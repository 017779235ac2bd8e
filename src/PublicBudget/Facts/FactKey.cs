using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Periods;

namespace PublicBudget.Facts;

/// <summary>
/// The identity of a datum (数据项): what is measured – never its value, never the table or sentence it stands in. Two figures
/// are the same datum when their keys are equal: 229.4 as 基本支出 and 229.4 as class 208 are two data, the total in the table
/// and the total in the text are one. Make keys with <see cref="FactKeys"/>, narrow them with <c>with</c>.
/// </summary>
/// <remarks>The default is an <see cref="FactConcept.Unidentified"/> datum of no year.</remarks>
public readonly partial record struct FactKey : IComparable<FactKey>
{
    // Keys are compared, hashed and copied all the time: the small dimensions share a few numbers. In the order in which keys are
    // sorted: concept, measure, column and scope in one; source, vehicle kind and kind of share in another, zero for none.
    private readonly uint _heading;
    private readonly uint _detail;
    private readonly int _version;
    private readonly int _base;

    /// <summary>What is measured.</summary>
    public FactConcept Concept
    {
        get => (FactConcept)KeyBits.Get(_heading, ConceptPlace);
        init => _heading = KeyBits.Set(_heading, ConceptPlace, (int)value);
    }

    /// <summary>In which respect; the default is the amount.</summary>
    public FactMeasure Measure
    {
        get => (FactMeasure)KeyBits.Get(_heading, 2);
        init => _heading = KeyBits.Set(_heading, 2, (int)value);
    }

    /// <summary>The part by nature; the default is the total.</summary>
    public ExpenditureColumn Column
    {
        get => (ExpenditureColumn)KeyBits.Get(_heading, ColumnPlace);
        init => _heading = KeyBits.Set(_heading, ColumnPlace, (int)value);
    }

    /// <summary>资金范围: which money; the default is all funds.</summary>
    public FundScope Scope
    {
        get => (FundScope)KeyBits.Get(_heading, ScopePlace);
        init => _heading = KeyBits.Set(_heading, ScopePlace, (int)value);
    }

    /// <summary>What a share is a share of; the default is the total. Of no meaning for other measures.</summary>
    public ShareOf Of
    {
        get => (ShareOf)KeyBits.Get(_detail, 0);
        init => _detail = KeyBits.Set(_detail, 0, (int)value);
    }

    /// <summary>The fiscal year and stage that the figure is of.</summary>
    public BudgetVersion Version
    {
        get => KeyBits.ToVersion(_version);
        init => _version = KeyBits.FromVersion(value);
    }

    /// <summary>What a change, growth or completion rate compares with (上年预算数, 上年执行数, 年初预算); <c>null</c> for other measures.</summary>
    public BudgetVersion? Base
    {
        get => _base == 0 ? null : KeyBits.ToVersion(_base - 1);
        init => _base = value is { } version ? KeyBits.FromVersion(version) + 1 : 0;
    }

    /// <summary>
    /// The organisation, by its unit code or, where none is printed, its name; <c>null</c> for the organisation whose
    /// document it is. A document of a single unit never sets it: the unit's row is the total printed once more.
    /// </summary>
    public string? Organisation { get; init; }

    /// <summary>支出功能分类; the default is none.</summary>
    public FunctionalCode Function { get; init; }

    /// <summary>部门预算支出经济分类; the default is none.</summary>
    public DepartmentalEconomicCode DepartmentalEconomic { get; init; }

    /// <summary>政府预算支出经济分类; the default is none.</summary>
    public GovernmentalEconomicCode GovernmentalEconomic { get; init; }

    /// <summary>收入分类科目; the default is none.</summary>
    public RevenueCode RevenueCode { get; init; }

    /// <summary>收入来源; <c>null</c> for all of them.</summary>
    public RevenueSource? Source
    {
        get => KeyBits.Get(_detail, SourcePlace) is var source and > 0 ? (RevenueSource)(source - 1) : null;
        init => _detail = KeyBits.Set(_detail, SourcePlace, value is { } source ? (int)source + 1 : 0);
    }

    /// <summary>The kind of vehicle; <c>null</c> for all of them.</summary>
    public VehicleKind? Vehicle
    {
        get => KeyBits.Get(_detail, VehiclePlace) is var kind and > 0 ? (VehicleKind)(kind - 1) : null;
        init => _detail = KeyBits.Set(_detail, VehiclePlace, value is { } kind ? (int)kind + 1 : 0);
    }

    /// <summary>
    /// The name of a project, or a label of the document's own where nothing else tells two data apart. Parts of a list are
    /// written below their whole, with a slash: "7" and "7/公务接待费".
    /// </summary>
    public string? Item { get; init; }

    /// <summary>Whether any classification code narrows the key.</summary>
    public bool HasCode => Function.Number != 0 || DepartmentalEconomic.Number != 0 || GovernmentalEconomic.Number != 0 || RevenueCode.Number != 0;

    /// <summary>The datum itself where the key measures its change, growth, share or completion.</summary>
    public FactKey Subject => this with { Measure = FactMeasure.Amount, Base = null, Of = ShareOf.Total };

    /// <summary>The same datum in <see cref="Base"/>: what a change or a rate compares with. Without a base, the key itself.</summary>
    public FactKey Compared => Base is { } version ? Subject with { Version = version } : this;

    /// <summary>The whole that a share is a share of: <see cref="Of"/> says how it is found.</summary>
    public FactKey Whole => Of switch
    {
        ShareOf.Row => Subject with { Column = ExpenditureColumn.Total },
        ShareOf.AllFunds => Subject with { Scope = FundScope.AllFunds },
        ShareOf.Parent => Subject.Parent,
        ShareOf.GrandTotal => Subject.Undivided with
        {
            Concept = Concept is FactConcept.Expenditure ? FactConcept.TotalExpenditure : FactConcept.TotalRevenue,
            Scope = FundScope.AllFunds,
        },
        _ => Subject.Undivided with { Concept = Concept.Whole() },
    };

    /// <summary>The key without code, column, source, vehicle kind and item; an item path keeps its head.</summary>
    public FactKey Undivided => this with
    {
        Column = ExpenditureColumn.Total,
        Function = default,
        DepartmentalEconomic = default,
        GovernmentalEconomic = default,
        RevenueCode = default,
        Source = null,
        Vehicle = null,
        Item = Concept == FactConcept.Unidentified ? Head(Item) : null,
    };

    /// <summary>The datum one level up: the higher code, else the column around this one, else the head of the item.</summary>
    public FactKey Parent => this switch
    {
        { Function.Number: not 0 } => this with { Function = Function.Parent ?? default },
        { DepartmentalEconomic.Number: not 0 } => this with { DepartmentalEconomic = DepartmentalEconomic.Parent ?? default },
        { GovernmentalEconomic.Number: not 0 } => this with { GovernmentalEconomic = GovernmentalEconomic.Parent ?? default },
        { RevenueCode.Number: not 0 } => this with { RevenueCode = RevenueCode.Parent ?? default },
        { Source: { } source } => this with { Source = source.Parent() },
        { Column: not ExpenditureColumn.Total } => this with { Column = Column.Parent() ?? default },
        { Vehicle: not null } => this with { Vehicle = null },
        { Item: not null } => this with { Item = Head(Item) },
        _ => this with { Concept = Concept.Whole() },
    };

    /// <summary>
    /// The one key of the datum: the revenue of a fund is the revenue of that fund's source, and so is what was carried over in
    /// it. A fact sheet keeps its facts under this key.
    /// </summary>
    public FactKey Canonical => HasOtherForms ? FindCanonical() : this;

    // Every other concept has one form, and most keys are of one of these.
    internal bool HasOtherForms => Concept is FactConcept.Revenue or FactConcept.CarriedOverFromPriorYear
        or (>= FactConcept.ThreePublicExpenses and <= FactConcept.VehicleOperation);

    private FactKey FindCanonical() => Concept switch
    {
        FactConcept.Revenue when Source is null && SourceOf(Scope) is { } source
            => this with { Source = source, Scope = FundScope.AllFunds },
        FactConcept.CarriedOverFromPriorYear when CarryOverOf(Scope) is { } source
            => this with { Concept = FactConcept.Revenue, Source = source, Scope = FundScope.AllFunds },
        FactConcept.ThreePublicExpenses or FactConcept.OverseasTravel or FactConcept.OfficialHospitality
            or FactConcept.OfficialVehicles or FactConcept.VehiclePurchase or FactConcept.VehicleOperation
            when Scope == FundScope.Appropriations => this with { Scope = FundScope.AllFunds },
        _ => this,
    };

    private static RevenueSource? SourceOf(FundScope scope) => scope switch
    {
        FundScope.GeneralPublicBudget => RevenueSource.GeneralPublicBudget,
        FundScope.OfWhichAppropriated => RevenueSource.GeneralPublicBudgetAppropriation,
        FundScope.GovernmentManagedFunds => RevenueSource.GovernmentManagedFunds,
        FundScope.StateCapitalOperations => RevenueSource.StateCapitalOperations,
        FundScope.SocialInsuranceFunds => RevenueSource.SocialInsuranceFunds,
        FundScope.SpecialFiscalAccount => RevenueSource.SpecialFiscalAccount,
        _ => null,
    };

    private static RevenueSource? CarryOverOf(FundScope scope) => scope switch
    {
        FundScope.GeneralPublicBudget => RevenueSource.GeneralPublicBudgetCarryOver,
        FundScope.GovernmentManagedFunds => RevenueSource.GovernmentManagedFundsCarryOver,
        FundScope.StateCapitalOperations => RevenueSource.StateCapitalOperationsCarryOver,
        _ => null,
    };

    private static string? Head(string? item)
        => item is not null && item.LastIndexOf('/') is var slash and > 0 ? item[..slash] : item;
}
