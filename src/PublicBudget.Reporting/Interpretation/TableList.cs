using PublicBudget.Facts;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation;

/// <summary>Says of each table whether it is printed, printed empty, there and not read, or only listed in the contents.</summary>
internal static class TableList
{
    private const int LongestTitle = 80;

    // What a note below a table without figures says of their lack.
    private static readonly string[] DenyingWords = ["无", "没有", "未", "不涉及", "空"];

    /// <summary>Adds the tables to the sheet: the listed ones in the order of the contents, then the others.</summary>
    /// <param name="tables">The tables that were read.</param>
    /// <param name="contents">The contents of the document.</param>
    /// <param name="body">The text behind the contents.</param>
    /// <param name="sheet">Where they go.</param>
    public static void Read(IReadOnlyList<RecognisedTable> tables, ContentsList contents, IReadOnlyList<TextLine> body, FactSheetBuilder sheet)
    {
        var titles = new Lazy<string[]>(() => OpenTitlesIn(body, tables));
        var rest = new List<RecognisedTable>(tables.Where(table => table.Role != TableRole.Other).DistinctBy(table => (table.Role, table.Title)));
        foreach (string entry in contents.Entries)
        {
            string listed = TitleOf(entry);
            if (RoleOf(listed, tables) is var role && role == TableRole.Other) continue;
            string label = LabelKey.Of(listed);
            RecognisedTable? printed = rest.Find(table => table.Role == role && SameTitle(table.Title, label)) ?? rest.Find(table => table.Role == role);
            if (printed is not null) rest.Remove(printed);
            sheet.Add(printed is null ? Absent(role, listed, label) : Printed(printed) with { ListedTitle = listed });
        }

        foreach (RecognisedTable table in rest) sheet.Add(Printed(table));

        // Only a document whose tables can be read can be said to lack one, and a title in the text stands over something.
        SheetTable Absent(TableRole role, string listed, string label)
        {
            bool mayBeThere = tables.Count == 0 || Array.Exists(titles.Value, title => title.EndsWith(label, StringComparison.Ordinal));
            return new SheetTable { Role = role, Presence = mayBeThere ? TablePresence.Unread : TablePresence.Missing, ListedTitle = listed };
        }
    }

    // A listed title is mostly that of a table, whose role is known.
    private static TableRole RoleOf(string listed, IReadOnlyList<RecognisedTable> tables)
    {
        foreach (RecognisedTable table in tables)
        {
            if (table.Title == listed) return table.Shape == TableShape.Form ? table.TitleRole : table.Role;
        }

        return TableTitles.RoleOf(listed);
    }

    // Lines that may be the title of a table that was not read. 一般公共预算财政拨款支出决算表 above its table is none of a 支出决算表.
    private static string[] OpenTitlesIn(IReadOnlyList<TextLine> body, IReadOnlyList<RecognisedTable> tables)
    {
        HashSet<string> read = [.. tables.Where(table => table.Role != TableRole.Other).Select(table => TextFolding.Key(table.Title))];
        return [.. body.Where(line => line.Block.Text.Contains('表')).SelectMany(line => line.Block.Text.Split('\n')).Where(line => line.Length <= LongestTitle && line.Contains('表')).Select(TextFolding.Key).Where(line => !read.Contains(line))];
    }

    private static SheetTable Printed(RecognisedTable table) => new()
    {
        Role = table.Role,
        Title = WithoutRegime(table.Title),
        Presence = IsUnread(table) ? TablePresence.Unread : IsEmpty(table) ? TablePresence.Empty : TablePresence.Printed,
        Unit = table.Unit,
        EmptyNote = table.Notes.Select(WithoutMark).FirstOrDefault(NoteWords.SaysEmpty) ?? (IsEmpty(table) ? table.Notes.Select(WithoutMark).FirstOrDefault(DeniesFigures) : null),
    };

    // （参照） behind the organisation says what it is, not what the table is called.
    private static string WithoutRegime(string title)
        => title.Replace("（参照）", "", StringComparison.Ordinal).Replace("（参公）", "", StringComparison.Ordinal);

    private static bool IsEmpty(RecognisedTable table) => !table.IsCut && table.IsEmpty && table.Indicators.Count == 0 && table.Fields.All(field => field.Text.Length == 0);

    // A blank form has labels; where not even those were found, a page break tore it apart.
    private static bool IsUnread(RecognisedTable table) => table.Shape == TableShape.Form && table.IsEmpty && table.Fields.Count == 0 && table.Indicators.Count == 0;

    private static bool DeniesFigures(string note) => DenyingWords.Any(word => note.Contains(word, StringComparison.Ordinal));

    private static string WithoutMark(string note)
    {
        int colon = note.AsSpan().IndexOfAny('：', ':');
        return colon is > 0 and <= 4 ? note[(colon + 1)..].Trim() : note;
    }

    // 九、政府性基金预算支出情况表 without its number.
    private static string TitleOf(string entry)
    {
        string compact = PrintedText.Compact(entry);
        int mark = compact.AsSpan().IndexOfAny("、．.");
        return mark is > 0 and <= 3 ? compact[(mark + 1)..] : compact;
    }

    private static bool SameTitle(string title, string label) => TextFolding.Key(title).EndsWith(label, StringComparison.Ordinal);
}
