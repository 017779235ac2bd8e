using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>财政拨款收入总计 and 财政拨款支出总计, or 支出总计 right behind it: what comes in and what goes out, called by the same words.</summary>
internal static class BothSides
{
    private const string Revenue = "收入", Expenditure = "支出";

    private static readonly string[] Together = ["收、支", "收支", "收入、支出", "收入支出", "收入和支出", "收入与支出", "收入总计和支出总计", "收入总计、支出总计"];

    /// <summary>收、支总计, 收入和支出总计: the words name both sides at once.</summary>
    public static bool AreNamedBy(Topic topic) => topic.Holds(Together);

    /// <summary>Whether the second is called like the first but for its side; what stands before the side may be left out.</summary>
    public static bool AreOfOneName(Topic first, Topic second) => Mirrors(first.Text, second.Text, Revenue, Expenditure) || Mirrors(first.Text, second.Text, Expenditure, Revenue);

    private static bool Mirrors(string first, string second, string side, string other)
    {
        int at = first.IndexOf(side, StringComparison.Ordinal), from = second.IndexOf(other, StringComparison.Ordinal);
        return at >= 0 && from >= 0 && first.AsSpan(at + side.Length).SequenceEqual(second.AsSpan(from + other.Length)) && first.AsSpan(0, at).EndsWith(second.AsSpan(0, from));
    }
}
