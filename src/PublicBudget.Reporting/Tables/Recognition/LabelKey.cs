using System.Buffers;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>
/// Brings the labels of rows and columns to one form: folded, without blanks and quotation marks, without the number in front
/// (八、, （一）, 3.) and without 其中.
/// </summary>
internal static class LabelKey
{
    private const string OfWhich = "其中";
    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十");

    /// <summary>The key of a label.</summary>
    public static string Of(string label)
    {
        string key = TextFolding.Key(label);
        ReadOnlySpan<char> bare = Bare(key);
        return bare.Length == key.Length ? key : bare.ToString();
    }

    /// <summary>The key of a label, for a look only.</summary>
    public static ReadOnlySpan<char> SpanOf(string label) => Bare(TextFolding.Key(label));

    /// <summary>The key of a label without what stands in brackets: 财政专户管理资金 for 财政专户管理资金（教育收费）.</summary>
    public static string WithoutBrackets(string key)
    {
        int open = key.IndexOf('(', StringComparison.Ordinal);
        int close = open < 0 ? -1 : key.IndexOf(')', open);
        return close < 0 ? key : WithoutBrackets(string.Concat(key.AsSpan(0, open), key.AsSpan(close + 1)));
    }

    /// <summary>Whether the label begins with the number of the outermost level: 一、.</summary>
    public static bool IsTopLevel(string label)
    {
        // Most labels begin with another ideograph.
        if (label.Length > 0 && label[0] is >= '\u4E00' and <= '\u9FFF' && !Numerals.Contains(label[0])) return false;
        ReadOnlySpan<char> text = TextFolding.Key(label);
        int digits = text.IndexOfAnyExcept(Numerals);
        return digits is > 0 and <= 3 && text[digits] == '、';
    }

    /// <summary>The number in front of a label: 8 for 八、社会保障和就业. Null where there is none of the outermost level.</summary>
    public static int? OrdinalOf(string label)
    {
        if (!IsTopLevel(label)) return null;
        ReadOnlySpan<char> text = TextFolding.Key(label);
        return Classifications.ChineseNumeral.TryParse(text[..text.IndexOf('、')], out int ordinal) ? ordinal : null;
    }

    /// <summary>The label as printed without its number: 社会保障和就业 for 八、社会保障和就业 and for （八）社会保障和就业.</summary>
    public static string WithoutOrdinal(string label)
    {
        string text = label.TrimStart();
        bool isBracketed = text.Length > 0 && text[0] is '（' or '(';
        int mark = isBracketed ? text.AsSpan().IndexOfAny('）', ')') : IsTopLevel(text) ? text.IndexOf('、', StringComparison.Ordinal) : -1;
        bool isNumber = mark > 0 && (!isBracketed || (mark > 1 && !text.AsSpan(1, mark - 1).ContainsAnyExcept(Numerals)));
        return isNumber ? text[(mark + 1)..].Trim() : label;
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> key)
    {
        for (int length = -1; length != key.Length;)
        {
            length = key.Length;
            if (key.StartsWith(OfWhich)) key = key[OfWhich.Length..].TrimStart(":,");
            key = key[NumberLength(key)..];
        }

        return key;
    }

    // 八、 or (一) or 3. or 3、; 2021年 is no number of a row.
    private static int NumberLength(ReadOnlySpan<char> key)
    {
        bool isBracketed = key.Length > 0 && key[0] == '(';
        int start = isBracketed ? 1 : 0, end = start;
        while (end < key.Length && end - start < 4 && (char.IsAsciiDigit(key[end]) || Numerals.Contains(key[end]))) end++;
        if (end == start || end >= key.Length) return 0;
        bool isClosed = isBracketed ? key[end] == ')' : key[end] is '、' or '.' && (end + 1 >= key.Length || !char.IsAsciiDigit(key[end + 1]));
        return isClosed ? end + 1 : 0;
    }
}
