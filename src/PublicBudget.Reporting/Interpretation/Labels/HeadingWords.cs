using System.Collections.Frozen;
using PublicBudget.Budgets;
using PublicBudget.Facts;
using PublicBudget.Periods;
using static PublicBudget.Facts.ExpenditureColumn;

namespace PublicBudget.Reporting.Interpretation.Labels;

/// <summary>
/// The headings that disclosures print above columns of figures, and what each says. A heading with a slash is one below another;
/// it is looked for before the heading alone.
/// </summary>
internal static class HeadingWords
{
    /// <summary>The tables of expenditure: natures and funds.</summary>
    public static FrozenDictionary<string, ColumnMeaning> Expenditure { get; } = Table(Neutral, Natures, Funds, Times);

    /// <summary>The tables of one fund in final accounts: natures between what the fund began and ended the year with.</summary>
    public static FrozenDictionary<string, ColumnMeaning> FundAccounts { get; } = Table(Neutral, Natures, Funds, Balances, Times);

    /// <summary>The tables of revenue: sources.</summary>
    public static FrozenDictionary<string, ColumnMeaning> Revenue { get; } = Table(Neutral, Sources, CarriedOver, Times);

    /// <summary>The tables of the three public expenses: items.</summary>
    public static FrozenDictionary<string, ColumnMeaning> Items { get; } = Table(Neutral, ThreePublic, Times);

    private static IEnumerable<(string, ColumnMeaning)> Neutral => Words(
        default, "合计", "总计", "小计", "共计", "金额", "本年支出", "本年支出小计", "本年支出合计", "支出", "收入", "支出合计", "支出总计", "资金来源", "资金性质", "本年收入", "收入合计", "其中", "按支出性质和经济分类", "功能分类", "支出功能分类", "按功能分类", "支出用途", "支出预算", "收入预算", "财政拨款安排");

    private static IEnumerable<(string, ColumnMeaning)> Natures =>
    [
        .. Words(Of(Basic), "基本支出", "基本支出小计", "基本支出合计", "基本支出预算", "基本支出预算数"),
        .. Words(Of(Basic) with { Scope = FundScope.GeneralPublicBudget }, "一般公共预算基本支出", "一般公共预算财政拨款基本支出", "一般公共预算拨款基本支出"),
        .. Words(Of(Personnel), "人员经费", "人员支出", "人员经费预算", "人员经费支出"),
        .. Words(Of(WagesAndBenefits), "工资福利支出", "工资福利"),
        .. Words(Of(Operating), "公用经费", "日常公用经费", "公用支出", "公用经费预算", "日常公用支出"),
        .. Words(Of(GoodsAndServices), "商品和服务支出"),
        .. Words(Of(IndividualsAndFamilies), "对个人和家庭的补助", "对个人和家庭补助", "对个人和家庭补助支出", "对个人和家庭的补助支出"),
        .. Words(Of(Capital), "资本性支出"),
        .. Words(Of(Project), "项目支出", "项目支出小计", "项目支出合计", "项目支出预算", "项目支出预算数"),
        .. Words(Of(GeneralProject), "一般性项目", "一般性项目支出"),
        .. Words(Of(EarmarkedProject), "专项资金", "专项资金支出"),
        .. Words(Of(RemittanceToSuperior), "上缴上级支出"),
        .. Words(Of(BusinessOperations), "经营支出", "事业单位经营支出"),
        .. Words(Of(SubsidiesToAffiliates), "对附属单位补助支出", "对附属单位补助", "对下级单位补助支出"),
    ];

