using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// 养老保险基金收入A，其中：…。支出B。本年收支结余C: what is called by this name is one year's revenue without its expenditure, where the paragraph has one of each.
/// </summary>
internal static class YearSurpluses
{
    private static readonly string[] Revenues = ["保险基金收入", "社保基金收入", "总收入", "本年收入"];

    private static readonly string[] Expenditures = ["保险基金支出", "社保基金支出", "总支出", "本年支出"];

    /// <summary>The revenue and the expenditure; null where the words leave them open.</summary>
    public static (Level Revenue, Level Expenditure)? SidesOf(TopicIndex topics, Level surplus)
    {
        if (surplus.IsAbout || !surplus.Topic.Text.EndsWith("收支结余", StringComparison.Ordinal) || !surplus.Topic.Holds(BalanceWords.OfYear))
        {
            return null;
        }

        Level? revenue = OnlyBefore(topics, surplus, static level => IsCalled(level, Revenues, "收入") && level.Parent is null);
        Level? expenditure = OnlyBefore(topics, surplus, static level => IsCalled(level, Expenditures, "支出"));
        bool areBoth = revenue is { IsAbout: false } && expenditure is { IsAbout: false } && revenue.Index < expenditure.Index && revenue.AnyYear == expenditure.AnyYear && revenue.Basis.Agrees(expenditure.Basis);
        return areBoth ? (revenue!, expenditure!) : null;
    }

    private static bool IsCalled(Level level, string[] names, string bare) => level.Topic.Text == bare || level.Topic.EndsIn(names);

    /// <summary>The one amount of its paragraph that is such a side; null where there are none or several.</summary>
    private static Level? OnlyBefore(TopicIndex topics, Level surplus, Predicate<Level> isSide) =>
        topics.InParagraphBefore(surplus, isSide, static _ => false) is [{ } only] ? only : null;
}
