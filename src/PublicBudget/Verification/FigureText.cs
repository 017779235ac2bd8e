using System.Globalization;
using PublicBudget.Amounts;
using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <summary>Writes values in the measure of a printed figure: yuan in its unit, per cent, pieces.</summary>
internal static class FigureText
{
    // The shortest text of a decimal: trailing zeros are those of the arithmetic, not of the document.
    private const decimal One = 1.0000000000000000000000000000m;

    // Enough to see by how much a printed rate is off; the rest of a quotient's digits says nothing.
    private const int PercentageDecimals = 4;

    public static string Of(decimal value, Figure like) => like.Kind switch
    {
        FigureKind.Percentage => Plain(decimal.Round(value, PercentageDecimals, MidpointRounding.AwayFromZero)) + "%",
        FigureKind.Amount => Amount(value, like.Amount!.Value.Unit),
        _ => Plain(value),
    };

    public static string Amount(decimal yuan, MoneyUnit unit) => Plain(yuan / unit.YuanPerUnit()) + unit.Symbol();

    public static string Plain(decimal value)
    {
        decimal shown = Math.Abs(value) < 1_000_000_000_000m ? decimal.Round(value, 10, MidpointRounding.AwayFromZero) : value;
        return (shown / One).ToString(CultureInfo.InvariantCulture);
    }
}
