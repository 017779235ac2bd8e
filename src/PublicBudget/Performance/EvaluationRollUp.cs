using PublicBudget.Amounts;
using PublicBudget.Collections;

namespace PublicBudget.Performance;

/// <summary>Scores the rows of a self-evaluation and adds them up, level by level.</summary>
internal static class EvaluationRollUp
{
    public static EvaluationResult Score(SelfEvaluation evaluation, ScoringStandard standard)
    {
        IndicatorScore[] scores = ScoreRows(evaluation.Rows, standard);
        NodeScore[] dimensions = Neighbours(scores, row => row.Dimension, DimensionOf);
        decimal? executionPoints = evaluation is { Budget: { } budget, Paid: { } paid }
            ? standard.Round(ScoringFormulas.Execution(standard.ExecutionWeight, budget.Yuan, paid.Yuan))
            : null;
        return new EvaluationResult
        {
            Standard = standard,
            Dimensions = ValueList.Own(dimensions),
            Indicators = ValueList.Own(scores),
            ExecutionRate = RateOf(evaluation),
            ExecutionPoints = executionPoints,
            IndicatorPoints = dimensions.Sum(dimension => dimension.Points),
            IndicatorWeight = dimensions.Sum(dimension => dimension.Weight),
            IsComplete = (executionPoints is not null || standard.ExecutionWeight == 0m) && dimensions.All(dimension => dimension.IsComplete),
        };
    }

    private static decimal? RateOf(SelfEvaluation evaluation) =>
        evaluation is { Budget: { } budget, Paid: { } paid } ? Share.Of(paid, budget).Ratio : null;

    private static IndicatorScore[] ScoreRows(IReadOnlyList<AssessedIndicator> rows, ScoringStandard standard)
    {
        IndicatorScorer scorer = new(standard);
        ReadOnlySpan<AssessedIndicator> span = ValueList.Copy(rows).AsSpan();
        IndicatorScore[] scores = new IndicatorScore[span.Length];
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = scorer.Score(span[i]);
        }

        return scores;
    }

    private static NodeScore DimensionOf(string? name, ArraySegment<IndicatorScore> scores)
    {
        NodeScore[] attributes = Neighbours(scores, row => row.Attribute, AttributeOf);
        return new NodeScore
        {
            Name = name,
            Weight = attributes.Sum(attribute => attribute.Weight),
            Points = attributes.Sum(attribute => attribute.Points),
            IsComplete = attributes.All(attribute => attribute.IsComplete),
            Children = ValueList.Own(attributes),
        };
    }

    private static NodeScore AttributeOf(string? name, ArraySegment<IndicatorScore> scores)
    {
        decimal weight = 0m;
        decimal points = 0m;
        bool isComplete = true;
        foreach (IndicatorScore score in scores)
        {
            weight += score.Weight;
            points += score.Points ?? 0m;
            isComplete &= score.Points is not null;
        }

        return new NodeScore
        {
            Name = name,
            Weight = weight,
            Points = points,
            IsComplete = isComplete,
            Indicators = ValueList.Own(scores.ToArray()),
        };
    }

    private static NodeScore[] Neighbours(
        ArraySegment<IndicatorScore> scores, Func<AssessedIndicator, string?> nameOf, Func<string?, ArraySegment<IndicatorScore>, NodeScore> make)
    {
        List<NodeScore> nodes = [];
        for (int start = 0, end; start < scores.Count; start = end)
        {
            string? name = nameOf(scores[start].Row);
            end = start + 1;
            while (end < scores.Count && nameOf(scores[end].Row) is var next && (ReferenceEquals(next, name) || next == name))
            {
                end++;
            }

            nodes.Add(make(name, scores.Slice(start, end - start)));
        }

        return [.. nodes];
    }
}
