using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace PublicBudget.Serialization.Converters;

/// <summary>Dates as ISO 8601 strings: "2021-04-20".</summary>
internal sealed class LocalDateConverter : TextFormConverter<LocalDate>
{
    public override string Expected => "a date that exists, as a string such as \"2021-04-20\"";

    public override string Schema => """{ "type": "string", "format": "date" }""";

    protected override bool TryParse(ReadOnlySpan<char> text, out LocalDate value)
    {
        // The dates of budgets; the pattern is for those of other centuries, which it reads at leisure.
        if (text.Length == 10 && text[4] == '-' && text[7] == '-' && TryDigits(text[..4], out var year) && TryDigits(text[5..7], out var month)
            && TryDigits(text[8..], out var day) && year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            value = new(year, month, day);
            return true;
        }

        var result = LocalDatePattern.Iso.Parse(text.ToString());
        value = result.Success ? result.Value : default;
        return result.Success;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    protected override int Format(LocalDate value, Span<char> text)
    {
        var date = LocalDatePattern.Iso.Format(value.WithCalendar(CalendarSystem.Iso));
        date.CopyTo(text);
        return date.Length;
    }
}
