using PublicBudget.Amounts;

namespace PublicBudget.Reporting.Interpretation;

/// <summary>Takes a printed amount at its word: 239.9万元 as 2,399,000.00.</summary>
internal static class ExactMoney
{
    /// <summary>The amount in fen; null where it is finer than a fen or beyond what money can hold.</summary>
    public static Money? Of(PublishedAmount amount)
    {
        try
        {
            return Money.From(amount.Value, amount.Unit);
        }
        catch (Exception error) when (error is OverflowException or ArgumentException)
        {
            return null;
        }
    }
}
