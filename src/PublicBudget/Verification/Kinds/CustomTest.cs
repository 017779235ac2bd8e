namespace PublicBudget.Verification.Kinds;

/// <summary>A rule whose logic the user writes: anything that the context allows.</summary>
public sealed class CustomTest : RuleTest
{
    /// <summary>The logic. It reports to the context, and must not keep it.</summary>
    public required Action<RuleContext> Check { get; init; }

    /// <summary>What the rule relates, in one line.</summary>
    public string Relates { get; init; } = "";

    /// <summary>Whether the logic reads what the other rules found, and so runs after them.</summary>
    internal bool IsReview { get; init; }

    /// <inheritdoc/>
    public override string Operands => Relates;

    internal override bool RunsLast => IsReview;

    /// <inheritdoc/>
    public override void Evaluate(RuleContext context) => Check(context);
}
