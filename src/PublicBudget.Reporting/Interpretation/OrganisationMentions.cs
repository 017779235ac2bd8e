using PublicBudget.Facts;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation;

/// <summary>The names that a document gives its organisation above its tables, and whether it calls that a department or a unit.</summary>
internal static class OrganisationMentions
{
    private const int LongestHeading = 60;

    // So many blocks behind the contents may hold the titles of the document.
    private const int TitleBlocks = 60;

    // 2025年部门预算安排…: the form of a department's document in that of a unit.
    private const string OfDepartment = "年部门预算安排";

    /// <summary>Reads the mentions into the sheet.</summary>
    /// <param name="contents">The contents.</param>
    /// <param name="body">The blocks of text behind them.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="sheet">Where they go.</param>
    public static void Read(ContentsList contents, IReadOnlyList<TextLine> body, IReadOnlyList<RecognisedTable> tables, FactSheetBuilder sheet)
    {
        ReadKind(contents, body, sheet);
        foreach (RecognisedTable table in tables.Where(table => table.Organisation is not null))
            sheet.Add(new Mention { Kind = MentionKind.Organisation, Text = table.Organisation!, Place = PrintedPlace.InTable(table.Role, title: table.Title) });
    }

    // 部门预算表 in the contents of a 单位预算, and 部门预算安排 in its text.
    private static void ReadKind(ContentsList contents, IReadOnlyList<TextLine> body, FactSheetBuilder sheet)
    {
        string[] headings =
        [
            .. contents.Entries.Where(entry => entry.Length <= LongestHeading).Select(TextFolding.Key),
            .. body.Take(TitleBlocks).Where(line => line.Block.Text.Length <= LongestHeading).Select(line => line.Key),
        ];
        if (!headings.Any(IsOfUnit) || headings.Any(IsOfDepartment)) return;
        if (headings.Any(IsTablesOfDepartment)) sheet.Add(new Mention { Kind = MentionKind.Organisation, Text = "部门", Expected = "单位" });
        if (body.FirstOrDefault(line => line.Block.Text.Contains(OfDepartment, StringComparison.Ordinal))?.Block is { } passage)
            sheet.Add(new Mention { Kind = MentionKind.Organisation, Text = "部门预算", Expected = "单位预算", Place = passage.PrintedAt() });
    }

    private static bool IsOfUnit(string heading) => heading.Contains("单位预算", StringComparison.Ordinal);

    private static bool IsOfDepartment(string heading) => heading.EndsWith("部门预算", StringComparison.Ordinal);

    private static bool IsTablesOfDepartment(string heading) => heading.StartsWith("附件", StringComparison.Ordinal) && heading.Contains("部门预算表", StringComparison.Ordinal);
}