    private static IEnumerable<(string, ColumnMeaning)> Funds =>
    [
        .. Words(Of(FundScope.Appropriations), "财政拨款", "财政拨款支出", "财政拨款收入", "财政拨款合计", "财政性资金"),
        .. Words(
            Of(FundScope.GeneralPublicBudget), "一般公共预算", "一般公共预算资金", "一般公共预算拨款", "一般公共预算财政拨款", "一般公共预算支出", "一般公共预算财政拨款支出", "公共财政预算"),
        .. Words(Of(FundScope.OfWhichAppropriated), "一般公共预算/财政拨款", "一般公共预算资金/财政拨款"),
        .. Words(
            Of(FundScope.GovernmentManagedFunds), "政府性基金", "政府性基金预算", "政府性基金预算资金", "政府性基金预算拨款", "政府性基金预算财政拨款", "政府性基金财政拨款", "政府性基金预算支出", "本年政府性基金预算支出"),
        .. Words(
            Of(FundScope.StateCapitalOperations), "国有资本经营预算", "国有资本经营", "国有资本经营预算资金", "国有资本经营预算拨款", "国有资本经营预算财政拨款", "国有资本经营财政拨款", "国有资本经营预算支出", "本年国有资本经营预算支出"),
        .. Words(Of(FundScope.SocialInsuranceFunds), "社会保险基金预算", "社会保险基金"),
        .. Words(Of(FundScope.SpecialFiscalAccount), "财政专户", "财政专户管理资金", "财政专户资金", "教育收费资金"),
        .. Words(Of(FundScope.Own), "其他资金", "单位资金", "单位自有资金", "其他", "自有资金"),
        .. Words(Of(FundScope.CarriedOver), "上年结转", "上年结余(结转)", "上年结转结余", "上年结余"),
    ];

    private static IEnumerable<(string, ColumnMeaning)> Balances =>
    [
        .. Words(new() { Concept = FactConcept.CarriedOverFromPriorYear }, "年初结转和结余", "年初结转结余", "年初财政拨款结转和结余", "上年结转和结余", "上年结转"),
        .. Words(new() { Concept = FactConcept.Revenue }, "本年收入", "本年收入合计"),
        .. Words(new() { Concept = FactConcept.CarriedOverToNextYear }, "年末结转和结余", "年末结转结余", "年末财政拨款结转和结余", "结转下年"),
    ];

