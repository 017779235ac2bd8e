using CsCheck;
using PublicBudget.Performance;

namespace PublicBudget.Tests.Performance;

/// <summary>Targets of every form, and texts made of what targets are printed with.</summary>
internal static class TargetGenerators
{
    private static readonly Gen<TargetNumber> PlainNumber =
        Gen.Select(Gen.Int[-99_999, 9_999], Gen.Int[0, 3], (digits, decimals) => new TargetNumber(new decimal(
            Math.Abs(digits), 0, 0, digits < 0, (byte)decimals)));

    private static readonly Gen<TargetNumber> WithMagnitude = Gen.Select(
        Gen.Int[0, 9_999], Gen.Enum<NumberScale>(), Gen.Bool,
        (digits, scale, isApproximate) => new TargetNumber(digits, scale, isApproximate));

    private static readonly Gen<TargetNumber> Fraction = Gen.Select(
        Gen.Int[0, 999], Gen.Int[2, 99], (numerator, denominator) => new TargetNumber(numerator, denominator: denominator));

    private static readonly Gen<TargetNumber> Proportion = Gen.Select(
        Gen.Int[0, 999], Gen.Int[0, 2], Gen.Int[1, 999], Gen.Int[0, 2],
        (first, decimals, second, moreDecimals) => TargetNumber.Proportion(new decimal(first, 0, 0, false, (byte)decimals), new decimal(second, 0, 0, false, (byte)moreDecimals)));

    private static readonly Gen<TargetUnit?> AnyUnit = Gen.OneOf(
        "%", "‰", "个百分点", "倍", "分", "人", "天", "工作日", "小时", "个月", "季度", "元", "万元", "亿元", "平方米", "公里", "吨", "个", "次", "人次", "标箱",
        "元/人·月", "万元/年", "人/次", "所学校", "垄", null).Select(symbol => symbol is null ? null : TargetUnit.Of(symbol));

    private static readonly Gen<TargetUnit?> Counted =
        Gen.OneOf("人", "个", "次", "人次", "项", "户").Select(symbol => (TargetUnit?)TargetUnit.Of(symbol));

    private static readonly Gen<(TargetNumber Number, TargetUnit? Unit)> Amount = Gen.OneOf(
        Gen.Select(PlainNumber, AnyUnit), Gen.Select(Fraction, AnyUnit), Gen.Select(WithMagnitude, Counted),
        Gen.Select(Proportion, Gen.Const((TargetUnit?)null)));

    private static readonly Gen<string?> Label = Gen.OneOf<string?>(null, "参训率", "培训人次", "师生比");

    private static readonly Gen<TargetValue> Quantity = Gen.Select(
        Amount, Gen.Enum<TargetOperator>(), Gen.Bool, Label,
        (amount, sign, isImplied, label) => (TargetValue)new QuantitativeTarget
        {
            Label = isImplied && amount.Number.Digits < 0 ? null : label,
            Operator = isImplied ? TargetOperator.Equal : sign,
            OperatorIsImplied = isImplied,
            Number = amount.Number,
            Unit = amount.Unit,
        });

    private static readonly Gen<TargetValue> Range = Gen.Select(
        Gen.Int[-500, 500], Gen.Int[0, 500], Gen.Bool, Gen.Bool, AnyUnit, Label,
        (low, width, lowIsIncluded, highIsIncluded, unit, label) => (TargetValue)new RangeTarget
        {
            Label = label,
            Low = new TargetNumber(low),
            High = new TargetNumber(low + width),
            LowIsIncluded = lowIsIncluded,
            HighIsIncluded = highIsIncluded,
            Unit = unit,
        });

    private static readonly Gen<TargetValue> Date = Gen.Select(
        Gen.Enum<DatePeriod>(), Gen.OneOf<int?>(null, 1999, 2021, 2199), Gen.Int[1, 12], Gen.Int[1, 28], Gen.Bool,
        (period, year, month, day, isDeadline) => (TargetValue)new DateTarget
        {
            Period = period,
            Year = period == DatePeriod.LongTerm ? null : year,
            Month = period switch
            {
                DatePeriod.Day or DatePeriod.Month or DatePeriod.ThirdOfMonth => month,
                DatePeriod.Quarter => ((month - 1) / 3 * 3) + 3,
                DatePeriod.HalfYear => month <= 6 ? 6 : 12,
                _ => null,
            },
            Day = period switch
            {
                DatePeriod.Day => day,
                DatePeriod.ThirdOfMonth => day <= 10 ? 10 : day <= 20 ? 20 : 31,
                _ => null,
            },
            IsDeadline = isDeadline && period != DatePeriod.LongTerm,
        });

