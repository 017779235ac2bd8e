using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>上年结余20万元，本年收入300万元，本年支出290万元，年末结余30万元: four amounts that follow each other, with no other between.</summary>
internal static class RollForwards
{
    private const int Between = 3;

    private static readonly string[] Openings = ["上年", "年初", "期初", "上期"];

    private static readonly string[] Closings = ["年末", "年终", "期末", "滚存", "累计"];

    private static readonly string[] Balances = ["结余", "结转", "结存", "余额", "结转和结余", "结转结余"];

    public static void Recognize(NarrativeScene scene)
    {
        List<Level> levels = [.. scene.Outline.Levels.Where(static level => level is { IsAside: false, Depth: 0 })];
        for (int i = Between; i < levels.Count; i++)
        {
            Level closing = levels[i], opening = levels[i - Between], first = levels[i - 2], second = levels[i - 1];
            bool isRow = opening.Paragraph == closing.Paragraph && IsBalance(closing, Closings) && IsBalance(opening, Openings) && opening.Amount.Unit == closing.Amount.Unit;
            if (isRow && first.Topic.Text.EndsWith("收入", StringComparison.Ordinal) && second.Topic.Text.EndsWith("支出", StringComparison.Ordinal))
            {
                Write(scene, opening, first, second, closing);
            }
        }
    }

    private static bool IsBalance(Level level, string[] times) =>
        Array.Exists(times, time => level.Topic.Text.Contains(time, StringComparison.Ordinal)) && Array.Exists(Balances, word => level.Topic.Text.EndsWith(word, StringComparison.Ordinal));

    private static void Write(NarrativeScene scene, Level opening, Level revenue, Level expenditure, Level closing)
    {
        StatementWriter writer = scene.Writer;
        Judgement judgement = AmountJudge.Sum(closing.Amount, [opening.Amount, revenue.Amount, -expenditure.Amount]);
        Level[] all = [opening, revenue, expenditure, closing];
        bool isSure = Array.TrueForAll(all, level => !level.IsAbout && !scene.Outline.Text.Slice(level.End, level.End + 1).StartsWith("等") && TopicIndex.AgreesInYear(level, closing.Year));
        ListOpener opener = new() { Start = opening.Start, End = closing.End, Situation = closing.Situation };
        writer.Add(
            StatementKind.Sum,
            isSure ? judgement : judgement.WithDoubt(),
            writer.Stated(closing),
            [writer.Operand(OperandRole.Total, closing), writer.Operand(OperandRole.Part, opening), writer.Operand(OperandRole.Part, revenue), writer.Operand(OperandRole.Deducted, expenditure)],
            opener,
            StatementWriter.SubjectOf(closing));
    }
}
