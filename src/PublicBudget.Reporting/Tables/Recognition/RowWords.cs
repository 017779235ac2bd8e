using System.Text.RegularExpressions;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>Names of rows and columns that are no items: totals, subtotals, balances, levels of codes. All texts are keys: folded, without blanks and quotation marks.</summary>
internal static partial class RowWords
{
    /// <summary>Whether a name is that of a total: 合计, 总计, 收入总计, 本年支出合计, 各项支出合计, 收入总数.</summary>
    public static bool IsTotal(string key) => key.Length <= 24 && !IsOfPage(key) && ((key.Contains('计') && TotalPattern().IsMatch(key)) || key is "收入总数" or "支出总数");

    /// <summary>Whether a name is that of a subtotal, also of one printed page.</summary>
    public static bool IsSubtotal(string key) => key.Length <= 12 && (key.EndsWith("小计", StringComparison.Ordinal) || IsOfPage(key));

    /// <summary>Whether a name is that of what a year or a fund leaves, or of what it is made up of: 上年结转, 结转下年, 用事业基金…, 其中:….</summary>
    public static bool IsBalance(string key) => BalancePattern().IsMatch(key);

    /// <summary>Whether a heading is that of a level of codes: 类, 款, 项.</summary>
    public static bool IsCodeLevel(string key) => key is "类" or "款" or "项" or "目";

    // 本页合计 adds up what one sheet of paper has room for.
    private static bool IsOfPage(string key) => key is "本页合计" or "本页总计" or "本页共计" or "本页累计" or "承前页" or "接上页" or "过次页" or "转下页";

    [GeneratedRegex(@"^(?:上年|年初|年末|年终|结转|结余|本年|收入|支出|用|使用|动用|其中)", RegexOptions.CultureInvariant)]
    private static partial Regex BalancePattern();

    [GeneratedRegex(@"^[^,。;、]{0,16}(?:合计|总计|共计)(?:数|\([^)]*\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex TotalPattern();
}