    private static IEnumerable<(string, ColumnMeaning)> Sources =>
    [
        .. Words(new() { Concept = FactConcept.TotalRevenue }, "合计", "总计", "收入总计", "收入合计"),
        .. Words(new() { Concept = FactConcept.Revenue }, "本年收入合计", "本年收入小计"),
        .. Words(new() { Concept = FactConcept.Revenue, Scope = FundScope.Appropriations }, "财政拨款收入", "财政拨款", "财政拨款收入合计"),
        .. Words(
            Of(RevenueSource.GeneralPublicBudget), "一般公共预算", "一般公共预算收入", "一般公共预算资金", "一般公共预算拨款收入", "一般公共预算财政拨款", "一般公共预算拨款", "一般公共预算财政拨款收入"),
        .. Words(Of(RevenueSource.GeneralPublicBudgetAppropriation), "一般公共预算/财政拨款", "一般公共预算收入/财政拨款"),
        .. Words(Of(RevenueSource.AdministrativeFees), "行政事业性收费", "纳入预算管理的行政事业性收费"),
        .. Words(Of(RevenueSource.SpecialProgramReceipts), "专项收入"),
        .. Words(Of(RevenueSource.StateResourceUse), "国有资源(资产)有偿使用收入", "国有资源有偿使用收入"),
        .. Words(Of(RevenueSource.StateCapitalIncome), "国有资本经营收入"),
        .. Words(Of(RevenueSource.GovernmentHousingFund), "政府住房基金收入"),
        .. Words(Of(RevenueSource.Penalties), "罚没收入"),
        .. Words(Of(RevenueSource.Donations), "捐赠收入"),
        .. Words(Of(RevenueSource.DebtProceeds), "一般公共预算/债务收入", "债务收入"),
        .. Words(Of(RevenueSource.OtherGeneralPublicBudget), "其他一般公共预算收入"),
        .. Words(Of(RevenueSource.HigherLevelAdvance), "一般公共预算/上级预拨", "上级预拨"),
        .. Words(Of(RevenueSource.BudgetStabilizationFund), "动用预算稳定调节基金"),
        .. Words(Of(RevenueSource.TransferredIn), "调入资金"),
        .. Words(
            Of(RevenueSource.GovernmentManagedFunds), "政府性基金", "政府性基金收入", "政府性基金预算", "政府性基金预算收入", "政府性基金预算拨款收入", "政府性基金预算资金", "政府性基金预算财政拨款", "政府性基金预算财政拨款收入"),
        .. Words(
            Of(RevenueSource.StateCapitalOperations), "国有资本经营预算", "国有资本经营预算收入", "国有资本经营预算拨款收入", "国有资本经营", "国有资本经营预算资金", "国有资本经营预算财政拨款", "国有资本经营预算财政拨款收入"),
        .. Words(Of(RevenueSource.SocialInsuranceFunds), "社会保险基金预算", "社会保险基金预算收入"),
        .. Words(
            Of(RevenueSource.SpecialFiscalAccount), "财政专户", "财政专户管理资金", "财政专户管理资金收入", "财政专户管理资金(教育收费)", "教育收费", "财政专户资金", "专户资金"),
        .. Words(Of(RevenueSource.InstitutionalActivities), "事业收入", "事业收入/金额", "事业收入预算"),
        .. Words(Of(RevenueSource.BusinessOperations), "事业单位经营收入", "经营收入", "事业单位经营收入预算"),
        .. Words(Of(RevenueSource.SuperiorSubsidies), "上级补助收入"),
        .. Words(Of(RevenueSource.AffiliateRemittances), "附属单位上缴收入", "附属单位缴款", "下级单位上缴收入"),
        .. Words(Of(RevenueSource.Other), "其他收入", "其他收入预算"),
        .. Words(Of(RevenueSource.NonAppropriationSurplusUsed), "使用非财政拨款结余", "用事业基金弥补收支差额", "用事业单位基金弥补收支差额", "使用非财政拨款结余(含专用结余)"),
        .. Words(new() { Concept = FactConcept.CarriedOverFromPriorYear }, CarryOverHeadings),
    ];

    private static string[] CarryOverHeadings => ["上年结转", "上年结余(结转)", "上年结转结余", "上年结余", "上年结转和结余", "年初结转和结余"];

    // 上年结转结余 over the funds that it was carried over of.
    private static IEnumerable<(string, ColumnMeaning)> CarriedOver => CarryOverHeadings.SelectMany(heading => new[]
    {
        Words(Of(RevenueSource.GeneralPublicBudgetCarryOver), $"{heading}/一般公共预算", $"{heading}/一般公共预算拨款", $"{heading}/一般公共预算资金", $"{heading}/一般公共预算财政拨款"),
        Words(Of(RevenueSource.GovernmentManagedFundsCarryOver), $"{heading}/政府性基金", $"{heading}/政府性基金预算", $"{heading}/政府性基金预算拨款", $"{heading}/政府性基金预算资金"),
        Words(Of(RevenueSource.StateCapitalOperationsCarryOver), $"{heading}/国有资本经营预算", $"{heading}/国有资本经营预算拨款", $"{heading}/国有资本经营预算资金", $"{heading}/国有资本经营"),
        Words(Of(RevenueSource.OtherCarryOver), $"{heading}/单位资金", $"{heading}/其他资金", $"{heading}/其他"),
    }).SelectMany(words => words);

