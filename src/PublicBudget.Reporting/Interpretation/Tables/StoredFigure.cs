using PublicBudget.Amounts;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Tables;

/// <summary>
/// A number that a workbook stores beside what its cell shows: the figure is what a reader sees, the stored number is the exact
/// amount behind it.
/// </summary>
internal static class StoredFigure
{
    /// <summary>The amount with as many decimals as the cell shows.</summary>
    public static PublishedAmount AsShown(RecognisedFigure figure, PublishedAmount amount)
    {
        if (!figure.IsStored) return amount;
        int shown = DecimalsOf(figure.Text) + figure.UnitDecimals;
        return shown >= amount.Decimals
            ? amount
            : PublishedAmount.Of(Math.Round(amount.Value, shown, MidpointRounding.AwayFromZero), new PublishedPrecision(amount.Unit, shown));
    }

    /// <summary>The exact amount behind the figure; <c>null</c> where only what is shown is known.</summary>
    public static Money? ExactOf(RecognisedFigure figure) => figure is { IsStored: true, Amount: { } amount } ? ExactMoney.Of(amount) : null;

    private static int DecimalsOf(string text)
    {
        int point = text.LastIndexOf('.');
        return point < 0 ? 0 : text.AsSpan(point + 1).IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length - point - 1;
    }
}
