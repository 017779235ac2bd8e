using System.Buffers;

namespace PublicBudget.Performance;

/// <summary>
/// A date or a period: "2021年12月底前", "12月31日", "2021-12-31", "第三季度", "全年", "长期", and from one to another: "2021年1-12月".
/// </summary>
internal sealed class DateForm : TargetForm
{
    /// <summary>A date has one of these, or eight digits; without them nothing else is tried.</summary>
    private static readonly SearchValues<char> DateSigns = SearchValues.Create("年月季-/.");

    private const int CompactLength = 8;

    private static readonly PhraseTable<(DatePeriod Period, bool IsDeadline)> WholeWords = new(
    [
        .. "全年 全年度 年度内 年内 当年 当年内 本年 本年内 本年度 本年度内 当年度 预算年度 预算年度内".Split(' ').Select(word => (word, (DatePeriod.Year, false))),
        .. "年底 年底前 年末 年末前 年终 年终前 年底前完成 年内完成 当年底前 当年完成 本年底前".Split(' ').Select(word => (word, (DatePeriod.Year, true))),
        .. "长期 长期性 长期有效 永久".Split(' ').Select(word => (word, (DatePeriod.LongTerm, false))),
    ]);

    /// <summary>What may stand before a date besides ≤ and =; whether it makes it the latest one.</summary>
    private static readonly PhraseTable<bool> Openings = new(
    [
        ("不晚于", true), ("不迟于", true), ("截止到", true), ("截至", true), ("截止", true), ("到", true), ("至", true), ("于", false), ("在", false),
    ]);

    /// <summary>What may follow a date, in any order; whether it makes it the latest one.</summary>
    private static readonly PhraseTable<bool> Endings = new(
    [
        .. "底 末 前 之前 以前 内 之内 以内 以下".Split(' ').Select(word => (word, true)),
        .. "完成 全部完成 度 份 竣工 完工 结束 到位 验收 完成支付 支付完毕 执行完毕 实施完毕 发放完毕 发放到位".Split(' ').Select(word => (word, false)),
    ]);

    private static readonly PhraseTable<bool> Separators = new("- -- ~ 至 到".Split(' ').Select(word => (word, true)));

    public override TargetValue? Read(TargetSource source)
    {
        if (WholeWords.TryWhole(source.Text, out var whole))
        {
            return new DateTarget { Printed = source.Printed, Period = whole.Period, IsDeadline = whole.IsDeadline };
        }

        if (source.Text.IndexOfAny(DateSigns) < 0 && source.Text.Length < CompactLength)
        {
            return null;
        }

        TargetReader reader = new(source.Text);
        bool hasOperator = reader.Try(TargetOperators.Before, out TargetOperator sign);
        bool hasOpening = reader.Try(Openings, out bool isDeadline) || hasOperator;
        isDeadline |= sign == TargetOperator.AtMost;
        if (sign is not (TargetOperator.AtMost or TargetOperator.Equal) || !TryDates(ref reader, MayBeBareDigits(source), out DateParts? first, out DateParts date))
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
        bool isDuration = hasOpening && !hasEnding && date.IsCounted && first is null;
        return reader.AtEndOrRemark && !isDuration ? Make(source.Printed, first, date, isDeadline) : null;
    }

    /// <summary>2021.12 is an amount, unless nothing beside it says so.</summary>
    private static bool MayBeBareDigits(in TargetSource source) => source.UnitText is null && source.Name.Unit is null && (!source.Name.IsGiven || source.Name.IsTime);

    /// <summary>One date, or two with a sign between them, of which the first may leave out what the second says: 2021年1-12月.</summary>
    private static bool TryDates(ref TargetReader reader, bool allowsBareDigits, out DateParts? first, out DateParts date)
    {
        TargetReader start = reader;
        first = null;
        bool hasDate = DateReader.TryDate(ref reader, allowsBareDigits, out date);
        TargetReader ahead = reader;
        if (hasDate && ahead.Try(Separators, out _) && DateReader.TryDate(ref ahead, allowsBareDigits, out DateParts second) && date.IsNotAfter(second))
        {
            (first, date) = (date, second with { Year = second.Year ?? date.Year });
            reader = ahead;
            return true;
        }

        TargetReader numbers = hasDate ? reader : start;
        if ((hasDate && date.Period != DatePeriod.Year) || !TryNumbered(ref numbers, out DateParts earlier, out DateParts later))
        {
            return hasDate;
        }

        (first, date) = hasDate ? (earlier with { Year = date.Year }, later with { Year = date.Year }) : (earlier, later);
        reader = numbers;
        return true;
    }

    /// <summary>"1-12月", "1-4季度", "2021-2025年": the unit stands behind the second number only.</summary>
    private static bool TryNumbered(ref TargetReader reader, out DateParts earlier, out DateParts later)
    {
        (earlier, later) = (default, default);
        reader.Try('第');
        if (!reader.TryDigits(4, out int number) || !reader.Try(Separators, out _) || !DateReader.TryDate(ref reader, allowsBareDigits: false, out later))
        {
            return false;
        }

        earlier = later.Period switch
        {
            DatePeriod.Year => new DateParts(DatePeriod.Year, number),
            DatePeriod.Quarter => new DateParts(DatePeriod.Quarter, later.Year, number * 3),
            DatePeriod.Month => new DateParts(DatePeriod.Month, later.Year, number),
            _ => default,
        };
        return earlier.IsPlausible && earlier.IsNotAfter(later);
    }

    private static DateTarget Make(string printed, DateParts? first, DateParts date, bool isDeadline) => new()
    {
        Printed = printed,
        Start = first is { } from ? Make(from) : null,
        Period = date.Period,
        Year = date.Year,
        Month = date.Month,
        Day = date.Day,
        IsDeadline = isDeadline,
    };

    private static DateTarget Make(DateParts date) => new() { Period = date.Period, Year = date.Year, Month = date.Month, Day = date.Day };
}
