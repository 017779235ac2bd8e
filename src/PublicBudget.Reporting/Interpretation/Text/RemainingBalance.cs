using PublicBudget.Facts;
using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>
/// 收入总计500万元，支出总计480万元，年终结余20万元: totals that leave a balance, and say so, are not the grand totals that must be equal.
/// </summary>
internal static class RemainingBalance
{
    private static readonly string[] Names = ["结余", "结转", "结存", "缺口", "赤字"];
    private static readonly string[] Earlier = ["上年", "年初", "期初", "使用", "非财政拨款结余"];

    /// <summary>Takes such totals out of the data of amounts, and those of a report that speaks of no budget at all: what a school took in and spent.</summary>
    public static void Unbind(Outline outline, Dictionary<Level, FactKey[]> keys)
    {
        bool isReport = !outline.Text.Text.Contains("预算", StringComparison.Ordinal);
        foreach (IGrouping<FactKey, Level> revenues in OfConcept(keys, FactConcept.TotalRevenue))
        {
            foreach (IGrouping<FactKey, Level> expenditures in OfConcept(keys, FactConcept.TotalExpenditure).Where(group => group.Key == revenues.Key))
            {
                bool isOfReport = isReport && IsSpoken(revenues.First(), "收入") && IsSpoken(expenditures.First(), "支出");
                if (!isOfReport && !LeavesWhatIsSaid(outline.Levels, revenues.First(), expenditures.First())) continue;
                foreach (Level level in revenues.Concat(expenditures)) keys.Remove(level);
            }
        }
    }

    // 总收入, as one says it; 收入总计 is the row of a form that must balance.
    private static bool IsSpoken(Level level, string side) => level.Topic.Text.EndsWith($"总{side}", StringComparison.Ordinal);

    // The totals of one version and fund, whatever side they are of.
    private static List<IGrouping<FactKey, Level>> OfConcept(Dictionary<Level, FactKey[]> keys, FactConcept concept)
        => [.. keys.Where(bound => bound.Value is [var key] && key.Concept == concept).GroupBy(bound => bound.Value[0] with { Concept = FactConcept.TotalRevenue }, bound => bound.Key)];

    private static bool LeavesWhatIsSaid(List<Level> levels, Level revenue, Level expenditure)
    {
        decimal balance = Math.Abs(revenue.Amount.InYuan - expenditure.Amount.InYuan);
        if (balance == 0) return false;
        List<Level> said = levels.FindAll(IsRemainder);
        // 结转下年支出5万元，净结余15万元: in one amount, or in two of a paragraph that follow each other.
        return said.Exists(level => level.Amount.InYuan == balance) || said.Zip(said.Skip(1)).Any(pair => pair.First.Paragraph == pair.Second.Paragraph && pair.First.Amount.InYuan + pair.Second.Amount.InYuan == balance);
    }

    /// <summary>Whether an amount is what is left; 上年结转 is in the totals, and left of none.</summary>
    public static bool IsRemainder(Level level) => level.Topic.Holds(Names) && !level.Topic.Holds(Earlier);
}
