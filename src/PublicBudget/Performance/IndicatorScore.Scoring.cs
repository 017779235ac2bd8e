using PublicBudget.Periods;

namespace PublicBudget.Performance;

/// <content>Finds the formula, brings target and actual value to one unit, and notes what is to be said.</content>
public sealed partial record IndicatorScore
{
    /// <summary>Scores one row.</summary>
    internal static IndicatorScore Of(AssessedIndicator row, ScoringStandard standard)
    {
        IndicatorScore score = new() { Row = row };
        bool? isMet = row.Target switch
        {
            QuantitativeTarget target => score.ScoreQuantity(target, standard),
            RangeTarget target => score.ScoreRange(target, standard),
            DateTarget target => score.ScoreDate(target, standard),
            QualitativeTarget => score.ScoreWords(),
            _ => null,
        };
        isMet ??= row.Actual?.Achievement is { } step ? step == Achievement.Achieved : null;
        score._remarks = score.RemarksOnPoints() | score.RemarksOnValues(standard, isMet);
        return score;
    }

    /// <summary>Adds weight and points to those of the level above; false where it has no points.</summary>
    internal bool AddTo(ref decimal weight, ref decimal points)
    {
        weight += Weight;
        points += Row.AwardedPoints ?? _points;
        return Has(Parts.Points) || Row.AwardedPoints.HasValue;
    }

    private bool? ScoreQuantity(QuantitativeTarget target, ScoringStandard standard)
    {
        _family = FamilyOf(target, Row.Indicator.PrintedDirection);
        if (!Take(target.Number.Value, target.Unit))
        {
            return null;
        }

        ScoreShare share = _family switch
        {
            ScoringFamily.Positive => ScoringFormulas.PositiveShare(_target, _actual),
            ScoringFamily.Reverse => ScoringFormulas.ReverseShare(_target, _actual),
            _ => ScoringFormulas.EqualShare(_target, _actual),
        };
        TakePoints(standard, share);

        // All points are for a target that is met; a strict operator of a standard that tells it is not met by its number.
        bool isStrict = standard.TellsStrictOperators && target.Operator is TargetOperator.GreaterThan or TargetOperator.LessThan;
        return share.IsAll && !(isStrict && _actual == _target);
    }

    /// <summary>
    /// A number without operator is an "=", unless the name says that less is better; a direction in a column of its own decides
    /// for both.
    /// </summary>
    private static ScoringFamily FamilyOf(QuantitativeTarget target, IndicatorDirection? printed) => target switch
    {
        { Operator: TargetOperator.AtLeast or TargetOperator.GreaterThan } => ScoringFamily.Positive,
        { Operator: TargetOperator.AtMost or TargetOperator.LessThan } => ScoringFamily.Reverse,
        _ when printed == IndicatorDirection.Reverse => ScoringFamily.Reverse,
        _ when printed == IndicatorDirection.Positive => ScoringFamily.Positive,
        { OperatorIsImplied: true, Direction: IndicatorDirection.Reverse } => ScoringFamily.Reverse,
        _ => ScoringFamily.Equal,
    };

    private bool? ScoreRange(RangeTarget target, ScoringStandard standard)
    {
        _family = ScoringFamily.Range;
        if (!Take(target.Low.Value, target.Unit))
        {
            return null;
        }

        ScoreShare share = ScoringFormulas.RangeShare(_target, target.High.Value, _actual);
        TakePoints(standard, share);
        return share.IsAll && ((target.LowIsIncluded && target.HighIsIncluded) || target.IsMetBy(_actual));
    }

    /// <summary>In time gives all points (own choice); late gives none by formula, since no rule says how many.</summary>
    private bool? ScoreDate(DateTarget target, ScoringStandard standard)
    {
        _family = ScoringFamily.Date;
        if (Row.Actual?.Date is not { } date)
        {
            return null;
        }

        bool isInTime = target.Period == DatePeriod.LongTerm
            || (target.LatestDay(new FiscalYear(date.Year)) is { } latest && date <= latest);
        if (isInTime)
        {
            TakePoints(standard, ScoreShare.All);
        }

        return isInTime;
    }

    private bool? ScoreWords()
    {
        _family = ScoringFamily.Qualitative;
        return null;
    }

    /// <summary>Takes the number of the target and, if it compares, the actual value.</summary>
    private bool Take(decimal target, TargetUnit? unit)
    {
        _target = target;
        bool isComparable = Row.Actual is { } actual && actual.TryIn(unit, out _actual);
        _actual = isComparable ? _actual : 0m;
        _parts = isComparable ? Parts.Target | Parts.Actual : Parts.Target;
        return isComparable;
    }

    private void TakePoints(ScoringStandard standard, ScoreShare share)
    {
        if (Row.Indicator.Weight is { } weight)
        {
            _points = share.Of(weight, standard.Decimals);
            _parts |= Parts.Points;
        }
    }

    private ScoreRemarks RemarksOnPoints()
    {
        decimal? weight = Row.Indicator.Weight;
        ScoreRemarks remarks = weight.HasValue ? ScoreRemarks.None : ScoreRemarks.WeightMissing;
        if (Row.AwardedPoints is not { } awarded)
        {
            return Has(Parts.Points) ? remarks : remarks | ScoreRemarks.NeedsAward;
        }

        if (weight is { } most)
        {
            remarks |= IsInBand(most, awarded) ? ScoreRemarks.None : ScoreRemarks.AwardOutOfBand;
            remarks |= Has(Parts.Points) && _points != awarded ? ScoreRemarks.AwardDiffers : ScoreRemarks.None;
        }

        return remarks;
    }

    private bool IsInBand(decimal weight, decimal awarded) => Row.Actual?.Achievement is { } step
        ? ScoringStandard.AllowsPoints(step, weight, awarded)
        : awarded >= 0m && awarded <= weight;

    private ScoreRemarks RemarksOnValues(ScoringStandard standard, bool? isMet)
    {
        ScoreRemarks remarks = Row.Actual is not { IsMissing: false } actual ? ScoreRemarks.ActualMissing
            : IsCompared(actual) || actual.Achievement is not null ? ScoreRemarks.None
            : ScoreRemarks.NotComparable;
        remarks |= isMet == false ? ScoreRemarks.NotMet : ScoreRemarks.None;
        if (standard.Deviation is { } rule && Has(Parts.Actual) && rule.IsFarAbove(_target, _actual))
        {
            remarks |= ScoreRemarks.FarAbove;
        }

        return (remarks & (ScoreRemarks.NotMet | ScoreRemarks.FarAbove)) != 0 && Row.Reason is null
            ? remarks | ScoreRemarks.ReasonMissing
            : remarks;
    }

    private bool IsCompared(ActualValue actual) => _family switch
    {
        ScoringFamily.None or ScoringFamily.Qualitative => true,
        ScoringFamily.Date => actual.Date is not null,
        _ => Has(Parts.Actual),
    };
}
