using PublicBudget.Amounts;
using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>年初预算100万元，年中追加30万元、调减10万元，调整后预算120万元: the first budget with all that changed it, with nothing else between.</summary>
internal static class AdjustedBudgets
{
    private const int MostChanges = 6;

    public static void Recognize(NarrativeScene scene)
    {
        foreach (Level adjusted in scene.Outline.Levels)
        {
            if (adjusted is { Basis: FigureBasis.AdjustedBudget or FigureBasis.FullYearBudget, IsAside: false, IsAbout: false })
            {
                Find(scene, adjusted);
            }
        }
    }

    private static void Find(NarrativeScene scene, Level adjusted)
    {
        List<Figure> changes = [];
        for (int i = adjusted.Index - 1; i >= 0 && changes.Count < MostChanges && scene.Outline.Elements[i].Sentence == adjusted.Sentence; i--)
        {
            switch (scene.Outline.Elements[i])
            {
                case GrowthClaim { IsAdjustment: true, IsDoubtful: false, Rates.Count: 0, Context.Comparison: null } claim when claim.Depth == adjusted.Depth:
                    changes.InsertRange(0, claim.Changes);
                    break;
                case Level { Basis: FigureBasis.InitialBudget, IsAbout: false } initial when changes.Count > 0 && IsOfItem(initial, adjusted):
                    Write(scene, initial, changes, adjusted);
                    return;
                default:
                    return;
            }
        }
    }

    private static bool IsOfItem(Level initial, Level adjusted) =>
        initial.Depth == adjusted.Depth && (adjusted.Topic.IsGeneric || adjusted.Topic.IsSame(initial.Topic) || adjusted.Topic.Text.StartsWith("调整后", StringComparison.Ordinal)) && TopicIndex.AgreesInYear(adjusted, initial.Year);

    private static void Write(NarrativeScene scene, Level initial, List<Figure> changes, Level adjusted)
    {
        StatementWriter writer = scene.Writer;
        List<PublishedAmount> parts = [initial.Amount, .. changes.ConvertAll(static change => change.Amount)];
        List<StatementOperand> operands = [writer.Operand(OperandRole.Total, adjusted), writer.Operand(OperandRole.Part, initial)];
        operands.AddRange(changes.ConvertAll(change => writer.Operand(OperandRole.Part, change)));
        ListOpener opener = new() { Start = initial.Start, End = adjusted.End, Situation = adjusted.Situation };
        writer.Add(StatementKind.Sum, AmountJudge.Sum(adjusted.Amount, parts), writer.Stated(adjusted), operands, opener, StatementWriter.SubjectOf(adjusted));
    }
}
