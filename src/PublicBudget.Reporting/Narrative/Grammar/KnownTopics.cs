using System.Buffers;

namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>
/// Topics that every disclosure speaks of and that have many wordings: the 三公 items and government procurement. A key is
/// found by the characters that its wordings share.
/// </summary>
internal static class KnownTopics
{
    public const string ThreePublic = "三公";

    public const string Overseas = "出国";

    public const string Hospitality = "接待";

    public const string Vehicles = "车";

    public const string VehiclePurchase = "车购置";

    public const string VehicleOperation = "车运行";

    public const string Goods = "采购货物";

    public const string Works = "采购工程";

    public const string Services = "采购服务";

    public const string Procurement = "采购";

    /// <summary>Longer texts speak of more than one thing.</summary>
    private const int LongestName = 40;

    private static readonly string[] HospitalityEnds = ["接待费", "接待"];

    private static readonly string[] VehicleCountEnds = ["用车", "车辆"];

    /// <summary>What a vehicle costs that runs: 公务用车加油 is a part of the running, and all of no item.</summary>
    private static readonly string[] RunningCosts = ["加油", "燃油", "燃料", "维修", "保险", "过路", "过桥", "停车", "租赁", "租用", "其他"];

    private static readonly string[] ProcurementEnds =
        ["政府采购预算", "政府采购金额", "政府采购支出", "政府采购支出总额", "政府采购预算总额", "政府采购规模", "政府采购总额", "政府采购", "政府采购安排"];

    /// <summary>The last characters of organisations whose names say what they are for: 社区卫生服务中心, 工程管理所.</summary>
    private static readonly SearchValues<char> OrganisationEnds = SearchValues.Create("局所院校站室处队会园厅办委馆心社司");

    /// <summary>Whether a key is one of these: 接待 is then not 外宾接待, though its characters stand in it.</summary>
    public static bool IsKey(string key) => key is ThreePublic or Overseas or Hospitality or Vehicles or VehiclePurchase or VehicleOperation or Procurement or Goods or Works or Services;

    public static string? KeyOf(string text)
    {
        if (text.Length > LongestName)
        {
            return null;
        }

        bool overseas = NamesJourney(text);
        bool hospitality = text.Contains("公务接待") || EndsIn(text, HospitalityEnds) || (text.Contains("接待费") && HospitalityKey(text) != Hospitality);
        bool vehicles = text.Contains("用车") || text.Contains("公车") || text.Contains("公务车") || (text.Contains("购置") && text.Contains("运行"))
            || (text.Contains("车辆") && (text.Contains("运行") || text.Contains("维护") || text.Contains("运维")));
        int named = (overseas ? 1 : 0) + (hospitality ? 1 : 0) + (vehicles ? 1 : 0);
        return named switch
        {
            > 2 => ThreePublic,
            // 因公出国费和公务用车购置费: two of the three are not all of them
            2 when text.Contains("三公") => ThreePublic,
            2 => null,
            1 => overseas ? Overseas : hospitality ? HospitalityKey(text) : VehicleKey(text),
            _ when text.Contains("三公") => ThreePublic,
            _ when text.Contains("采购") && !text.Contains('、') => ProcurementKey(text),
            _ => null,
        };
    }

    // 安排的支出-国有土地…: no journey begins in the middle of two words.
    private static bool NamesJourney(string text)
    {
        int at = text.IndexOf(Overseas, StringComparison.Ordinal);
        while (at >= 0 && text.AsSpan(at + Overseas.Length).StartsWith("有")) at = text.IndexOf(Overseas, at + 1, StringComparison.Ordinal);
        return at >= 0;
    }

    private static string HospitalityKey(string text) =>
        text.Contains("国内") ? "国内接待" : text.Contains("外宾") || text.Contains("外事") || text.Contains("境外") || text.Contains("(境)外") || text.Contains("国外") ? "外宾接待" : Hospitality;

    private static string? VehicleKey(string text)
    {
        bool purchase = text.Contains("购置") || text.Contains("购车") || text.Contains("更新");
        bool operation = text.Contains("运行") || text.Contains("维护") || text.Contains("运维");
        bool isCount = text.Contains("保有量") || text.Contains("数量") || EndsIn(text, VehicleCountEnds);
        return purchase && operation ? Vehicles : purchase ? VehiclePurchase : operation ? VehicleOperation : isCount || HasRunningCost(text) ? null : Vehicles;
    }

    private static bool HasRunningCost(string text) => Array.Exists(RunningCosts, cost => text.Contains(cost, StringComparison.Ordinal));

    private static string? ProcurementKey(string text)
    {
        bool goods = NamesKind(text, "货物"), works = NamesKind(text, "工程"), services = NamesKind(text, "服务");
        int named = (goods ? 1 : 0) + (works ? 1 : 0) + (services ? 1 : 0);
        return named > 1 ? null
            : goods ? Goods
            : works ? Works
            : services ? Services
            : EndsIn(text.TrimEnd('计').TrimEnd('共'), ProcurementEnds) ? Procurement
            : null;
    }

    // 服务采购, 采购服务; but in 政务服务中心政府采购 an organisation is called so.
    private static bool NamesKind(string text, string kind)
    {
        int at = text.LastIndexOf(kind, StringComparison.Ordinal);
        if (at < 0) return false;
        int procured = text.LastIndexOf("采购", StringComparison.Ordinal);
        return procured < at || !text.AsSpan(at, procured - at).ContainsAny(OrganisationEnds);
    }

    private static bool EndsIn(string text, string[] ends)
    {
        foreach (string end in ends)
        {
            if (text.EndsWith(end, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
