using System.Globalization;

namespace PublicBudget.Reporting.Formats.Reading.Excel;

/// <summary>A number as a workbook stores it.</summary>
internal static class StoredNumber
{
    private const int DigitsOfDouble = 15;

    /// <summary>
    /// Reads a stored number as the shortest decimal that stands for the same binary number: 0.28999999999999998 is 0.29. False
    /// for what is no number or too large for a decimal.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        if (text.Length <= DigitsOfDouble && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value))
        {
            return true;
        }

        value = 0;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double binary) && TryConvert(binary, out value);
    }

    /// <summary>A binary number as the shortest decimal that stands for it.</summary>
    public static bool TryConvert(double binary, out decimal value)
    {
        Span<char> shortest = stackalloc char[32];
        value = 0;
        return double.IsFinite(binary)
            && binary.TryFormat(shortest, out int length, "R", CultureInfo.InvariantCulture)
            && decimal.TryParse(shortest[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }
}
