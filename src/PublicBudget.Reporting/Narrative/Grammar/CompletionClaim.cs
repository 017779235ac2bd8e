namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>完成年初预算的98.20%, 为调整预算的98.6%, 占预算的100%.</summary>
internal sealed class CompletionClaim : Claim
{
    public List<Rate> Rates { get; } = [];

    /// <summary>Which budget is the denominator.</summary>
    public FigureBasis Basis { get; init; }

    /// <summary>The budget's amount, where it is printed in the claim: 完成年初预算数60999万元的40.4%.</summary>
    public Figure? BudgetAmount { get; init; }

    /// <summary>The budgets of several rates: 分别完成预算400万元、200万元的90%、75%; empty where they are not printed as a list.</summary>
    public List<Level> Budgets { get; init; } = [];
}
