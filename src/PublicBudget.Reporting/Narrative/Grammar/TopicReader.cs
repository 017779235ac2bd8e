namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>Makes the topic of a figure from the words before it.</summary>
internal static class TopicReader
{
    /// <summary>Longer subjects are cut: what distinguishes a figure stands next to it.</summary>
    private const int Longest = 80;

    private const int YearDigits = 4;

    /// <summary>(以下统称“三公”经费) at most.</summary>
    private const int LongestShortForm = 16;

    private static readonly Affixes Prefixes = Affixes.AtStart(
    [
        "其中", "主要", "和", "及", "与", "的", "全年", "当年", "本年", "本年度", "今年", "年度", "年", "度", "累计", "实现", "完成", "安排", "按照", "预计", "共", "用于", "包括", "我",
        "一是", "二是", "三是", "四是", "五是", "以及", "截至", "加上", "月", "日", "底", "末", "全部", "决算", "预算", "支出决算", "收入决算", "年初", "本", "使用", "实际", "在", "对",
        "科目", "合计", "总", "整体", "总体", "平均", "我校", "我院", "我局", "我委", "我办", "我站", "我所", "我单位", "我部门", "我中心", "本单位", "本部门", "本校", "本院", "本局",
    ]);

    private static readonly Affixes Suffixes = Affixes.AtEnd(
    [
        "为", "是", "达", "达到", "共", "共计", "合计", "总计", "总额", "总数", "总量", "总", "金额", "数额", "数", "额", "规模", "预算", "决算", "支出", "费用", "经费", "费", "安排", "完成", "实际", "实现",
        "累计", "年初", "执行", "当年", "资金", "计", "的", "由", "约", "从", "本年", "使用", "发生", "全年", "调整", "预计", "收支", "等", "科目", "各", "均", "分别", "情况", "有", "中", "项目数", "元", "本",
        "调整后", "方面", "部分", "类", "已", "将", "拟", "也", "又", "分别是", "仅", "以", "了", "保持", "取得", "呈现", "入库",
    ]);

    private static readonly string[] Kept = ["收入", "支出", "收入支出", "基本支出", "项目支出", "其他支出", "其他收入", "总收入", "总支出", "经营支出"];

    /// <summary>The topic of the words in a span of normalized text.</summary>
    public static Topic Read(ReadOnlySpan<char> words)
    {
        if (words.Length > Longest)
        {
            words = words[^Longest..];
        }

        int year = FindYear(words);
        Topic topic = Make(year < 0 ? words : words[(year + 1)..].TrimStart('度'));
        bool isBehindYear = topic.IsGeneric && year > YearDigits;

        // 公务接待费2016年预算: the item stands before the year; else an organisation stands there
        Topic before = isBehindYear ? Make(words[..(year - YearDigits)]) : Topic.None;
        return before.NamesItem ? before : topic;
    }

    private static Topic Make(ReadOnlySpan<char> words)
    {
        if (IsShortForm(words))
        {
            return new Topic("三公经费", KnownTopics.ThreePublic);
        }

        string text = Clean(words);
        return text.Length == 0 ? Topic.None : new Topic(text, KnownTopics.KeyOf(text) ?? Strip(text));
    }

    /// <summary>…、公务接待费(以下简称三公经费)支出: the bracket behind the list says what the items are together.</summary>
    private static bool IsShortForm(ReadOnlySpan<char> words)
    {
        int close = words.LastIndexOf(')'), open = close < 0 ? -1 : words[..close].LastIndexOf('(');
        return open > 0 && close - open <= LongestShortForm && words[open..close].Contains("三公", StringComparison.Ordinal) && KnownTopics.KeyOf(Clean(words[(close + 1)..])) is null;
    }

    /// <summary>The position of 年 in the last year, −1 if there is none.</summary>
    private static int FindYear(ReadOnlySpan<char> words)
    {
        for (int i = words.Length - 1; i >= YearDigits; i--)
        {
            if (words[i] == '年' && char.IsAsciiDigit(words[i - 1]) && char.IsAsciiDigit(words[i - YearDigits]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Brackets with their content, blanks and numbers are left out.</summary>
    private static string Clean(ReadOnlySpan<char> words)
    {
        Span<char> kept = stackalloc char[Longest];
        return kept[..Keep(words, kept)].Trim('、').TrimEnd("为是达到").ToString();
    }

    private static int Keep(ReadOnlySpan<char> words, Span<char> kept)
    {
        int depth = 0, length = 0;
        foreach (char c in words)
        {
            depth += c == '(' ? 1 : 0;
            if (depth == 0 && (char.IsLetter(c) || c == '、')) kept[length++] = c;
            depth -= c == ')' && depth > 0 ? 1 : 0;
        }

        return length;
    }

    private static string Strip(string text)
    {
        // the name until 2014
        ReadOnlySpan<char> key = text.Replace("公共财政预算", "一般公共预算", StringComparison.Ordinal);
        for (bool changed = true; changed;)
        {
            ReadOnlySpan<char> before = key;
            if (Prefixes.LengthIn(key) is var prefix and > 0 && !IsKept(key)) key = key[prefix..];
            if (Suffixes.LengthIn(key) is var suffix and > 0 && !IsKept(key)) key = key[..^suffix];
            changed = key.Length < before.Length;
        }

        return key.Length == text.Length ? text : key.ToString();
    }

    private static bool IsKept(ReadOnlySpan<char> key)
    {
        foreach (string kept in Kept)
        {
            if (key.SequenceEqual(kept))
            {
                return kept != "支出";
            }
        }

        return false;
    }
}
