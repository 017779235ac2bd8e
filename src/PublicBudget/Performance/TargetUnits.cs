using System.Diagnostics.CodeAnalysis;

namespace PublicBudget.Performance;

/// <summary>
/// The units of measure that targets use, as data. Those marked P are seen in published tables, the others are units in
/// common use. A row is a unit's symbol, its family and factor, and the names it is printed under besides its symbol.
/// </summary>
internal static class TargetUnits
{
    /// <summary>Counted things. Each is a family of its own: 6 台 and 6 个 are not compared.</summary>
    private const string Counts =
        "个 项 次 人次 户 家 件 份 台 套 辆 批 期 场 篇 处 所 标箱 本 张 册 页 条 宗 起 例 只 头 株 棵 座 栋 间 部 支 把 块 片 组 班 届 轮 趟 "
        + "车次 班次 场次 批次 频次 课时 学时 种 类 门 幅 盏 根 枚 艘 架 村 镇 乡 街道 社区 企业 对 双 瓶 箱 盒 袋 桶 单 卷 首 集 版 字 床 床位 学位 "
        + "岗位 点 点位 小区 学校 医院 机构 单位 项目 案件 课 节 顶 眼 口 步 层 栏 幢 笔 封 面 副 株次 标段 品种 样 样本 批件 倍数 羽 尾 颗 列 票 例次 台次 份次 篇次 家次 户次 亩次 架次 艘次 项次 件次 车位 站 站点 厂 队 团队 场所 "
        + "行政村 乡镇 事项 任务 工程 信息 队伍 系统 平台 课题 活动 讲座 会议 演出 作品 档案 样品 批号 孔 井 线 路 席位 坑 塘 池 棚 顿 餐 剂 针 粒 支队 所次 处次 点次";

    private static readonly (TargetUnitKind Kind, string Dimension, decimal Factor, string Names)[] Families =
    [
        (TargetUnitKind.Ratio, "%", 1m, "% 百分比 百分号 %百分比"),
        (TargetUnitKind.Ratio, "%", 0.1m, "‰ 千分比"),
        (TargetUnitKind.Ratio, "%", 10m, "成"),
        (TargetUnitKind.PercentagePoint, "百分点", 1m, "个百分点 百分点 个%"),
        (TargetUnitKind.Multiple, "倍", 1m, "倍"),
        (TargetUnitKind.Score, "分", 1m, "分"),
        (TargetUnitKind.Score, "级", 1m, "级"),
        (TargetUnitKind.Score, "星", 1m, "星 颗星"),
        (TargetUnitKind.Count, "人", 1m, "人 名 位"),
        (TargetUnitKind.Time, "分钟", 1m, "分钟 分种 min"),
        (TargetUnitKind.Time, "分钟", 60m, "小时 个小时 时 h"),
        (TargetUnitKind.Time, "分钟", 1440m, "天 日 自然日 日历天 个自然日"),
        (TargetUnitKind.Time, "分钟", 10080m, "周 星期 个星期"),
        (TargetUnitKind.Time, "工作日", 1m, "工作日 个工作日"),
        (TargetUnitKind.Time, "秒", 1m, "秒 s"),
        (TargetUnitKind.Time, "秒", 0.001m, "毫秒 ms"),
        (TargetUnitKind.Time, "人工", 1m, "人天 人日"),
        (TargetUnitKind.Time, "岁", 1m, "岁 周岁"),
        (TargetUnitKind.Time, "月", 1m, "个月 月"),
        (TargetUnitKind.Time, "月", 3m, "个季度 季度 季"),
        (TargetUnitKind.Time, "月", 12m, "年 年度"),
        (TargetUnitKind.Money, "元", 1m, "元 元人民币 人民币元"),
        (TargetUnitKind.Money, "元", 1_000m, "千元"),
        (TargetUnitKind.Money, "元", 10_000m, "万元 万元人民币"),
        (TargetUnitKind.Money, "元", 1_000_000m, "百万元"),
        (TargetUnitKind.Money, "元", 10_000_000m, "千万元"),
        (TargetUnitKind.Money, "元", 100_000_000m, "亿元"),
        (TargetUnitKind.Money, "美元", 1m, "美元"),
        (TargetUnitKind.Money, "美元", 10_000m, "万美元"),
        (TargetUnitKind.Money, "美元", 100_000_000m, "亿美元"),
        (TargetUnitKind.Measure, "米", 1m, "米 m"),
        (TargetUnitKind.Measure, "米", 1_000m, "公里 千米 km"),
        (TargetUnitKind.Measure, "米", 0.01m, "厘米 cm"),
        (TargetUnitKind.Measure, "米", 0.001m, "毫米 mm"),
        (TargetUnitKind.Measure, "平方米", 1m, "平方米 平米 ㎡ m² m2"),
        (TargetUnitKind.Measure, "平方米", 10_000m, "公顷"),
        (TargetUnitKind.Measure, "平方米", 1_000_000m, "平方公里 平方千米"),
        (TargetUnitKind.Measure, "亩", 1m, "亩"),
        (TargetUnitKind.Measure, "立方米", 1m, "立方米 方 m³ m3"),
        (TargetUnitKind.Measure, "升", 1m, "升 L"),
        (TargetUnitKind.Measure, "升", 0.001m, "毫升 mL ml"),
        (TargetUnitKind.Measure, "克", 1m, "克"),
        (TargetUnitKind.Measure, "克", 1_000m, "公斤 千克 kg"),
        (TargetUnitKind.Measure, "克", 500m, "斤"),
        (TargetUnitKind.Measure, "克", 1_000_000m, "吨 t"),
        (TargetUnitKind.Measure, "克", 0.001m, "毫克 mg"),
        (TargetUnitKind.Measure, "克", 0.000001m, "微克 μg ug"),
        (TargetUnitKind.Measure, "吨标准煤", 1m, "吨标准煤 吨标煤"),
        (TargetUnitKind.Measure, "千瓦时", 1m, "千瓦时 kWh"),
        (TargetUnitKind.Measure, "千瓦", 1m, "千瓦 kW KW"),
        (TargetUnitKind.Measure, "千瓦", 1_000m, "兆瓦 MW"),
        (TargetUnitKind.Measure, "千伏", 1m, "千伏 kV KV"),
        (TargetUnitKind.Measure, "分贝", 1m, "分贝 dB"),
        (TargetUnitKind.Measure, "MB", 1m, "MB 兆"),
        (TargetUnitKind.Measure, "MB", 1_024m, "GB"),
        (TargetUnitKind.Measure, "MB", 1_048_576m, "TB"),
        (TargetUnitKind.Measure, "Mbps", 1m, "Mbps 兆比特每秒"),
        (TargetUnitKind.Measure, "℃", 1m, "℃ 摄氏度"),
    ];

