using PublicBudget.Amounts;
using PublicBudget.Facts;
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

    private static readonly TargetUnit Yuan = TargetUnit.Of("元");

    /// <summary>What makes a remark when somebody looks. The rows that are right allocate nothing.</summary>
    private static Func<Remark> Saying<T>(Func<PerformanceSheet, T, Remark> about, PerformanceSheet sheet, T what) => () => about(sheet, what);

    private static void CheckComplete(RuleContext context, PerformanceSheet sheet)
    {
        int whole = 0;
        foreach (PerformanceRow row in sheet.Rows)
        {
            bool isWhole = row.Row is { Dimension: not null, Attribute: not null } && row.Indicator.Name is not null && HasTarget(row);
            if (isWhole) whole++;
            else context.Contradict(Saying(AboutMissing, sheet, row));
        }

        context.Pass(whole);
    }

    private static Remark AboutMissing(PerformanceSheet sheet, PerformanceRow row)
    {
        List<(string Chinese, string English)> parts = [];
        if (row.Row.Dimension is null) parts.Add(("一级指标", "first-level name"));
        if (row.Row.Attribute is null) parts.Add(("二级指标", "second-level name"));
        if (row.Indicator.Name is null) parts.Add(("三级指标", "name"));
        if (!HasTarget(row)) parts.Add(("指标值", "target"));
        return sheet.About(row, $"缺少{string.Join("、", parts.Select(part => part.Chinese))}", $"without {string.Join(", ", parts.Select(part => part.English))}");
    }

    private static bool HasTarget(PerformanceRow row)
        => row.Target is not PlaceholderTarget { Meaning: PlaceholderMeaning.Blank or PlaceholderMeaning.Filler };

    private static void CheckDuplicates(RuleContext context, PerformanceSheet sheet)
    {
        int single = 0;
        foreach (PerformanceRow row in sheet.Rows)
        {
            if (row.Indicator.Name is null) continue;
            if (!row.IsRepeated) single++;
            else context.Contradict(Saying(AboutRepetition, sheet, row));
        }

        context.Pass(single);
    }

    private static void CheckTargets(RuleContext context, PerformanceSheet sheet)
    {
        int sound = 0;
        foreach (PerformanceRow row in sheet.Rows)
        {
            if ((row.Target.Warnings & Incomplete) != 0) context.Contradict(Saying(AboutDoubts, sheet, row));
            else if ((row.Target.Warnings & TargetWarnings.OnlyJustAttainable) != 0) context.Note(Saying(AboutDoubts, sheet, row));
            else if (row.Target is QuantitativeTarget or RangeTarget) sound++;
        }

        context.Pass(sound);
    }

    private static Remark AboutRepetition(PerformanceSheet sheet, PerformanceRow row)
        => sheet.About(row, $"“{row.Row.Attribute}”下重复列示", $"stands twice under “{row.Row.Attribute}”");

    private static Remark AboutUnit(PerformanceSheet sheet, PerformanceRow row)
        => sheet.About(row, $"名称与计量单位“{row.PrintedUnit}”不符", $"the name does not go with the unit {row.PrintedUnit}");

    private static Remark AboutCost(PerformanceSheet sheet, PerformanceRow row)
        => sheet.About(row, $"大于项目金额 {AmountOf(sheet)}元", $"is more than the {AmountOf(sheet)} yuan of the project");

    private static Money? AmountOf(PerformanceSheet sheet) => sheet.Project?.Total ?? sheet.Project?.ThisYear;

    private static Remark AboutDoubts(PerformanceSheet sheet, PerformanceRow row)
    {
        var doubts = Doubts.Where(doubt => (row.Target.Warnings & doubt.Warning) != 0).ToList();
        TargetValue? offered = row.Target.Normalised;
        return sheet.About(
            row,
            string.Join("，", doubts.Select(doubt => doubt.Chinese)) + (offered is null ? "" : $"（或应为 {offered}）"),
            string.Join(", ", doubts.Select(doubt => doubt.English)) + (offered is null ? "" : $" (perhaps {offered})"));
    }

    private static void CheckUnits(RuleContext context, PerformanceSheet sheet)
    {
        int fitting = 0;
        foreach (PerformanceRow row in sheet.Rows)
        {
            if (row.PrintedUnit is null) continue;
            if ((row.Target.Warnings & TargetWarnings.NameAndUnitDisagree) == 0) fitting++;
            else context.Contradict(Saying(AboutUnit, sheet, row));
        }

        context.Pass(fitting);
    }

    private static void CheckCosts(RuleContext context, PerformanceSheet sheet)
    {
        if (AmountOf(sheet) is not { } amount) return;
        foreach (PerformanceRow row in sheet.Rows)
        {
            if (row.Target is not QuantitativeTarget { Operator: not (TargetOperator.AtLeast or TargetOperator.GreaterThan), Unit: { Kind: TargetUnitKind.Money } unit } quantity) continue;
            if (!IsCost(row.Row) || !unit.TryConvert(quantity.Number.Value, Yuan, out decimal cost)) continue;

            // The printed target may have been rounded up by half of its last digit.
            decimal half = quantity.Number.Digits == 0 ? 0 : cost / quantity.Number.Digits * new decimal(5, 0, 0, false, (byte)(quantity.Number.Digits.Scale + 1));
            if (cost - half <= Math.Max(amount.Yuan, sheet.Project?.ThisYear?.Yuan ?? 0)) context.Pass();
            else context.Contradict(Saying(AboutCost, sheet, row));
        }
    }

    private static bool IsCost(in IndicatorRow row)
        => row.Attribute?.Contains("成本", StringComparison.Ordinal) == true || row.Dimension?.Contains("成本", StringComparison.Ordinal) == true;
}
