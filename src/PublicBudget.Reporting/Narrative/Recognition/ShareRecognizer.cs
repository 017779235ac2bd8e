using PublicBudget.Amounts;
using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>Shares: 基本支出229.4万元，占95.62%.</summary>
internal sealed class ShareRecognizer : IStatementRecognizer
{
    /// <summary>How many amounts before a share are tried as its whole where the words do not find it.</summary>
    private const int Reach = 30;

    /// <summary>A name of fewer characters (支出) says too little.</summary>
    private const int ShortestName = 4;

    private static readonly string[] Levels = ["本级", "省级", "市级", "县级", "区级", "镇级"];

    public void Recognize(NarrativeScene scene)
    {
        List<ShareReading> readings = [];
        ShareRun run = new();
        foreach (ShareClaim claim in scene.Claims<ShareClaim>())
        {
            if (JoinedShares.TryWrite(scene, claim))
            {
                continue;
            }

            List<Level> many = claim.Rates.Count > 1 ? scene.ListTargets.Find(claim, claim.Rates.Count) : [];
            for (int i = 0; i < claim.Rates.Count; i++)
            {
                List<Target> parts = claim.Rates.Count == 1 ? scene.Resolver.Resolve(claim)
                    : many.Count == claim.Rates.Count ? [new Target(many[i], true)]
                    : [];
                readings.Add(Best(scene, claim, claim.Rates[i], parts, run));
                run.Add(readings[^1]);
            }
        }

        SentenceWholes.Confirm(readings);
        LineWholes.Confirm(readings, scene);
        ItemWholes.Confirm(readings, scene);
        NamedWholes wholes = new(readings, scene.Topics);
        foreach (ShareReading reading in readings)
        {
            Write(scene, wholes.Confirm(reading));
        }
    }

    private static void Write(NarrativeScene scene, ShareReading reading)
    {
        StatementWriter writer = scene.Writer;
        ShareClaim claim = reading.Claim;
        List<StatementOperand> operands = [];
        if (reading.Part is { } part)
        {
            operands.Add(writer.Operand(OperandRole.Part, part));
            scene.Shares.TryAdd(part, reading.Rate.Percentage);
        }

        if (claim.WholeAmount is { } printed)
        {
            operands.Add(writer.Operand(OperandRole.Whole, printed));
        }
        else if (reading.Whole is { } whole)
        {
            operands.Add(writer.Operand(OperandRole.Whole, whole));
        }

        writer.Add(
            StatementKind.Share,
            claim.IsDoubtful ? reading.Judgement.WithDoubt() : reading.Judgement,
            writer.Stated(reading.Rate),
            operands,
            claim,
            StatementWriter.SubjectOf(reading.Part, claim));
    }

    /// <summary>The first pair of part and whole for which the share holds; else the first pair, an error only if it is certain.</summary>
    private static ShareReading Best(NarrativeScene scene, ShareClaim claim, Rate rate, List<Target> parts, ShareRun run)
    {
        PublishedPercentage stated = rate.Percentage;
        ShareReading? first = null;
        bool isFirstCertain = false;
        foreach (Target part in parts)
        {
            if (claim.WholeAmount is { } printed)
            {
                Judgement judgement = RateJudge.Share(part.Level.Amount, printed.Amount, stated);
                first ??= new ShareReading(claim, rate, part, null, part.IsCertain ? judgement : judgement.WithDoubt());
                continue;
            }

            foreach (Whole whole in Wholes(scene, claim, part.Level, run))
            {
                bool isCertain = part.IsCertain && whole.IsCertain;
                // an amount that happens to fit is no answer to a contradiction with the whole that the words or the list give
                bool mayExcuse = whole.IsOfList || (whole.IsNamed && whole.Level.Paragraph == part.Level.Paragraph);
                if (!mayExcuse && first is { Judgement.Verdict: StatementVerdict.Mismatch })
                {
                    continue;
                }

                bool isBetter = first is null || (isCertain && !isFirstCertain);
                bool isWorthIt = isBetter || (RateJudge.IsExactShare(part.Level.Amount, whole.Level.Amount, stated) && (stated.Decimals > 0 || whole.IsCertain || whole.IsOfList));
                if (!isWorthIt)
                {
                    continue;
                }

                Judgement judgement = RateJudge.Share(part.Level.Amount, whole.Level.Amount, stated);
                ShareReading reading = new(claim, rate, part, whole.Level, isCertain ? judgement : judgement.WithDoubt());
                if (judgement.Holds && (isCertain || stated.Decimals > 0 || whole.IsCertain || whole.IsOfList))
                {
                    return reading;
                }

                (first, isFirstCertain) = isBetter ? (reading, isCertain) : (first, isFirstCertain);
            }
        }

        return first is { Judgement.Verdict: StatementVerdict.Uncheckable, Whole: not null } doubtful
            ? doubtful with { Whole = null }
            : first ?? new ShareReading(claim, rate, parts.Count > 0 ? parts[0] : null, null, Judgement.Uncheckable);
    }

