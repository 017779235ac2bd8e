using System.Collections.Frozen;
using PublicBudget.Budgets;
using PublicBudget.Facts;

namespace PublicBudget.Reporting.Interpretation.Labels;

/// <summary>The rows that the revenue side of a two-sided table prints.</summary>
internal static class RevenueRowWords
{
    private const RevenueSource General = RevenueSource.GeneralPublicBudget;
    private const RevenueSource Funds = RevenueSource.GovernmentManagedFunds;

    /// <summary>Sources that stand for themselves, whatever group they stand in.</summary>
    public static FrozenDictionary<string, RevenueSource> Sources { get; } = Table(
        (General, ["一般公共预算收入", "一般公共预算拨款收入", "一般公共预算财政拨款收入", "一般公共预算财政拨款", "一般公共预算资金", "一般公共预算拨款", "一般公共预算", "公共财政预算拨款收入", "一般公共预算财政拨款资金"]),
        (Funds, ["政府性基金收入", "政府性基金", "政府性基金预算收入", "政府性基金预算", "政府性基金预算拨款收入", "政府性基金预算财政拨款收入", "政府性基金预算财政拨款", "政府性基金预算拨款", "政府性基金拨款收入", "政府性基金预算资金"]),
        (RevenueSource.StateCapitalOperations,
            ["国有资本经营预算", "国有资本经营预算收入", "国有资本经营预算拨款收入", "国有资本经营预算财政拨款收入", "国有资本经营预算财政拨款", "国有资本经营预算拨款", "国有资本经营预算资金", "国有资本经营收入预算"]),
        (RevenueSource.SocialInsuranceFunds, ["社会保险基金预算收入", "社会保险基金收入", "社会保险基金预算"]),
        (RevenueSource.SpecialFiscalAccount, ["财政专户管理资金", "财政专户管理资金收入", "财政专户资金", "财政专户拨款收入", "财政专户拨款", "财政专户管理资金拨款", "教育收费收入", "教育收费(财政专户)", "财政专户", "专户资金", "财政专户核拨收入"]),
        (RevenueSource.InstitutionalActivities, ["事业收入", "事业收入预算"]),
        (RevenueSource.BusinessOperations, ["事业单位经营收入", "经营收入", "事业单位经营服务收入", "事业单位经营收入预算"]),
        (RevenueSource.SuperiorSubsidies, ["上级补助收入"]),
        (RevenueSource.AffiliateRemittances, ["附属单位上缴收入", "附属单位缴款"]),
        (RevenueSource.Other, ["其他收入", "其他资金", "单位其他资金", "其他收入预算"]),
        (RevenueSource.NonAppropriationSurplusUsed, ["使用非财政拨款结余", "用事业基金弥补收支差额", "用事业基金弥补收支差", "用事业基金弥补收支总额", "用事业单位基金弥补收支差额", "使用非财政拨款结余和专用结余"]),
        (RevenueSource.AdministrativeFees, ["纳入预算管理的行政事业性收费", "行政事业性收费", "行政事业性收费收入"]),
        (RevenueSource.SpecialProgramReceipts, ["专项收入"]),
        (RevenueSource.StateResourceUse, ["国有资源(资产)有偿使用收入", "国有资源有偿使用收入"]),
        (RevenueSource.StateCapitalIncome, ["国有资本经营收入"]),
        (RevenueSource.GovernmentHousingFund, ["政府住房基金收入"]),
        (RevenueSource.Penalties, ["罚没收入"]),
        (RevenueSource.Donations, ["捐赠收入"]),
        (RevenueSource.OtherGeneralPublicBudget, ["其他一般公共预算收入"]),
        (RevenueSource.BudgetStabilizationFund, ["动用预算稳定调节基金"]),
        (RevenueSource.TransferredIn, ["调入资金"]));

    /// <summary>Sources whose name means another thing in each group.</summary>
    public static FrozenDictionary<(RevenueSource Group, string Label), RevenueSource> InGroups { get; } = new Dictionary<(RevenueSource, string), RevenueSource>
    {
        [(General, "财政拨款")] = RevenueSource.GeneralPublicBudgetAppropriation,
        [(General, "债务收入")] = RevenueSource.DebtProceeds,
        [(General, "上级预拨")] = RevenueSource.HigherLevelAdvance,
        [(Funds, "当年收入")] = RevenueSource.FundsOfTheYear,
        [(Funds, "债务收入")] = RevenueSource.FundsDebtProceeds,
        [(Funds, "上级预拨")] = RevenueSource.FundsHigherLevelAdvance,
    }.ToFrozenDictionary();

    /// <summary>Totals and what stands beside the sources.</summary>
    public static FrozenDictionary<string, FactConcept> Totals { get; } = new Dictionary<string, FactConcept>(StringComparer.Ordinal)
    {
        ["收入总计"] = FactConcept.TotalRevenue,
        ["收入合计"] = FactConcept.TotalRevenue,
        ["总计"] = FactConcept.TotalRevenue,
        ["合计"] = FactConcept.TotalRevenue,
        ["收入总额"] = FactConcept.TotalRevenue,
        ["收入总数"] = FactConcept.TotalRevenue,
        ["本年收入合计"] = FactConcept.Revenue,
        ["本年收入小计"] = FactConcept.Revenue,
        ["本年收入"] = FactConcept.Revenue,
        ["当年收入小计"] = FactConcept.Revenue,
        ["当年收入合计"] = FactConcept.Revenue,
        ["上年结转"] = FactConcept.CarriedOverFromPriorYear,
        ["上年结余"] = FactConcept.CarriedOverFromPriorYear,
        ["上年结余(结转)"] = FactConcept.CarriedOverFromPriorYear,
        ["上年结转结余"] = FactConcept.CarriedOverFromPriorYear,
        ["上年结转资金"] = FactConcept.CarriedOverFromPriorYear,
        ["上年结转和结余"] = FactConcept.CarriedOverFromPriorYear,
        ["上年结转结余资金"] = FactConcept.CarriedOverFromPriorYear,
        ["上年结转收入"] = FactConcept.CarriedOverFromPriorYear,
        ["年初结转和结余"] = FactConcept.CarriedOverFromPriorYear,
        ["年初财政拨款结转和结余"] = FactConcept.CarriedOverFromPriorYear,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The fund that a label says to be carried over: 一般公共预算上年结转, 政府性基金预算财政拨款结转资金.</summary>
    public static RevenueSource? CarriedOverFundOf(string key)
    {
        foreach (string ending in CarryOverEndings)
        {
            if (key.EndsWith(ending, StringComparison.Ordinal) && Sources.TryGetValue(key[..^ending.Length], out RevenueSource fund)) return fund;
        }

        return null;
    }

    private static readonly string[] CarryOverEndings = ["上年结转", "上年结余", "上年结转结余", "上年结转资金", "上年结转收入", "结转资金", "年初结转和结余"];

    /// <summary>The rows that say 财政拨款收入 as a whole.</summary>
    public static bool IsAppropriations(string key) => key is "财政拨款收入" or "财政拨款" or "财政拨款收入小计" or "财政拨款资金" or "财政拨款收入合计" or "财政拨款(补助)" or "财政拨款(补助)收入";

    private static FrozenDictionary<string, RevenueSource> Table(params ReadOnlySpan<(RevenueSource Source, string[] Words)> rows)
    {
        var table = new Dictionary<string, RevenueSource>(StringComparer.Ordinal);
        foreach ((RevenueSource source, string[] words) in rows)
        {
            foreach (string word in words) table.Add(word, source);
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
