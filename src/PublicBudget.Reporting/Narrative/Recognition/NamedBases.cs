using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// 一般公共预算收入加上级补助收入B、上年结余C，总收入D: what is added to is named without its amount, which stands before in the paragraph. Where the paragraph
/// gives the name one amount and the list is complete, that sum must come out.
/// </summary>
internal static class NamedBases
{
    /// <summary>The amount that is added to and the others; null where it is not named, or open and does not add up.</summary>
    public static List<Level>? WholeOf(NarrativeScene scene, Level total, List<Level> parts)
    {
        if (parts is not [{ Topic: var topic } first, ..] || NameIn(topic.Text) is not { IsGeneric: false } name)
        {
            return null;
        }

        List<Level> named = [.. NamedBefore(scene, name, first, total.AnyYear, isWide: false)];
        if (named.Count == 0)
        {
            return null;
        }

        List<Level> whole = [named[0], .. parts];
        bool isEverything = BalanceSums.IsClosed(scene.Outline, parts, total) && !TakenApart.Any(parts) && !whole.Exists(static level => level.IsAbout);
        bool isOne = NamedBefore(scene, name, first, total.AnyYear, isWide: true).All(level => level.Amount.InYuan == named[0].Amount.InYuan);
        return AmountJudge.Sum(total.Amount, PartLists.AmountsOf(whole, whole.Count)).Holds || (isEverything && isOne) ? whole : null;
    }

    /// <summary>The amounts of the name in the paragraph before the list, the nearest first; widely, those with anything before the name too.</summary>
    private static IEnumerable<Level> NamedBefore(NarrativeScene scene, Topic name, Level first, int? year, bool isWide)
    {
        const int Reach = 40;
        int last = scene.Topics.FirstLevelFrom(first.Index) - 1;
        for (int i = last; i >= 0 && last - i < Reach && scene.Outline.Levels[i].Paragraph == first.Paragraph; i--)
        {
            Level level = scene.Outline.Levels[i];
            if (level is { IsAside: false, Depth: 0 } && (level.Topic.IsSameInPlace(name) || (isWide && level.Topic.Key.EndsWith(name.Key, StringComparison.Ordinal))) && TopicIndex.AgreesInYear(level, year))
            {
                yield return level;
            }
        }
    }

    private static Topic NameIn(string words)
    {
        int added = words.IndexOf('加', StringComparison.Ordinal);
        return added > 1 ? TopicReader.Read(words.AsSpan(0, added)) : Topic.None;
    }
}
