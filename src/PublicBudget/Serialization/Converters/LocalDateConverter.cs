using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace PublicBudget.Serialization.Converters;

/// <summary>Dates as ISO 8601 strings: "2021-04-20".</summary>
internal sealed class LocalDateConverter : TextFormConverter<LocalDate>
{
    private const int First = 1;
    private const int Last = 9999;

    public override string Expected => "a date that exists, as a string such as \"2021-04-20\"";

    public override string Schema => """{ "type": "string", "format": "date" }""";

    // By hand, because the pattern of Noda Time takes strings only.
    protected override bool TryParse(ReadOnlySpan<char> text, out LocalDate value)
    {
        value = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-'
            || !TryDigits(text[..4], out var year) || !TryDigits(text[5..7], out var month) || !TryDigits(text[8..], out var day)
            || year < First || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        value = new(year, month, day);
        return true;
    }

    protected override int Format(LocalDate value, Span<char> text)
    {
        var date = value.WithCalendar(CalendarSystem.Iso);
        if (date.Year is < First or > Last)
        {
            throw new ArgumentException($"Expected a date of the years {First} to {Last}, found one of {date.Year}.", nameof(value));
        }

        var iso = LocalDatePattern.Iso.Format(date);
        iso.CopyTo(text);
        return iso.Length;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
