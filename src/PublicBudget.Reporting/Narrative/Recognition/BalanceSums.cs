using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// Balances in words: 本级收入A，加上级补助收入B、上年结转C、调入资金D，收入总计E. The word 加 says that everything up to the total is added;
/// without it, only what adds up is a balance.
/// </summary>
internal static class BalanceSums
{
    private const int MostElements = 80;

    /// <summary>Fewer amounts that happen to add up are no balance unless a word says so.</summary>
    private const int LeastUnsaid = 3;

    /// <summary>How many sentences before the one of the totals can hold their parts.</summary>
    private const int MostSentences = 4;

    private static readonly string[] Totals = ["总计", "总量", "合计", "总财力", "可用财力", "可支配收入", "可支配财力", "总收入", "总支出", "总额"];

    private static readonly string[] Surpluses = ["结余", "结存", "盈余"];

    /// <summary>What is left of totals, though perhaps not of one year's revenue and expenditure.</summary>
    private static readonly string[] Remainders = ["结转", "结转下年", "结转下年支出", "结转下年使用", "年终结转"];

    private static readonly string[] Gaps = ["缺口", "赤字"];

    private static readonly string[] Carried = ["上年", "累计", "滚存"];

    private static readonly string[] OfYear = ["本年", "当年", "当期", "本期", "收支"];

    public static void Recognize(NarrativeScene scene)
    {
        List<Level> levels = scene.Outline.Levels;
        for (int i = 2; i < levels.Count; i++)
        {
            if (IsTotal(levels[i]))
            {
                OfTotal(scene, levels, i);
            }
            else if (IsSurplus(levels[i]))
            {
                OfSurplus(scene, levels, i);
            }
        }
    }

    public static bool IsTotal(Level level) => IsCounted(level) && level.Topic.EndsIn(Totals);

    private static bool IsSurplus(Level level) =>
        IsCounted(level) && (level.Topic.EndsIn(Surpluses) || level.Topic.EndsIn(Remainders) || level.Topic.EndsIn(Gaps)) && !level.Topic.Text.Contains("上年", StringComparison.Ordinal);

    /// <summary>本年收支结余, 当期结存: what the year left, and no fund of earlier years in it.</summary>
    private static bool IsOfYear(Level level) => level.Topic.Holds(OfYear);

    private static bool IsCounted(Level level) => !level.IsAside && !level.IsAbout && level.Depth == 0;

    private static void OfTotal(NarrativeScene scene, List<Level> levels, int index)
    {
        Level total = levels[index];
        List<Level> parts = PartsBefore(scene.Outline, total, out bool isSaid);
        if (parts.Count > 1)
        {
            Judgement judgement = AmountJudge.Sum(total.Amount, PartLists.AmountsOf(parts, parts.Count));
            if (isSaid && !judgement.Holds && BehindClauses(scene.Outline, total, parts) is { } own) (parts, judgement) = own;
            if (judgement.Holds ? isSaid || parts.Count >= LeastUnsaid : isSaid)
            {
                Write(scene, total, parts, judgement);
                return;
            }
        }

        if (NamedBases.WholeOf(scene, total, parts) is { } named)
        {
            Write(scene, total, named, AmountJudge.Sum(total.Amount, PartLists.AmountsOf(named, named.Count)));
            return;
        }

        if (parts is [{ } first, ..] && IsAdded(scene.Outline, first) && WithStart(levels, index, parts) is { } whole)
        {
            Write(scene, total, whole, AmountJudge.Sum(total.Amount, PartLists.AmountsOf(whole, whole.Count)));
            return;
        }

        foreach (List<Level> sentence in SentencesBefore(levels, index))
        {
            if (sentence.Count >= LeastUnsaid && AmountJudge.Sum(total.Amount, PartLists.AmountsOf(sentence, sentence.Count)) is { Verdict: StatementVerdict.Exact } judgement)
            {
                Write(scene, total, sentence, judgement);
                return;
            }
        }

        if (AddedToBefore.WholeOf(scene, total, parts) is { } added)
        {
            Write(scene, total, added, AmountJudge.Sum(total.Amount, PartLists.AmountsOf(added, added.Count)));
        }
    }

    /// <summary>运行经费X，增长…；收入A，加上B，收入总计C: what stands behind the last semicolon, where that adds up.</summary>
    private static (List<Level> Parts, Judgement Judgement)? BehindClauses(Outline outline, Level total, List<Level> parts)
    {
        int clauses = total.Index;
        while (clauses > parts[0].Index && outline.Elements[clauses] is not Break { Kind: BreakKind.Clauses }) clauses--;
        List<Level> own = parts.FindAll(part => part.Index > clauses);
        if (own.Count < 2 || own.Count == parts.Count) return null;
        Judgement judgement = AmountJudge.Sum(total.Amount, PartLists.AmountsOf(own, own.Count));
        return judgement.Holds ? (own, judgement) : null;
    }

