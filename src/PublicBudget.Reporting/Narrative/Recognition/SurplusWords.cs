using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>Words that leave no doubt of which two amounts a surplus is the difference, so that it must come out.</summary>
internal static class SurplusWords
{
    private static readonly string[] Offsets = ["收支相抵", "收支总量相抵", "收支品迭", "收支轧抵", "收支迭加"];

    private static readonly string[] Differences = ["结余", "赤字", "缺口"];

    // With what earlier years left in it, or without what is carried over.
    private static readonly string[] MoreOrLess = ["滚存", "累计", "净结余"];

    private static readonly string[] Insurances = ["社保基金", "保险基金"];

    /// <summary>当年结余, 期末结存: what revenue and expenditure leave, and not what the year before left.</summary>
    public static bool IsWhatIsLeft(Topic topic) =>
        (topic.Text.EndsWith("结余", StringComparison.Ordinal) || topic.Text.EndsWith("结存", StringComparison.Ordinal)) && !topic.Text.Contains("上年", StringComparison.Ordinal) && !topic.Text.Contains("年初", StringComparison.Ordinal);

    /// <summary>本年收支结余: what one year left, between what came in and went out and what is left of all.</summary>
    public static bool IsOfOneYear(Topic topic) => IsWhatIsLeft(topic) && (topic.Text.StartsWith("本年", StringComparison.Ordinal) || topic.Text.StartsWith("当年", StringComparison.Ordinal) || topic.Text.StartsWith("当期", StringComparison.Ordinal));

    /// <summary>收入总计A，支出总计B。收支相抵，年终结余C, or 收入总计A，减支出总计B，结余C: nothing stands between, and no earlier year is in C.</summary>
    public static bool SayDifference(Outline outline, Level larger, Level smaller, Level surplus)
    {
        Level last = larger.Index > smaller.Index ? larger : smaller;
        bool isOfOthers = larger.Paragraph != surplus.Paragraph || smaller.Paragraph != surplus.Paragraph || larger.IsAbout || smaller.IsAbout || !surplus.Topic.EndsIn(Differences)
            || ContainsAny(surplus.Topic.Text, MoreOrLess);
        if (isOfOthers || surplus.Index - last.Index > 2 || outline.Elements.GetRange(last.Index + 1, surplus.Index - last.Index - 1).Exists(static between => between is Level))
        {
            return false;
        }

        bool isDeducted = last == smaller && outline.Text.Slice(smaller.Start, smaller.NumberStart).StartsWith("减") && smaller.Index == larger.Index + 1;
        ReadOnlySpan<char> between = outline.Text.Slice(last.End, surplus.NumberStart);
        return isDeducted || ContainsAny(between, Offsets);
    }

    /// <summary>上述收支相抵，年终结余C: the words between what came in or went out last and what is left.</summary>
    public static bool Offset(ReadOnlySpan<char> between) => ContainsAny(between, Offsets);

    /// <summary>社保基金收入A，支出B，当期结余C: what an insurance fund took in and spent, and nothing else.</summary>
    public static bool AreOfInsurance(Level revenue, Level expenditure, Level surplus) =>
        revenue.Paragraph == surplus.Paragraph && !revenue.IsAbout && !expenditure.IsAbout && (!expenditure.IsListed || expenditure.Parent == revenue.Parent) && (!revenue.IsListed || expenditure.Topic.IsGeneric || expenditure.IsListed) && revenue.AnyYear == expenditure.AnyYear
        && ContainsAny(revenue.Topic.Text, Insurances) && (ContainsAny(expenditure.Topic.Text, Insurances) || expenditure.Sentence == revenue.Sentence);

    /// <summary>专户基金收入A，基金支出B，当年结余C in one sentence; the funds of governments, which also transfer and repay, are others.</summary>
    public static bool AreOfFund(Level revenue, Level expenditure, Level surplus) =>
        revenue.Sentence == surplus.Sentence && expenditure.Parent == revenue.Parent && !revenue.IsAbout && !expenditure.IsAbout && surplus.Index - revenue.Index == 2
        && revenue.Topic.Text.EndsWith("基金收入", StringComparison.Ordinal) && expenditure.Topic.Text.EndsWith("基金支出", StringComparison.Ordinal) && !revenue.Topic.Text.Contains("政府", StringComparison.Ordinal);

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
