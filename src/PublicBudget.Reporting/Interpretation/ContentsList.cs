using System.Text.RegularExpressions;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation;

/// <summary>The contents of a document (目录): the lines between that word and the place where the first of them comes again.</summary>
internal sealed partial record ContentsList
{
    private const int LongestEntry = 80;
    private const int MostEntries = 120;
    private const int ShortestMatch = 4;

    /// <summary>The lines as printed, without page numbers.</summary>
    public required IReadOnlyList<string> Entries { get; init; }

    /// <summary>The first block of text behind the contents, among all blocks of text.</summary>
    public required int End { get; init; }

    /// <summary>Whether the document prints contents.</summary>
    public bool IsEmpty => Entries.Count == 0;

    /// <summary>Finds the contents.</summary>
    /// <param name="lines">The blocks of text, in order.</param>
    public static ContentsList Find(IReadOnlyList<TextLine> lines)
    {
        var none = new ContentsList { Entries = [], End = 0 };
        int start = IndexOfTitle(lines);
        if (start < 0) return none;
        var entries = new List<string>();
        string first = "";
        for (int i = start; i < lines.Count && entries.Count < MostEntries; i++)
        {
            string key = lines[i].PrintedKey;
            if (key.Length == 0) continue;
            bool ends = key.Length > LongestEntry || key.Contains('。') || (entries.Count > 1 && IsFirstAgain(first, key));
            if (ends) return entries.Count < 2 ? none : new ContentsList { Entries = entries, End = i };
            entries.AddRange(EntryStart().Split(lines[i].Printed).SelectMany(part => part.Split('\n')).Select(WithoutPage).Where(line => line.Length > 0));
            if (first.Length == 0 && entries.Count > 0) first = TextFolding.Key(entries[0]);
        }

        return none;
    }

    // 目 and 录 may stand on lines of their own.
    private static int IndexOfTitle(IReadOnlyList<TextLine> lines)
    {
        for (int i = 0; i < Math.Min(lines.Count, 60); i++)
        {
            string key = lines[i].Key;
            if (key == "目录") return i + 1;
            if (key == "目" && i + 1 < lines.Count && lines[i + 1].Key == "录") return i + 2;
        }

        return -1;
    }

    private static bool IsFirstAgain(string first, string key)
        => key.Length >= ShortestMatch && (key.StartsWith(first, StringComparison.Ordinal) || first.StartsWith(key, StringComparison.Ordinal));

    // 8.…预算表9.…预算表, 九、…决算表第三部分…: two entries that a converter put on one line.
    [GeneratedRegex(@"(?<=表)(?=\s*(?:[0-9]{1,2}\s*[.．、]|第[一二三四五六七八九十]{1,3}部分))", RegexOptions.CultureInvariant)]
    private static partial Regex EntryStart();

    private static string WithoutPage(string line) => line.TrimEnd().TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimEnd('.', '…', '·', '-', '—', ' ', '\t', '(', '（');
}