    /// <summary>加上级补助收入B, 加上上年结转C.</summary>
    public static bool IsAdded(Outline outline, Level level) => outline.Text.Slice(level.Start, level.NumberStart).StartsWith("加");

    /// <summary>收入A，其中：…。加上B，收入总量C: what is added to is an amount of a sentence before, if it adds up; the first one, or any that fits exactly.</summary>
    private static List<Level>? WithStart(List<Level> levels, int index, List<Level> parts)
    {
        Level total = levels[index];
        foreach (List<Level> sentence in SentencesBefore(levels, index))
        {
            for (int i = 0; i < sentence.Count; i++)
            {
                List<Level> whole = [sentence[i], .. parts];
                StatementVerdict verdict = AmountJudge.Sum(total.Amount, PartLists.AmountsOf(whole, whole.Count)).Verdict;
                if (verdict == StatementVerdict.Exact || (i == 0 && verdict.Holds()))
                {
                    return whole;
                }
            }
        }

        return null;
    }

    /// <summary>The amounts of the sentence before a total, back to the total before it or to the words that open a list.</summary>
    private static List<Level> PartsBefore(Outline outline, Level total, out bool isSaid)
    {
        List<Level> parts = [];
        bool isAdded = false, isOpen = true;
        int first = Math.Max(0, total.Index - MostElements);
        for (int i = total.Index - 1; i >= first && isOpen && outline.Elements[i].Sentence == total.Sentence; i--)
        {
            Element element = outline.Elements[i];
            bool ends = element.Depth == 0 && (element is ListOpener || (element is Level before && (IsTotal(before) || before.Topic.IsGeneric || before.Topic.Text.StartsWith('减'))));
            isOpen = !ends;
            if (isOpen && element is Level part && IsCounted(part) && !IsItsBudget(part, parts))
            {
                isAdded |= IsAdded(outline, part);
                parts.Insert(0, part);
            }
        }

        bool isEverything = parts.Count > 1 && IsClosed(outline, parts, total);
        Level? start = isEverything && IsAdded(outline, parts[0]) ? StartBefore(outline, parts[0]) : null;
        if (start is not null)
        {
            parts.Insert(0, start);
        }

        // what is added to stands before 加, and nothing but the totals of another side before it
        isSaid = isAdded && isEverything && !TakenApart.Any(parts) && (start is not null || (!IsAdded(outline, parts[0]) && (isOpen || IsTotalBefore(outline, parts[0]))));
        return parts;
    }

    /// <summary>收入预算数A，实际完成B，加上…: what was budgeted of the amount behind it.</summary>
    private static bool IsItsBudget(Level level, List<Level> behind) => level.Basis.IsBudget() && behind is [{ } actual, ..] && actual.Basis.IsActual();

    /// <summary>Whether nothing is added behind the last amount: 调入资金等，收入总计 has further parts without amounts.</summary>
    public static bool IsClosed(Outline outline, List<Level> parts, Level total) => !outline.Text.Slice(parts[^1].End, Math.Max(parts[^1].End, total.NumberStart)).ContainsAny('等', '、');

    /// <summary>一般预算总收入A，加上年结余B，加调入资金C，收入总计D: the total of the sentence that all the others are added to.</summary>
    private static Level? StartBefore(Outline outline, Level first) =>
        first.Index > 0 && outline.Elements[first.Index - 1] is Level start && start.Sentence == first.Sentence && IsTotal(start) && start.Topic.IsOfSide(first.Topic) ? start : null;

    private static bool IsTotalBefore(Outline outline, Level first)
    {
        int at = first.Index - 1;
        while (at >= 0 && (outline.Elements[at].Depth > 0 || outline.Elements[at] is Break { Kind: BreakKind.Clauses } || (outline.Elements[at] is Level level && IsItsBudget(level, [first]))))
        {
            at--;
        }

        return at >= 0 && outline.Elements[at] is Level before && IsTotal(before);
    }

    /// <summary>The amounts of each sentence before that of an amount, in its paragraph; the nearest first.</summary>
    private static IEnumerable<List<Level>> SentencesBefore(List<Level> levels, int index)
    {
        Level from = levels[index];
        List<Level> sentence = [];
        for (int i = index - 1; i >= 0 && index - i < MostElements && levels[i].Paragraph == from.Paragraph && levels[i].Sentence >= from.Sentence - MostSentences; i--)
        {
            if (levels[i].Sentence == from.Sentence || !IsCounted(levels[i]))
            {
                continue;
            }

            if (sentence.Count > 0 && sentence[0].Sentence != levels[i].Sentence)
            {
                yield return sentence;
                sentence = [];
            }

            sentence.Insert(0, levels[i]);
        }

        yield return sentence;
    }

