using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>支出决算49万元，完成年初预算的98%。该项年初预算50万元。 The budget of a rate, where it is printed only behind it.</summary>
internal static class LaterBudgets
{
    private const int Reach = 12;

    /// <summary>How many sentences further the budget can stand without the name of the item.</summary>
    private const int MostSentences = 2;

    /// <summary>The first budget behind the claim that is of the item by its name, or of no item at all with nothing between; null if it has an outturn of its own.</summary>
    public static Level? Find(NarrativeScene scene, Claim claim, Level actual, FigureBasis basis)
    {
        List<Level> levels = scene.Outline.Levels;
        int first = scene.Topics.FirstLevelFrom(claim.Index);
        for (int i = first; i < levels.Count && i - first < Reach && levels[i].Paragraph == claim.Paragraph; i++)
        {
            Level level = levels[i];
            if (IsOfItem(level, actual, claim, isNext: i == first))
            {
                bool isBudget = level.Basis.IsBudget() && (basis == FigureBasis.None || level.Basis.Agrees(basis)) && (level.Year is null || level.Year == actual.AnyYear) && TopicIndex.AgreesInYear(level, actual.AnyYear) && !level.IsAbout;
                return isBudget && !HasOwnOutturn(scene, levels, i) ? level : null;
            }
        }

        return null;
    }

    private static bool IsOfItem(Level level, Level actual, Claim claim, bool isNext)
    {
        bool isPlain = !level.IsAside && level.Depth == claim.Depth && level.Marker == actual.Marker;
        bool isUnnamed = (level.Topic.IsGeneric || PointsBack(level.Topic.Text)) && isNext && actual is { Parent: null, IsListed: false } && level.Sentence > claim.Sentence && level.Sentence <= claim.Sentence + MostSentences;
        return isPlain && (level.Topic.IsSame(actual.Topic) || isUnnamed);
    }

    /// <summary>该项经费年初预算, 此项预算.</summary>
    private static bool PointsBack(string words) => words.StartsWith("该项", StringComparison.Ordinal) || words.StartsWith("此项", StringComparison.Ordinal);

    /// <summary>预算A，支出决算B, 预算A，完成100%: the budget of what follows it.</summary>
    private static bool HasOwnOutturn(NarrativeScene scene, List<Level> levels, int index)
    {
        Level budget = levels[index];
        bool isPair = index + 1 < levels.Count && levels[index + 1] is { } next && next.Sentence == budget.Sentence && (next.Basis.IsActual() || next.Basis == FigureBasis.None) && next.Topic.IsGeneric;
        int at = budget.Index + 1;
        return isPair || (at < scene.Outline.Elements.Count && scene.Outline.Elements[at] is CompletionClaim);
    }
}
