using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Interpretation.Labels;

/// <summary>Reads dates as documents print them: 2021-01-01, 2021年4月20日, 2021.4.20, 2021/4/20.</summary>
internal static partial class PrintedDate
{
    /// <summary>The date that a text is; null for anything else.</summary>
    public static LocalDate? Parse(string text) => Match(DatePattern().Match(TextFolding.Key(text)));

    /// <summary>The first date within a text; null where there is none.</summary>
    public static LocalDate? Find(string text) => Match(AnyDatePattern().Match(TextFolding.Key(text)));

    private static LocalDate? Match(Match match)
    {
        if (!match.Success) return null;
        int year = Number(match.Groups["y"]), month = Number(match.Groups["m"]), day = Number(match.Groups["d"]);
        bool isDay = month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
        return isDay ? new LocalDate(year, month, day) : null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<y>(?:19|20)\d\d)[-./年](?<m>\d{1,2})[-./月](?<d>\d{1,2})(?:日|00:00:00|0:00:00)*$", RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"(?<y>(?:19|20)\d\d)年(?<m>\d{1,2})月(?<d>\d{1,2})日", RegexOptions.CultureInvariant)]
    private static partial Regex AnyDatePattern();
}
