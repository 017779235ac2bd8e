namespace PublicBudget.Performance;

/// <summary>The signs and words of comparison that targets print, before the number and behind it, as data.</summary>
internal static class TargetOperators
{
    private const string MoreThanHalf = "过半";

    /// <summary>Before the number.</summary>
    public static readonly PhraseTable<TargetOperator> Before = new(
    [
        .. Rows(TargetOperator.AtLeast, "≥ >= => ≥= ≮ 不低于 不少于 不小于 不得低于 不得少于 不得小于 不能低于 不能少于 至少 最少 最低 大于等于 大于或等于 大于或者等于 达到或超过"),
        .. Rows(TargetOperator.AtMost, "≤ <= =< ≤= ≯ 不高于 不超过 不超 不多于 不大于 不得超过 不得高于 不得大于 不能超过 不能高于 至多 最多 最高 小于等于 小于或等于 小于或者等于 控制在 控制到 控制在≤ 控制在< 控制在不超过 "
            + "降至 降到 降低到 降低至 下降到 下降至 减少到 减少至 压减到 缩短到 缩短至"),
        .. Rows(TargetOperator.GreaterThan, "> 超过 超出 超 大于 高于 多于 优于 逾"),
        .. Rows(TargetOperator.LessThan, "< 小于 低于 少于 不足 不到 不满"),
        .. Rows(TargetOperator.Equal, "= == 等于 达到 达 为 完成 实现 力争达到 确保达到 保持 保持在 维持在 稳定在 确保 保证 力争 提高到 提高至 提升到 提升至 增加到 增加至 增长到"),
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

    /// <summary>Behind number and operator: words that say what is done with so much, and change nothing (100%完成, 24小时内响应).</summary>
    public static readonly PhraseTable<bool> Done = new(Words(
        "完成 全部完成 完工 竣工 办结 办理完毕 处理完毕 响应 答复 到位 到场 到达 到账 支付 拨付 发放 发放到位 拨付到位 达标 合格 满意 覆盖", true));

    /// <summary>Takes a word that says that the number is only about right; 上 does before a bare magnitude, but not in 线上5场.</summary>
    public static bool TryTakeAbout(ref TargetReader reader)
    {
        if (reader.Rest is ['上', '百' or '千' or '万' or '亿', ..])
        {
            reader.Skip(1);
            return true;
        }

        return reader.Try(AboutBefore, out _);
    }

    /// <summary>Takes the operator before a number. A word that only introduces the number yields to a sign behind it: 达到≥90%.</summary>
    public static bool TryTakeBefore(ref TargetReader reader, out TargetOperator sign)
    {
        bool hasSign = reader.Try(Before, out sign);
        if (!hasSign && reader.Rest.StartsWith(MoreThanHalf, StringComparison.Ordinal))
        {
            reader.Skip(1); // 过 alone is no operator: 通过3项.
            sign = TargetOperator.GreaterThan;
            return true;
        }

        if (hasSign && sign == TargetOperator.Equal && reader.Try(Before, out TargetOperator second))
        {
            sign = second;
        }

        return hasSign;
    }

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

    /// <summary>The words before the number without the operator at their end: 参保人数 of 参保人数力争达到.</summary>
    public static ReadOnlySpan<char> WithoutOperator(ReadOnlySpan<char> words)
    {
        const int Longest = 8;
        for (int length = Math.Min(Longest, words.Length); length > 0; length--)
        {
            ReadOnlySpan<char> end = words[^length..];
            if (Before.TryWhole(end, out _) || AboutBefore.TryWhole(end, out _))
            {
                return words[..^length];
            }
        }

        return words;
    }

    private static IEnumerable<(string, TargetOperator)> Rows(TargetOperator value, string words) => Words(words, value);

    private static IEnumerable<(string, T)> Words<T>(string words, T value) => words.Split(' ').Select(word => (word, value));
}
