using System.Buffers;
using NodaTime;

namespace PublicBudget.Performance;

/// <summary>A date or a period: "2021年12月底前", "12月31日", "2021-12-31", "第三季度", "全年", "长期".</summary>
internal sealed class DateForm : TargetForm
{
    /// <summary>A date has one of these; without it nothing else is tried.</summary>
    private static readonly SearchValues<char> DateSigns = SearchValues.Create("年月季-/.");

    private static readonly PhraseTable<(DatePeriod Period, bool IsDeadline)> WholeWords = new(
    [
        .. "全年 全年度 年度内 年内 当年 当年内 本年 本年内 本年度 本年度内 当年度".Split(' ').Select(word => (word, (DatePeriod.Year, false))),
        .. "年底 年底前 年末 年末前 年底前完成 年内完成 当年底前 当年完成 本年底前".Split(' ').Select(word => (word, (DatePeriod.Year, true))),
        .. "长期 长期性 长期有效".Split(' ').Select(word => (word, (DatePeriod.LongTerm, false))),
    ]);

    /// <summary>What may stand before a date besides ≤ and =; whether it makes it the latest one.</summary>
    private static readonly PhraseTable<bool> Openings = new(
    [
        ("不晚于", true), ("不迟于", true), ("截止到", true), ("截至", true), ("截止", true), ("到", true), ("至", true), ("于", false), ("在", false),
    ]);

    /// <summary>What may follow a date, in any order; whether it makes it the latest one.</summary>
    private static readonly PhraseTable<bool> Endings = new(
    [
        ("底", true), ("末", true), ("前", true), ("之前", true), ("以前", true), ("内", true), ("之内", true), ("以内", true), ("以下", true),
        ("完成", false), ("全部完成", false), ("度", false), ("份", false),
    ]);

    private static readonly PhraseTable<int> Quarters = new(
    [
        ("一季度", 1), ("二季度", 2), ("三季度", 3), ("四季度", 4), ("第一季度", 1), ("第二季度", 2), ("第三季度", 3), ("第四季度", 4),
        ("第1季度", 1), ("第2季度", 2), ("第3季度", 3), ("第4季度", 4),
    ]);

    private static readonly PhraseTable<int> Halves = new([("上半年", 6), ("下半年", 12)]);

    public override TargetValue? Read(TargetSource source)
    {
        if (WholeWords.TryWhole(source.Text, out var whole))
        {
            return new DateTarget { Printed = source.Printed, Period = whole.Period, IsDeadline = whole.IsDeadline };
        }

        if (source.Text.IndexOfAny(DateSigns) < 0)
        {
            return null;
        }

        TargetReader reader = new(source.Text);
        bool hasOperator = reader.Try(TargetOperators.Before, out TargetOperator sign);
        bool hasOpening = reader.Try(Openings, out bool isDeadline) || hasOperator;
        isDeadline |= sign == TargetOperator.AtMost;
        if (sign is not (TargetOperator.AtMost or TargetOperator.Equal) || !TryDate(ref reader, out Parts date))
        {
            return null;
        }

        bool hasEnding = false;
        while (reader.Try(Endings, out bool isLatest))
        {
            hasEnding = true;
            isDeadline |= isLatest;
        }

        // "≤6月" is six months; "≤6月底" is a date.
        bool isDuration = hasOpening && !hasEnding && date is { Year: null, Period: DatePeriod.Month };
        return reader.AtEndOrRemark && !isDuration
            ? new DateTarget
            {
                Printed = source.Printed,
                Period = date.Period,
                Year = date.Year,
                Month = date.Month,
                Day = date.Day,
                IsDeadline = isDeadline,
            }
            : null;
    }

    private static bool TryDate(ref TargetReader reader, out Parts date)
    {
        TargetReader start = reader;
        date = default;
        if (reader.TryDigits(4, out int year) && year is >= 1900 and <= 2199)
        {
            if (TryNumericDate(ref reader, year, out date))
            {
                return true;
            }

            if (reader.Try('年'))
            {
                date = TryWithinYear(ref reader, out Parts within) ? within : new Parts(DatePeriod.Year);
                date = date with { Year = year };
                return IsDay(date);
            }
        }

        reader = start;
        return TryWithinYear(ref reader, out date) && IsDay(date);
    }

    /// <summary>"2021-12-31", "2021/12/31", "2021.12.31" or "2021-12".</summary>
    private static bool TryNumericDate(ref TargetReader reader, int year, out Parts date)
    {
        date = default;
        TargetReader ahead = reader;
        char separator = ahead.Rest is [var sign and ('-' or '/' or '.'), ..] ? sign : '\0';
        if (separator == '\0' || !ahead.Try(separator) || !ahead.TryDigits(2, out int month) || month is < 1 or > 12)
        {
            return false;
        }

        TargetReader behindMonth = ahead;
        if (ahead.Try(separator) && ahead.TryDigits(2, out int day))
        {
            date = new Parts(DatePeriod.Day, year, month, day);
            reader = ahead;
            return IsDay(date);
        }

        date = new Parts(DatePeriod.Month, year, month);
        reader = behindMonth;
        return separator != '.' && behindMonth.AtEnd;
    }

    private static bool TryWithinYear(ref TargetReader reader, out Parts date)
    {
        date = default;
        TargetReader start = reader;
        if (reader.Try(Quarters, out int quarter))
        {
            date = new Parts(DatePeriod.Quarter, Month: quarter * 3);
            return true;
        }

        if (reader.Try(Halves, out int lastMonth))
        {
            date = new Parts(DatePeriod.HalfYear, Month: lastMonth);
            return true;
        }

        if (!TryMonth(ref reader, out int month))
        {
            reader = start;
            return false;
        }

        date = new Parts(DatePeriod.Month, Month: month);
        TargetReader behindMonth = reader;
        if (reader.TryDigits(2, out int day) && (reader.Try('日') || reader.Try('号')))
        {
            date = new Parts(DatePeriod.Day, Month: month, Day: day);
            return true;
        }

        reader = behindMonth;
        return true;
    }

    private static bool TryMonth(ref TargetReader reader, out int month)
    {
        if (!reader.TryDigits(2, out month) && reader.TryChinese("", out long inWords) && inWords <= 12)
        {
            month = (int)inWords;
        }

        return month is >= 1 and <= 12 && reader.Try('月');
    }

    /// <summary>Whether the day exists; without a year any leap day does.</summary>
    private static bool IsDay(Parts date)
    {
        const int LeapYear = 2000;
        return date.Day is not { } day
            || (day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(date.Year ?? LeapYear, date.Month ?? 1));
    }

    private readonly record struct Parts(DatePeriod Period, int? Year = null, int? Month = null, int? Day = null);
}
