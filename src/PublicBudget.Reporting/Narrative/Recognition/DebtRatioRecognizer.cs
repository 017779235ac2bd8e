using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>资产总额A，负债总额B，资产负债率67.7%: the ratio is that of the two amounts where both stand before it in its sentence.</summary>
internal sealed class DebtRatioRecognizer : IStatementRecognizer
{
    /// <summary>How many amounts before the ratio are looked at.</summary>
    private const int Reach = 8;

    private static readonly string[] Assets = ["资产总额", "资产合计", "资产总计", "总资产", "资产总量"];

    private static readonly string[] Liabilities = ["负债总额", "负债合计", "负债总计", "总负债", "负债总量", "负债"];

    public void Recognize(NarrativeScene scene)
    {
        foreach (DebtRatioClaim claim in scene.Claims<DebtRatioClaim>())
        {
            Write(scene, claim);
        }
    }

    private static void Write(NarrativeScene scene, DebtRatioClaim claim)
    {
        StatementWriter writer = scene.Writer;
        Level? liabilities = Before(scene, claim, claim.Index, Liabilities);
        Level? assets = liabilities is null ? null : Before(scene, claim, liabilities.Index, Assets);
        Judgement judgement = Judgement.Uncheckable;
        List<StatementOperand> operands = [];
        if (assets is not null)
        {
            operands = [writer.Operand(OperandRole.Part, liabilities!), writer.Operand(OperandRole.Whole, assets)];
            bool isSure = !claim.IsDoubtful && !liabilities!.IsAbout && !assets.IsAbout && liabilities.Depth == assets.Depth && liabilities.AnyYear == assets.AnyYear;
            judgement = RateJudge.Share(liabilities!.Amount, assets.Amount, claim.Rate.Percentage);
            judgement = isSure ? judgement : judgement.WithDoubt();
        }

        writer.Add(StatementKind.Share, judgement, writer.Stated(claim.Rate), operands, claim, StatementWriter.SubjectOf(liabilities, claim));
    }

    private static Level? Before(NarrativeScene scene, DebtRatioClaim claim, int index, string[] names)
    {
        int last = scene.Topics.FirstLevelFrom(index) - 1;
        for (int i = last; i >= 0 && last - i < Reach && scene.Outline.Levels[i].Sentence == claim.Sentence; i--)
        {
            Level level = scene.Outline.Levels[i];
            if (level.Topic.EndsIn(names))
            {
                return level;
            }
        }

        return null;
    }
}
