using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>The changes of the parts against the change of the whole, which the text implies without saying so.</summary>
internal static class ChangeSums
{
    public static void Recognize(NarrativeScene scene)
    {
        foreach (PartList list in scene.Lists.Concat(scene.Found))
        {
            if (list.Total is { } total && list.Members.Count > 1 && scene.Changes.TryGetValue(total, out Figure? change))
            {
                OfLevels(scene, list, change);
            }
            else if (list.Opener.Change is { Changes: [var stated] } claim)
            {
                OfClaims(scene, list, claim, stated);
            }
        }
    }

    private static void OfLevels(NarrativeScene scene, PartList list, Figure total)
    {
        List<Figure> parts = [];
        foreach (Level member in list.Members)
        {
            if (scene.Changes.TryGetValue(member, out Figure? change))
            {
                parts.Add(change);
            }
        }

        bool isComplete = parts.Count == list.Members.Count && list.IsClosed && KnownPartitions.IsComplete(list.Total!.Topic, list.Members);
        Write(scene, list.Members[^1], total, parts, isComplete);
    }

    /// <summary>较2021年度增加1.68万元，其中公务接待减少0.58万元，公务用车运行费用增加2.27万元.</summary>
    private static void OfClaims(NarrativeScene scene, PartList list, GrowthClaim claim, Figure total)
    {
        List<Element> elements = scene.Outline.Elements;
        List<Figure> parts = [];
        for (int i = list.Opener.Index + 1; i < elements.Count && elements[i].Paragraph == claim.Paragraph && elements[i] is not (Level or ListOpener); i++)
        {
            if (elements[i] is not GrowthClaim { Changes: [var change], IsAside: false } part || part.Context.Subject.IsGeneric)
            {
                continue;
            }

            parts.Add(change);
            if (AmountJudge.Sum(total.Amount, parts.ConvertAll(static figure => figure.Amount)).Verdict == StatementVerdict.Exact || IsLast(elements, i))
            {
                Write(scene, part, total, parts, isComplete: false);
                return;
            }
        }
    }

    /// <summary>No further change of a part follows in the paragraph.</summary>
    private static bool IsLast(List<Element> elements, int index)
    {
        int next = index + 1;
        while (next < elements.Count && elements[next].Paragraph == elements[index].Paragraph && elements[next] is not (GrowthClaim or Level or ListOpener))
        {
            next++;
        }

        return next >= elements.Count || elements[next].Paragraph != elements[index].Paragraph || elements[next] is not GrowthClaim;
    }

    private static void Write(NarrativeScene scene, Element at, Figure total, List<Figure> parts, bool isComplete)
    {
        if (parts.Count < 2 || parts.TrueForAll(static part => part.Amount.IsZero))
        {
            return;
        }

        Judgement judgement = AmountJudge.Sum(total.Amount, parts.ConvertAll(static part => part.Amount));
        if (!judgement.Holds && !isComplete)
        {
            return;
        }

        StatementWriter writer = scene.Writer;
        List<StatementOperand> operands = [writer.Operand(OperandRole.Total, total)];
        operands.AddRange(parts.ConvertAll(part => writer.Operand(OperandRole.Part, part)));
        writer.Add(StatementKind.Sum, judgement, writer.Stated(total), operands, at, StatementWriter.SubjectOf(at as Level, at as Claim), isImplied: true);
    }
}
