using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// 全区收入A，其中：…。加上上级补助收入B、上年结转C，收入总量D: a sentence that begins with 加上 adds to what the paragraph has told so far. Where that is one amount with
/// nothing but its parts, the sum must come out.
/// </summary>
internal static class AddedToBefore
{
    /// <summary>What a budget as a whole takes in or spends; other amounts may be parts of it, where a text begins behind it.</summary>
    private static readonly string[] Wholes = ["预算收入", "预算支出", "基金收入", "基金支出", "经营收入", "经营支出", "财政收入", "财政支出", "总收入", "总支出"];

    /// <summary>The amount that is added to, with those that are added; null where the words leave it open.</summary>
    public static List<Level>? WholeOf(NarrativeScene scene, Level total, List<Level> parts)
    {
        Outline outline = scene.Outline;
        bool isEverything = parts is [{ } first, ..] && BalanceSums.IsAdded(outline, first) && BeginsSentence(outline, first, total) && BalanceSums.IsClosed(outline, parts, total) && !parts.Exists(part => OpenEnds.AreWordsBehind(outline.Text, part)) && !TakenApart.Any(parts);
        return isEverything && StartOf(scene, parts[0], total) is { } start && !parts.Exists(static part => part.IsAbout) ? [start, .. parts] : null;
    }

    /// <summary>Nothing but amounts stands in the sentence before its total, no word before the first of them, and nothing is taken off.</summary>
    private static bool BeginsSentence(Outline outline, Level first, Level total)
    {
        for (int i = total.Index - 1; i >= 0 && outline.Elements[i].Sentence == total.Sentence; i--)
        {
            Element element = outline.Elements[i];
            bool isOther = element.Depth == 0 && (element is not (Level or Marker or Break { Kind: BreakKind.Bracket }) || (element is Level && i < first.Index));
            if (isOther)
            {
                return false;
            }
        }

        int begin = outline.Text.Text.AsSpan(0, first.Start).LastIndexOfAny('。', '\n') + 1;
        return outline.Text.Slice(begin, first.Start).IsWhiteSpace() && !outline.Text.Slice(first.Start, total.NumberStart).Contains('减');
    }

    /// <summary>The one amount of the paragraph, or behind the total before, that is no part of another; of a budget and its outturn, the outturn.</summary>
    private static Level? StartOf(NarrativeScene scene, Level first, Level total)
    {
        Level? start = scene.Topics.InParagraphBefore(first, static level => level.Parent is null, BalanceSums.IsTotal) switch
        {
            [{ } only] => only,
            [{ } actual, { } budget] when budget.Basis.IsBudget() && actual.Basis.IsActual() && budget.Sentence == actual.Sentence => actual,
            _ => null,
        };
        bool isMeant = start is { IsAbout: false } && start.Topic.Holds(Wholes) && start.Topic.IsOfSide(first.Topic) && start.Topic.IsOfSide(total.Topic) && IsOfFund(start.Topic, total.Topic) && TopicIndex.AgreesInYear(start, total.Year);
        return isMeant ? start : null;
    }

    private static bool IsOfFund(Topic start, Topic total)
    {
        int fund = Topic.FundsOf(total.Text);
        return fund == 0 || fund == Topic.FundsOf(start.Text);
    }
}
