using PublicBudget.Budgets;
using PublicBudget.Facts;
using PublicBudget.Reporting.Tables.Composing;

namespace PublicBudget.Reporting.Templates.Henan;

/// <summary>The columns of the Henan form of 2021.</summary>
internal static class HenanColumns
{
    /// <summary>Tables 3, 5 and 9: 总计, 基本支出, 项目支出. What the form has no column for is printed only where there is a figure.</summary>
    public static IReadOnlyList<FigureColumn> ByNature { get; } =
    [
        FigureColumn.Sum("总计", FactSelector.Of(ExpenditureColumn.Total)),
        FigureColumn.Group("基本支出",
            FigureColumn.Sum("小计", FactSelector.Of(ExpenditureColumn.Basic)),
            FigureColumn.Of("工资福利支出", FactSelector.Of(ExpenditureColumn.WagesAndBenefits)),
            FigureColumn.Of("公用经费", FactSelector.Of(ExpenditureColumn.Operating)),
            FigureColumn.Of("对个人和家庭的补助", FactSelector.Of(ExpenditureColumn.IndividualsAndFamilies))),
        FigureColumn.Group("项目支出",
            FigureColumn.Sum("小计", FactSelector.Of(ExpenditureColumn.Project)),
            FigureColumn.Of("一般性项目", FactSelector.Of(ExpenditureColumn.GeneralProject)),
            FigureColumn.Of("专项资金", FactSelector.Of(ExpenditureColumn.EarmarkedProject))),
        Optional("上缴上级支出", FactSelector.Of(ExpenditureColumn.RemittanceToSuperior)),
        Optional("事业单位经营支出", FactSelector.Of(ExpenditureColumn.BusinessOperations)),
        Optional("对附属单位补助支出", FactSelector.Of(ExpenditureColumn.SubsidiesToAffiliates)),
    ];

    /// <summary>Table 2: the sources of revenue.</summary>
    public static IReadOnlyList<FigureColumn> BySource { get; } =
    [
        FigureColumn.Sum("总计", FactSelector.Of(FactConcept.TotalRevenue)),
        FigureColumn.Group("一般公共预算",
            FigureColumn.Sum("小计", FactSelector.Of(RevenueSource.GeneralPublicBudget)),
            Source("财政拨款", RevenueSource.GeneralPublicBudgetAppropriation),
            Source("行政事业性收费", RevenueSource.AdministrativeFees),
            Source("专项收入", RevenueSource.SpecialProgramReceipts),
            Source("国有资源（资产）有偿使用收入", RevenueSource.StateResourceUse),
            OptionalSource("国有资本经营收入", RevenueSource.StateCapitalIncome),
            OptionalSource("政府住房基金收入", RevenueSource.GovernmentHousingFund),
            OptionalSource("罚没收入", RevenueSource.Penalties),
            OptionalSource("捐赠收入", RevenueSource.Donations),
            OptionalSource("债务收入", RevenueSource.DebtProceeds),
            OptionalSource("其他一般公共预算收入", RevenueSource.OtherGeneralPublicBudget),
            OptionalSource("上级预拨", RevenueSource.HigherLevelAdvance),
            OptionalSource("动用预算稳定调节基金", RevenueSource.BudgetStabilizationFund),
            OptionalSource("调入资金", RevenueSource.TransferredIn)),
        Source("政府性基金", RevenueSource.GovernmentManagedFunds),
        Source("国有资本经营预算", RevenueSource.StateCapitalOperations),
        OptionalSource("社会保险基金预算", RevenueSource.SocialInsuranceFunds),
        Source("财政专户管理资金", RevenueSource.SpecialFiscalAccount),
        Source("事业收入", RevenueSource.InstitutionalActivities),
        Source("事业单位经营收入", RevenueSource.BusinessOperations),
        OptionalSource("上级补助收入", RevenueSource.SuperiorSubsidies),
        OptionalSource("附属单位上缴收入", RevenueSource.AffiliateRemittances),
        Source("其他收入", RevenueSource.Other),
        OptionalSource("用事业基金弥补收支差额", RevenueSource.NonAppropriationSurplusUsed),
        FigureColumn.Of("上年结余（结转）", FactSelector.Of(FactConcept.CarriedOverFromPriorYear)),
    ];

    /// <summary>Table 4: the appropriations, of which 其中：财政拨款 is a part of 小计.</summary>
    public static IReadOnlyList<FigureColumn> ByAppropriation { get; } =
    [
        FigureColumn.Sum("合计", FactSelector.Of(FundScope.Appropriations)),
        FigureColumn.Group("本年支出小计", Appropriations()),
    ];

    /// <summary>Table 1: all funds.</summary>
    public static IReadOnlyList<FigureColumn> ByFund { get; } =
    [
        FigureColumn.Sum("合计", FactSelector.Of(FundScope.AllFunds)),
        FigureColumn.Group("本年支出", [.. Appropriations(), .. OutsideAppropriations()]),
    ];

    /// <summary>Table 6: all funds, and what of them was carried over. Since each fund holds its own carry-over, that column is no part of the sum.</summary>
    public static IReadOnlyList<FigureColumn> ByFundWithTotal { get; } =
    [
        FigureColumn.Sum("总计", FactSelector.Of(FundScope.AllFunds)),
        .. Appropriations(),
        .. OutsideAppropriations(),
        FigureColumn.Of("其中：上年结转", FactSelector.Of(FundScope.CarriedOver)) with { IsOfWhich = true },
    ];

    /// <summary>Table 7: 人员经费 and 公用经费.</summary>
    public static IReadOnlyList<FigureColumn> BasicKinds { get; } =
    [
        FigureColumn.Sum("合计", FactSelector.Of(ExpenditureColumn.Basic)),
        FigureColumn.Of("人员经费", FactSelector.Of(ExpenditureColumn.Personnel)),
        FigureColumn.Of("公用经费", FactSelector.Of(ExpenditureColumn.Operating)),
    ];

    private static FigureColumn[] Appropriations() =>
    [
        FigureColumn.Group("一般公共预算",
            FigureColumn.Sum("小计", FactSelector.Of(FundScope.GeneralPublicBudget)),
            FigureColumn.Of("其中：财政拨款", FactSelector.Of(FundScope.OfWhichAppropriated)) with { IsOfWhich = true }),
        FigureColumn.Of("政府性基金", FactSelector.Of(FundScope.GovernmentManagedFunds)),
        FigureColumn.Of("国有资本经营预算", FactSelector.Of(FundScope.StateCapitalOperations)),
    ];

    private static FigureColumn[] OutsideAppropriations() =>
    [
        Optional("社会保险基金预算", FactSelector.Of(FundScope.SocialInsuranceFunds)),
        FigureColumn.Of("财政专户管理资金", FactSelector.Of(FundScope.SpecialFiscalAccount)),
        FigureColumn.Of("其他资金", FactSelector.Of(FundScope.Own)),
    ];

    private static FigureColumn Source(string text, RevenueSource source) => FigureColumn.Of(text, FactSelector.Of(source));

    private static FigureColumn OptionalSource(string text, RevenueSource source) => Source(text, source) with { IsOptional = true };

    private static FigureColumn Optional(string text, FactSelector facts) => FigureColumn.Of(text, facts) with { IsOptional = true };
}
