using PublicBudget.Periods;

namespace PublicBudget.Reporting.Narrative;

/// <summary>What a statement speaks of, in the words of the text.</summary>
public sealed record StatementSubject
{
    /// <summary>The topic: 收入总计, 基本支出, 因公出国（境）费, the name of a 类/款/项. Empty where the text names none.</summary>
    public string Topic { get; init; } = "";

    /// <summary>
    /// The topic reduced to what distinguishes it, the same for different wordings: 车购置 for 公务用车购置费 and 公务车购置支出.
    /// </summary>
    public string Key { get; init; } = "";

    /// <summary>The year of the amount (年度), if the text names one.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>Which figure the amount is: budget, adjusted budget, execution, outturn; null if nothing is said.</summary>
    public BudgetStage? Stage { get; init; }

    /// <summary>The year it is compared with; 上年 is resolved where the year is known.</summary>
    public FiscalYear? BaseYear { get; init; }

    /// <summary>Which figure of that year; null if nothing is said.</summary>
    public BudgetStage? BaseStage { get; init; }
}
