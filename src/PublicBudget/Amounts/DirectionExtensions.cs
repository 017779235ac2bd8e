namespace PublicBudget.Amounts;

/// <summary>The words that documents have for a <see cref="Direction"/>.</summary>
public static class DirectionExtensions
{
    /// <summary>The word before an amount: 增加, 减少; 持平 stands without one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The direction is not a member of the enum.</exception>
    public static string AmountWord(this Direction direction) => Word(direction, "增加", "减少");

    /// <summary>The word before a percentage: 增长, 下降; 持平 stands without one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The direction is not a member of the enum.</exception>
    public static string RateWord(this Direction direction) => Word(direction, "增长", "下降");

    private static string Word(Direction direction, string increase, string decrease) => direction switch
    {
        Direction.Unchanged => "持平",
        Direction.Increase => increase,
        Direction.Decrease => decrease,
        _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, "Expected unchanged, increase or decrease."),
    };
}
