namespace PublicBudget.Performance;

/// <summary>Takes dates from a <see cref="TargetReader"/>: 2021年12月31日, 12月中旬, 第三季度, 2021-12-31, 20211231, 2021.12.</summary>
internal static class DateReader
{
    private const decimal FirstCompact = 19_000_101m;

    private const decimal LastCompact = 21_991_231m;

    private static readonly PhraseTable<(int Quarter, bool IsCounted)> Quarters = new(
        from words in (string[])["一二三四", "1234"]
        from quarter in Enumerable.Range(1, 4)
        from opening in (string[])["第", ""]
        select ($"{opening}{words[quarter - 1]}季度", (quarter, IsCounted: opening.Length == 0 && words[0] == '1')));

    private static readonly PhraseTable<int> Halves = new([("上半年", 6), ("下半年", 12)]);

    /// <summary>The thirds of a month (旬) by their last day; the last one ends with the month.</summary>
    private static readonly PhraseTable<int> Thirds = new([("上旬", 10), ("中旬", 20), ("下旬", 31)]);

    /// <summary>What may follow a year and changes nothing.</summary>
    private static readonly PhraseTable<bool> WholeYears = new([("全年", true), ("度全年", true)]);

    /// <summary>Takes a date.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="allowsBareDigits">Whether digits without 年 and 月 may be a date: 20211231, 2021.12.</param>
    /// <param name="date">The date.</param>
    public static bool TryDate(ref TargetReader reader, bool allowsBareDigits, out DateParts date)
    {
        TargetReader start = reader;
        if ((reader.TryDigits(4, out int year) || TryChineseYear(ref reader, out year)) && year is >= DateParts.FirstYear and <= DateParts.LastYear)
        {
            if (TryNumericDate(ref reader, year, allowsBareDigits, out date))
            {
                return true;
            }

            if (reader.Try('年'))
            {
                bool isWithin = TryWithinYear(ref reader, out date);
                date = isWithin ? date with { Year = year, IsCounted = false } : new DateParts(DatePeriod.Year, year);
                _ = !isWithin && reader.Try(WholeYears, out _);
                return date.Exists;
            }
        }

        reader = start;
        return (allowsBareDigits && TryCompactDate(ref reader, out date)) || (TryWithinYear(ref reader, out date) && date.Exists);
    }

    /// <summary>Whether the number may be a date in bare digits: 20211231, 2021.12.</summary>
    public static bool LooksLikeDate(TargetNumber number) =>
        number is { Scale: NumberScale.One, IsPart: false, IsApproximate: false, Digits.Scale: <= 2 }
        && number.Value is (>= DateParts.FirstYear and < DateParts.LastYear + 1) or (>= FirstCompact and <= LastCompact);

    /// <summary>Takes a month, quarter or half year, with its day.</summary>
    public static bool TryWithinYear(ref TargetReader reader, out DateParts date)
    {
        TargetReader start = reader;
        if (reader.Try(Quarters, out (int Number, bool IsCounted) quarter))
        {
            date = new DateParts(DatePeriod.Quarter, Month: quarter.Number * 3, IsCounted: quarter.IsCounted);
            return true;
        }

        if (reader.Try(Halves, out int lastMonth))
        {
            date = new DateParts(DatePeriod.HalfYear, Month: lastMonth);
            return true;
        }

        if (!TryMonth(ref reader, out int month))
        {
            reader = start;
            date = default;
            return false;
        }

        date = TryDay(ref reader, out DatePeriod period, out int day)
            ? new DateParts(period, Month: month, Day: day)
            : new DateParts(DatePeriod.Month, Month: month, IsCounted: true);
        return true;
    }

    /// <summary>"2021-12-31", "2021/12/31", "2021.12.31", "2021-12", and "2021.12" where bare digits may be a date.</summary>
    private static bool TryNumericDate(ref TargetReader reader, int year, bool allowsBareDigits, out DateParts date)
    {
        date = default;
        TargetReader ahead = reader;
        char separator = ahead.Rest is [var sign and ('-' or '/' or '.'), ..] ? sign : '\0';
        if (separator == '\0' || !ahead.Try(separator) || !ahead.TryDigits(2, out int month) || month is < 1 or > 12)
        {
            return false;
        }

        TargetReader behindMonth = ahead;
        int day = 0;
        bool hasDay = ahead.Try(separator) && ahead.TryDigits(2, out day);
        ahead = hasDay ? ahead : behindMonth;
        date = hasDay ? new DateParts(DatePeriod.Day, year, month, day) : new DateParts(DatePeriod.Month, year, month);
        bool isDate = hasDay ? date.Exists
            : separator == '.' ? allowsBareDigits && ahead.Rest.TrimStart(' ') is [] or ['-' or '~' or '至' or '前' or '底', ..]
            : ahead.AtEnd;
        reader = isDate ? ahead : reader;
        return isDate;
    }

    /// <summary>"20211231".</summary>
    private static bool TryCompactDate(ref TargetReader reader, out DateParts date)
    {
        TargetReader start = reader;
        bool isDate = reader.TryDigits(8, out int digits) && digits / 10_000 is >= DateParts.FirstYear and <= DateParts.LastYear && digits / 100 % 100 is >= 1 and <= 12;
        date = isDate ? new DateParts(DatePeriod.Day, digits / 10_000, digits / 100 % 100, digits % 100) : default;
        reader = isDate && date.Exists ? reader : start;
        return isDate && date.Exists;
    }

    /// <summary>A year digit by digit: 二〇二一.</summary>
    private static bool TryChineseYear(ref TargetReader reader, out int year)
    {
        const int Digits = 4;
        ReadOnlySpan<char> rest = reader.Rest.TrimStart(' ');
        year = 0;
        for (int i = 0; i < Digits && i < rest.Length; i++)
        {
            if (ChineseNumerals.DigitOf(rest[i]) is not (>= 0 and var digit))
            {
                return false;
            }

            year = (year * 10) + digit;
        }

        bool isYear = rest.Length > Digits && rest[Digits] == '年';
        if (isYear)
        {
            reader.Skip(reader.Rest.Length - rest.Length + Digits);
        }

        return isYear;
    }

    private static bool TryMonth(ref TargetReader reader, out int month)
    {
        if (!reader.TryDigits(2, out month) && reader.TryChinese("", out long inWords) && inWords <= 12)
        {
            month = (int)inWords;
        }

        return month is >= 1 and <= 12 && reader.Try('月');
    }

    private static bool TryDay(ref TargetReader reader, out DatePeriod period, out int day)
    {
        TargetReader start = reader;
        period = DatePeriod.Day;
        if (!reader.TryDigits(2, out day) && reader.TryChinese("", out long inWords) && inWords <= 31)
        {
            day = (int)inWords;
        }

        if (day > 0 && (reader.Try('日') || reader.Try('号')))
        {
            return true;
        }

        reader = start;
        period = DatePeriod.ThirdOfMonth;
        return reader.Try(Thirds, out day);
    }
}
