using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>其中：新增债券300万元，本级留用100万元，转贷下级200万元: some parts are those of the part before them, though no word says so.</summary>
internal static class TakenApart
{
    /// <summary>Whether the amounts right behind one of the parts, two or more, add up to it.</summary>
    public static bool Any(IReadOnlyList<Level> parts)
    {
        for (int i = 0; i + 2 < parts.Count; i++)
        {
            decimal rest = parts[i].Amount.InYuan;
            for (int j = i + 1; j < parts.Count && rest > 0; j++)
            {
                rest -= parts[j].Amount.InYuan;
                if (rest == 0 && j > i + 1)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// 其中：医疗收入300万元，药品收入100万元，财政补助200万元, of 500万元: without an amount between two others the rest is the total to the last digit, so that it is one of
    /// the larger amount before it.
    /// </summary>
    public static bool HidesOne(IReadOnlyList<Level> parts, Level total)
    {
        decimal excess = parts.Sum(static part => part.Amount.InYuan) - total.Amount.InYuan;
        for (int i = 1; i + 1 < parts.Count; i++)
        {
            if (parts[i].Amount.InYuan == excess && parts[i - 1].Amount.InYuan > excess)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>支出C：A，其中：a；B: the last parts are no parts of A, where they make up an amount before it together with A and what stands between.</summary>
    public static bool GoesOnBehind(NarrativeScene scene, IReadOnlyList<Level> parts, Level total)
    {
        const int Reach = 24;
        List<Level> levels = scene.Outline.Levels;
        int at = scene.Topics.FirstLevelFrom(total.Index);
        decimal outside = 0;
        for (int first = parts.Count - 1; first > 0; first--)
        {
            outside += parts[first].Amount.InYuan;
            decimal sum = outside + total.Amount.InYuan;
            for (int i = at - 1; i >= 0 && at - i < Reach; i--)
            {
                if (levels[i].Amount.InYuan == sum) return true;
                sum += levels[i].Amount.InYuan;
            }
        }

        return false;
    }
}
