namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>What a figure is said to be about: the words before it, and the key by which two wordings of one topic meet.</summary>
/// <param name="Text">The words as normalized, without year and connectives.</param>
/// <param name="Key">The words that distinguish the topic; empty if there are none, as in 支出决算数.</param>
internal sealed record Topic(string Text, string Key)
{
    /// <summary>Shorter keys agree only if they are equal.</summary>
    private const int LeastCommonPart = 2;

    private static readonly string[] Places =
        ["全国", "全省", "全市", "全区", "全县", "全旗", "全州", "全镇", "全乡", "我国", "我省", "我市", "我区", "我县", "我镇", "本省", "本市", "本区", "本县", "本镇"];

    /// <summary>The funds, each with its names; the first has had three.</summary>
    private static readonly string[][] Funds = [["一般公共预算", "公共财政预算", "一般预算"], ["政府性基金"], ["国有资本"], ["社会保险"], ["财政专户"]];

    public static Topic None { get; } = new("", "");

    /// <summary>The words name nothing: 预算数, 支出决算, 其.</summary>
    public bool IsGeneric => Key.Length == 0;

    /// <summary>The words end like the name of an item of a budget: …支出, …收入, …费.</summary>
    public bool NamesItem => IsNameOfItem(Text) || IsNameOfItem(WithoutStage(Text));

    /// <summary>上年预算, 去年, 去年同期支出: the year, and of what figure, but not of what.</summary>
    public bool NamesOnlyPriorYear
    {
        get
        {
            const string SamePeriod = "同期";
            bool isOfPriorYear = Text.StartsWith("上年", StringComparison.Ordinal) || Text.StartsWith("去年", StringComparison.Ordinal);
            if (!isOfPriorYear) return false;
            ReadOnlySpan<char> rest = Text.AsSpan(2).TrimStart('度');
            return TopicReader.Read(rest.StartsWith(SamePeriod) ? rest[SamePeriod.Length..] : rest).IsGeneric;
        }
    }

    /// <summary>Whether the words hold one of these.</summary>
    public bool Holds(ReadOnlySpan<string> words) => ContainsAny(Text, words);

    /// <summary>Whether the words end in one of these.</summary>
    public bool EndsIn(ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (Text.EndsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool IsNameOfItem(string words) =>
        words.Length > 0 && (words[^1] is '费' || words.EndsWith("支出", StringComparison.Ordinal) || words.EndsWith("收入", StringComparison.Ordinal)
        || words.EndsWith("资金", StringComparison.Ordinal) || words.EndsWith("运行", StringComparison.Ordinal) || KnownTopics.KeyOf(words) is not null);

    // 因公出国支出决算: the item without the words that say which figure of it
    private static string WithoutStage(string words) => words.TrimEnd('数').TrimEnd("决算预").ToString();

    /// <summary>The words say that nothing is left out: 收入总计, 支出合计, 总支出.</summary>
    public bool IsTotal => Text.Contains('总') || Text.Contains("合计", StringComparison.Ordinal);

    /// <summary>As <see cref="Matches(Topic)"/>, and neither names a fund that the other does not: 财政拨款支出 is not 一般公共预算财政拨款支出.</summary>
    public bool Means(Topic other) => IsSame(other) || (Matches(other) && FundsOf(Text) == FundsOf(other.Text) && IsOfSide(other) && !IsOneOfTwo(other));

    /// <summary>One key is the other, or the end of it (an organisation may stand before), or its beginning.</summary>
    public bool Matches(Topic other) => Matches(Key, other.Key);

    /// <summary>The keys are equal.</summary>
    public bool IsSame(Topic other) => !IsGeneric && Key == other.Key;

    /// <summary>The keys are equal but for the place that is all of the document's: 全市公共财政支出, 公共财政支出.</summary>
    public bool IsSameInPlace(Topic other) => IsSame(other) || (!IsGeneric && WithoutPlace(Key) == WithoutPlace(other.Key));

    private static string WithoutPlace(string key)
    {
        foreach (string place in Places)
        {
            if (key.Length > place.Length && key.StartsWith(place, StringComparison.Ordinal)) return key[place.Length..];
        }

        return key;
    }

    /// <summary>As <see cref="Matches(Topic)"/>, but only with an organisation's name or the like in front.</summary>
    public bool MatchesEnd(Topic other) =>
        Key.Length >= LeastCommonPart && other.Key.Length >= LeastCommonPart && !IsOneOfTwo(other)
        && (Key.EndsWith(other.Key, StringComparison.Ordinal) || other.Key.EndsWith(Key, StringComparison.Ordinal));

    /// <summary>税收返还和转移支付 is not 转移支付: one names two things, the other the latter of them.</summary>
    private bool IsOneOfTwo(Topic other)
    {
        (string shorter, string longer) = Key.Length <= other.Key.Length ? (Key, other.Key) : (other.Key, Key);
        int before = longer.Length - shorter.Length - 1;
        return before > 0 && shorter.Length >= LeastCommonPart && longer[before] is '和' or '与' or '及' or '、' && longer.EndsWith(shorter, StringComparison.Ordinal);
    }

    /// <summary>Not one of revenue and the other of expenditure.</summary>
    public bool IsOfSide(Topic other) => SideOf(Text) * SideOf(other.Text) >= 0;

    private static int SideOf(string words) =>
        (words.Contains("收入", StringComparison.Ordinal) ? 1 : 0) - (words.Contains("支出", StringComparison.Ordinal) ? 1 : 0);

    /// <summary>One bit for each fund that the words name.</summary>
    public static int FundsOf(string words)
    {
        int funds = 0;
        for (int i = 0; i < Funds.Length; i++)
        {
            funds |= ContainsAny(words, Funds[i]) ? 1 << i : 0;
        }

        return funds;
    }

    private static bool ContainsAny(string words, ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (words.Contains(name, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool Matches(string left, string right)
    {
        (string shorter, string longer) = left.Length <= right.Length ? (left, right) : (right, left);
        return shorter.Length >= LeastCommonPart
            && (longer.EndsWith(shorter, StringComparison.Ordinal) || longer.StartsWith(shorter, StringComparison.Ordinal));
    }
}
