using PublicBudget.Budgets;
using PublicBudget.Facts;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>What the words before a number of things say of it.</summary>
internal static class CountWords
{
    private static readonly (string Word, VehicleKind Kind)[] Kinds =
    [
        ("执法执勤用车", VehicleKind.LawEnforcement), ("领导干部用车", VehicleKind.Official), ("领导用车", VehicleKind.Official), ("机要通信用车", VehicleKind.Communication),
        ("机要通信应急用车", VehicleKind.Communication), ("应急保障用车", VehicleKind.Emergency), ("特种专业技术用车", VehicleKind.SpecialTechnical), ("离退休干部用车", VehicleKind.RetiredOfficials),
        ("一般公务用车", VehicleKind.General), ("其他用车", VehicleKind.Other),
    ];

    private static readonly string[] Changes = ["减少", "减少了", "增加", "增加了", "核减", "减", "增", "下降", "新增"];

    private static readonly (string Unit, string Word, FactConcept Concept)[] Things =
    [
        ("项", "专项转移支付", FactConcept.SpecialTransfers),
        ("个", "专项转移支付", FactConcept.SpecialTransfers),
        ("个", "编报绩效目标的项目", FactConcept.ProjectsWithObjectives),
        ("个", "预算汇编范围的预算单位", FactConcept.ConsolidatedUnits),
        ("个", "预算编制范围的预算单位", FactConcept.ConsolidatedUnits),
        ("套", "通用设备", FactConcept.GeneralEquipment),
        ("台", "通用设备", FactConcept.GeneralEquipment),
        ("套", "专用设备", FactConcept.SpecialEquipment),
        ("台", "专用设备", FactConcept.SpecialEquipment),
        ("辆", "公务用车保有量", FactConcept.OfficialVehiclesHeld),
    ];

    /// <summary>The kind of vehicle that the words name.</summary>
    public static VehicleKind? KindOf(string words)
    {
        foreach ((string word, VehicleKind kind) in Kinds)
        {
            if (words.EndsWith(word, StringComparison.Ordinal)) return kind;
        }

        return null;
    }

    /// <summary>Whether the words end with vehicles, though of no kind that a form knows: 特种作业车, (洒水车、)垃圾车).</summary>
    public static bool IsVehicle(string words) => words.AsSpan().TrimEnd(')').EndsWith("车") && !IsAllVehicles(words) && !IsPlanned(words);

    /// <summary>Whether the words speak of all vehicles together.</summary>
    public static bool IsAllVehicles(string words)
        => words.EndsWith("共有车辆", StringComparison.Ordinal) || words.EndsWith("车辆共", StringComparison.Ordinal) || words.EndsWith("拥有车辆", StringComparison.Ordinal)
            || words.EndsWith("共有公务用车", StringComparison.Ordinal) || words.EndsWith("车辆共有", StringComparison.Ordinal);

    /// <summary>Whether the number is that of a change: 公务用车保有量减少4辆.</summary>
    public static bool IsChange(string words) => Array.Exists(Changes, word => words.EndsWith(word, StringComparison.Ordinal));

    /// <summary>Whether the words speak of vehicles that are to be bought.</summary>
    public static bool IsPlanned(string words) => words.Contains("购置车辆", StringComparison.Ordinal) || words.Contains("购置公务用车", StringComparison.Ordinal);

    /// <summary>What a number of things counts.</summary>
    public static FactConcept? ConceptOf(string words, string unit)
    {
        foreach ((string own, string word, FactConcept concept) in Things)
        {
            if (unit.StartsWith(own, StringComparison.Ordinal) && words.Contains(word, StringComparison.Ordinal)) return concept;
        }

        return null;
    }
}
