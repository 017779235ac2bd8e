using System.Globalization;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>
/// Prints exact amounts (in fen) as a document would: in one unit, with one number of decimals, rounded half up, perhaps without
/// the zeros at the end and with thousands separators.
/// </summary>
internal sealed record PrintedFigures(string Unit, int Decimals, bool TrimsZeros, bool Separates)
{
    private decimal FenPerUnit => Unit switch { "元" => 100m, "万元" => 1_000_000m, _ => 10_000_000_000m };

    /// <summary>The step of the last printed digit, in fen.</summary>
    public decimal Step => FenPerUnit / (decimal)Math.Pow(10, Decimals);

    public string Amount(long fen) => Number(decimal.Round(fen / FenPerUnit, Decimals, MidpointRounding.AwayFromZero)) + Unit;

    /// <summary>The change as the text words it, without its sign.</summary>
    public string Change(long fen) => Amount(Math.Abs(fen));

    public static string Rate(decimal percent, int decimals) =>
        decimal.Round(Math.Abs(percent), decimals, MidpointRounding.AwayFromZero).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + "%";

    private string Number(decimal value)
    {
        string text = value.ToString((Separates ? "N" : "F") + Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return TrimsZeros && Decimals > 0 ? text.TrimEnd('0').TrimEnd('.') : text;
    }
}
