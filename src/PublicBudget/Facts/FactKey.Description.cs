using System.Globalization;
using System.Text;
using PublicBudget.Budgets;
using PublicBudget.Periods;

namespace PublicBudget.Facts;

public readonly partial record struct FactKey
{
    /// <summary>What the key means, for a Chinese reader: "2021年年初预算 一般公共预算支出 2080101 基本支出".</summary>
    public string Describe()
    {
        var text = new StringBuilder(40);
        text.Append(CultureInfo.InvariantCulture, $"{Version.Year.Year}年{Version.Stage.ChineseName()} ");
        if (Organisation is not null) text.Append(Organisation).Append(' ');
        text.Append(Scope.ChineseName()).Append(Name);
        if (HasCode) text.Append(' ').Append(CodeText);
        if (Column != default) text.Append(' ').Append(Column.ChineseName());
        if (Item is not null) text.Append('“').Append(Item).Append('”');
        return text.Append(MeasureText).ToString();
    }

    private string Name => this switch
    {
        { Source: { } source, Concept: FactConcept.Revenue } => source.ChineseName(),
        { Vehicle: { } kind } => NameOf(kind),
        _ => Concept.ChineseName(),
    };

    private string CodeText => string.Join('→', new[]
    {
        Function.ToString(), DepartmentalEconomic.ToString(), GovernmentalEconomic.ToString(), RevenueCode.ToString(),
    }.Where(code => code.Length > 0));

    private string MeasureText => Measure switch
    {
        FactMeasure.Change => $"（比{BaseText}增减额）",
        FactMeasure.GrowthRate => $"（比{BaseText}增长率）",
        FactMeasure.Share => "（占比）",
        FactMeasure.Completion => $"（完成{BaseText}的百分比）",
        _ => "",
    };

    private string BaseText => Base is { } version
        ? string.Create(CultureInfo.InvariantCulture, $"{version.Year.Year}年{version.Stage.ChineseName()}")
        : "上年";

    private static string NameOf(VehicleKind kind) => kind switch
    {
        VehicleKind.General => "一般公务用车",
        VehicleKind.LawEnforcement => "一般执法执勤用车",
        VehicleKind.Official => "领导干部用车",
        VehicleKind.Communication => "机要通信用车",
        VehicleKind.Emergency => "应急保障用车",
        VehicleKind.SpecialTechnical => "特种专业技术用车",
        VehicleKind.RetiredOfficials => "离退休干部用车",
        _ => "其他用车",
    };
}