    private static IEnumerable<Whole> Wholes(NarrativeScene scene, ShareClaim claim, Level part, ShareRun run)
    {
        HashSet<Level> seen = [part];
        if (RemainderRates.WholeOf(scene, claim, part) is { } given && seen.Add(given))
        {
            yield return new Whole(given, true) { IsOfList = true };
        }

        Level? named = claim.Whole.IsGeneric ? null : scene.Topics.FindBefore(claim.Index, claim.Whole, part.AnyYear);
        for (Level? ancestor = part.Parent; ancestor is not null && seen.Add(ancestor); ancestor = ancestor.Parent)
        {
            bool isMeant = !claim.NamesWhole
                || (claim.Whole.IsGeneric || IsAllOfSide(scene, claim, part, ancestor) ? ancestor == part.Parent && CanBeCalled(ancestor, claim.Whole) : ancestor.Topic.Means(claim.Whole));
            bool isLarger = ancestor.Amount.InYuan >= part.Amount.InYuan || IsOnlyTotalBefore(scene, ancestor, part);
            yield return new Whole(ancestor, isMeant && isLarger && (ancestor == part.Parent || named is null || named == ancestor)) { IsOfList = true };
        }

        if (run.WholeFor(claim) is { } before && seen.Add(before))
        {
            yield return new Whole(before, run.IsClosedBy(part)) { IsOfList = true };
        }

        if (named is not null && seen.Add(named))
        {
            bool isMeant = named.Basis.Agrees(part.Basis) && !IsRivalled(scene, claim, named) && !IsOfLevel(claim, named) && !IsOfYearOnly(claim, named)
                && (named.Paragraph == part.Paragraph ? named.Topic.IsSameInPlace(claim.Whole) || IsNamedInSentence(scene, claim, named)
                    : named.Topic.IsSame(claim.Whole) && named.Amount.InYuan >= part.Amount.InYuan && scene.Topics.HasOneAmount(claim.Index, named));
            yield return new Whole(named, isMeant) { IsNamed = true };
        }

        if (claim is { NamesWhole: true, Whole.IsGeneric: true } && scene.Topics.FindTotal(claim.Index, claim.Whole, part.AnyYear) is { } total && seen.Add(total.Level))
        {
            yield return new Whole(total.Level, total.IsCertain) { IsNamed = true };
        }

        foreach (Level other in scene.Topics.WithKey(claim.Whole.Key))
        {
            if (other.Index < claim.Index && !other.IsAside && seen.Add(other) && seen.Count < Reach)
            {
                yield return new Whole(other, false) { IsNamed = true };
            }
        }

        if (named is null && claim.NamesWhole && scene.Topics.FindAfter(claim.Index, claim.Whole, part.AnyYear) is { } later && seen.Add(later))
        {
            yield return new Whole(later, false) { IsNamed = true };
        }

        List<Level> levels = scene.Outline.Levels;
        int last = scene.Topics.FirstLevelFrom(claim.Index) - 1;
        int first = ParagraphBefore(scene, part);
        for (int i = last; i >= 0 && last - i < Reach && levels[i].Paragraph >= first; i--)
        {
            if (seen.Add(levels[i]) && levels[i].Amount.InYuan >= part.Amount.InYuan)
            {
                yield return new Whole(levels[i], false);
            }
        }
    }

    /// <summary>The paragraph before, or the one before a heading that has no amount.</summary>
    private static int ParagraphBefore(NarrativeScene scene, Level part)
    {
        const int MostHeadings = 2;
        int last = scene.Topics.FirstLevelFrom(part.Index) - 1;
        for (int i = last; i >= 0 && last - i < Reach; i--)
        {
            if (scene.Outline.Levels[i].Paragraph is var paragraph && paragraph < part.Paragraph)
            {
                return paragraph >= part.Paragraph - 1 - MostHeadings ? paragraph : part.Paragraph - 1;
            }
        }

        return part.Paragraph - 1;
    }

    /// <summary>支出合计A，其中：基本支出B，占总支出P%: of A, unless there is another total that P fits.</summary>
    private static bool IsAllOfSide(NarrativeScene scene, ShareClaim claim, Level part, Level total)
    {
        bool isTotal = claim.Whole.Text is "总支出" && total.Topic is { IsGeneric: true, IsTotal: true } && total.Topic.Text.Contains("支出", StringComparison.Ordinal) && !total.Topic.Text.Contains('收');
        return isTotal && !FitsOtherTotal(scene, claim, part, total);
    }

