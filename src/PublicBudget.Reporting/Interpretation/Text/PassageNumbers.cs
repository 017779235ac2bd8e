using PublicBudget.Reporting.Narrative.Text;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>
/// Follows the numbers of headings and items through a document: 第二部分, 三、, （二）, 1. give a paragraph its label, 三 or 九（二）.
/// A number of an upper level ends those below it.
/// </summary>
internal sealed class PassageNumbers
{
    private const int Levels = 4;
    private const int LongestHeading = 60;

    private readonly string[] _numbers = ["", "", "", ""];
    private readonly string[] _headings = ["", "", "", ""];
    private bool _isNarrative;

    // Most blocks have no number: what is above them is what was above the block before.
    private string? _label;
    private string[]? _found;

    /// <summary>The label of what was read last.</summary>
    public string Label => _label ??= string.Concat(_isNarrative ? "" : _numbers[0], _numbers[1], _numbers[2], _numbers[3]);

    /// <summary>The headings above what was read last, from the outermost on.</summary>
    public string[] Headings => _found ??= Array.FindAll(_headings, heading => heading.Length > 0);

    /// <summary>Takes in the next block.</summary>
    /// <param name="key">Its text, folded.</param>
    public void Read(string key)
    {
        int length = LineMarker.Measure(key, 0, out LineMarkerKind kind);
        int level = kind switch
        {
            LineMarkerKind.Part => 0,
            LineMarkerKind.Chinese => 1,
            LineMarkerKind.BracketedChinese => 2,
            LineMarkerKind.Digits or LineMarkerKind.BracketedDigits or LineMarkerKind.Circled => 3,
            _ => -1,
        };
        if (length == 0 || level < 0)
        {
            ReadUnnumbered(key);
            return;
        }

        Forget(level);
        string marker = level == 0 ? key[..Math.Min(key.Length, length + 1)] : key[..length];
        _numbers[level] = level switch
        {
            2 => $"（{marker.Trim('(', ')')}）",
            _ => marker.TrimEnd('、', '.', ')').TrimStart('('),
        };
        _headings[level] = HeadingOf(key, length);
        if (level == 0) _isNarrative = _headings[0].Contains("说明", StringComparison.Ordinal);
    }

    // The title of a part stands on a line of its own below 第二部分; a short line without a number may head a part of its own.
    private void ReadUnnumbered(string key)
    {
        if (key.Length is 0 or > LongestHeading || key.AsSpan().ContainsAny("。，,;")) return;
        if (key.StartsWith("附件", StringComparison.Ordinal) || key.StartsWith("附表", StringComparison.Ordinal))
        {
            Forget(0);
            (_numbers[0], _headings[0], _isNarrative) = (key[..2], key, false);
            return;
        }

        bool isBelowPart = _numbers[0].Length > 0 && _numbers[1].Length == 0;
        if (isBelowPart || IsTitle(key))
        {
            if (!isBelowPart) Array.Fill(_numbers, "");
            Array.Fill(_headings, "");
            _headings[0] = key;
            (_label, _found) = (null, null);
            _isNarrative = key.Contains("说明", StringComparison.Ordinal);
        }
    }

    private void Forget(int level)
    {
        Array.Fill(_numbers, "", level, Levels - level);
        Array.Fill(_headings, "", level, Levels - level);
        (_label, _found) = (null, null);
    }

    private static bool IsTitle(string key)
        => key.EndsWith("说明", StringComparison.Ordinal) || key.EndsWith("职能", StringComparison.Ordinal) || key.EndsWith("机构设置", StringComparison.Ordinal) || key is "名词解释";

    // A heading is what stands before the first full stop; an item of prose is no heading beyond its first words.
    private static string HeadingOf(string key, int start)
    {
        ReadOnlySpan<char> words = key.AsSpan(start);
        int end = words.IndexOfAny("。；;：:");
        return words[..Math.Min(LongestHeading, end < 0 ? words.Length : end)].ToString();
    }
}
