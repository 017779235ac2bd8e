using PublicBudget.Facts;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Verification;

namespace DisclosureCheck;

/// <summary>A file that was read, with the verdict on it.</summary>
internal sealed record CheckedDisclosure(string Path, Disclosure Disclosure)
{
    private readonly Lazy<Dictionary<(string?, int?, int?), decimal>> _storedRates = new(() => StoredRatesOf(Disclosure));

    /// <summary>The verdict.</summary>
    public VerificationReport Report { get; } = Disclosure.Verify();

    /// <summary>The fraction that a workbook stores in the cell of a percentage; null of any other figure.</summary>
    public decimal? StoredRateAt(PrintedPlace? place)
        => place is { Sheet: not null } && _storedRates.Value.TryGetValue((place.Sheet, place.Row, place.Column), out decimal rate) ? rate : null;

    /// <summary>The fraction that a workbook stores for a percentage; null of any other figure.</summary>
    public static decimal? StoredRateOf(RecognisedFigure figure)
        => figure is { IsStored: true, Percentage: not null, Value: { } value } && figure.Text.Contains('%') ? value / 100 : null;

    private static Dictionary<(string?, int?, int?), decimal> StoredRatesOf(Disclosure disclosure)
    {
        var rates = new Dictionary<(string?, int?, int?), decimal>();
        foreach (RecognisedFigure figure in disclosure.Tables.SelectMany(table => table.Figures))
        {
            if (StoredRateOf(figure) is { } rate) rates[(figure.Place.Sheet, figure.Place.Row, figure.Place.Column)] = rate;
        }

        return rates;
    }
}
