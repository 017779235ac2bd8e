namespace PublicBudget.Periods;

/// <summary>How a <see cref="BudgetStage"/> is called.</summary>
public static class BudgetStageExtensions
{
    /// <summary>预算草案, 年初预算, 调整预算, 预算执行 or 决算.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The stage is not a member of the enum.</exception>
    public static string ChineseName(this BudgetStage stage) => stage switch
    {
        BudgetStage.Draft => "预算草案",
        BudgetStage.Approved => "年初预算",
        BudgetStage.Adjusted => "调整预算",
        BudgetStage.Execution => "预算执行",
        BudgetStage.Outturn => "决算",
        _ => throw Unknown(stage),
    };

    /// <summary>What a column of figures of the stage is headed with: 预算数, 调整预算数, 执行数 or 决算数.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The stage is not a member of the enum.</exception>
    public static string ChineseFigureName(this BudgetStage stage) => stage switch
    {
        BudgetStage.Draft or BudgetStage.Approved => "预算数",
        BudgetStage.Adjusted => "调整预算数",
        BudgetStage.Execution => "执行数",
        BudgetStage.Outturn => "决算数",
        _ => throw Unknown(stage),
    };

    internal static string EnglishName(this BudgetStage stage) => stage switch
    {
        BudgetStage.Draft => nameof(BudgetStage.Draft),
        BudgetStage.Approved => nameof(BudgetStage.Approved),
        BudgetStage.Adjusted => nameof(BudgetStage.Adjusted),
        BudgetStage.Execution => nameof(BudgetStage.Execution),
        BudgetStage.Outturn => nameof(BudgetStage.Outturn),
        _ => throw Unknown(stage),
    };

    internal static BudgetStage? FromEnglishName(ReadOnlySpan<char> name) => name switch
    {
        nameof(BudgetStage.Draft) => BudgetStage.Draft,
        nameof(BudgetStage.Approved) => BudgetStage.Approved,
        nameof(BudgetStage.Adjusted) => BudgetStage.Adjusted,
        nameof(BudgetStage.Execution) => BudgetStage.Execution,
        nameof(BudgetStage.Outturn) => BudgetStage.Outturn,
        _ => null,
    };

    private static ArgumentOutOfRangeException Unknown(BudgetStage stage)
        => new(nameof(stage), stage, "Expected draft, approved, adjusted, execution or outturn.");
}
