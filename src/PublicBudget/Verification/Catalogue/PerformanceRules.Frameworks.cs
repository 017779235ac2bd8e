using PublicBudget.Facts;
using PublicBudget.Performance;

namespace PublicBudget.Verification.Catalogue;

/// <content>Rules about the levels of the tree: names, weights, categories that must not be empty.</content>
public static partial class PerformanceRules
{
    private const string UnknownFramework = "the library does not know the framework of the form";

    private static readonly decimal[] RightTotals = [100, 90];

    private static void CheckFramework(RuleContext context, PerformanceSheet sheet)
    {
        if (sheet.Dimensions.Length == 0) return;
        if (sheet.Framework is null)
        {
            context.Lacks(UnknownFramework);
            return;
        }

        int known = 0;
        foreach (SheetDimension dimension in sheet.Dimensions)
        {
            if (dimension.Known is null)
            {
                if (dimension.Dimension.Name is { } name) context.Contradict(Saying(AboutStranger, sheet, name));
                continue;
            }

            for (int i = 0; i < dimension.KnownAttributes.Length; i++)
            {
                if (dimension.Dimension.Attributes[i].Name is not { } name) continue;
                if (dimension.KnownAttributes[i] is not null) known++;
                else if (sheet.Framework.Former is { } former && former.Find(dimension.Known.Name)?.Find(name) is not null) context.Note(Saying(AboutFormer, sheet, (name, former.Name)));
                else context.Contradict(Saying(AboutStranger, sheet, (name, dimension.Known.Name)));
            }
        }

        context.Pass(known);
    }

    private static Remark AboutStranger(PerformanceSheet sheet, string name)
        => sheet.About(name, $"不是“{sheet.Framework!.Name}”的一级指标", $"is no first-level name of {sheet.Framework.Name}");

    private static Remark AboutStranger(PerformanceSheet sheet, (string Name, string Dimension) place) => sheet.About(
        place.Name,
        $"不是“{sheet.Framework!.Name}”中“{place.Dimension}”的二级指标",
        $"is no second-level name of {place.Dimension} in {sheet.Framework.Name}");

    // 可持续影响指标, folded into the other benefits by the framework of 2021: local forms still print it.
    private static Remark AboutFormer(PerformanceSheet sheet, (string Name, string Former) place) => sheet.About(
        place.Name,
        $"是“{place.Former}”的二级指标，“{sheet.Framework!.Name}”不再单列",
        $"is a second-level name of {place.Former}, which {sheet.Framework.Name} no longer lists");

    private static Remark AboutEmpty(PerformanceSheet sheet, string name) => sheet.About(name, "没有指标", "has no indicator");

    private static void CheckRequired(RuleContext context, PerformanceSheet sheet)
    {
        int filled = 0;
        foreach (SheetDimension dimension in sheet.Dimensions)
        {
            for (int i = 0; i < dimension.KnownAttributes.Length; i++)
            {
                IndicatorAttribute attribute = dimension.Dimension.Attributes[i];
                if (dimension.KnownAttributes[i] is not { IsRequired: true }) continue;
                if (attribute.Indicators.Count > 0) filled++;
                else context.Contradict(Saying(AboutEmpty, sheet, attribute.Name!));
            }

            // Benefits of one kind may be missing, of all kinds not.
            if (!dimension.IsBenefit) continue;
            if (dimension.HasIndicators) filled++;
            else context.Contradict(Saying(AboutEmpty, sheet, dimension.Dimension.Name!));
        }

        context.Pass(filled);
    }

    private static void CheckWeights(RuleContext context, PerformanceSheet sheet)
    {
        if (!sheet.HasWeights) return;
        decimal total = 0;
        foreach (IndicatorDimension dimension in sheet.Tree.Dimensions)
        {
            decimal? sum = 0;
            foreach (IndicatorAttribute attribute in dimension.Attributes)
            {
                decimal? below = SumOf(attribute.Indicators.Select(indicator => indicator.Weight));
                CheckWeight(context, sheet, attribute.Name, attribute.Weight, attribute.Indicators.Count == 0 ? null : below);
                sum += attribute.Weight ?? below;
            }

            CheckWeight(context, sheet, dimension.Name, dimension.Weight, dimension.Attributes.Count == 0 ? null : sum);
            if ((dimension.Weight ?? sum) is not { } weight)
            {
                context.Lacks("some weights are not printed");
                return;
            }

            total += weight;
        }

        if (RightTotals.Contains(total)) context.Pass();
        else context.Contradict(Saying(AboutTotal, sheet, total));
    }

    private static Remark AboutTotal(PerformanceSheet sheet, decimal total)
        => sheet.About("合计", $"分值合计为 {FigureText.Plain(total)}，应为100（不含预算执行率的90）", $"the weights add up to {FigureText.Plain(total)}, not to 100 (or 90 without execution)");

    private static void CheckWeight(RuleContext context, PerformanceSheet sheet, string? name, decimal? stated, decimal? computed)
    {
        if (stated is not { } weight || computed is not { } sum) return;
        if (weight == sum) context.Pass();
        else context.Contradict(Saying(AboutWeight, sheet, (name, weight, sum)));
    }

    private static Remark AboutWeight(PerformanceSheet sheet, (string? Name, decimal Weight, decimal Sum) node) => sheet.About(
        node.Name ?? "",
        $"分值为 {FigureText.Plain(node.Weight)}，下级分值合计为 {FigureText.Plain(node.Sum)}",
        $"has the weight {FigureText.Plain(node.Weight)}, and those below it add up to {FigureText.Plain(node.Sum)}");

    private static decimal? SumOf(IEnumerable<decimal?> weights)
    {
        decimal? sum = 0;
        foreach (decimal? weight in weights) sum += weight;
        return sum;
    }
}
