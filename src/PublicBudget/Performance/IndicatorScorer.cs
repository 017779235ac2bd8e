using PublicBudget.Periods;

namespace PublicBudget.Performance;

/// <summary>Scores one row: finds the formula, brings target and actual value to one unit, and notes what is to be said.</summary>
internal readonly struct IndicatorScorer(ScoringStandard standard)
{
    public IndicatorScore Score(AssessedIndicator row)
    {
        decimal? weight = row.Indicator.Weight;
        Reading reading = row.Target switch
        {
            QuantitativeTarget target => Quantity(target, row, weight ?? 0m),
            RangeTarget target => Range(target, row.Actual, weight ?? 0m),
            DateTarget target => Date(target, row.Actual, weight ?? 0m),
            QualitativeTarget => new Reading { Family = ScoringFamily.Qualitative },
            _ => new Reading { Family = ScoringFamily.None },
        };
        reading.IsMet ??= row.Actual?.Achievement is { } step ? step == Achievement.Achieved : null;
        decimal? points = reading.HasPoints && weight is not null ? standard.Round(reading.Points) : null;
        return new IndicatorScore
        {
            Row = row,
            Family = reading.Family,
            Target = reading.HasTarget ? reading.Target : null,
            Actual = reading.HasActual ? reading.Actual : null,
            ComputedPoints = points,
            Remarks = RemarksOnPoints(row, weight, points) | RemarksOnValues(row, in reading),
        };
    }

    private Reading Quantity(QuantitativeTarget target, AssessedIndicator row, decimal weight)
    {
        Reading reading = new() { Family = FamilyOf(target, row.Indicator.PrintedDirection), Target = target.Number.Value, HasTarget = true };
        if (row.Actual is not { } actual || !actual.TryIn(target.Unit, out reading.Actual))
        {
            return reading;
        }

        reading.HasActual = reading.HasPoints = true;
        reading.IsMet = IsMet(reading.Family, target.Operator, reading.Target, reading.Actual);
        reading.Points = reading.Family switch
        {
            ScoringFamily.Positive => ScoringFormulas.Positive(weight, reading.Target, reading.Actual),
            ScoringFamily.Reverse => ScoringFormulas.Reverse(weight, reading.Target, reading.Actual),
            _ => ScoringFormulas.Equal(weight, reading.Target, reading.Actual),
        };
        return reading;
    }

    /// <summary>
    /// A number without operator is an "=", unless the name says that less is better; a direction in a column of its own decides
    /// for both.
    /// </summary>
    private static ScoringFamily FamilyOf(QuantitativeTarget target, IndicatorDirection? printed) => target switch
    {
        { Operator: TargetOperator.Equal } when printed == IndicatorDirection.Reverse => ScoringFamily.Reverse,
        { Operator: TargetOperator.Equal } when printed == IndicatorDirection.Positive => ScoringFamily.Positive,
        { OperatorIsImplied: true } => target.Direction == IndicatorDirection.Reverse ? ScoringFamily.Reverse : ScoringFamily.Equal,
        { Operator: TargetOperator.AtLeast or TargetOperator.GreaterThan } => ScoringFamily.Positive,
        { Operator: TargetOperator.AtMost or TargetOperator.LessThan } => ScoringFamily.Reverse,
        _ => ScoringFamily.Equal,
    };

    private bool IsMet(ScoringFamily family, TargetOperator sign, decimal target, decimal actual)
    {
        bool isStrict = standard.TellsStrictOperators && sign is TargetOperator.GreaterThan or TargetOperator.LessThan;
        int comparison = actual.CompareTo(target);
        return family switch
        {
            ScoringFamily.Reverse => comparison < 0 || (comparison == 0 && !isStrict),
            ScoringFamily.Equal when target <= 0m => actual <= 0m,
            _ => comparison > 0 || (comparison == 0 && !isStrict),
        };
    }

    private static Reading Range(RangeTarget target, ActualValue? actual, decimal weight)
    {
        Reading reading = new() { Family = ScoringFamily.Range, Target = target.Low.Value, HasTarget = true };
        if (actual is null || !actual.TryIn(target.Unit, out reading.Actual))
        {
            return reading;
        }

        reading.HasActual = reading.HasPoints = true;
        reading.IsMet = target.IsMetBy(reading.Actual);
        reading.Points = ScoringFormulas.Range(weight, target.Low.Value, target.High.Value, reading.Actual);
        return reading;
    }

    /// <summary>In time gives all points (own choice); late gives none by formula, since no rule says how many.</summary>
    private static Reading Date(DateTarget target, ActualValue? actual, decimal weight)
    {
        Reading reading = new() { Family = ScoringFamily.Date };
        if (actual?.Date is { } date)
        {
            reading.IsDated = true;
            reading.IsMet = reading.HasPoints = target.Period == DatePeriod.LongTerm
                || (target.LatestDay(new FiscalYear(date.Year)) is { } latest && date <= latest);
            reading.Points = weight;
        }

        return reading;
    }

    private static ScoreRemarks RemarksOnPoints(AssessedIndicator row, decimal? weight, decimal? points)
    {
        ScoreRemarks remarks = weight is null ? ScoreRemarks.WeightMissing : ScoreRemarks.None;
        if (row.AwardedPoints is not { } awarded)
        {
            return points is null ? remarks | ScoreRemarks.NeedsAward : remarks;
        }

        if (weight is { } most)
        {
            remarks |= IsInBand(row, most, awarded) ? ScoreRemarks.None : ScoreRemarks.AwardOutOfBand;
            remarks |= points is { } computed && computed != awarded ? ScoreRemarks.AwardDiffers : ScoreRemarks.None;
        }

        return remarks;
    }

    private static bool IsInBand(AssessedIndicator row, decimal weight, decimal awarded) => row.Actual?.Achievement is { } step
        ? ScoringStandard.AllowsPoints(step, weight, awarded)
        : awarded >= 0m && awarded <= weight;

    private ScoreRemarks RemarksOnValues(AssessedIndicator row, in Reading reading)
    {
        ScoreRemarks remarks = row.Actual is null or { IsMissing: true } ? ScoreRemarks.ActualMissing
            : reading.IsCompared || row.Actual.Achievement is not null ? ScoreRemarks.None
            : ScoreRemarks.NotComparable;
        remarks |= reading.IsMet == false ? ScoreRemarks.NotMet : ScoreRemarks.None;
        if (standard.Deviation is { } rule && reading is { HasTarget: true, HasActual: true } && rule.IsFarAbove(reading.Target, reading.Actual))
        {
            remarks |= ScoreRemarks.FarAbove;
        }

        return (remarks & (ScoreRemarks.NotMet | ScoreRemarks.FarAbove)) != 0 && row.Reason is null
            ? remarks | ScoreRemarks.ReasonMissing
            : remarks;
    }

    /// <summary>What a target and an actual value come to. A plain struct of plain fields: it is filled a thousand times.</summary>
    private struct Reading
    {
        public ScoringFamily Family;
        public decimal Target;
        public decimal Actual;
        public decimal Points;
        public bool HasTarget;
        public bool HasActual;
        public bool HasPoints;
        public bool IsDated;
        public bool? IsMet;

        public readonly bool IsCompared => HasActual || IsDated || Family is ScoringFamily.None or ScoringFamily.Qualitative;
    }
}
