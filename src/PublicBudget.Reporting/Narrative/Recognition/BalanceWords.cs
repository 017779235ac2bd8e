using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>The words for balances and for the time they are of: 上年结余, 年末滚存结余, 当年结余.</summary>
internal static class BalanceWords
{
    /// <summary>What one year left.</summary>
    public static string[] OfYear { get; } = ["当年", "本年", "当期", "本期"];

    /// <summary>What the years before left.</summary>
    public static string[] Before { get; } = ["上年", "年初", "期初", "上期", "历年"];

    /// <summary>What is left at the end, of this year and those before.</summary>
    public static string[] AtEnd { get; } = ["年末", "年终", "期末", "滚存", "累计"];

    /// <summary>What revenue leaves over expenditure.</summary>
    public static string[] Surpluses { get; } = ["结余", "结存"];

    /// <summary>Whatever is carried over.</summary>
    public static string[] All { get; } = ["结余", "结转", "结存", "余额", "结转和结余", "结转结余"];

    public static bool IsSurplus(Level level, string[] times) => level.Topic.Holds(times) && level.Topic.EndsIn(Surpluses);

    public static bool IsBalance(Level level, string[] times) => level.Topic.Holds(times) && level.Topic.EndsIn(All);
}
