using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// 1.甲A；2.乙B；…。以上合计C: the nearest amounts above that add up, each of its own line or item; what does not add up may be another list. Where the words
/// leave but one list – 以上三项合计, or the amounts of the sentence before, with nothing else in it – it must add up.
/// </summary>
internal static class AboveSums
{
    private const int MostParts = 40;

    /// <summary>No list is followed further, however much of it stands in brackets, so that the time stays linear in the length of the text.</summary>
    private const int MostLevels = 400;

    private const string Numerals = "零一二三四五六七八九十";

    private static readonly string[] Openings = ["以上", "上述"];

    private static readonly string[] Totals = ["合计", "共计", "总计", "小计"];

    public static void Recognize(NarrativeScene scene)
    {
        List<Level> levels = scene.Outline.Levels;
        for (int i = 2; i < levels.Count; i++)
        {
            if (IsPlainTotal(levels, i) && PartsAbove(levels, i) is null && OnlyList(scene.Outline, i) is { } plain && plain.TrueForAll(part => part.Topic.IsOfSide(plain[0].Topic)))
            {
                // what comes out is found as a sum without words
                Write(scene, levels[i], plain);
            }
            else if (IsTotal(levels[i]) && (PartsAbove(levels, i) ?? OnlyList(scene.Outline, i)) is { } parts)
            {
                Write(scene, levels[i], parts);
            }
        }
    }

    private static void Write(NarrativeScene scene, Level total, List<Level> parts)
    {
        Judgement judgement = AmountJudge.Sum(total.Amount, PartLists.AmountsOf(parts, parts.Count));
        SumRecognizer.WriteSum(scene, total, parts, judgement, new ListOpener { Start = parts[0].Start, End = total.End, Situation = total.Situation });
    }

    private static bool IsTotal(Level level) =>
        Array.Exists(Openings, word => level.Topic.Text.StartsWith(word, StringComparison.Ordinal)) && level.Topic.Holds(Totals);

    /// <summary>甲A、乙B，合计C: a total of the amounts of its own sentence.</summary>
    private static bool IsPlainTotal(List<Level> levels, int index) => Array.IndexOf(Totals, levels[index].Topic.Text) >= 0 && levels[index - 1].Sentence == levels[index].Sentence;

    private static List<Level>? PartsAbove(List<Level> levels, int index)
    {
        List<Level> parts = [];
        for (int i = index - 1; i >= 0 && parts.Count < MostParts && index - i < MostLevels; i--)
        {
            if (!IsPart(levels[i]))
            {
                continue;
            }

            parts.Insert(0, levels[i]);
            if (parts.Count > 1 && AmountJudge.Sum(levels[index].Amount, PartLists.AmountsOf(parts, parts.Count)).Verdict == StatementVerdict.Exact)
            {
                return parts;
            }
        }

        return null;
    }

    private static bool IsPart(Level level) => level is { IsAside: false, IsAbout: false, Depth: 0 };

    /// <summary>The amounts of one sentence, which name one thing each and are no list of another amount; as many as the words count, if they count.</summary>
    private static List<Level>? OnlyList(Outline outline, int index)
    {
        Level total = outline.Levels[index];
        List<Level> parts = SentenceBefore(outline, index);
        bool isOne = parts.Count > 1 && total is { IsAbout: false, Depth: 0 } && BalanceSums.IsClosed(outline, parts, total) && (CountOf(total.Topic.Text) is not { } count ? IsFlat(parts) : count == parts.Count)
            && parts.TrueForAll(part => part is { Parent: null, IsTotal: false, Basis: FigureBasis.None } && !part.Topic.IsGeneric && !part.Topic.IsTotal && part.Amount.Unit == total.Amount.Unit)
            && parts.ConvertAll(static part => part.Topic.Key).Distinct().Count() == parts.Count;
        return isOne ? parts : null;
    }

    /// <summary>A first amount about as large as the others together may be their total.</summary>
    private static bool IsFlat(List<Level> parts)
    {
        decimal rest = parts.Skip(1).Sum(static part => part.Amount.InYuan);
        return parts[0].Amount.InYuan * 3 < rest * 2 || parts[0].Amount.InYuan * 2 > rest * 3;
    }

    /// <summary>All amounts of the sentence of the total, or of the one before where it has none; none at all where anything but the amounts stands there.</summary>
    private static List<Level> SentenceBefore(Outline outline, int index)
    {
        Level total = outline.Levels[index];
        int sentence = outline.Levels[index - 1].Sentence;
        List<Level> parts = [];
        bool isOpened = false;
        bool isNear = outline.Levels[index - 1].Paragraph == total.Paragraph && sentence >= total.Sentence - 1;
        for (int i = total.Index - 1; isNear && i >= 0 && parts.Count < MostParts && outline.Elements[i].Sentence >= sentence; i--)
        {
            switch (outline.Elements[i])
            {
                case Level level when IsPart(level) && !isOpened:
                    parts.Insert(0, level);
                    break;
                case ListOpener when !isOpened:
                    // 调整如下: what opens the list may stand before it, but no amount before that
                    isOpened = true;
                    break;
                case not Break:
                    return [];
            }
        }

        return parts;
    }

    /// <summary>以上三项合计: how many there are.</summary>
    private static int? CountOf(string words)
    {
        int at = words.IndexOf('项');
        if (at < 1) return null;
        char digit = words[at - 1] == '两' ? '二' : words[at - 1];
        int count = char.IsAsciiDigit(digit) ? digit - '0' : Numerals.IndexOf(digit);
        return count < 1 || (at > 1 && (char.IsAsciiDigit(words[at - 2]) || Numerals.Contains(words[at - 2]))) ? null : count;
    }
}
