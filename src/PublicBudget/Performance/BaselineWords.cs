namespace PublicBudget.Performance;

/// <summary>The words of comparison with an earlier value, as data.</summary>
internal static class BaselineWords
{
    private const string Increasing = "提高 提升 增长 增加 上升 上涨 扩大 增强";

    private const string Decreasing = "下降 降低 减少 缩短 压减 缩减 减轻";

    private const string Same = "持平 基本持平 不变 保持不变 基本不变 保持一致 一致 相当";

    private const string PriorYears = "上年 上年度 上一年 上一年度 去年 去年度";

    private const string SamePeriods = "上年同期 上年度同期 去年同期 上一年同期 同期";

    private const string Earlier = "往年 以往年度 历年 前三年平均 近三年平均 前三年";

    /// <summary>How a comparison opens: 较上年, 比去年同期, 同比, 逐年.</summary>
    public static readonly PhraseTable<BaselineReference> Openings = new(
    [
        .. Compared(PriorYears, BaselineReference.PriorYear),
        .. Compared(SamePeriods, BaselineReference.SamePeriodOfPriorYear),
        .. Compared(Earlier, BaselineReference.EarlierYears),
        .. Compared("年初", BaselineReference.StartOfYear),
        .. Compared("上期 上季度 上月", BaselineReference.PreviousPeriod),
        ("同比", BaselineReference.SamePeriodOfPriorYear),
        ("环比", BaselineReference.PreviousPeriod),
        ("逐年", BaselineReference.YearByYear),
        ("每年", BaselineReference.YearByYear),
        ("年均", BaselineReference.YearByYear),
    ]);

    /// <summary>The earlier value itself, behind an operator: 不低于上年水平.</summary>
    public static readonly PhraseTable<BaselineReference> Levels = new(
    [
        .. Rows(PriorYears, BaselineReference.PriorYear),
        .. Rows(SamePeriods, BaselineReference.SamePeriodOfPriorYear),
        .. Rows(Earlier, BaselineReference.EarlierYears),
        ("年初", BaselineReference.StartOfYear),
        ("上期", BaselineReference.PreviousPeriod),
    ]);

    /// <summary>Verbs of change. With an amount they speak of a change even where nothing is said to compare with: 增长5%.</summary>
    public static readonly PhraseTable<BaselineChange> Verbs = new(
    [
        .. Rows(Increasing, BaselineChange.Increase),
        .. Rows(Decreasing, BaselineChange.Decrease),
    ]);

    public static readonly PhraseTable<BaselineChange> Unchanging = new(
        Rows(Same, BaselineChange.Unchanged));

    public static readonly PhraseTable<BaselineChange> Changes = new(
    [
        .. Rows(Increasing + " 增幅 增长率", BaselineChange.Increase),
        .. Rows(Decreasing + " 降幅 下降率", BaselineChange.Decrease),
        .. Rows(Same, BaselineChange.Unchanged),
    ]);

    /// <summary>Words between that change nothing.</summary>
    public static readonly PhraseTable<bool> Adverbs = new(
        Rows("有所 稳步 持续 明显 显著 逐步 适当 平均 应 实现 相比 比 , 保持", true));

    public static readonly PhraseTable<bool> LevelEndings = new(Rows("水平 数 值 数值 实际 实际值 实际数 实际水平 平均水平", true));

    public static string NameOf(BaselineReference reference) => reference switch
    {
        BaselineReference.SamePeriodOfPriorYear => "上年同期",
        BaselineReference.PreviousPeriod => "上期",
        BaselineReference.StartOfYear => "年初",
        BaselineReference.EarlierYears => "往年",
        _ => "上年",
    };

    public static string Opening(BaselineReference reference) => reference switch
    {
        BaselineReference.SamePeriodOfPriorYear => "同比",
        BaselineReference.PreviousPeriod => "环比",
        BaselineReference.YearByYear => "逐年",
        BaselineReference.Unstated => "",
        _ => "较" + NameOf(reference),
    };

    public static string NameOf(BaselineChange change) => change switch
    {
        BaselineChange.Increase => "提高",
        BaselineChange.Decrease => "下降",
        _ => "持平",
    };

    /// <summary>Whether the words end with one of the verbs.</summary>
    public static bool EndsWithChange(ReadOnlySpan<char> words)
    {
        const int VerbLength = 2;
        return words.Length >= VerbLength && Verbs.TryWhole(words[^VerbLength..], out _);
    }

    private static IEnumerable<(string, BaselineReference)> Compared(string words, BaselineReference reference) =>
        from word in words.Split(' ')
        from preposition in "较比与和同"
        select (preposition + word, reference);

    private static IEnumerable<(string, T)> Rows<T>(string words, T value) => words.Split(' ').Select(word => (word, value));
}
