namespace PublicBudget.Reporting.Tables.Checking;

/// <summary>What governments call the totals of their tables.</summary>
internal static class TotalNames
{
    /// <summary>The revenue of the year, without transfers and what was carried over.</summary>
    public static readonly string[] OfYear =
        ["收入合计", "本年收入合计", "本年收入", "本级收入", "本级收入合计", "一般公共预算收入", "一般公共预算收入合计", "地方一般公共预算收入", "地方一般公共预算收入合计"];

    /// <summary>The expenditure of the year.</summary>
    public static readonly string[] Spent = ["支出合计", "本年支出合计", "本年支出", "本级支出", "本级支出合计", "一般公共预算支出", "一般公共预算支出合计", "合计"];

    /// <summary>All that a side comes to.</summary>
    public static readonly string[] OfSide = ["收入总计", "支出总计"];
}
