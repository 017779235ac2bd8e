using PublicBudget.Collections;
using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <summary>
/// 疑点说明: a way in which a contradiction may have come about, found by search. It is an offer: the document cannot say which
/// side is wrong.
/// </summary>
public sealed record Explanation
{
    /// <summary>The kind.</summary>
    public required ExplanationKind Kind { get; init; }

    /// <summary>The sentence in Chinese.</summary>
    public required string Chinese { get; init; }

    /// <summary>The sentence in English.</summary>
    public required string English { get; init; }

    /// <summary>The figures that it rests on.</summary>
    public IReadOnlyList<Fact> Facts { get; init => field = ValueList.Copy(value); } = ValueList<Fact>.Empty;
}