    private static bool FitsOtherTotal(NarrativeScene scene, ShareClaim claim, Level part, Level total)
    {
        const int MostLevels = 200;
        List<Level> levels = scene.Outline.Levels;
        int last = scene.Topics.FirstLevelFrom(claim.Index) - 1;
        for (int i = last; i >= 0 && last - i < MostLevels; i--)
        {
            if (levels[i] != total && levels[i].Topic.IsTotal && claim.Rates.Exists(rate => RateJudge.IsExactShare(part.Amount, levels[i].Amount, rate.Percentage)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>收入合计A，其中：财政拨款B，占100%: A is the first amount of the sentence and B the next; even a part that is larger is one of it.</summary>
    private static bool IsOnlyTotalBefore(NarrativeScene scene, Level total, Level part)
    {
        int at = scene.Topics.FirstLevelFrom(total.Index) - 1;
        return part.Sentence == total.Sentence && part.Depth == total.Depth && part.Index - total.Index == 2 && (at < 0 || scene.Outline.Levels[at].Sentence != total.Sentence);
    }

    /// <summary>全市A，市本级B，占全市…: not of what the level above the districts has of it.</summary>
    private static bool IsOfLevel(ShareClaim claim, Level named) =>
        claim.Whole.Text.StartsWith('全') && !named.Topic.Text.StartsWith('全') && named.Topic.Holds(Levels);

    /// <summary>本年收入A，占收入总计…: the grand total holds more than the year.</summary>
    private static bool IsOfYearOnly(ShareClaim claim, Level named) =>
        claim.Whole.Text.EndsWith("总计", StringComparison.Ordinal) && named.Topic.Text.StartsWith("本年", StringComparison.Ordinal) && !claim.Whole.Text.Contains("本年", StringComparison.Ordinal);

    /// <summary>缴存额A…，缴存总额B…，占缴存额…: another amount of the paragraph, which the words name as it is printed.</summary>
    private static bool IsRivalled(NarrativeScene scene, ShareClaim claim, Level named)
    {
        bool IsPrinted(Level level) => claim.Whole.Text.Contains(level.Topic.Text, StringComparison.Ordinal);
        List<Level> levels = scene.Outline.Levels;
        int last = scene.Topics.FirstLevelFrom(claim.Index) - 1;
        bool isRivalled = false;
        for (int i = last; i >= 0 && last - i < Reach && levels[i].Paragraph == named.Paragraph && !IsPrinted(named); i--)
        {
            isRivalled |= levels[i].Topic.Key == named.Topic.Key && levels[i].Amount.InYuan != named.Amount.InYuan && IsPrinted(levels[i]);
        }

        return isRivalled;
    }

    /// <summary>全国政府采购授予中小企业金额A，…，占授予中小企业金额的…: more words stand before the name, and the sentence has no other amount of it.</summary>
    private static bool IsNamedInSentence(NarrativeScene scene, ShareClaim claim, Level named)
    {
        bool IsCalled(Level level) => level.Topic.Key.EndsWith(claim.Whole.Key, StringComparison.Ordinal);
        List<Level> levels = scene.Outline.Levels;
        bool isOne = named.Sentence == claim.Sentence && claim.Whole.Key.Length > ShortestName && IsCalled(named);
        for (int i = scene.Topics.FirstLevelFrom(claim.Index) - 1; isOne && i >= 0 && levels[i].Sentence == claim.Sentence; i--)
        {
            isOne = levels[i] == named || !IsCalled(levels[i]);
        }

        return isOne;
    }

    /// <summary>占总支出…, 占收入合计…: a total is meant, of the same side, not 基本支出 or another part of one.</summary>
    private static bool CanBeCalled(Level ancestor, Topic whole)
    {
        string words = ancestor.Topic.Text;
        bool isOtherSide = (whole.Text.Contains("收入") && words.Contains("支出") && !words.Contains("收入"))
            || (whole.Text.Contains("支出") && words.Contains("收入") && !words.Contains("支出"));
        return !isOtherSide && (!whole.IsTotal || ancestor.Topic.IsGeneric || ancestor.Topic.IsTotal);
    }

    /// <summary>An amount that a share may be taken of.</summary>
    /// <param name="Level">The amount.</param>
    /// <param name="IsCertain">The words leave no other reading.</param>
    private readonly record struct Whole(Level Level, bool IsCertain)
    {
        /// <summary>The part stands in its list, or in a list of a part of it.</summary>
        public bool IsOfList { get; init; }

        /// <summary>The words for the whole can mean it.</summary>
        public bool IsNamed { get; init; }
    }
}
