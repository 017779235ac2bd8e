using System.Collections.Frozen;
using PublicBudget.Budgets;
using PublicBudget.Facts;
using PublicBudget.Reporting.Narrative.Grammar;
using static PublicBudget.Facts.FactConcept;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>The topics that narratives speak of, and the datum that each is. A topic that is not here is not bound.</summary>
internal static class TopicWords
{
    private static readonly string[] Prefixes = ["我单位", "本单位", "我部门", "本部门", "我局", "本局", "我处", "全年", "当年", "其中", "年度", "年初", "收到", "本级", "财政拨款的"];

    private static readonly string[] Suffixes =
        ["支出年初预算", "支出预算数", "支出预算", "年初预算数", "年初预算", "预算数", "预算总额", "预算", "决算数", "决算", "安排", "金额", "总额", "资金", "支出数", "数", "为", "共"];

    private static readonly FrozenDictionary<string, TopicMeaning> Topics = Table(
        (Total(TotalRevenue), ["收入总计", "总收入", "收入预算", "收入总预算"]),
        (Total(TotalExpenditure), ["支出总计", "总支出"]),
        (Total(Revenue), ["收入合计", "本年收入合计", "本年收入"]),
        (Total(Expenditure), ["支出合计", "本年支出合计", "本年支出", "支出预算", "支出总预算"]),
        (Of(Revenue, FundScope.Appropriations), ["财政拨款收入", "财政拨款收入合计"]),
        (Of(RevenueSource.GeneralPublicBudget), ["一般公共预算收入", "一般公共预算拨款收入", "一般公共预算财政拨款收入", "一般公共预算拨款"]),
        (Of(RevenueSource.GovernmentManagedFunds), ["政府性基金收入", "政府性基金预算收入", "政府性基金预算拨款收入", "政府性基金预算财政拨款收入", "政府性基金拨款收入"]),
        (Of(RevenueSource.StateCapitalOperations), ["国有资本经营预算收入", "国有资本经营预算拨款收入", "国有资本经营预算财政拨款收入"]),
        (Of(RevenueSource.SpecialFiscalAccount), ["财政专户管理资金", "财政专户管理资金收入", "财政专户资金"]),
        (Of(RevenueSource.SocialInsuranceFunds), ["社会保险基金预算收入"]),
        (Of(RevenueSource.InstitutionalActivities), ["事业收入"]),
        (Of(RevenueSource.BusinessOperations), ["事业单位经营收入", "经营收入"]),
        (Of(RevenueSource.SuperiorSubsidies), ["上级补助收入"]),
        (Of(RevenueSource.AffiliateRemittances), ["附属单位上缴收入"]),
        (Of(RevenueSource.Other), ["其他收入"]),
        (Of(RevenueSource.NonAppropriationSurplusUsed), ["使用非财政拨款结余", "用事业基金弥补收支差额"]),
        (Total(CarriedOverFromPriorYear), ["上年结余结转", "上年结余", "上年结转", "上年结转结余"]),
        (Total(CarriedOverToNextYear), ["结转下年"]),
        (Of(Expenditure, FundScope.Appropriations), ["财政拨款支出", "财政拨款支出合计"]),
        (Of(Expenditure, FundScope.GeneralPublicBudget), ["一般公共预算支出", "一般公共预算拨款支出", "一般公共预算拨款支出预算", "一般公共预算财政拨款支出", "一般公共预算当年拨款"]),
        (Of(Expenditure, FundScope.GovernmentManagedFunds), ["政府性基金支出", "政府性基金预算支出", "政府性基金拨款支出", "政府性基金预算拨款支出", "政府性基金预算财政拨款支出"]),
        (Of(Expenditure, FundScope.StateCapitalOperations), ["国有资本经营预算支出", "国有资本经营预算拨款支出", "国有资本经营预算财政拨款支出", "国有资本经营支出"]),
        (BothTotals(FundScope.AllFunds), ["收支总预算", "收支总计"]),
        (BothTotals(FundScope.Appropriations), ["财政拨款收支总预算", "财政拨款收支总计"]),
        (Both(FundScope.GeneralPublicBudget), ["一般公共预算收支预算", "一般公共预算收支"]),
        (Both(FundScope.GovernmentManagedFunds), ["政府性基金收支预算", "政府性基金收支", "政府性基金预算收支"]),
        (Both(FundScope.StateCapitalOperations), ["国有资本经营预算收支预算", "国有资本经营预算收支"]),
        (Of(ExpenditureColumn.Basic), ["基本支出"]),
        (Of(ExpenditureColumn.Basic, FundScope.GeneralPublicBudget), ["一般公共预算基本支出", "一般公共预算财政拨款基本支出"]),
        (Of(ExpenditureColumn.Personnel), ["人员经费"]),
        (Of(ExpenditureColumn.Operating), ["公用经费", "日常公用经费"]),
        (Of(ExpenditureColumn.Project), ["项目支出"]),
        (Of(ExpenditureColumn.RemittanceToSuperior), ["上缴上级支出"]),
        (Of(ExpenditureColumn.BusinessOperations), ["事业单位经营支出", "经营支出"]),
        (Of(ExpenditureColumn.SubsidiesToAffiliates), ["对附属单位补助支出"]),
        (Item(AdministrativeOperatingExpenses), ["机关运行经费", "机关运行经费支出", "机关运行经费财政拨款"]),
        (Item(Procurement), ["政府采购", "政府采购支出"]),
        (Item(ProcurementReserved), ["面向中小企业预留政府采购", "面向中小企业预留", "面向中小企业采购", "面向中小企业预留政府采购项目"]),
        (Item(ProcurementReservedMicro), ["面向小微企业预留政府采购", "面向小微企业预留", "面向小微企业采购", "预留给小型和微型企业的政府采购项目"]),
        (Item(ConferenceExpenses), ["会议费"]),
        (Item(TrainingExpenses), ["培训费"]),
        (Item(AmountWithObjectives), ["涉及项目预算", "涉及预算", "涉及项目预算资金"]));

