using PublicBudget.Facts;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Interpretation.Labels;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation;

/// <summary>Says of each table whether it is printed, printed empty, or only listed in the contents.</summary>
internal static class TableList
{
    private static readonly string[] EmptyWords = ["无数据", "空表", "表为空", "无此项", "为空"];

    /// <summary>Adds the tables to the sheet: the listed ones in the order of the contents, then the others.</summary>
    public static void Read(IReadOnlyList<RecognisedTable> tables, ContentsList contents, FactSheetBuilder sheet)
    {
        var rest = new List<RecognisedTable>(tables.Where(table => table.Role != TableRole.Other).DistinctBy(table => (table.Role, table.Title)));
        foreach (string entry in contents.Entries)
        {
            string listed = TitleOf(entry);
            if (TableTitles.RoleOf(listed) is var role && role == TableRole.Other) continue;
            RecognisedTable? printed = rest.Find(table => table.Role == role && SameTitle(table.Title, listed)) ?? rest.Find(table => table.Role == role);
            if (printed is not null) rest.Remove(printed);
            sheet.Add(printed is null ? new SheetTable { Role = role, Presence = TablePresence.Missing, ListedTitle = listed } : Printed(printed) with { ListedTitle = listed });
        }

        foreach (RecognisedTable table in rest) sheet.Add(Printed(table));
    }

    private static SheetTable Printed(RecognisedTable table) => new()
    {
        Role = table.Role,
        Title = WithoutRegime(table.Title),
        Presence = IsEmpty(table) ? TablePresence.Empty : TablePresence.Printed,
        Unit = table.Unit,
        EmptyNote = table.Notes.Select(WithoutMark).FirstOrDefault(IsEmptyNote),
    };

    // （参照） behind the organisation says what it is, not what the table is called.
    private static string WithoutRegime(string title)
        => title.Replace("（参照）", "", StringComparison.Ordinal).Replace("（参公）", "", StringComparison.Ordinal);

    private static bool IsEmpty(RecognisedTable table) => table.IsEmpty && table.Indicators.Count == 0 && table.Fields.All(field => field.Text.Length == 0);

    private static bool IsEmptyNote(string note) => EmptyWords.Any(word => note.Contains(word, StringComparison.Ordinal));

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

    private static bool SameTitle(string title, string listed) => TextFolding.Key(title).EndsWith(LabelKey.Of(listed), StringComparison.Ordinal);
}
