using PublicBudget.Amounts;
using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>Totals and their listed parts: 三公经费37.91万元，其中：….</summary>
internal sealed class SumRecognizer : IStatementRecognizer
{
    /// <summary>A list of more parts is more than what the forms divide a total into.</summary>
    private const int MostIncluded = 3;

    private static readonly string[] Totals = ["合计", "总计"];

    private static readonly string[] CarriedOver = ["上年结转", "年初结转"];

    public void Recognize(NarrativeScene scene)
    {
        Divisions.Recognize(scene);
        foreach (PartList list in scene.Lists)
        {
            if (list.Total is { } total && list.Members.Count > 1)
            {
                Write(scene, list, total);
                YearPairSums.Recognize(scene, list, total);
            }
        }

        BalanceSums.Recognize(scene);
        RollForwards.Recognize(scene);
        CarriedSums.Recognize(scene);
        UsedSums.Recognize(scene);
        LimitGaps.Recognize(scene);
        AdjustedBudgets.Recognize(scene);
        AssetSums.Recognize(scene);
        DifferenceSums.Recognize(scene);
        BalancedSides.Recognize(scene);
        AboveSums.Recognize(scene);
        AccumulatedSums.Recognize(scene);
        SecondDivisions.Recognize(scene);
        BracketSums.Recognize(scene);
        FoundSums.Recognize(scene);
        FundSums.Recognize(scene);
        ChangeSums.Recognize(scene);
    }

    private static void Write(NarrativeScene scene, PartList list, Level total)
    {
        Judgement judgement = AmountJudge.Sum(total.Amount, PartLists.AmountsOf(list.Members, list.Members.Count));
        bool isAbout = total.IsAbout || list.Members.Exists(static member => member.IsAbout);
        if (!judgement.Holds && (isAbout || OpenEnds.IsBehind(scene.Outline.Text, list.Members[^1]) || !MustClose(scene, list, total, judgement)))
        {
            judgement = judgement.WithDoubt();
        }

        WriteSum(scene, total, list.Members, judgement, list.Opener);
    }

    public static void WriteSum(NarrativeScene scene, Level total, IReadOnlyList<Level> members, Judgement judgement, Element at)
    {
        StatementWriter writer = scene.Writer;
        List<StatementOperand> operands = [writer.Operand(OperandRole.Total, total)];
        foreach (Level member in members)
        {
            operands.Add(writer.Operand(OperandRole.Part, member));
        }

        at.End = Math.Max(at.End, members[^1].End);
        writer.Add(StatementKind.Sum, judgement, writer.Stated(total), operands, at, StatementWriter.SubjectOf(total));
    }

    /// <summary>The parts are all the parts there are, or more than the total.</summary>
    private static bool MustClose(NarrativeScene scene, PartList list, Level total, Judgement judgement)
    {
        if (list.Opener.IsOfSide && KnownPartitions.IsOfBothSides(total.Topic))
        {
            return true;
        }

        bool isNamed = (list.Opener.Subject.IsSame(total.Topic) && list.IsNumbered) || IsRightBehind(list, total);
        if (IsAllIncluded(scene, list, total))
        {
            return true;
        }

        if (list.Opener.IsWeak || (total.Paragraph != list.Opener.Paragraph && !isNamed) || judgement.Recomputed is not { } sum)
        {
            return false;
        }

        if (KnownPartitions.IsComplete(total.Topic, list.Members) && (list.IsNumbered || !KnownPartitions.StraysFrom(total.Topic, list.Members)))
        {
            // 其中 that opens a sentence may go back to another total than the last one
            return total.Sentence == list.Opener.Sentence || IsRightBehind(list, total) || !list.Members.Exists(member => member.Amount.InYuan > total.Amount.InYuan);
        }

        return list.Opener.IsBare ? false
            : sum > total.Amount.Value ? AreDistinct(list, total) && !TakenApart.Any(list.Members) && !TakenApart.HidesOne(list.Members, total)
                && !TakenApart.GoesOnBehind(scene, list.Members, total) : SharesClose(scene, list);
    }

