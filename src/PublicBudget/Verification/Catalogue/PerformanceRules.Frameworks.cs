using PublicBudget.Performance;
using PublicBudget.Periods;

namespace PublicBudget.Verification.Catalogue;

/// <content>Rules about the levels of the tree: names, weights, categories that must not be empty.</content>
public static partial class PerformanceRules
{
    private const string UnknownFramework = "the library does not know the framework of the form";

    private static readonly decimal[] RightTotals = [100, 90];

    private static void CheckFramework(RuleContext context, PerformanceSheet sheet)
    {
        if (sheet.Tree.Dimensions.Count == 0) return;
        if (FrameworkOf(sheet.Tree, context.Sheet.Info.Version.Year) is not { } framework)
        {
            context.Lacks(UnknownFramework);
            return;
        }

        foreach (IndicatorDimension dimension in sheet.Tree.Dimensions)
        {
            FrameworkDimension? known = framework.Find(dimension.Name);
            if (known is null && dimension.Name is { } name) context.Contradict(sheet.About(name, $"不是“{framework.Name}”的一级指标", $"is no first-level name of {framework.Name}"));
            if (known is null) continue;
            foreach (IndicatorAttribute attribute in dimension.Attributes)
            {
                if (attribute.Name is null) continue;
                if (known.Find(attribute.Name) is not null) context.Pass();
                else context.Contradict(sheet.About(attribute.Name, $"不是“{framework.Name}”中“{known.Name}”的二级指标", $"is no second-level name of {known.Name} in {framework.Name}"));
            }
        }
    }

    /// <summary>
    /// The framework of which the tree has the most names, if those are more than half of its names: then a strange name is a
    /// mistake, and not a form that the library does not know.
    /// </summary>
    private static IndicatorFramework? FrameworkOf(IndicatorTree tree, FiscalYear year)
    {
        int names = tree.Dimensions.Sum(dimension => 1 + dimension.Attributes.Count);
        (IndicatorFramework? Framework, int Known) best = (null, 0);
        foreach (IndicatorFramework framework in IndicatorFramework.All)
        {
            // A form may lag a year behind the rule.
            bool isInUse = framework.IsUsedIn(year) || (year.Year > 1 && framework.IsUsedIn(year.Previous));
            int known = isInUse ? tree.Dimensions.Sum(dimension => KnownNames(framework, dimension)) : 0;
            if (known > best.Known) best = (framework, known);
        }

        return best.Known * 2 > names ? best.Framework : null;
    }

    private static int KnownNames(IndicatorFramework framework, IndicatorDimension dimension)
        => framework.Find(dimension.Name) is { } known ? 1 + dimension.Attributes.Count(attribute => known.Find(attribute.Name) is not null) : 0;

    private static void CheckRequired(RuleContext context, PerformanceSheet sheet)
    {
        if (FrameworkOf(sheet.Tree, context.Sheet.Info.Version.Year) is not { } framework) return;
        foreach (IndicatorDimension dimension in sheet.Tree.Dimensions)
        {
            if (framework.Find(dimension.Name) is not { } known) continue;
            foreach (IndicatorAttribute attribute in dimension.Attributes)
            {
                if (known.Find(attribute.Name) is not { IsRequired: true }) continue;
                if (attribute.Indicators.Count > 0) context.Pass();
                else context.Contradict(sheet.About(attribute.Name!, "没有指标", "has no indicator"));
            }

            // Benefits of one kind may be missing, of all kinds not.
            if (FrameworkNameOf(dimension) is not ("效益" or "效果")) continue;
            if (dimension.Attributes.Any(attribute => attribute.Indicators.Count > 0)) context.Pass();
            else context.Contradict(sheet.About(dimension.Name!, "没有指标", "has no indicator"));
        }
    }

    private static string? FrameworkNameOf(IndicatorDimension dimension)
        => dimension.Name?.Replace("指标", "", StringComparison.Ordinal).Replace("目标", "", StringComparison.Ordinal).Trim();

    private static void CheckWeights(RuleContext context, PerformanceSheet sheet)
    {
        if (!HasWeights(sheet.Tree)) return;
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
        else context.Contradict(sheet.About("合计", $"分值合计为 {total}，应为100（不含预算执行率的90）", $"the weights add up to {total}, not to 100 (or 90 without execution)"));
    }

    private static bool HasWeights(IndicatorTree tree) => tree.Indicators.Any(indicator => indicator.Weight is not null)
        || tree.Dimensions.Any(dimension => dimension.Weight is not null || dimension.Attributes.Any(attribute => attribute.Weight is not null));

    private static void CheckWeight(RuleContext context, PerformanceSheet sheet, string? name, decimal? stated, decimal? computed)
    {
        if (stated is not { } weight || computed is not { } sum) return;
        if (weight == sum) context.Pass();
        else context.Contradict(sheet.About(name ?? "", $"分值为 {weight}，下级分值合计为 {sum}", $"has the weight {weight}, and those below it add up to {sum}"));
    }

    private static decimal? SumOf(IEnumerable<decimal?> weights)
    {
        decimal? sum = 0;
        foreach (decimal? weight in weights) sum += weight;
        return sum;
    }
}
