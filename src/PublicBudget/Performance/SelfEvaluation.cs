using PublicBudget.Amounts;
using PublicBudget.Collections;

namespace PublicBudget.Performance;

/// <summary>The self-evaluation (绩效自评) of a project or unit: what was reached of each indicator, and what was paid.</summary>
public sealed record SelfEvaluation
{
    /// <summary>The rows, in the order of the table.</summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public required IReadOnlyList<AssessedIndicator> Rows { get; init => field = ValueList.Copy(value); }

    /// <summary>The budget of the year (全年预算数); null if it is not stated.</summary>
    public Money? Budget { get; init; }

    /// <summary>What was paid of it (全年执行数); null if it is not stated.</summary>
    public Money? Paid { get; init; }

    /// <summary>
    /// Scores every row, rolls the points up through the tree, adds those for the execution of the budget and gives the grade.
    /// </summary>
    /// <param name="standard">The rule; null for <see cref="ScoringStandard.National"/>.</param>
    public EvaluationResult Score(ScoringStandard? standard = null) =>
        EvaluationRollUp.Score(this, standard ?? ScoringStandard.National);

    /// <summary>Takes the rows of a tree, each with its actual value; categories left blank have none.</summary>
    /// <param name="tree">The indicators.</param>
    /// <param name="actualOf">The actual value of an indicator; null if nothing is stated.</param>
    public static SelfEvaluation Of(IndicatorTree tree, Func<PerformanceIndicator, ActualValue?> actualOf)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(actualOf);
        return new SelfEvaluation
        {
            Rows =
            [
                .. from row in tree.Rows
                   let indicator = row.Indicator
                   where indicator is not null
                   select new AssessedIndicator
                   {
                       Dimension = row.Dimension,
                       Attribute = row.Attribute,
                       Indicator = indicator,
                       Actual = actualOf(indicator),
                   },
            ],
        };
    }
}