    /// <summary>收入合计A，支出合计B。收支相抵，年终结余C: the nearest two totals before it.</summary>
    private static void OfSurplus(NarrativeScene scene, List<Level> levels, int index)
    {
        Level surplus = levels[index];
        Level? revenue = null, expenditure = null;
        for (int i = index - 1; i >= 0 && index - i < MostElements && (revenue is null || expenditure is null); i--)
        {
            bool isTotal = IsTotal(levels[i]) && TopicIndex.AgreesInYear(levels[i], surplus.AnyYear);
            revenue ??= isTotal && levels[i].Topic.Text.Contains("收入", StringComparison.Ordinal) ? levels[i] : null;
            expenditure ??= isTotal && levels[i].Topic.Text.Contains("支出", StringComparison.Ordinal) ? levels[i] : null;
        }

        if (surplus.Amount.IsZero)
        {
            return;
        }

        // a gap is what the expenditure has more
        (Level? larger, Level? smaller) = surplus.Topic.EndsIn(Gaps) ? (expenditure, revenue) : (revenue, expenditure);
        bool isOfTotals = larger is not null && smaller is not null && AmountJudge.Sum(larger.Amount, [smaller.Amount, surplus.Amount]) is var judgement
            && (judgement.Verdict == StatementVerdict.Exact || SurplusWords.SayDifference(scene.Outline, larger, smaller, surplus)) && Write(scene, larger, [smaller, surplus], judgement);
        if (!isOfTotals && !surplus.Topic.EndsIn(Remainders) && !surplus.Topic.Holds(Carried))
        {
            OfFund(scene, levels, index);
        }
    }

    /// <summary>基金收入A，其中：…。支出B，其中：…。本年收支结余C: the nearest revenue and expenditure before it, in its paragraph, that fit.</summary>
    private static void OfFund(NarrativeScene scene, List<Level> levels, int index)
    {
        const int Reach = 10;
        Level surplus = levels[index];
        for (int i = index - 1; i >= 0 && index - i < Reach && levels[i].Paragraph == surplus.Paragraph; i--)
        {
            bool isFound = IsSide(levels[i], "支出") && RevenueBefore(levels, i, surplus) is { } revenue && WriteFund(scene, revenue, levels[i], surplus);
            if (isFound)
            {
                return;
            }
        }

        if (index > 1 && (SurplusWords.AreOfInsurance(levels[index - 2], levels[index - 1], surplus) || SurplusWords.AreOfFund(levels[index - 2], levels[index - 1], surplus)) && IsOfYear(surplus) && IsSide(levels[index - 2], "收入") && IsSide(levels[index - 1], "支出"))
        {
            WriteFund(scene, levels[index - 2], levels[index - 1], surplus);
        }
        else if (YearSurpluses.SidesOf(scene.Topics, surplus) is { } sides)
        {
            WriteFund(scene, sides.Revenue, sides.Expenditure, surplus);
        }
    }

    private static Level? RevenueBefore(List<Level> levels, int expenditure, Level surplus)
    {
        const int Reach = 10;
        for (int i = expenditure - 1; i >= 0 && expenditure - i < Reach && levels[i].Paragraph == surplus.Paragraph; i--)
        {
            bool isRevenue = (IsSide(levels[i], "收入") || (IsTotal(levels[i]) && levels[i].Topic.Text.Contains("收入", StringComparison.Ordinal))) && Balance(levels[i], levels[expenditure], surplus) is var judgement
                && (judgement.Verdict == StatementVerdict.Exact || (judgement.Holds && IsOfYear(surplus)));
            if (isRevenue)
            {
                return levels[i];
            }
        }

        return null;
    }

    private static Judgement Balance(Level revenue, Level expenditure, Level surplus) => surplus.Topic.EndsIn(Gaps)
        ? AmountJudge.Sum(expenditure.Amount, [revenue.Amount, surplus.Amount])
        : AmountJudge.Sum(revenue.Amount, [expenditure.Amount, surplus.Amount]);

    private static bool WriteFund(NarrativeScene scene, Level revenue, Level expenditure, Level surplus) => surplus.Topic.EndsIn(Gaps)
        ? Write(scene, expenditure, [revenue, surplus], Balance(revenue, expenditure, surplus))
        : Write(scene, revenue, [expenditure, surplus], Balance(revenue, expenditure, surplus));

    private static bool IsSide(Level level, string side) => IsCounted(level) && level.Topic.Text.EndsWith(side, StringComparison.Ordinal);

    private static bool Write(NarrativeScene scene, Level total, List<Level> parts, Judgement judgement)
    {
        Level first = parts[0].Index < total.Index ? parts[0] : total, last = parts[^1].Index > total.Index ? parts[^1] : total;
        ListOpener opener = new() { Start = first.Start, End = last.End, Situation = last.Situation };
        SumRecognizer.WriteSum(scene, total, parts, judgement, opener);
        return true;
    }
}
