namespace PublicBudget.Reporting.Narrative.Text;

/// <summary>
/// Finds the running heads that a conversion left in the text: a line of words that stands in the same form beside the numbers of several pages. But for where it
/// stands first, which may be a title, it is furniture like the number, and no part of the sentence that the page parts.
/// </summary>
internal static class RunningHeads
{
    private const int Widest = 100;

    /// <summary>Gives the running heads the kind of the page numbers that they belong to.</summary>
    public static void SetAside(string text, List<PrintedLine> lines)
    {
        if (Find(text, lines) is not { Count: > 1 } beside) return;
        Dictionary<string, List<int>> repeated = beside.GroupBy(index => Words(text, lines[index])).Where(static same => same.Count() > 1).ToDictionary(static same => same.Key, static same => same.ToList());
        if (repeated.Count == 0) return;
        var seen = new HashSet<string>();
        for (int i = 0; i < lines.Count; i++)
        {
            PrintedLine line = lines[i];
            string words = Words(text, line);
            if (!repeated.TryGetValue(words, out List<int>? same) || seen.Add(words) || same.BinarySearch(i) < 0) continue;
            lines[i] = new PrintedLine(line.Start, line.End, line.Width, PrintedLineKind.PageNumber, false, line.StartsPage);
        }
    }

    /// <summary>The lines that stand right above or below a page number and may be heads; null without any page number.</summary>
    private static List<int>? Find(string text, List<PrintedLine> lines)
    {
        List<int>? beside = null;
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind != PrintedLineKind.PageNumber) continue;
            beside ??= [];
            AddHead(text, lines, i, -1, beside);
            AddHead(text, lines, i, 1, beside);
        }

        return beside;
    }

    private static void AddHead(string text, List<PrintedLine> lines, int number, int step, List<int> beside)
    {
        int at = number + step;
        while (at >= 0 && at < lines.Count && lines[at].IsBlank) at += step;
        if (at >= 0 && at < lines.Count && CanBeHead(text, lines[at]) && (beside.Count == 0 || beside[^1] != at)) beside.Add(at);
    }

    // 单位：万元, and a number of a list, belong to what stands below them on each page.
    private static bool CanBeHead(string text, in PrintedLine line)
    {
        if (line.Kind != PrintedLineKind.Text || line.HasProse || line.Width > Widest) return false;
        char first = CharacterFolding.Fold(text[line.Start]);
        return char.IsLetterOrDigit(first) && !text.AsSpan(line.Start, line.End - line.Start).ContainsAny(":：|、表") && !IsNumbered(text.AsSpan(line.Start, line.End - line.Start));
    }

    private static bool IsNumbered(ReadOnlySpan<char> words) => words[0] == '第' || (words.Length > 1 && char.IsAsciiDigit(words[0]) && words[1] is '.' or '．');

    private static string Words(string text, in PrintedLine line) => text[line.Start..line.End];
}
