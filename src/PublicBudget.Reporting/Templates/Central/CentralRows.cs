using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Reporting.Tables.Composing;

namespace PublicBudget.Reporting.Templates.Central;

/// <summary>The rows and columns that several tables of the central form of 2022 share.</summary>
internal static class CentralRows
{
    /// <summary>
    /// The sources of the year's revenue. Those that many departments never have are printed where there is a figure; 教育收费, of which
    /// the form says 其中 below 事业收入, has a row of its own, since a budget reports it beside 事业收入.
    /// </summary>
    public static IReadOnlyList<FormRow> Revenue { get; } =
    [
        Numbered("一般公共预算拨款收入", RevenueSource.GeneralPublicBudget),
        Numbered("政府性基金预算拨款收入", RevenueSource.GovernmentManagedFunds),
        Numbered("国有资本经营预算拨款收入", RevenueSource.StateCapitalOperations),
        Numbered("事业收入", RevenueSource.InstitutionalActivities),
        Numbered("事业单位经营收入", RevenueSource.BusinessOperations),
        .. Beyond.Select(source => Numbered(source.Text, source.Source).WhereUsed()),
        Numbered("其他收入", RevenueSource.Other),
    ];

    /// <summary>Table 2: the sources of revenue.</summary>
    public static IReadOnlyList<FigureColumn> BySource { get; } =
    [
        FigureColumn.Sum("合计", FactSelector.Of(FactConcept.TotalRevenue)),
        FigureColumn.Of("上年结转", FactSelector.Of(FactConcept.CarriedOverFromPriorYear)),
        Column("一般公共预算拨款收入", RevenueSource.GeneralPublicBudget),
        Column("政府性基金预算拨款收入", RevenueSource.GovernmentManagedFunds),
        Column("国有资本经营预算拨款收入", RevenueSource.StateCapitalOperations),
        Column("事业收入", RevenueSource.InstitutionalActivities),
        Column("事业单位经营收入", RevenueSource.BusinessOperations),
        .. Beyond.Select(source => Column(source.Text, source.Source) with { IsOptional = true }),
        Column("其他收入", RevenueSource.Other),
        Column("使用非财政拨款结余", RevenueSource.NonAppropriationSurplusUsed),
    ];

    /// <summary>Table 3: the five natures.</summary>
    public static IReadOnlyList<FigureColumn> ByNature { get; } =
    [
        FigureColumn.Sum("合计", FactSelector.Of(ExpenditureColumn.Total)),
        .. BasicAndProject,
        FigureColumn.Of("上缴上级支出", FactSelector.Of(ExpenditureColumn.RemittanceToSuperior)),
        FigureColumn.Of("事业单位经营支出", FactSelector.Of(ExpenditureColumn.BusinessOperations)),
        FigureColumn.Of("对附属单位补助支出", FactSelector.Of(ExpenditureColumn.SubsidiesToAffiliates)),
    ];

    /// <summary>Table 5: the prior year, this year, and how the one changed against the other.</summary>
    public static IReadOnlyList<FigureColumn> AgainstPriorYear { get; } =
    [
        OfYear("{prior}", YearComparison.PriorYear),
        FigureColumn.Group("{year}年预算数", [FigureColumn.Sum("小计", FactSelector.Of(ExpenditureColumn.Total)), .. BasicAndProject]),
        FigureColumn.Group("{year}年预算数比{prior}", OfYear("增减额", YearComparison.Change), OfYear("增减%", YearComparison.GrowthRate)),
    ];

    /// <summary>Tables 8 and 9.</summary>
    /// <param name="heading">The heading over the columns.</param>
    public static IReadOnlyList<FigureColumn> OfFund(string heading) =>
        [FigureColumn.Group(heading, [FigureColumn.Sum("合计", FactSelector.Of(ExpenditureColumn.Total)), .. BasicAndProject])];

    /// <summary>Table 7: the three public expenses of one year.</summary>
    /// <param name="heading">The heading over the columns.</param>
    /// <param name="year">The year.</param>
    public static FigureColumn ThreePublic(string heading, YearComparison year) => FigureColumn.Group(heading,
        FigureColumn.Sum("合计", Item(FactConcept.ThreePublicExpenses, year)),
        FigureColumn.Of("因公出国（境）费", Item(FactConcept.OverseasTravel, year)),
        FigureColumn.Group("公务用车购置及运行费",
            FigureColumn.Sum("小计", Item(FactConcept.OfficialVehicles, year)),
            FigureColumn.Of("公务用车购置费", Item(FactConcept.VehiclePurchase, year)),
            FigureColumn.Of("公务用车运行费", Item(FactConcept.VehicleOperation, year))),
        FigureColumn.Of("公务接待费", Item(FactConcept.OfficialHospitality, year)));

    /// <summary>The functional classes of 2022. Only those with a figure are printed, numbered one after another.</summary>
    /// <param name="level">How deep they lie: 一、 in table 1, （一） in table 4.</param>
    public static IEnumerable<FormRow> Classes(int level) => ClassificationCatalog.Functional(new FiscalYear(2022)).Entries
        .Where(entry => entry.Level == ClassificationLevel.Category)
        .Select(entry => FormRow.Of(entry.Name, FactSelector.Of(entry.Code), level).WhereUsed() with { IsNumbered = true });

    private static (string Text, RevenueSource Source)[] Beyond =>
    [
        ("社会保险基金预算收入", RevenueSource.SocialInsuranceFunds),
        ("财政专户管理资金收入", RevenueSource.SpecialFiscalAccount),
        ("上级补助收入", RevenueSource.SuperiorSubsidies),
        ("附属单位上缴收入", RevenueSource.AffiliateRemittances),
    ];

    private static FigureColumn[] BasicAndProject =>
    [
        FigureColumn.Of("基本支出", FactSelector.Of(ExpenditureColumn.Basic)),
        FigureColumn.Of("项目支出", FactSelector.Of(ExpenditureColumn.Project)),
    ];

    private static FormRow Numbered(string text, RevenueSource source) => FormRow.Of(text, FactSelector.Of(source)) with { IsNumbered = true };

    private static FigureColumn Column(string text, RevenueSource source) => FigureColumn.Of(text, FactSelector.Of(source));

    private static FigureColumn OfYear(string text, YearComparison year)
        => FigureColumn.Of(text, FactSelector.Of(ExpenditureColumn.Total) with { Year = year });

    private static FactSelector Item(FactConcept concept, YearComparison year) => FactSelector.Of(concept) with { Year = year };
}
