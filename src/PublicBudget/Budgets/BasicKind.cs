namespace PublicBudget.Budgets;

/// <summary>The two halves of the basic expenditure (基本支出) in table 7.</summary>
public enum BasicKind
{
    /// <summary>人员经费: wages and benefits, subsidies to individuals and families.</summary>
    Personnel = 0,

    /// <summary>公用经费: operating costs and capital expenditure within the basic expenditure.</summary>
    Operating = 1,
}