    /// <summary>The datum of a topic; null for any other.</summary>
    /// <param name="topic">The topic of an amount.</param>
    /// <param name="organisation">The name of the organisation, which may stand in front; letters only.</param>
    public static TopicMeaning? Find(Topic topic, string? organisation)
    {
        string words = topic.Text;

        // 采购金额, 实际采购 alone is the amount of whatever contracts the sentence speaks of, not the total of 政府采购.
        if (words.StartsWith("采购", StringComparison.Ordinal) || words.StartsWith("实际采购", StringComparison.Ordinal)) return null;
        bool isReserve = words.Contains("预留", StringComparison.Ordinal) || words.Contains("小微", StringComparison.Ordinal) || words.Contains("中小", StringComparison.Ordinal);
        if (!isReserve && KnownItem(topic.Key) is { } item) return Item(item);
        if (organisation is { Length: > 0 } && words.StartsWith(organisation, StringComparison.Ordinal)) words = words[organisation.Length..];
        for (string before = ""; before != words;)
        {
            if (Topics.TryGetValue(words, out TopicMeaning meaning)) return meaning;
            before = words;
            words = WithoutPrefix(words);
        }

        return FindWithoutSuffix(words);
    }

    private static TopicMeaning? FindWithoutSuffix(string words)
    {
        foreach (string suffix in Suffixes)
        {
            if (words.Length <= suffix.Length || !words.EndsWith(suffix, StringComparison.Ordinal)) continue;
            string bare = words[..^suffix.Length];
            if (Topics.TryGetValue(bare, out TopicMeaning meaning)) return meaning;
            if (FindWithoutSuffix(bare) is { } found) return found;
        }

        return null;
    }

    private static string WithoutPrefix(string words)
    {
        foreach (string prefix in Prefixes)
        {
            if (words.Length > prefix.Length && words.StartsWith(prefix, StringComparison.Ordinal)) return words[prefix.Length..];
        }

        return words;
    }

    private static FactConcept? KnownItem(string key) => key switch
    {
        KnownTopics.ThreePublic => FactConcept.ThreePublicExpenses,
        KnownTopics.Overseas => OverseasTravel,
        KnownTopics.Hospitality => OfficialHospitality,
        KnownTopics.Vehicles => FactConcept.OfficialVehicles,
        KnownTopics.VehiclePurchase => VehiclePurchase,
        KnownTopics.VehicleOperation => VehicleOperation,
        KnownTopics.Procurement => Procurement,
        KnownTopics.Goods => ProcurementGoods,
        KnownTopics.Works => ProcurementWorks,
        KnownTopics.Services => ProcurementServices,
        _ => null,
    };

    private static TopicMeaning Total(FactConcept concept) => new() { Concept = concept };

    private static TopicMeaning Of(FactConcept concept, FundScope scope) => new() { Concept = concept, Scope = scope };

    private static TopicMeaning Of(RevenueSource source) => new() { Concept = Revenue, Source = source, Scope = FundScope.AllFunds };

    private static TopicMeaning Of(ExpenditureColumn column) => new() { Concept = Expenditure, Column = column };

    private static TopicMeaning Of(ExpenditureColumn column, FundScope scope) => new() { Concept = Expenditure, Column = column, Scope = scope };

    private static TopicMeaning Both(FundScope scope) => new() { Concept = Expenditure, Scope = scope, IsBoth = true };

    private static TopicMeaning BothTotals(FundScope scope) => new() { Concept = TotalExpenditure, Scope = scope, IsBoth = true };

    private static TopicMeaning Item(FactConcept concept) => new() { Concept = concept, Scope = FundScope.AllFunds };

    private static FrozenDictionary<string, TopicMeaning> Table(params ReadOnlySpan<(TopicMeaning Meaning, string[] Words)> rows)
    {
        var table = new Dictionary<string, TopicMeaning>(StringComparer.Ordinal);
        foreach ((TopicMeaning meaning, string[] words) in rows)
        {
            foreach (string word in words) table.Add(word, meaning);
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
