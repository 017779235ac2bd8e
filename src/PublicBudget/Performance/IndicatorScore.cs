namespace PublicBudget.Performance;

/// <summary>The score of one indicator and what has to be said about it.</summary>
public sealed partial record IndicatorScore
{
    // A table has a thousand of these: three numbers and what of them is there, instead of three nullable ones.
    private decimal _points;
    private decimal _target;
    private decimal _actual;
    private Parts _parts;
    private ScoringFamily _family;
    private ScoreRemarks _remarks;

    [Flags]
    private enum Parts : byte
    {
        None = 0,
        Points = 1,
        Target = 2,
        Actual = 4,
    }

    /// <summary>The row that is scored.</summary>
    public required AssessedIndicator Row { get; init; }

    /// <summary>Which formula it was.</summary>
    public ScoringFamily Family { get => _family; init => _family = value; }

    /// <summary>The weight (分值); 0 where the indicator has none.</summary>
    public decimal Weight => Row.Indicator.Weight ?? 0m;

    /// <summary>The points of the formula, rounded; null where no formula gives any.</summary>
    public decimal? ComputedPoints { get => Get(Parts.Points, in _points); init => Set(Parts.Points, out _points, value); }

    /// <summary>The points that count: those that a person gave, else those of the formula.</summary>
    public decimal? Points => Row.AwardedPoints ?? ComputedPoints;

    /// <summary>The number of the target, in its unit; null where it has none.</summary>
    public decimal? Target { get => Get(Parts.Target, in _target); init => Set(Parts.Target, out _target, value); }

    /// <summary>The actual value in the unit of the target; null where there is none to compare.</summary>
    public decimal? Actual { get => Get(Parts.Actual, in _actual); init => Set(Parts.Actual, out _actual, value); }

    /// <summary>Actual value over target (完成率), 0.9 for 81 of 90; null where there is none or the target is 0.</summary>
    public decimal? Attainment => Target is { } target && Actual is { } actual && IsRatio(target, actual) ? actual / target : null;

    /// <summary>Deviation from the target as a share of it (偏差率), −0.1 for 81 of 90; null as for <see cref="Attainment"/>.</summary>
    public decimal? Deviation => Attainment - 1m;

    /// <summary>What has to be said.</summary>
    public ScoreRemarks Remarks { get => _remarks; init => _remarks = value; }

    /// <summary>A ratio that no decimal can hold is nobody's attainment.</summary>
    private static bool IsRatio(decimal target, decimal actual) =>
        target != 0m && (Math.Abs(target) >= 1m || Math.Abs(actual) < 1e9m);

    private bool Has(Parts part) => (_parts & part) != 0;

    private decimal? Get(Parts part, in decimal value) => Has(part) ? value : null;

    private void Set(Parts part, out decimal field, decimal? value)
    {
        field = value.GetValueOrDefault();
        _parts = value.HasValue ? _parts | part : _parts & ~part;
    }
}
