using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// 上年结余20万元，本年收入300万元，本年支出290万元，年末结余30万元: four amounts that follow each other, with no other between. In one sentence the
/// first three can stand in any order.
/// </summary>
internal static class RollForwards
{
    private const int Between = 3;

    private const int MostRows = 12;

    private static readonly string[] Carried = ["结转下年", "结转下年使用", "结余结转下年"];

    private static readonly string[] Inflows = ["收入", "补充", "新增", "增加", "归集", "补助", "调入资金"];

    private static readonly string[] Outflows = ["支出", "动用", "使用", "偿还本金", "还本", "调出资金"];

    /// <summary>Of departments, which also distribute what is left; and of debts, whose account has more rows than texts tell.</summary>
    private static readonly string[] Open = ["结转和结余", "结转结余", "债"];

    public static void Recognize(NarrativeScene scene)
    {
        List<Level> levels = [.. scene.Outline.Levels.Where(static level => level is { IsAside: false, Depth: 0 })];
        for (int i = Between; i < levels.Count; i++)
        {
            Level closing = levels[i], opening = levels[i - Between], first = levels[i - 2], second = levels[i - 1];
            bool isRow = opening.Paragraph == closing.Paragraph && BalanceWords.IsBalance(closing, BalanceWords.AtEnd) && BalanceWords.IsBalance(opening, BalanceWords.Before) && opening.Amount.Unit == closing.Amount.Unit;
            if (isRow && first.Topic.Text.EndsWith("收入", StringComparison.Ordinal) && second.Topic.Text.EndsWith("支出", StringComparison.Ordinal))
            {
                Write(scene, opening, [first], [second], closing, isSaid: true);
            }
            else if (IsClosing(closing) && (second.Sentence == closing.Sentence || IsOffset(scene, second, closing)))
            {
                InAnyOrder(scene, SentenceBefore(levels, i), closing);
            }
        }
    }

    /// <summary>The amounts of one sentence, up to the last before the closing one.</summary>
    private static List<Level> SentenceBefore(List<Level> levels, int index)
    {
        List<Level> before = [];
        for (int i = index - 1; i >= 0 && index - i <= MostRows && levels[i].Sentence == levels[index - 1].Sentence; i--)
        {
            if (!SurplusWords.IsOfOneYear(levels[i].Topic))
            {
                before.Insert(0, levels[i]);
            }
        }

        return before;
    }

    /// <summary>收入A，上年结余B，支出C。上述收支相抵，年终结余D: the sentence behind says that they are offset.</summary>
    private static bool IsOffset(NarrativeScene scene, Level last, Level closing) =>
        last.Paragraph + 1 >= closing.Paragraph && closing.Sentence - last.Sentence <= 1 + closing.Paragraph - last.Paragraph && SurplusWords.Offset(scene.Outline.Text.Slice(last.End, closing.NumberStart));

    /// <summary>What there was and came in, less what went out. Three rows must come out; of more, some may be parts of others.</summary>
    private static void InAnyOrder(NarrativeScene scene, List<Level> rows, Level closing)
    {
        List<Level> openings = rows.FindAll(level => IsOpening(level, closing));
        List<Level> outflows = rows.FindAll(level => !openings.Contains(level) && level.Topic.EndsIn(Outflows));
        List<Level> inflows = rows.FindAll(level => !openings.Contains(level) && !outflows.Contains(level) && level.Topic.EndsIn(Inflows));
        bool isWhole = openings.Count == 1 && inflows.Count > 0 && outflows.Count > 0 && openings.Count + inflows.Count + outflows.Count == rows.Count && rows.TrueForAll(level => level.Amount.Unit == closing.Amount.Unit);
        if (isWhole)
        {
            bool isSaid = rows.Count == Between && !openings[0].Topic.Holds(Open) && !closing.Topic.Holds(Open);
            Write(scene, openings[0], inflows, outflows, closing, isSaid);
        }
    }

    private static bool IsClosing(Level level) => BalanceWords.IsBalance(level, BalanceWords.AtEnd) || level.Topic.EndsIn(Carried) || IsOfYearEnd(level);

    /// <summary>上年结余, or 2022年末余额 before 2023年末余额.</summary>
    private static bool IsOpening(Level level, Level closing) =>
        BalanceWords.IsBalance(level, BalanceWords.Before) || (IsOfYearEnd(level) && level.Year is { } year && year + 1 == closing.Year);

    /// <summary>2023年末余额: the year is no part of the words.</summary>
    private static bool IsOfYearEnd(Level level) => level.Topic.Text.StartsWith('末') && level.Topic.EndsIn(BalanceWords.All);

    private static void Write(NarrativeScene scene, Level opening, List<Level> inflows, List<Level> outflows, Level closing, bool isSaid)
    {
        StatementWriter writer = scene.Writer;
        Judgement judgement = AmountJudge.Sum(closing.Amount, [opening.Amount, .. inflows.ConvertAll(static level => level.Amount), .. outflows.ConvertAll(static level => -level.Amount)]);
        List<Level> all = [opening, .. inflows, .. outflows, closing];
        bool isSure = all.TrueForAll(level => !level.IsAbout && !scene.Outline.Text.Slice(level.End, level.End + 1).StartsWith("等") && (level == opening || TopicIndex.AgreesInYear(level, closing.Year)));
        // more went out than there was: what came in besides is not told
        if (!judgement.Holds && (!isSaid || judgement.Recomputed < 0))
        {
            return;
        }

        ListOpener opener = new() { Start = all.Min(static level => level.Start), End = closing.End, Situation = closing.Situation };
        List<StatementOperand> operands = [writer.Operand(OperandRole.Total, closing), writer.Operand(OperandRole.Part, opening)];
        operands.AddRange(inflows.ConvertAll(level => writer.Operand(OperandRole.Part, level)));
        operands.AddRange(outflows.ConvertAll(level => writer.Operand(OperandRole.Deducted, level)));
        writer.Add(StatementKind.Sum, isSure ? judgement : judgement.WithDoubt(), writer.Stated(closing), operands, opener, StatementWriter.SubjectOf(closing));
    }
}
