using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Reporting.Tables.Composing;

namespace PublicBudget.Reporting.Templates.Henan;

/// <summary>The rows and columns of the Henan form of 2021 that several tables share.</summary>
internal static class HenanRows
{
    private const string GeneralPublicBudget = "一般公共预算收入";
    private const string GovernmentManagedFunds = "政府性基金收入";
    private const string CarryOver = "上年结余（结转）";

    // The ordinal is the class less 200; 218, 225, 226 and 228 are no classes in 2021, so 十八, 二十五, 二十六 and 二十八 are missing.
    private static readonly (string Class, string Text)[] Classes =
    [
        ("201", "一、一般公共服务"), ("202", "二、外交"), ("203", "三、国防"), ("204", "四、公共安全"), ("205", "五、教育"), ("206", "六、科学技术"),
        ("207", "七、文化旅游体育与传媒"), ("208", "八、社会保障和就业"), ("209", "九、社会保险基金支出"), ("210", "十、卫生健康"), ("211", "十一、节能环保"),
        ("212", "十二、城乡社区支出"), ("213", "十三、农林水支出"), ("214", "十四、交通运输"), ("215", "十五、资源勘探工业信息等支出"),
        ("216", "十六、商业服务业等支出"), ("217", "十七、金融支出"), ("219", "十九、援助其他地区支出"), ("220", "二十、自然资源海洋气象等支出"),
        ("221", "二十一、住房保障支出"), ("222", "二十二、粮油物资储备支出"), ("223", "二十三、国有资本经营预算支出"),
        ("224", "二十四、灾害防治及应急管理支出"), ("227", "二十七、预备费"), ("229", "二十九、其他支出"), ("230", "三十、转移性支出"),
        ("231", "三十一、债务还本支出"), ("232", "三十二、债务付息支出"), ("233", "三十三、债务发行费用支出"), ("234", "三十四、抗疫特别国债安排的支出"),
    ];

    /// <summary>一般公共预算收入 with its sources. 罚没收入 and 捐赠收入 have no row of their own unless there is a figure.</summary>
    public static IReadOnlyList<FormRow> GeneralPublicBudgetRevenue { get; } =
    [
        Subtotal(GeneralPublicBudget, RevenueSource.GeneralPublicBudget),
        Source(GeneralPublicBudget, RevenueSource.GeneralPublicBudgetAppropriation),
        Source(GeneralPublicBudget, RevenueSource.AdministrativeFees),
        Source(GeneralPublicBudget, RevenueSource.SpecialProgramReceipts),
        Source(GeneralPublicBudget, RevenueSource.StateResourceUse),
        Source(GeneralPublicBudget, RevenueSource.StateCapitalIncome),
        Source(GeneralPublicBudget, RevenueSource.GovernmentHousingFund),
        Source(GeneralPublicBudget, RevenueSource.Penalties).WhereUsed(),
        Source(GeneralPublicBudget, RevenueSource.Donations).WhereUsed(),
        Source(GeneralPublicBudget, RevenueSource.DebtProceeds),
        Source(GeneralPublicBudget, RevenueSource.OtherGeneralPublicBudget),
        Source(GeneralPublicBudget, RevenueSource.HigherLevelAdvance),
        Source(GeneralPublicBudget, RevenueSource.BudgetStabilizationFund),
        Source(GeneralPublicBudget, RevenueSource.TransferredIn),
    ];

    /// <summary>政府性基金收入 with its sources.</summary>
    public static IReadOnlyList<FormRow> GovernmentManagedFundsRevenue { get; } =
    [
        Subtotal(GovernmentManagedFunds, RevenueSource.GovernmentManagedFunds),
        Source(GovernmentManagedFunds, RevenueSource.FundsOfTheYear),
        Source(GovernmentManagedFunds, RevenueSource.FundsDebtProceeds),
        Source(GovernmentManagedFunds, RevenueSource.FundsHigherLevelAdvance),
    ];

