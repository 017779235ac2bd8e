using System.Text.RegularExpressions;
using PublicBudget.Classifications;
using PublicBudget.Reporting.Interpretation.Labels;
using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>
/// The functional codes that prose names by their paths: 社会保障和就业支出（类）行政事业单位养老支出（款）行政单位离退休（项）, with or without the
/// digits (公共安全支出（204类）司法（06款）行政运行（01项）, 208类05款01项). They are found once for a whole text, as every amount asks what stands
/// before it.
/// </summary>
internal sealed partial class FunctionPaths
{
    private readonly string _text;
    private readonly FunctionNames _names;
    private readonly List<(int Start, int End, FunctionalCode? Code)> _digitPaths = [];
    private readonly List<(int Start, int End)> _namePaths = [];

    /// <summary>Finds the paths.</summary>
    /// <param name="text">The normalized text of a document.</param>
    /// <param name="names">The names of the codes.</param>
    public FunctionPaths(string text, FunctionNames names)
    {
        (_text, _names) = (text, names);
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (text.AsSpan(start, end - start).IndexOfAny('类', '款', '项') < 0) continue;
            ReadDigits(start, end);
            ReadNames(start, end);
        }
    }

    /// <summary>
    /// The code of the last path before an amount in its paragraph; null where the amount's own words are the name of another item: 社会保障和就业支出（类）A，卫生健康支出B.
    /// </summary>
    public FunctionalCode? FindBefore(Level level, int paragraph)
    {
        if (FindLast(paragraph, level.NumberStart) is not { } code) return null;
        bool hasOwnName = !level.Topic.IsGeneric && FindLast(level.Start, level.NumberStart) is null;
        return hasOwnName && (_names.FindCategory(level.Topic.Text) ?? _names.Find(level.Topic.Text)) is { } named && !code.Contains(named) && !named.Contains(code) ? null : code;
    }

    /// <summary>The code of the last path in a stretch of the text; null where there is none or its names mean no code of the year.</summary>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="end">Where it ends.</param>
    private FunctionalCode? FindLast(int start, int end)
    {
        int digits = LastEndingBy(_digitPaths, path => path.End, end);
        if (digits >= 0 && _digitPaths[digits].Start >= start && _digitPaths[digits].Code is { } code) return code;
        int path = LastEndingBy(_namePaths, path => path.End, end);
        return path >= 0 && _namePaths[path].Start >= start ? _names.Find(_text[_namePaths[path].Start.._namePaths[path].End]) : null;
    }

    private void ReadDigits(int start, int end)
    {
        for (Match match = DigitsPattern().Match(_text, start, end - start); match.Success; match = match.NextMatch())
        {
            string digits = match.Groups["c"].Value + match.Groups["s"].Value + match.Groups["i"].Value;
            _digitPaths.Add((match.Index, match.Index + match.Length, FunctionalCode.TryParse(digits, out FunctionalCode code) ? code : null));
        }
    }

    private void ReadNames(int start, int end)
    {
        ReadOnlySpan<char> line = _text.AsSpan(start, end - start);
        if (!line.Contains("类)", StringComparison.Ordinal) && !line.Contains("款)", StringComparison.Ordinal) && !line.Contains("项)", StringComparison.Ordinal)) return;
        foreach (ValueMatch match in NamesPattern().EnumerateMatches(line)) _namePaths.Add((start + match.Index, start + match.Index + match.Length));
    }

    private static int LastEndingBy<T>(List<T> paths, Func<T, int> endOf, int end)
    {
        int low = 0, high = paths.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (endOf(paths[middle]) <= end) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }

    [GeneratedRegex(@"(?<c>2\d\d)类\)?(?:[^\d。;,]{0,40}?\(?(?<s>\d\d)款\)?)?(?:[^\d。;,]{0,40}?\(?(?<i>\d\d)项\)?)?", RegexOptions.CultureInvariant)]
    private static partial Regex DigitsPattern();

    [GeneratedRegex(@"(?:[^ ""“”。.;,:、0-9()]{2,40}(?:\([^()0-9]{2,30}\))?[^ ""“”。;,:、0-9()]{0,10}\([类款项]\)){1,3}", RegexOptions.CultureInvariant)]
    private static partial Regex NamesPattern();
}
