using PublicBudget.Facts;
using PublicBudget.Performance;

namespace PublicBudget.Verification.Catalogue;

/// <content>Rules about the words of goals and plans.</content>
public static partial class PerformanceRules
{
    /// <summary>Shorter goals are general phrases that many projects share.</summary>
    private const int ShortestCopy = 20;

    /// <summary>So many characters in a row make two names speak of one thing: 验收合格率, 失业保险金. Shorter names must stand in the other.</summary>
    private const int CommonCharacters = 3;

    /// <summary>No name is longer; of longer texts only so much is compared.</summary>
    private const int LongestName = 100;

    private static void CheckGoals(RuleContext context, PerformanceSheet sheet)
    {
        int kept = 0;
        foreach (GoalQuantity promise in sheet.Promises)
        {
            if (HasIndicator(sheet, promise)) kept++;
            else context.Contradict(Saying(AboutPromise, sheet, promise));
        }

        context.Pass(kept);
    }

    private static bool HasIndicator(PerformanceSheet sheet, GoalQuantity promise)
    {
        foreach (PerformanceRow row in sheet.Rows)
        {
            if (row.LikelyUnit is not { } unit || !unit.ConvertsTo(promise.Unit)) continue;
            if (row.Indicator.Name is { } name && HaveInCommon(NameOf(name), NameOf(promise.Label))) return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> NameOf(string text) => text.AsSpan(Math.Max(0, text.Length - LongestName)).Trim();

    private static bool HaveInCommon(ReadOnlySpan<char> name, ReadOnlySpan<char> label)
    {
        int needed = Math.Min(CommonCharacters, Math.Min(name.Length, label.Length));
        for (int i = 0; needed >= 2 && i + needed <= name.Length; i++)
        {
            if (label.Contains(name.Slice(i, needed), StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static void CheckCopies(RuleContext context)
    {
        PerformanceSheet[] sheets = context.Sheet.PerformanceSheets;
        for (int i = 0; i < sheets.Length; i++)
        {
            for (int j = i + 1; j < sheets.Length; j++)
            {
                if (sheets[i].Goal is not { } one || sheets[j].Goal is not { } other) continue;
                (string shorter, string longer) = one.Length <= other.Length ? (one, other) : (other, one);
                if (shorter.Length < ShortestCopy || !longer.Contains(shorter, StringComparison.Ordinal)) context.Pass();
                else context.Contradict(Saying(AboutCopy, sheets[i], sheets[j]));
            }
        }

        if (sheets.Length > 0 && !context.HasReported) context.DoesNotApply("there are no two projects with goals");
    }

    private static Remark AboutPromise(PerformanceSheet sheet, GoalQuantity promise)
        => sheet.About("年度绩效目标", $"“{promise}”没有对应的绩效指标", $"“{promise}” has no indicator");

    private static Remark AboutCopy(PerformanceSheet one, PerformanceSheet other)
        => one.About("项目总目标", $"与“{other.Name}”的项目总目标雷同", $"is the same text as the goal of “{other.Name}”");

    private static void CheckPurchases(RuleContext context, PerformanceSheet sheet)
    {
        if (sheet.Purchases.Length == 0) return;
        bool isCounted = false;
        foreach (PerformanceRow row in sheet.Rows)
        {
            if (CountedName(row) is not { } name) continue;
            isCounted = true;
            foreach (string good in sheet.Purchases)
            {
                if (!name.Contains(good, StringComparison.Ordinal) && !good.Contains(name, StringComparison.Ordinal)) continue;
                context.Pass();
                return;
            }
        }

        if (isCounted) context.Contradict(Saying(AboutPurchases, sheet, sheet.Purchases));
    }

    private static string? CountedName(PerformanceRow row)
        => row.Target is QuantitativeTarget { Unit.Kind: TargetUnitKind.Count } ? row.Indicator.Name : null;

    private static Remark AboutPurchases(PerformanceSheet sheet, string[] purchases)
    {
        var counted = sheet.Rows.Select(CountedName).OfType<string>().ToList();
        return sheet.About(
            "项目实施计划",
            $"拟购置{string.Join("、", purchases)}，数量指标为{string.Join("、", counted)}",
            $"plans to buy {string.Join(", ", purchases)}, while the quantity indicators are {string.Join(", ", counted)}");
    }
}
