namespace PublicBudget.Classifications;

/// <summary>A printed name taken apart: its ordinal, and the names on the levels that it marks.</summary>
internal sealed class PrintedName
{
    private const string Numerals = "一二三四五六七八九十百";

    private PrintedName(string text, string name, NameForms form, ClassificationLevel level, List<PrintedAncestor> ancestors)
    {
        Text = text;
        Name = name;
        Form = form;
        Level = level;
        Ancestors = ancestors;
    }

    /// <summary>The text as it was printed.</summary>
    public string Text { get; }

    /// <summary>The folded name of the code that is meant.</summary>
    public string Name { get; }

    /// <summary>What was taken off: an ordinal, marks of levels.</summary>
    public NameForms Form { get; }

    /// <summary>The level that is marked, or none.</summary>
    public ClassificationLevel Level { get; }

    /// <summary>The folded names that a path gives for the levels above.</summary>
    public List<PrintedAncestor> Ancestors { get; }

    /// <summary>Takes a printed name apart; null where it cannot be the name of a code.</summary>
    public static PrintedName? Parse(string text)
    {
        if (text.Length > NameFolding.MaxLength)
            return null;
        string folded = NameFolding.Fold(text);
        int ordinal = OrdinalLength(folded);
        NameForms form = ordinal > 0 ? NameForms.Ordinal : NameForms.Exact;
        var path = new List<PrintedAncestor>();
        string rest = TakeMarkedNames(folded[ordinal..], path);
        if (path.Count == 0)
            return rest.Length == 0 ? null : new(text, rest, form, ClassificationLevel.None, path);
        PrintedAncestor last = path[^1];
        path.RemoveAt(path.Count - 1);
        bool isPath = rest is "" or "支出" or "收入" && path.TrueForAll(above => above.Level < last.Level);
        return isPath && last.Name.Length > 0
            ? new(text, last.Name + (last.Name.EndsWith(rest, StringComparison.Ordinal) ? "" : rest), form | NameForms.LevelMarks, last.Level, path)
            : null;
    }

    /// <summary>Takes the names before (类), (款), (项), (目); gives what follows the last of them.</summary>
    private static string TakeMarkedNames(string rest, List<PrintedAncestor> path)
    {
        for (int at = 1; at + 1 < rest.Length; at++)
        {
            ClassificationLevel level = rest[at - 1] == '(' && rest[at + 1] == ')' ? LevelOf(rest[at]) : ClassificationLevel.None;
            if (level == ClassificationLevel.None)
                continue;
            path.Add(new(rest[..(at - 1)].TrimStart('-', '/', '、'), level));
            rest = rest[(at + 2)..];
            at = 0;
        }
        return rest;
    }

    private static ClassificationLevel LevelOf(char mark) => mark switch
    {
        '类' => ClassificationLevel.Category,
        '款' => ClassificationLevel.Section,
        '项' => ClassificationLevel.Item,
        '目' => ClassificationLevel.SubItem,
        _ => ClassificationLevel.None,
    };

    /// <summary>The length of 八、 or (八) or 8. in front of a name, 0 where there is none.</summary>
    private static int OrdinalLength(string folded)
    {
        int start = folded.StartsWith('(') ? 1 : 0, end = start;
        while (end < folded.Length && end - start < 4 && (Numerals.Contains(folded[end]) || char.IsAsciiDigit(folded[end])))
            end++;
        if (end == start || end + 1 >= folded.Length)
            return 0;
        bool isClosed = start == 1 ? folded[end] == ')' : folded[end] is '、' or '.';
        return isClosed ? end + 1 : 0;
    }

    /// <summary>A folded name on a level above the code that is meant.</summary>
    internal sealed record PrintedAncestor(string Name, ClassificationLevel Level);
}
