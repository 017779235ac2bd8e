using NodaTime;

namespace PublicBudget.Performance;

/// <summary>
/// The two accidents that print a number where something else was meant: a date as its serial number, and two cells run
/// together. Both have no unit.
/// </summary>
internal static class TargetAccidents
{
    /// <summary>The serial numbers of 2000-01-01 and 2049-12-31: spreadsheets count days from 1899-12-30.</summary>
    private const decimal FirstSerial = 36_526m;

    private const decimal LastSerial = 54_788m;

    public static TargetValue? Find(TargetSource source, TargetOperator? printed, TargetNumber number)
    {
        if (!IsBareInteger(number))
        {
            return null;
        }

        if (printed is null or TargetOperator.Equal && IsSerialDate(source, number.Value))
        {
            return Date(source.Printed, (int)number.Value);
        }

        return printed is null
            && source.UnitBeside is null
            && LooksRunTogether(number)
            && !source.Text.Contains(',')
            ? new UnrecognisedTarget { Printed = source.Printed, Warnings = TargetWarnings.CellsRunTogether }
            : null;
    }

    /// <summary>Two cells, the first of two or three digits, the second one 100: 88|100, 20|100.</summary>
    public static bool LooksRunTogether(TargetNumber number) =>
        IsBareInteger(number) && number.Value is >= 10_100m and <= 100_100m && number.Value % 1000m == 100m;

    private static bool IsBareInteger(TargetNumber number) =>
        number is { Scale: NumberScale.One, Denominator: 1, IsApproximate: false, Digits.Scale: 0 };

    /// <summary>
    /// The unit column repeats the number; or there is no unit, and the name speaks of time or, where no name is known, the
    /// number is grouped as spreadsheets group it.
    /// </summary>
    private static bool IsSerialDate(TargetSource source, decimal value)
    {
        if (value is < FirstSerial or > LastSerial)
        {
            return false;
        }

        if (source.UnitText is { } unitText)
        {
            TargetReader unit = new(unitText);
            return unit.TryDecimal(out decimal repeated) && unit.AtEnd && repeated == value;
        }

        return source.Name.Unit is null && (source.Name.IsGiven ? source.Name.IsTime : source.Text.Contains(','));
    }

    private static DateTarget Date(string printed, int serial)
    {
        LocalDate date = new LocalDate(1899, 12, 30).PlusDays(serial);
        return new DateTarget
        {
            Printed = printed,
            Period = DatePeriod.Day,
            Year = date.Year,
            Month = date.Month,
            Day = date.Day,
            Warnings = TargetWarnings.SerialDate,
        };
    }
}