    private static readonly Gen<TargetValue> Span = Gen.Select(
        Gen.OneOf<int?>(null, 2021), Gen.Int[1, 6], Gen.Int[6, 12], Gen.Bool, Gen.Bool,
        (year, first, last, hasDays, isDeadline) => (TargetValue)new DateTarget
        {
            Start = new DateTarget { Period = hasDays ? DatePeriod.Day : DatePeriod.Month, Year = year, Month = first, Day = hasDays ? 1 : null },
            Period = hasDays ? DatePeriod.Day : DatePeriod.Month,
            Year = year,
            Month = last,
            Day = hasDays ? 28 : null,
            IsDeadline = isDeadline,
        });

    private static readonly Gen<TargetValue> Schedule = Gen.Select(
        Gen.Int[1, 6], Gen.Int[7, 11], Gen.Decimal[0m, 100m],
        (first, second, percentage) => (TargetValue)new ScheduleTarget
        {
            Steps = [new(first, Math.Floor(percentage)), new(second, 99.5m), new(12, 100m)],
        });

    private static readonly Gen<TargetValue> Baseline = Gen.Select(
        Gen.Enum<BaselineReference>(), Gen.Enum<BaselineChange>(), Gen.Enum<TargetOperator>(), Gen.Bool, Gen.Select(Gen.Int[0, 99], Counted),
        (reference, change, sign, isImplied, amount) => (TargetValue)(change switch
        {
            BaselineChange.Level => new BaselineTarget
            {
                Reference = reference is BaselineReference.YearByYear or BaselineReference.Unstated ? BaselineReference.PriorYear : reference,
                Change = change,
                Operator = sign,
            },
            BaselineChange.Unchanged => new BaselineTarget { Reference = reference, Change = change, OperatorIsImplied = true },
            _ => new BaselineTarget
            {
                Reference = reference,
                Change = change,
                Operator = isImplied ? TargetOperator.Equal : sign,
                OperatorIsImplied = isImplied,
                Number = new TargetNumber(amount.Item1),
                Unit = amount.Item2,
            },
        }));

    private static readonly Gen<TargetValue> Placeholder =
        Gen.Enum<PlaceholderMeaning>().Select(meaning => (TargetValue)new PlaceholderTarget { Meaning = meaning });

    private static readonly Gen<TargetValue> Word = Gen.OneOf(
        ("健全", QualitativeForm.State), ("优", QualitativeForm.Grade), ("提升", QualitativeForm.Change), ("优良中低差", QualitativeForm.Scale),
        ("是/否", QualitativeForm.Scale), ("严格执行相关制度", QualitativeForm.Sentence))
        .Select(word => (TargetValue)new QualitativeTarget { Text = word.Item1, Form = word.Item2 });

    /// <summary>Targets of every form that can be made.</summary>
    public static Gen<TargetValue> Any { get; } = Gen.OneOf(Quantity, Range, Date, Span, Schedule, Baseline, Placeholder, Word);

    /// <summary>Whole code points of all planes, among the signs that targets are made of.</summary>
    public static Gen<string> Unicode { get; } = Gen.OneOf(
        Gen.Int[0, 0x10FFFF].Where(point => point is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32),
        Gen.OneOf("≥", "1", "%", "年", "（", "）", "万", "-", ":", ".", "，", "第", "较上年"))
        .Array[0, 60].Select(string.Concat);

    /// <summary>Texts out of the words, signs and digits of targets, in any order.</summary>
    public static Gen<string> Fragments { get; } = Gen.OneOf(
        "≥", "≤", ">", "<", "=", "＞＝", "不低于", "不超过", "控制在", "达到", "约", "以上", "以内", "左右", "余", "万", "亿", "%", "％", "‰", "个百分点", "台",
        "人次", "元/人·月", "万元", "天", "年", "月", "日", "第一季度", "上半年", "完成", "较上年", "同比", "提高", "下降", "持平", "水平", "健全", "一般", "无", "个月", "季度", "第", "个", "小时", "元", "千", "次", "在", "之间", "截至", "N", "所学校", "力争", "逐年", "不低于上年",
        "全年", "长期", "前", "底", "至", "-", "~", "x", "**", "XX", "/", "，", "。", "（", "）", " ", "　", "0", "1", "2", "5", "12", "31", "100", "2021",
        "44,561", ".", ",", "一", "十", "百", "三分之", "百分之", "满意度", "率", "\u200B", "😀", ":", "±", "[", "]", "“", "”", "且", "成", "半", "每", "培训", "定性", "优良中差", "中旬", "1-12月", "2022.12",
        "20221231", "近", "上", "过", "≮", "¥", "+", ".5", "1:20", "增长", "满意", "保持", "级", "优/良", "x≤", "7×24小时", "Ⅱ")
        .Array[0, 9].Select(string.Concat);
}
