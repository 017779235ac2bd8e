using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>
/// A relation within one performance sheet (绩效目标表): the sheet of each project and, unless it is about projects only, the overall
/// one of the unit. A sheet on which the logic reports nothing has nothing to relate.
/// </summary>
internal sealed class PerformanceTest : RuleTest
{
    /// <summary>What the rule relates, in one line.</summary>
    public required string Relates { get; init; }

    /// <summary>Whether the rule is about the sheets of projects only.</summary>
    public bool IsForProjectsOnly { get; init; }

    /// <summary>Why nothing was checked although there are sheets, in English; <c>null</c> to say that figures are missing.</summary>
    public string? Otherwise { get; init; }

    public required Action<RuleContext, PerformanceSheet> Check { get; init; }

    /// <inheritdoc/>
    public override string Operands => Relates;

    /// <inheritdoc/>
    public override void Evaluate(RuleContext context)
    {
        bool hasSheets = false;
        foreach (PerformanceSheet sheet in context.Sheet.PerformanceSheets)
        {
            if (IsForProjectsOnly && sheet.Project is null) continue;
            hasSheets = true;
            Check(context, sheet);
        }

        if (hasSheets && !context.HasReported && Otherwise is { } reason) context.DoesNotApply(reason);
    }
}