    private static readonly PhraseTable<TargetUnit> Table = new(FromFamilies().Concat(FromCounts()));

    /// <summary>Percent.</summary>
    public static TargetUnit Percent { get; } = Find("%")!;

    /// <summary>Yuan.</summary>
    public static TargetUnit Yuan { get; } = Find("元")!;

    /// <summary>Per mille.</summary>
    public static TargetUnit PerMille { get; } = Find("‰")!;

    /// <summary>The unit whose symbol or other printed name is the whole text; null if there is none.</summary>
    public static TargetUnit? Find(ReadOnlySpan<char> text) => Table.TryWhole(text, out TargetUnit unit) ? unit : null;

    /// <summary>The longest unit at the start of the text.</summary>
    public static bool TryStart(ReadOnlySpan<char> text, out TargetUnit unit, out int length) =>
        Table.TryStart(text, out unit, out length);

    /// <summary>
    /// A unit that the table does not have: a rate made of known ones (元/人·月 converts to 万元/人·月), a counting word with its noun
    /// (所学校), or anything else, kept as it is.
    /// </summary>
    public static TargetUnit Compose(string text)
    {
        if (TryRate(text, out int slash, out TargetUnit? numerator))
        {
            return new TargetUnit(
                string.Concat(numerator.Symbol, text.AsSpan(slash)),
                TargetUnitKind.Rate,
                string.Concat(numerator.Dimension, text.AsSpan(slash)),
                numerator.Factor);
        }

        bool isCounted = TryStart(text, out TargetUnit first, out _) && first.Kind == TargetUnitKind.Count;
        return new TargetUnit(text, isCounted ? TargetUnitKind.Count : TargetUnitKind.Other, text);
    }

    /// <summary>The unit in a column of its own; null if the cell holds a filler or a number instead.</summary>
    public static TargetUnit? FromColumn(ReadOnlySpan<char> printed)
    {
        if (printed.Length > 2 * TargetUnit.MaxLength)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[2 * TargetUnit.MaxLength];
        ReadOnlySpan<char> text = buffer[..TargetFolding.Fold(printed, buffer)];
        return Find(text) ?? (text.Length is > 0 and <= TargetUnit.MaxLength && char.IsLetter(text[0]) && !text.SequenceEqual("无")
            ? Compose(text.ToString())
            : null);
    }

    /// <summary>The unit that a magnitude makes of another one, "万 元" of 万 and 元; null if there is none.</summary>
    public static TargetUnit? WithScale(NumberScale scale, TargetUnit unit)
    {
        string symbol = TargetNumber.Word(scale) + unit.Symbol;
        return Find(symbol) ?? (IsRate(symbol) ? Compose(symbol) : null);
    }

    /// <summary>Whether the text is one unit per another and the first one is known: 元/人·月.</summary>
    public static bool IsRate(ReadOnlySpan<char> text) => TryRate(text, out _, out _);

    /// <summary>
    /// Whether an unknown text behind a number may be its unit at all: not 月份采购, which goes on as a sentence, and not the A级 of a 3A级.
    /// </summary>
    public static bool MayBeUnit(ReadOnlySpan<char> text) =>
        text.Contains('/')
        || (char.IsLetter(text[0])
            && !"百千万亿余多前后底末内外".Contains(text[0])
            && !text.Contains('旬')
            && !(char.IsAsciiLetter(text[0]) && text.ContainsAnyInRange('\u4E00', '\u9FFF'))
            && !TargetOperators.Before.TryStart(text, out _, out _)
            && !(TryStart(text, out TargetUnit first, out _) && first.Kind == TargetUnitKind.Time));

    private static bool TryRate(ReadOnlySpan<char> text, out int slash, [NotNullWhen(true)] out TargetUnit? numerator)
    {
        slash = text.IndexOf('/');
        numerator = slash > 0 && slash < text.Length - 1 ? Find(text[..slash]) : null;
        return numerator is not null;
    }

    private static IEnumerable<(string, TargetUnit)> FromFamilies()
    {
        foreach (var (kind, dimension, factor, names) in Families)
        {
            string[] printed = names.Split(' ');
            TargetUnit unit = new(printed[0], kind, dimension, factor);
            foreach (string name in printed)
            {
                yield return (name, unit);
            }
        }
    }

    private static IEnumerable<(string, TargetUnit)> FromCounts() =>
        Counts.Split(' ').Select(name => (name, new TargetUnit(name, TargetUnitKind.Count, name)));
}