    /// <summary>国有资本经营预算.</summary>
    public static FormRow StateCapital { get; } = FormRow.Of("国有资本经营预算", FactSelector.Of(RevenueSource.StateCapitalOperations));

    /// <summary>The sources outside the appropriations.</summary>
    public static IReadOnlyList<FormRow> OtherRevenue { get; } =
    [
        FormRow.Of("社会保险基金预算收入", FactSelector.Of(RevenueSource.SocialInsuranceFunds)).WhereUsed(),
        FormRow.Of("财政专户管理资金（教育收费）", FactSelector.Of(RevenueSource.SpecialFiscalAccount)),
        FormRow.Of("事业收入", FactSelector.Of(RevenueSource.InstitutionalActivities)),
        FormRow.Of("事业单位经营收入", FactSelector.Of(RevenueSource.BusinessOperations)),
        FormRow.Of("上级补助收入", FactSelector.Of(RevenueSource.SuperiorSubsidies)),
        FormRow.Of("附属单位上缴收入", FactSelector.Of(RevenueSource.AffiliateRemittances)),
        FormRow.Of("其他收入", FactSelector.Of(RevenueSource.Other)),
    ];

    /// <summary>The functional classes with their ordinals.</summary>
    public static IReadOnlyList<FormRow> ByFunction { get; } =
        [.. Classes.Select(row => FormRow.Of(row.Text, FactSelector.Of(FunctionalCode.Parse(row.Class))))];

    /// <summary>基本支出 and 项目支出 with their parts. The three natures of the central form are printed only where there is a figure.</summary>
    public static IReadOnlyList<FormRow> ByNature { get; } =
    [
        FormRow.Of("一、基本支出", FactSelector.Of(ExpenditureColumn.Basic)) with { Sum = FormSum.Below },
        FormRow.Of("工资福利支出", FactSelector.Of(ExpenditureColumn.WagesAndBenefits), level: 1),
        FormRow.Of("公用经费", FactSelector.Of(ExpenditureColumn.Operating), level: 1),
        FormRow.Of("对个人和家庭的补助", FactSelector.Of(ExpenditureColumn.IndividualsAndFamilies), level: 1),
        FormRow.Of("二、项目支出", FactSelector.Of(ExpenditureColumn.Project)) with { Sum = FormSum.Below },
        FormRow.Of("一般性项目", FactSelector.Of(ExpenditureColumn.GeneralProject), level: 1),
        FormRow.Of("专项资金", FactSelector.Of(ExpenditureColumn.EarmarkedProject), level: 1),
        FormRow.Of("三、上缴上级支出", FactSelector.Of(ExpenditureColumn.RemittanceToSuperior)).WhereUsed(),
        FormRow.Of("四、事业单位经营支出", FactSelector.Of(ExpenditureColumn.BusinessOperations)).WhereUsed(),
        FormRow.Of("五、对附属单位补助支出", FactSelector.Of(ExpenditureColumn.SubsidiesToAffiliates)).WhereUsed(),
    ];

    /// <summary>上年结余（结转） of one fund.</summary>
    /// <param name="source">The carry-over of the fund.</param>
    public static FormRow CarriedOver(RevenueSource source) => FormRow.Of(CarryOver, FactSelector.Of(source));

    /// <summary>上年结余（结转） of all funds.</summary>
    public static FormRow CarriedOverOfAllFunds { get; } = FormRow.Of(CarryOver, FactSelector.Of(FactConcept.CarriedOverFromPriorYear));

    private static FormRow Subtotal(string group, RevenueSource source)
        => FormRow.Of("小计", FactSelector.Of(source)) with { Group = group, Sum = FormSum.Below };

    private static FormRow Source(string group, RevenueSource source)
        => FormRow.Of(source.ChineseName(), FactSelector.Of(source), level: 1) with { Group = group };
}
