using PublicBudget.Collections;
using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <summary>One relation that was checked, or could not be: its verdict and the figures it was about.</summary>
public sealed record Check
{
    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The kind of relation.</summary>
    public required Relation Relation { get; init; }

    /// <summary>What came out.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>How many instances of a relation about words the check stands for; 1 for every other.</summary>
    public int Instances { get; init; } = 1;

    /// <summary>
    /// The figures. The first is the stated one: the total, the printed share, the printed rate; the others are what it is
    /// compared with. Empty for relations about words.
    /// </summary>
    public IReadOnlyList<Fact> Facts { get; init; } = ValueList<Fact>.Empty;

    /// <summary>Which of the <see cref="Facts"/> are subtracted.</summary>
    public IReadOnlyList<bool> Subtracted { get; init; } = ValueList<bool>.Empty;

    /// <summary>Whether a figure is subtracted; a check may leave <see cref="Subtracted"/> empty where none is.</summary>
    /// <param name="fact">The index into <see cref="Facts"/>.</param>
    internal bool IsSubtracted(int fact) => fact < Subtracted.Count && Subtracted[fact];

    /// <summary>The stated value in yuan, per cent or pieces.</summary>
    public decimal? Stated { get; init; }

    /// <summary>What the other figures give, in the same measure.</summary>
    public decimal? Computed { get; init; }

    /// <summary>差额: stated minus computed.</summary>
    public decimal? Difference => Stated - Computed;

    /// <summary>允许差额: what the rounding of all figures together can explain.</summary>
    public decimal? Allowed { get; init; }

    /// <summary>至少差额: how far the exact values must be apart at least; zero where the relation can hold.</summary>
    public decimal? LeastDifference => Difference is { } difference && Allowed is { } allowed
        ? Relation == Relation.AtMost && difference > 0 ? 0 : Math.Max(0, Math.Abs(difference) - allowed)
        : null;

    /// <summary>What a rule about words says; <c>null</c> for relations between figures.</summary>
    public Remark? Remark { get; init; }

    /// <summary>Why the relation could not be judged, in English; <c>null</c> where it was.</summary>
    public string? Reason { get; init; }

    /// <summary>Rule, verdict and figures in one line.</summary>
    public override string ToString()
        => $"{Rule.Id} {Verdict.EnglishName()}{(Instances > 1 ? $" ×{Instances}" : "")}: {Messages.English(this)}";
}
