namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>What a figure is said to be about: the words before it, and the key by which two wordings of one topic meet.</summary>
/// <param name="Text">The words as normalized, without year and connectives.</param>
/// <param name="Key">The words that distinguish the topic; empty if there are none, as in 支出决算数.</param>
internal sealed record Topic(string Text, string Key)
{
    /// <summary>Shorter keys agree only if they are equal.</summary>
    private const int LeastCommonPart = 2;

    public static Topic None { get; } = new("", "");

    /// <summary>The words name nothing: 预算数, 支出决算, 其.</summary>
    public bool IsGeneric => Key.Length == 0;

    /// <summary>The words end like the name of an item of a budget: …支出, …收入, …费.</summary>
    public bool NamesItem =>
        Text.Length > 0 && (Text[^1] is '费' || Text.EndsWith("支出", StringComparison.Ordinal) || Text.EndsWith("收入", StringComparison.Ordinal)
        || Text.EndsWith("资金", StringComparison.Ordinal) || Text.EndsWith("运行", StringComparison.Ordinal) || KnownTopics.KeyOf(Text) is not null);

    /// <summary>One key is the other, or the end of it (an organisation may stand before), or its beginning.</summary>
    public bool Matches(Topic other) => Matches(Key, other.Key);

    /// <summary>The keys are equal.</summary>
    public bool IsSame(Topic other) => !IsGeneric && Key == other.Key;

    /// <summary>As <see cref="Matches(Topic)"/>, but only with an organisation's name or the like in front.</summary>
    public bool MatchesEnd(Topic other) =>
        Key.Length >= LeastCommonPart && other.Key.Length >= LeastCommonPart
        && (Key.EndsWith(other.Key, StringComparison.Ordinal) || other.Key.EndsWith(Key, StringComparison.Ordinal));

    private static bool Matches(string left, string right)
    {
        (string shorter, string longer) = left.Length <= right.Length ? (left, right) : (right, left);
        return shorter.Length >= LeastCommonPart
            && (longer.EndsWith(shorter, StringComparison.Ordinal) || longer.StartsWith(shorter, StringComparison.Ordinal));
    }
}
