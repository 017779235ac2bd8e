namespace PublicBudget.Performance;

/// <summary>
/// How a self-evaluation (单位自评) is scored: points, rounding, grades, deviations. The national rule is the default of every
/// property; a province is a <c>with</c>.
/// </summary>
public sealed record ScoringStandard
{
    /// <summary>财预〔2020〕10号: execution 10 points and indicators 90, grades 90/80/60.</summary>
    public static ScoringStandard National { get; } = new() { Name = "财预〔2020〕10号" };

    /// <summary>Guangxi (广西): as the national rule, and a note is compulsory from 130 % of the target on.</summary>
    public static ScoringStandard Guangxi { get; } = National with { Name = "广西", Deviation = DeviationRule.Guangxi };

    /// <summary>
    /// Hebei (河北): as the national rule, and &lt; is told from ≤ (and &gt; from ≥): a target "&lt; 5" is not met by 5. The
    /// points are the same, since the formulas reach the full weight there.
    /// </summary>
    public static ScoringStandard Hebei { get; } = National with { Name = "河北", TellsStrictOperators = true };

    /// <summary>Its name or the document it rests on.</summary>
    public required string Name { get; init; }

    /// <summary>The points for the execution of the budget (预算执行率); 10 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 0 or more than 1,000,000.</exception>
    public decimal ExecutionWeight { get; init => field = Points(value, nameof(ExecutionWeight)); } = 10m;

    /// <summary>The points for all indicators together; 90 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 0 or more than 1,000,000.</exception>
    public decimal IndicatorWeight { get; init => field = Points(value, nameof(IndicatorWeight)); } = 90m;

    /// <summary>To how many decimals points are rounded, half up (四舍五入); 2 by default, 0 to 8.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 0 or more than 8.</exception>
    public int Decimals
    {
        get;
        init => field = value is >= 0 and <= 8 ? value : throw new ArgumentOutOfRangeException(
            nameof(value), value, $"Decimals: expected 0 to 8, found {value}.");
    } = 2;

    /// <summary>The grades; 90/80/60 by default.</summary>
    public GradeScale Grades { get; init; } = GradeScale.NinetyEightySixty;

    /// <summary>
    /// When a note on the deviation is compulsory although the target is met; null, the default, where no figure is laid down.
    /// </summary>
    public DeviationRule? Deviation { get; init; }

    /// <summary>Whether &lt; and &gt; exclude the target itself when it is asked whether it is met; false by default.</summary>
    public bool TellsStrictOperators { get; init; }

    /// <summary>
    /// The points that 财预〔2020〕10号 allows for a target in words: 达成 from 80 % of the weight, included, to all of it;
    /// 部分达成 from 60 %, included, to 80 %; 未达成 less than 60 %.
    /// </summary>
    /// <param name="achievement">How far the target is reached.</param>
    /// <param name="weight">The weight of the indicator.</param>
    /// <param name="points">The points that a person gave.</param>
    public static bool AllowsPoints(Achievement achievement, decimal weight, decimal points) => achievement switch
    {
        Achievement.Achieved => points >= 0.8m * weight && points <= weight,
        Achievement.Partly => points >= 0.6m * weight && points < 0.8m * weight,
        _ => points >= 0m && points < 0.6m * weight,
    };

    /// <summary>Points rounded as the standard rounds them.</summary>
    public decimal Round(decimal points) => ScoreShare.Rounded(points, Decimals);

    private static decimal Points(decimal value, string name) => value is >= 0m and <= Performance.IndicatorWeight.Most
        ? value
        : throw new ArgumentOutOfRangeException(
            name, value, FormattableString.Invariant($"{name}: expected 0 to {Performance.IndicatorWeight.Most} points, found {value}."));
}
