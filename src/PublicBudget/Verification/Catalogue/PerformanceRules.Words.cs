using System.Buffers;
using PublicBudget.Performance;

namespace PublicBudget.Verification.Catalogue;

/// <content>Rules about the words of goals and plans.</content>
public static partial class PerformanceRules
{
    /// <summary>Shorter goals are general phrases that many projects share.</summary>
    private const int ShortestCopy = 20;

    /// <summary>So many characters in a row make two names speak of one thing: 验收合格率, 失业保险金. Shorter names must stand in the other.</summary>
    private const int CommonCharacters = 3;

    private static readonly SearchValues<char> ListEnd = SearchValues.Create("。；;，,（(：:");

    private static readonly string[] BuyWords = ["购买", "购置", "采购"];

    private static readonly char[] ListSeparators = ['、', '和', '及', '与'];

    private static void CheckGoals(RuleContext context, PerformanceSheet sheet)
    {
        List<(string Name, TargetValue Target)> indicators = [.. Targets(sheet).Where(pair => pair.Row.Indicator!.Name is not null).Select(pair => (pair.Row.Indicator!.Name!, pair.Target))];
        foreach (string goal in sheet.Project!.Objective.Annual)
        {
            foreach (GoalQuantity quantity in GoalQuantities.Find(goal))
            {
                if (indicators.Any(indicator => IsAbout(indicator.Name, indicator.Target, quantity))) context.Pass();
                else context.Contradict(sheet.About("年度绩效目标", $"“{quantity}”没有对应的绩效指标", $"“{quantity}” has no indicator"));
            }
        }
    }

    private static bool IsAbout(string name, TargetValue target, GoalQuantity promised)
    {
        TargetUnit? unit = ((target.Normalised ?? target) as QuantitativeTarget)?.Unit ?? (target as RangeTarget)?.Unit;
        return unit is not null && unit.ConvertsTo(promised.Unit) && HaveInCommon(name.Trim(), promised.Label.Trim());
    }

    private static bool HaveInCommon(string name, string label)
    {
        int needed = Math.Min(CommonCharacters, Math.Min(name.Length, label.Length));
        for (int i = 0; needed >= 2 && i + needed <= name.Length; i++)
        {
            if (label.AsSpan().Contains(name.AsSpan(i, needed), StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static void CheckCopies(RuleContext context)
    {
        IReadOnlyList<ProjectPerformance> projects = context.Sheet.Projects;
        for (int i = 0; i < projects.Count; i++)
        {
            for (int j = i + 1; j < projects.Count; j++)
            {
                string? one = Words(projects[i]), other = Words(projects[j]);
                if (one is null || other is null) continue;
                (string shorter, string longer) = one.Length <= other.Length ? (one, other) : (other, one);
                if (shorter.Length < ShortestCopy || !longer.Contains(shorter, StringComparison.Ordinal)) context.Pass();
                else context.Contradict(new PerformanceSheet(projects[i]).About("项目总目标", $"与“{projects[j].Name}”的项目总目标雷同", $"is the same text as the goal of “{projects[j].Name}”"));
            }
        }

        if (projects.Count > 0 && !context.HasReported) context.DoesNotApply("there are no two projects with goals");
    }

    private static string? Words(ProjectPerformance project) => project.Objective.Overall?.Trim().TrimEnd('。', '，', '；', '.', ',', ';');

    private static void CheckPurchases(RuleContext context, PerformanceSheet sheet)
    {
        string[] planned = Purchases(sheet.Project!.ImplementationPlan);
        string[] counted =
        [
            .. from pair in Targets(sheet)
               where pair.Row.Indicator!.Name is not null && pair.Target is QuantitativeTarget { Unit.Kind: TargetUnitKind.Count }
               select pair.Row.Indicator!.Name,
        ];
        if (planned.Length == 0 || counted.Length == 0) return;
        bool isCommon = planned.Any(good => counted.Any(name => name.Contains(good, StringComparison.Ordinal) || good.Contains(name, StringComparison.Ordinal)));
        if (isCommon) context.Pass();
        else context.Contradict(sheet.About("项目实施计划", $"拟购置{string.Join("、", planned)}，数量指标为{string.Join("、", counted)}", $"plans to buy {string.Join(", ", planned)}, while the quantity indicators are {string.Join(", ", counted)}"));
    }

    /// <summary>What a plan lists behind 购买, 购置 or 采购: 空调、电脑、桌、椅、沙发. A single word is no list.</summary>
    private static string[] Purchases(string? plan)
    {
        if (plan is null) return [];
        foreach (string word in BuyWords)
        {
            int at = plan.IndexOf(word, StringComparison.Ordinal);
            if (at < 0) continue;
            ReadOnlySpan<char> rest = plan.AsSpan(at + word.Length);
            int end = rest.IndexOfAny(ListEnd);
            string[] goods = rest[..(end < 0 ? rest.Length : end)].ToString().Split(ListSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (goods.Length > 1) return goods;
        }

        return [];
    }
}
