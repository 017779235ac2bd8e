using PublicBudget.Performance;

namespace PublicBudget.Verification.Catalogue;

/// <content>Rules about single indicators and their targets.</content>
public static partial class PerformanceRules
{
    private const TargetWarnings Incomplete =
        TargetWarnings.OperatorMissing | TargetWarnings.UnitMissing | TargetWarnings.Unattainable | TargetWarnings.NegativeCount
        | TargetWarnings.SerialDate | TargetWarnings.SuspectedMisreadOperator | TargetWarnings.CellsRunTogether;

    private static readonly (TargetWarnings Warning, string Chinese, string English)[] Doubts =
    [
        (TargetWarnings.OperatorMissing, "缺少计算符号", "no operator"),
        (TargetWarnings.UnitMissing, "缺少计量单位", "no unit"),
        (TargetWarnings.Unattainable, "超过100%，无法实现", "above 100 %, which cannot be reached"),
        (TargetWarnings.OnlyJustAttainable, "至多等于100%，≥ 无意义", "can only just be reached: ≥ says no more than ="),
        (TargetWarnings.NegativeCount, "数量为负", "a negative number of things"),
        (TargetWarnings.SerialDate, "疑为电子表格的日期序号", "probably a date that a spreadsheet printed as its number"),
        (TargetWarnings.SuspectedMisreadOperator, "疑为“≥”误识为“2”", "the leading 2 is probably a misread ≥"),
        (TargetWarnings.CellsRunTogether, "疑为两格数字相连", "probably two cells run together"),
    ];

    private static void CheckComplete(RuleContext context, PerformanceSheet sheet)
    {
        foreach (IndicatorRow row in sheet.Tree.Rows)
        {
            if (row.Indicator is not { } indicator) continue;
            bool hasTarget = indicator.ParseTarget() is not PlaceholderTarget { Meaning: PlaceholderMeaning.Blank or PlaceholderMeaning.Filler };
            string chinese = string.Join("、", Missing(row, indicator, hasTarget).Select(part => part.Chinese));
            if (chinese.Length == 0) context.Pass();
            else context.Contradict(sheet.About(in row, $"缺少{chinese}", $"without {string.Join(", ", Missing(row, indicator, hasTarget).Select(part => part.English))}"));
        }
    }

    private static IEnumerable<(string Chinese, string English)> Missing(IndicatorRow row, PerformanceIndicator indicator, bool hasTarget)
    {
        if (row.Dimension is null) yield return ("一级指标", "first-level name");
        if (row.Attribute is null) yield return ("二级指标", "second-level name");
        if (indicator.Name is null) yield return ("三级指标", "name");
        if (!hasTarget) yield return ("指标值", "target");
    }

    private static void CheckDuplicates(RuleContext context, PerformanceSheet sheet)
    {
        HashSet<(string?, string?, string)> seen = [];
        foreach (IndicatorRow row in sheet.Tree.Rows)
        {
            if (row.Indicator?.Name is not { } name) continue;
            if (seen.Add((row.Dimension, row.Attribute, name.Trim()))) context.Pass();
            else context.Contradict(sheet.About(in row, $"“{row.Attribute}”下重复列示", $"stands twice under “{row.Attribute}”"));
        }
    }

    private static void CheckTargets(RuleContext context, PerformanceSheet sheet)
    {
        foreach ((IndicatorRow row, TargetValue target) in Targets(sheet))
        {
            if ((target.Warnings & Incomplete) != 0) context.Contradict(sheet.About(in row, Join(target, "，", chinese: true), Join(target, ", ", chinese: false)));
            else if (target.Warnings.HasFlag(TargetWarnings.OnlyJustAttainable)) context.Note(sheet.About(in row, Join(target, "，", chinese: true), Join(target, ", ", chinese: false)));
            else if (target is QuantitativeTarget or RangeTarget) context.Pass();
        }
    }

    private static string Join(TargetValue target, string separator, bool chinese)
    {
        string doubts = string.Join(separator, Doubts.Where(doubt => target.Warnings.HasFlag(doubt.Warning)).Select(doubt => chinese ? doubt.Chinese : doubt.English));
        return target.Normalised is not { } offered ? doubts : chinese ? $"{doubts}（或应为 {offered}）" : $"{doubts} (perhaps {offered})";
    }

    private static void CheckUnits(RuleContext context, PerformanceSheet sheet)
    {
        foreach ((IndicatorRow row, TargetValue target) in Targets(sheet))
        {
            TargetUnit? unit = target is QuantitativeTarget quantity ? quantity.Unit : (target as RangeTarget)?.Unit;
            if (unit is null) continue;
            if (!target.Warnings.HasFlag(TargetWarnings.NameAndUnitDisagree)) context.Pass();
            else context.Contradict(sheet.About(in row, $"名称与计量单位“{unit}”不符", $"the name does not go with the unit {unit}"));
        }
    }

    private static void CheckCosts(RuleContext context, PerformanceSheet sheet)
    {
        ProjectPerformance project = sheet.Project!;
        if ((project.Total ?? project.ThisYear) is not { } amount) return;
        TargetUnit yuan = TargetUnit.Of("元");
        foreach ((IndicatorRow row, TargetValue target) in Targets(sheet))
        {
            bool isCost = row.Attribute?.Contains("成本", StringComparison.Ordinal) == true || row.Dimension?.Contains("成本", StringComparison.Ordinal) == true;
            if (!isCost || target is not QuantitativeTarget { Operator: not (TargetOperator.AtLeast or TargetOperator.GreaterThan), Unit: { } unit } quantity) continue;
            if (!unit.TryConvert(quantity.Number.Value, yuan, out decimal cost)) continue;

            // The printed target may have been rounded up by half of its last digit.
            decimal half = 0.5m * PowerOfTen(-quantity.Number.Digits.Scale) * (quantity.Number.Digits == 0 ? 0 : cost / quantity.Number.Digits);
            if (cost - half <= Math.Max(amount.Yuan, project.ThisYear?.Yuan ?? 0)) context.Pass();
            else context.Contradict(sheet.About(in row, $"大于项目金额 {amount.Yuan}元", $"is more than the {amount.Yuan} yuan of the project"));
        }
    }

    private static decimal PowerOfTen(int exponent) => exponent == 0 ? 1 : new decimal(1, 0, 0, false, (byte)-exponent);

    private static IEnumerable<(IndicatorRow Row, TargetValue Target)> Targets(PerformanceSheet sheet)
        => sheet.Tree.Rows.Where(row => row.Indicator?.TargetText is not null).Select(row => (row, row.Indicator!.ParseTarget()));
}
