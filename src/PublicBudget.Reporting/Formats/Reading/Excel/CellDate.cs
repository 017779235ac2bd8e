using System.Globalization;
using System.Text;

namespace PublicBudget.Reporting.Formats.Reading.Excel;

/// <summary>Prints the serial number of a day as the date that a sheet shows.</summary>
internal static class CellDate
{
    private const int DaysTo1904 = 1462;
    private const int LastSerial = 2_958_465;

    /// <summary>The date in the order of the format's letters: <c>2021年4月20日</c>, <c>2021-04-20</c>, <c>9:30</c>. A number outside the calendar is printed plainly.</summary>
    public static string Show(CellNumberSection section, decimal serial, bool date1904)
    {
        decimal days = date1904 ? serial + DaysTo1904 : serial;
        if (days is < 0 or > LastSerial)
        {
            return serial.ToString(CultureInfo.InvariantCulture);
        }
        // Excel counts a 29 February 1900 that never was: numbers from 60 on lie one day further.
        DateTime date = new DateTime(1899, 12, 31).AddDays((double)(days >= 60 ? days - 1 : days)).AddMilliseconds(0.5);
        var text = new StringBuilder();
        bool afterHour = false;
        foreach (CellFormatToken token in CellFormatToken.Split(section.Code))
        {
            text.Append(token.IsDatePart ? Part(date, token.Text, afterHour) : token.Text);
            afterHour = token.IsDatePart ? token.Text[0] is 'h' or 's' : afterHour;
        }
        return text.ToString().Trim();
    }

    private static string Part(DateTime date, string letters, bool afterHour) => letters switch
    {
        "AM/PM" => date.Hour < 12 ? "AM" : "PM",
        "m" when afterHour => Number(date.Minute, 1),
        "mm" when afterHour => Number(date.Minute, 2),
        "m" or "mm" => Number(date.Month, letters.Length),
        "d" or "dd" => Number(date.Day, letters.Length),
        "h" or "hh" => Number(date.Hour, letters.Length),
        "s" or "ss" => Number(date.Second, letters.Length),
        "y" or "yy" => Number(date.Year % 100, 2),
        ['y' or 'e', ..] => Number(date.Year, 4),
        ['m', ..] => CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(date.Month),
        ['d', ..] => CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedDayName(date.DayOfWeek),
        _ => "",
    };

    private static string Number(int value, int digits) => value.ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
