using PublicBudget.Amounts;
using PublicBudget.Facts;
using PublicBudget.Periods;

namespace PublicBudget.Reporting.Interpretation.Modelling;

/// <summary>Reads amounts out of a fact sheet at their printed value, and remembers how finely they are printed.</summary>
internal sealed class SheetReader(FactSheet sheet)
{
    /// <summary>The facts.</summary>
    public FactSheet Sheet => sheet;

    /// <summary>The year and stage.</summary>
    public BudgetVersion Version => sheet.Info.Version;

    /// <summary>The coarsest precision of the amounts that were taken; <c>null</c> before the first.</summary>
    public PublishedPrecision? Coarsest { get; private set; }

    /// <summary>The amount of a datum; zero where it is printed blank, <c>null</c> where it is not printed.</summary>
    public Money? Read(FactKey key)
    {
        if (!sheet.TryFind(key, out Fact? fact)) return null;
        if (fact.Exact is { } exact) return exact;
        if (fact.Figure.State == FigureState.Blank) return Money.Zero;
        if (fact.Figure.Amount is not { } amount || ExactMoney.Of(amount) is not { } money) return null;
        if (Coarsest is not { } coarsest || amount.Precision.UnitInYuan > coarsest.UnitInYuan) Coarsest = amount.Precision;
        return money;
    }

    /// <summary>The amount of a datum without division; <c>null</c> where it is not printed.</summary>
    public Money? Read(FactConcept concept) => Read(FactKeys.Of(Version, concept));

    /// <summary>The number of things; <c>null</c> where it is not printed.</summary>
    public int? Count(FactKey key) => sheet[key].Number is { } number and >= 0 and <= int.MaxValue ? (int)number : null;

    /// <summary>The amount of the prior year: what the text says that it was, by a change or by 持平; <c>null</c> where nothing is said.</summary>
    public Money? Prior(FactKey key)
    {
        if (Version.Year == FiscalYear.MinValue) return null;
        BudgetVersion prior = Version.Previous;
        if (Read(key with { Version = prior }) is { } printed) return printed;
        if (Read(key) is not { } current || !sheet.TryFind(key.Change(prior), out Fact? change)) return null;
        if (change.Figure.Direction == Direction.Unchanged) return current;
        return change.Figure.Amount is { } amount && ExactMoney.Of(amount) is { } delta ? current - delta : null;
    }
}
