namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>完成…, waiting for its percentage.</summary>
internal sealed class CompletionDraft(int start)
{
    public int Start { get; } = start;

    /// <summary>Which budget is named behind 完成; none yet, or none at all in 完成98%.</summary>
    public FigureBasis Basis { get; set; }

    /// <summary>A noun such as 预算完成率 said it.</summary>
    public bool IsNoun { get; init; }

    public Figure? BudgetAmount { get; set; }
}
