using PublicBudget.Budgets;
using PublicBudget.Facts;
using PublicBudget.Reporting.Narrative.Composing;
using PublicBudget.Reporting.Templates.Henan;

namespace PublicBudget.Reporting.Templates.Central;

/// <content>七、“三公”经费 and 十、其他重要事项.</content>
internal static partial class CentralNarrative
{
    /// <summary>七、关于“三公”经费支出表的说明.</summary>
    public static NarrativeParagraph ThreePublicExpenses { get; } = new()
    {
        Name = nameof(ThreePublicExpenses),
        Title = "关于{unit}{year}年一般公共预算“三公”经费支出表的说明",
        Write = n =>
        {
            FactKey total = KeyOf(n, FactConcept.ThreePublicExpenses);
            if (!n.Has(total)) return;
            n.Paragraph(
                $"{n.Unit}{n.Year}年“三公”经费预算数为{n.Amount(total)}{Compared(n, total)}{Because(n, total, n.Source.Reasons.ThreePublicExpenses)}。其中：");
            WriteItem(n, 1, Item(n, FactConcept.OverseasTravel, n.Source.Reasons.OverseasTravel));
            WriteItem(n, 2, NarrativePart.Of(
                $"{Item(n, FactConcept.OfficialVehicles, null)}。其中：{Item(n, FactConcept.VehiclePurchase, n.Source.Reasons.VehiclePurchase)}；{Item(n, FactConcept.VehicleOperation, n.Source.Reasons.VehicleOperation)}"));
            WriteItem(n, 3, Item(n, FactConcept.OfficialHospitality, n.Source.Reasons.OfficialHospitality));
        },
    };

    /// <summary>十、其他重要事项的情况说明.</summary>
    public static NarrativeParagraph OtherMatters { get; } = new()
    {
        Name = nameof(OtherMatters),
        Title = "其他重要事项的情况说明",
        Parts = [OperatingExpenses, Procurement, Assets, Performance],
    };

    private static NarrativeParagraph OperatingExpenses => new()
    {
        Name = nameof(OperatingExpenses),
        Title = "机关运行经费",
        Write = n =>
        {
            FactKey key = KeyOf(n, FactConcept.AdministrativeOperatingExpenses);
            if (!n.Has(key)) return;
            n.Paragraph(
                $"{n.Unit}{n.Year}年机关运行经费财政拨款预算{n.Amount(key, FigureHome.TextOnly)}{Compared(n, key)}{Because(n, key, n.Source.Reasons.AdministrativeOperatingExpenses)}。");
        },
    };

    private static NarrativeParagraph Procurement => HenanNarrative.Procurement with
    {
        Title = "政府采购情况",
        Write = n =>
        {
            FactKey total = KeyOf(n, FactConcept.Procurement);
            if (!n.Has(total)) return;
            FactKey[] kinds = [KeyOf(n, FactConcept.ProcurementGoods), KeyOf(n, FactConcept.ProcurementWorks), KeyOf(n, FactConcept.ProcurementServices)];
            n.Paragraph(
                $"{n.Unit}{n.Year}年政府采购预算总额{InText(n, total)}，其中：政府采购货物预算{InText(n, kinds[0])}、政府采购工程预算{InText(n, kinds[1])}、政府采购服务预算{InText(n, kinds[2])}。{HenanNarrative.Reserve(n)}{n.RoundingNote(total, kinds, withShares: false)}");
        },
    };

    private static NarrativeParagraph Assets => HenanNarrative.Assets with { Title = "国有资产占有使用情况" };

    private static NarrativeParagraph Performance => new()
    {
        Name = nameof(Performance),
        Title = "预算绩效情况",
        Write = n =>
        {
            if (n.Source.ProjectCount == 0) return;
            FactKey amount = KeyOf(n, FactConcept.AmountWithObjectives);
            n.Paragraph($"{n.Unit}{n.Year}年实行绩效目标管理的项目{n.ProjectsWithSheets}个，涉及预算资金{n.Amount(amount, FigureHome.TextOnly)}。");
        },
    };

    private static FactKey KeyOf(NarrativeWriter n, FactConcept concept) => FactKeys.Of(n.Source.Version, concept);

    private static NarrativePart InText(NarrativeWriter n, FactKey key) => n.Amount(key, FigureHome.TextOnly);

    private static void WriteItem(NarrativeWriter n, int number, NarrativePart item) => n.Item(ChineseNumerals.InBrackets(number), $"{item}。");

    private static NarrativePart Item(NarrativeWriter n, FactConcept concept, string? reason)
        => KeyOf(n, concept) is var key ? NarrativePart.Of($"{n.Words(concept.ChineseName())}{n.Amount(key)}{Compared(n, key)}{Because(n, key, reason)}") : Nothing;
}
