using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>
/// 支出年初预算为50万元，决算数为60万元，…。支出60万元，加上…: an amount that says nothing of its stage, where its paragraph has just named an outturn of the
/// item that is the same, and a budget that is not.
/// </summary>
internal static class RestatedOutturns
{
    // An amount is taken up again a few sentences on.
    private const int Reach = 40;

    /// <summary>The amounts that are outturns.</summary>
    public static IEnumerable<Level> Find(List<Level> levels)
    {
        for (int i = 1; i < levels.Count; i++)
        {
            if (levels[i] is { Basis: FigureBasis.None, Topic.IsGeneric: false } && IsRestated(levels, i)) yield return levels[i];
        }
    }

    private static bool IsRestated(List<Level> levels, int index)
    {
        Level level = levels[index];
        bool isOutturn = false, isBudget = false, isOtherBudget = false;
        for (int i = index - 1; i >= 0 && index - i <= Reach && levels[i].Paragraph == level.Paragraph; i--)
        {
            if (!levels[i].Topic.IsSame(level.Topic) || levels[i].AnyYear != level.AnyYear) continue;
            bool isSame = levels[i].Amount.InYuan == level.Amount.InYuan;
            isOutturn |= isSame && levels[i].Basis.IsActual();
            isBudget |= isSame && levels[i].Basis.IsBudget();
            isOtherBudget |= !isSame && levels[i].Basis.IsBudget();
        }

        return isOutturn && isOtherBudget && !isBudget;
    }
}
