using PublicBudget.Periods;

namespace PublicBudget.Performance;

/// <summary>Scores one row: finds the formula, brings target and actual value to one unit, and notes what is to be said.</summary>
internal readonly struct IndicatorScorer(ScoringStandard standard)
{
    public IndicatorScore Score(AssessedIndicator row)
    {
        Reading reading = row.Target switch
        {
            QuantitativeTarget target => Quantity(target, row),
            RangeTarget target => Range(target, row),
            DateTarget target => Date(target, row),
            QualitativeTarget => new Reading(ScoringFamily.Qualitative) { IsMet = IsAchieved(row) },
            _ => new Reading(ScoringFamily.None) { IsMet = IsAchieved(row) },
        };
        decimal? points = reading.Points is { } exact && row.Indicator.Weight is not null ? standard.Round(exact) : null;
        return new IndicatorScore
        {
            Row = row,
            Family = reading.Family,
            Target = reading.Target,
            Actual = reading.Actual,
            ComputedPoints = points,
            Remarks = RemarksOn(row, reading, points),
        };
    }

    private Reading Quantity(QuantitativeTarget target, AssessedIndicator row)
    {
        ScoringFamily family = FamilyOf(target);
        decimal number = target.Number.Value;
        if (row.Actual is null || !row.Actual.TryIn(target.Unit, out decimal actual))
        {
            return new Reading(family) { Target = number };
        }

        decimal weight = row.Indicator.Weight ?? 0m;
        return new Reading(family)
        {
            Target = number,
            Actual = actual,
            Points = family switch
            {
                ScoringFamily.Positive => ScoringFormulas.Positive(weight, number, actual),
                ScoringFamily.Reverse => ScoringFormulas.Reverse(weight, number, actual),
                _ => ScoringFormulas.Equal(weight, number, actual),
            },
            IsMet = IsMet(family, target.Operator, number, actual),
        };
    }

    /// <summary>A number without operator is an "=", unless the name says that less is better.</summary>
    private static ScoringFamily FamilyOf(QuantitativeTarget target) => target switch
    {
        { OperatorIsImplied: true } => target.Direction == IndicatorDirection.Reverse ? ScoringFamily.Reverse : ScoringFamily.Equal,
        { Operator: TargetOperator.AtLeast or TargetOperator.GreaterThan } => ScoringFamily.Positive,
        { Operator: TargetOperator.AtMost or TargetOperator.LessThan } => ScoringFamily.Reverse,
        _ => ScoringFamily.Equal,
    };

    private bool IsMet(ScoringFamily family, TargetOperator sign, decimal target, decimal actual)
    {
        bool isStrict = standard.TellsStrictOperators && sign is TargetOperator.GreaterThan or TargetOperator.LessThan;
        bool isAtTarget = actual == target;
        return family switch
        {
            ScoringFamily.Reverse => actual < target || (isAtTarget && !isStrict),
            ScoringFamily.Equal when target <= 0m => actual <= 0m,
            _ => actual > target || (isAtTarget && !isStrict),
        };
    }

    private static Reading Range(RangeTarget target, AssessedIndicator row) => row.Actual is not null && row.Actual.TryIn(target.Unit, out decimal actual)
        ? new Reading(ScoringFamily.Range)
        {
            Target = target.Low.Value,
            Actual = actual,
            Points = ScoringFormulas.Range(row.Indicator.Weight ?? 0m, target.Low.Value, target.High.Value, actual),
            IsMet = target.IsMetBy(actual),
        }
        : new Reading(ScoringFamily.Range) { Target = target.Low.Value };

    /// <summary>In time gives all points (own choice); late gives none by formula, since no rule says how many.</summary>
    private static Reading Date(DateTarget target, AssessedIndicator row)
    {
        if (row.Actual?.Date is not { } actual)
        {
            return new Reading(ScoringFamily.Date) { IsMet = IsAchieved(row) };
        }

        bool isMet = target.Period == DatePeriod.LongTerm
            || (target.LatestDay(new FiscalYear(actual.Year)) is { } latest && actual <= latest);
        return new Reading(ScoringFamily.Date) { IsMet = isMet, Points = isMet ? row.Indicator.Weight : null, HasActual = true };
    }

    private static bool? IsAchieved(AssessedIndicator row) => row.Actual?.Achievement is { } step ? step == Achievement.Achieved : null;

    private ScoreRemarks RemarksOn(AssessedIndicator row, Reading reading, decimal? points)
    {
        ScoreRemarks remarks = ScoreRemarks.None;
        bool isPerson = reading.Family is ScoringFamily.None or ScoringFamily.Qualitative;
        if (row.Actual is null or { IsMissing: true })
        {
            remarks |= ScoreRemarks.ActualMissing;
        }
        else if (!isPerson && reading is { Actual: null, HasActual: false } && row.Actual.Achievement is null)
        {
            remarks |= ScoreRemarks.NotComparable;
        }

        remarks |= row.Indicator.Weight is null ? ScoreRemarks.WeightMissing : ScoreRemarks.None;
        remarks |= points is null && row.AwardedPoints is null ? ScoreRemarks.NeedsAward : ScoreRemarks.None;
        if (row.AwardedPoints is { } awarded && row.Indicator.Weight is { } weight)
        {
            remarks |= IsInBand(row, weight, awarded) ? ScoreRemarks.None : ScoreRemarks.AwardOutOfBand;
            remarks |= points is { } computed && computed != awarded ? ScoreRemarks.AwardDiffers : ScoreRemarks.None;
        }

        bool isFarAbove = reading is { Target: { } target, Actual: { } actual }
            && standard.Deviation is { } rule
            && rule.IsFarAbove(target, actual);
        remarks |= reading.IsMet == false ? ScoreRemarks.NotMet : ScoreRemarks.None;
        remarks |= isFarAbove ? ScoreRemarks.FarAbove : ScoreRemarks.None;
        return (remarks & (ScoreRemarks.NotMet | ScoreRemarks.FarAbove)) != 0 && row.Reason is null
            ? remarks | ScoreRemarks.ReasonMissing
            : remarks;
    }

    private static bool IsInBand(AssessedIndicator row, decimal weight, decimal awarded) => row.Actual?.Achievement is { } step
        ? ScoringStandard.AllowsPoints(step, weight, awarded)
        : awarded >= 0m && awarded <= weight;

    private readonly record struct Reading(ScoringFamily Family)
    {
        public decimal? Target { get; init; }

        public decimal? Actual { get; init; }

        public decimal? Points { get; init; }

        public bool? IsMet { get; init; }

        public bool HasActual { get; init; }
    }
}
