using PublicBudget.Budgets;
using PublicBudget.Reporting.Interpretation.Modelling;

namespace PublicBudget.Reporting.Disclosures;

public sealed partial class Disclosure
{
    /// <summary>
    /// The budget that the disclosure prints, at the printed values, or the reasons why the document does not say enough:
    /// <code>
    /// UnitBudget budget = published.ToBudget().Budget;
    /// </code>
    /// </summary>
    public BudgetReading ToBudget()
    {
        var assembler = new BudgetAssembler(Interpretation);
        UnitBudget? budget = assembler.Assemble();
        return new BudgetReading(budget) { Gaps = assembler.Gaps, Precision = assembler.Precision };
    }
}
