namespace PublicBudget.Performance;

/// <summary>The signs and words of comparison that targets print, before the number and behind it, as data.</summary>
internal static class TargetOperators
{
    /// <summary>Before the number.</summary>
    public static readonly PhraseTable<TargetOperator> Before = new(
    [
        .. Rows(TargetOperator.AtLeast, "≥ >= => ≥= 不低于 不少于 不小于 不得低于 不得少于 至少 最少 最低 大于等于 大于或等于 大于或者等于 达到或超过"),
        .. Rows(TargetOperator.AtMost, "≤ <= =< ≤= 不高于 不超过 不超 不多于 不大于 不得超过 不得高于 至多 最多 最高 小于等于 小于或等于 小于或者等于 控制在 控制到"),
        .. Rows(TargetOperator.GreaterThan, "> 超过 超 大于 高于 多于 优于"),
        .. Rows(TargetOperator.LessThan, "< 小于 低于 少于 不足 不到 不满"),
        .. Rows(TargetOperator.Equal, "= == 等于 达到 达 为 完成 实现 力争达到 确保达到"),
    ]);

    /// <summary>Behind the number. 以上, 以下 and 以内 include the number (民法典 art. 1259), with or without a bracket that says so.</summary>
    public static readonly PhraseTable<TargetOperator> Behind = new(
    [
        .. Rows(TargetOperator.AtLeast, "以上 及以上 及其以上 含以上 (含)以上 以上(含) (含)及以上"),
        .. Rows(TargetOperator.AtMost, "以下 及以下 及其以下 含以下 (含)以下 以下(含) (含)及以下 以内 之内 内 (含)以内 以内(含)"),
    ]);

    /// <summary>Before the number: only about so much.</summary>
    public static readonly PhraseTable<bool> AboutBefore = new(Words("约 约为 大约 大约为 大概 近 将近 接近", true));

    /// <summary>Behind the number: only about so much.</summary>
    public static readonly PhraseTable<bool> AboutBehind = new(Words("左右 上下", true));

    /// <summary>
    /// The operator of both together; false if they contradict each other. A word that only introduces the number (达到,
    /// 控制在) yields to what stands behind it.
    /// </summary>
    public static bool TryCombine(TargetOperator? before, TargetOperator? behind, out TargetOperator combined)
    {
        combined = (before, behind) switch
        {
            (TargetOperator.GreaterThan, TargetOperator.AtLeast) => TargetOperator.GreaterThan,
            (TargetOperator.LessThan, TargetOperator.AtMost) => TargetOperator.LessThan,
            _ => behind ?? before ?? TargetOperator.Equal,
        };
        return before is null or TargetOperator.Equal || behind is null || combined.Direction() == before.Value.Direction();
    }

    private static IEnumerable<(string, TargetOperator)> Rows(TargetOperator value, string words) => Words(words, value);

    private static IEnumerable<(string, T)> Words<T>(string words, T value) => words.Split(' ').Select(word => (word, value));
}
