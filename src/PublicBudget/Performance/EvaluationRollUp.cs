using PublicBudget.Amounts;
using PublicBudget.Collections;

namespace PublicBudget.Performance;

/// <summary>Scores the rows of a self-evaluation and adds them up, level by level.</summary>
internal static class EvaluationRollUp
{
    public static EvaluationResult Score(SelfEvaluation evaluation, ScoringStandard standard)
    {
        IndicatorScore[] scores = ScoreRows(evaluation.Rows, standard);
        NodeScore[] dimensions = Dimensions(scores);
        decimal? executionPoints = evaluation is { Budget: { } budget, Paid: { } paid }
            ? ScoringFormulas.ExecutionShare(budget.Yuan, paid.Yuan).Of(standard.ExecutionWeight, standard.Decimals)
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
            IsComplete = scores.Length > 0 && (executionPoints is not null || standard.ExecutionWeight == 0m) && dimensions.All(dimension => dimension.IsComplete),
        };
    }

    private static decimal? RateOf(SelfEvaluation evaluation) =>
        evaluation is { Budget: { } budget, Paid: { } paid } ? Share.Of(paid, budget).Ratio : null;

    private static IndicatorScore[] ScoreRows(IReadOnlyList<AssessedIndicator> rows, ScoringStandard standard)
    {
        ReadOnlySpan<AssessedIndicator> span = ValueList.Copy(rows).AsSpan();
        IndicatorScore[] scores = new IndicatorScore[span.Length];
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = IndicatorScore.Of(span[i], standard);
        }

        return scores;
    }

    /// <summary>Neighbouring rows with one first-level name, and within them those with one second-level name.</summary>
    private static NodeScore[] Dimensions(ReadOnlySpan<IndicatorScore> scores)
    {
        List<NodeScore> dimensions = [];
        List<NodeScore> attributes = [];
        for (int start = 0, end; start < scores.Length; start = end)
        {
            AssessedIndicator first = scores[start].Row;
            end = start + 1;
            while (end < scores.Length && AreSame(scores[end].Row.Attribute, first.Attribute) && AreSame(scores[end].Row.Dimension, first.Dimension))
            {
                end++;
            }

            attributes.Add(AttributeOf(first.Attribute, scores[start..end]));
            if (end == scores.Length || !AreSame(scores[end].Row.Dimension, first.Dimension))
            {
                dimensions.Add(DimensionOf(first.Dimension, [.. attributes]));
                attributes.Clear();
            }
        }

        return [.. dimensions];
    }

    private static bool AreSame(string? left, string? right) => ReferenceEquals(left, right) || left == right;

    private static NodeScore DimensionOf(string? name, NodeScore[] attributes) => new()
    {
        Name = name,
        Weight = attributes.Sum(attribute => attribute.Weight),
        Points = attributes.Sum(attribute => attribute.Points),
        IsComplete = attributes.All(attribute => attribute.IsComplete),
        Children = ValueList.Own(attributes),
    };

    private static NodeScore AttributeOf(string? name, ReadOnlySpan<IndicatorScore> scores)
    {
        decimal weight = 0m;
        decimal points = 0m;
        bool isComplete = true;
        foreach (IndicatorScore score in scores)
        {
            isComplete &= score.AddTo(ref weight, ref points);
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
}
