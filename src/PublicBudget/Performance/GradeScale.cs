namespace PublicBudget.Performance;

/// <summary>
/// From how many points on a grade is given (等级划分). Every lower end belongs to its grade, so that no total is without one:
/// an installation that asked for "more than 90" and "less than 90" left exactly 90 ungraded.
/// </summary>
public sealed record GradeScale
{
    /// <summary>Makes a scale.</summary>
    /// <param name="excellent">From here on 优.</param>
    /// <param name="good">From here on 良.</param>
    /// <param name="fair">From here on 中; below it 差.</param>
    /// <exception cref="ArgumentException">The ends do not fall.</exception>
    public GradeScale(decimal excellent, decimal good, decimal fair)
    {
        if (excellent <= good || good <= fair)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"Expected falling lower ends of 优, 良 and 中, found {excellent}, {good} and {fair}."),
                nameof(good));
        }

        (Excellent, Good, Fair) = (excellent, good, fair);
    }

    /// <summary>优 from 90, 良 from 80, 中 from 60, below it 差: 财预〔2020〕10号.</summary>
    public static GradeScale NinetyEightySixty { get; } = new(90m, 80m, 60m);

    /// <summary>优 from 80, 良 from 70, 中 from 60, below it 差: a variant of some installations.</summary>
    public static GradeScale EightySeventySixty { get; } = new(80m, 70m, 60m);

    /// <summary>The lower end of 优, included.</summary>
    public decimal Excellent { get; }

    /// <summary>The lower end of 良, included.</summary>
    public decimal Good { get; }

    /// <summary>The lower end of 中, included.</summary>
    public decimal Fair { get; }

    /// <summary>The grade for a total of points.</summary>
    public Grade GradeOf(decimal points) =>
        points >= Excellent ? Grade.Excellent
        : points >= Good ? Grade.Good
        : points >= Fair ? Grade.Fair
        : Grade.Poor;
}