    /// <summary>基本支出A，包括人员经费B和公用经费C: all the parts that the forms give it, in one sentence.</summary>
    private static bool IsAllIncluded(NarrativeScene scene, PartList list, Level total) =>
        list.Opener.IsWeak && total.Sentence == list.Opener.Sentence && list.Members[^1].Sentence == total.Sentence && list.Members.Count <= MostIncluded
        && scene.Outline.Text.Slice(list.Opener.Start, list.Opener.End).EndsWith("包括") && KnownPartitions.IsComplete(total.Topic, list.Members) && !list.HasNested;

    /// <summary>公务用车购置及运行费A. In the next paragraph: 其中：购置费B, and a paragraph further: 运行费C.</summary>
    private static bool IsRightBehind(PartList list, Level total) =>
        list.Opener is { Subject.IsGeneric: true, IsWeak: false, Situation.SentenceOfParagraph: 0 } && list.Opener.Paragraph == total.Paragraph + 1 && total.Topic.Key == KnownTopics.Vehicles
        && total.Situation.SentenceOfParagraph == 0 && list.Members.TrueForAll(static member => member.Topic.Key is KnownTopics.VehiclePurchase or KnownTopics.VehicleOperation);

    /// <summary>Each part has a name of its own and none is larger than the total: together they cannot exceed it.</summary>
    private static bool AreDistinct(PartList list, Level total)
    {
        HashSet<string> keys = [];
        Level first = list.Members.Find(static member => !IsCarriedOver(member)) ?? list.Members[0];
        foreach (Level member in list.Members)
        {
            bool isNamed = IsOfYear(member, total) || (!member.Name.IsGeneric && !member.Topic.EndsIn(Totals));
            bool isPart = keys.Add(member.Name.Key) && isNamed && (member.Amount.InYuan < total.Amount.InYuan || IsInBracketOf(list, total)) && (IsCarriedOver(member) || IsOfKind(member, first))
                && member.Amount.Unit == total.Amount.Unit;
            if (!isPart)
            {
                return false;
            }
        }

        return list.IsNumbered || (!list.HasNested && list.Members[^1].Sentence == list.Members[0].Sentence);
    }

    /// <summary>收入总计A，其中：本年收入合计B，年初结转和结余C: what is a total of the year is a part of the grand total.</summary>
    private static bool IsOfYear(Level member, Level total) =>
        total.Topic.Text.EndsWith("总计", StringComparison.Ordinal) && member.Topic.Text.StartsWith("本年", StringComparison.Ordinal) && !member.Topic.Text.EndsWith("总计", StringComparison.Ordinal);

    /// <summary>上年结转A，一般公共预算拨款收入B: what the year before left belongs to no fund by its name, and to each list of revenues.</summary>
    private static bool IsCarriedOver(Level member) => Array.Exists(CarriedOver, word => member.Topic.Text.StartsWith(word, StringComparison.Ordinal));

    /// <summary>上级补助收入A万元（其中：…）: the bracket begins right behind the total, and no other can be meant.</summary>
    private static bool IsInBracketOf(PartList list, Level total)
    {
        const int LongestGap = 2;
        return list.Opener.Depth == total.Depth + 1 && list.Opener.Start - total.End is >= 0 and < LongestGap;
    }

    /// <summary>A list of taxes does not go on with a fund, nor one of revenues with an expenditure, with what is left of them or what remains to be spent.</summary>
    private static bool IsOfKind(Level member, Level first) =>
        SurplusWords.IsWhatIsLeft(member.Topic) == SurplusWords.IsWhatIsLeft(first.Topic) && !UsedSums.SaysWhatRemains(member.Topic) && (Topic.FundsOf(member.Topic.Text) == 0) == (Topic.FundsOf(first.Topic.Text) == 0) && member.Topic.IsOfSide(first.Topic);

    /// <summary>The parts have shares that add up to 100.</summary>
    private static bool SharesClose(NarrativeScene scene, PartList list)
    {
        decimal sum = 0, allowed = 0;
        foreach (Level member in list.Members)
        {
            if (!scene.Shares.TryGetValue(member, out PublishedPercentage share))
            {
                return false;
            }

            sum += share.Value;
            allowed += share.UnitAsRatio * 50;
        }

        return Math.Abs(sum - 100) <= allowed;
    }
}