    private static IEnumerable<(string, ColumnMeaning)> ThreePublic =>
    [
        .. Words(new() { Concept = FactConcept.ThreePublicExpenses }, "合计", "共计", "总计", "三公经费", "三公经费合计", "三公经费预算数", "三公经费小计", "三公经费财政拨款预算总额", "三公经费财政拨款预算数", "财政拨款三公经费预算数"),
        .. Words(new() { Concept = FactConcept.OverseasTravel }, "因公出国(境)费", "因公出国(境)费用", "因公出国(境)经费", "因公出国(境)"),
        .. Words(new() { Concept = FactConcept.OfficialHospitality }, "公务接待费", "公务接待", "公务接待费用"),
        .. Words(
            new() { Concept = FactConcept.OfficialVehicles }, "公务用车购置及运行费", "公务用车购置及运行维护费", "公车购置及运行维护费", "公车购置及运行费", "公务用车购置及运维费", "公务用车费", "公务用车购置和运行费", "公务用车购置及运行", "公务用车购置和运行维护费", "公务用车购置和运行维护费小计"),
        .. Words(new() { Concept = FactConcept.VehiclePurchase }, "购置费", "车辆购置费", "公务用车购置费", "公务用车购置", "公务用车购置支出", "车辆购置"),
        .. Words(new() { Concept = FactConcept.VehicleOperation }, "运行费", "运行维护费", "公务用车运行费", "公务用车运行维护费", "公务用车运行维护", "公务用车运维费", "车辆运行", "车辆运行维护费", "公务用车运行维护费支出"),
        .. Words(new() { Concept = FactConcept.ConferenceExpenses }, "会议费"),
        .. Words(new() { Concept = FactConcept.TrainingExpenses }, "培训费"),
        .. Words(
            new() { Concept = FactConcept.AdministrativeOperatingExpenses }, "机关运行经费", "机关运行经费预算数", "机关运行经费预算"),
    ];

    private static IEnumerable<(string, ColumnMeaning)> Times =>
    [
        .. Words(new() { Stage = BudgetStage.Approved }, "预算数", "年初预算数", "本年预算数", "本年预算", "预算", "年初预算", "预算金额", "当年预算数", "当年预算"),
        .. Words(new() { Stage = BudgetStage.Adjusted }, "调整预算数", "全年预算数"),
        .. Words(new() { Stage = BudgetStage.Execution }, "执行数", "预计执行数"),
        .. Words(new() { Stage = BudgetStage.Outturn }, "决算数", "本年决算数"),
        .. Words(new() { YearOffset = -1, Stage = BudgetStage.Approved }, "上年预算数", "上年预算", "上年年初预算数"),
        .. Words(new() { YearOffset = -1, Stage = BudgetStage.Execution }, "上年执行数", "上年预算执行数"),
        .. Words(new() { YearOffset = -1, Stage = BudgetStage.Outturn }, "上年决算数"),
        .. Words(new() { YearOffset = -1 }, "上年数"),
        .. Words(default, "本年数"),
        .. Words(new() { Measure = FactMeasure.Change }, "增减额", "增减", "增减数", "增减金额"),
        .. Words(new() { Measure = FactMeasure.GrowthRate }, "增减%", "增减(%)", "增减率", "增减率(%)", "增减幅度", "增减比例", "增长%", "增长率", "增长率(%)"),
    ];

    private static ColumnMeaning Of(ExpenditureColumn column) => new() { Column = column };

    private static ColumnMeaning Of(FundScope scope) => new() { Scope = scope };

    private static ColumnMeaning Of(RevenueSource source) => new() { Concept = FactConcept.Revenue, Source = source };

    private static IEnumerable<(string, ColumnMeaning)> Words(ColumnMeaning meaning, params IEnumerable<string> words) => words.Select(word => (word, meaning));

    // A word of a later list stands over the same word of an earlier one.
    private static FrozenDictionary<string, ColumnMeaning> Table(params IEnumerable<(string Word, ColumnMeaning Meaning)>[] lists)
    {
        var table = new Dictionary<string, ColumnMeaning>(StringComparer.Ordinal);
        foreach ((string word, ColumnMeaning meaning) in lists.SelectMany(list => list)) table[word] = meaning;
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
