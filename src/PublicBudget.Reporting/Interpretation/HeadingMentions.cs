using System.Text.RegularExpressions;
using PublicBudget.Facts;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation;

/// <summary>Compares the headings of the body with the contents, and the names that the document gives its organisation and itself.</summary>
internal static partial class HeadingMentions
{
    private const int LongestHeading = 60;
    private const string Annex = "附件";

    // 2025年部门预算安排…: the form of a department's document in that of a unit.
    private const string OfDepartment = "年部门预算安排";

    /// <summary>Reads the mentions into the sheet.</summary>
    /// <param name="contents">The contents.</param>
    /// <param name="body">The blocks of text behind them.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="sheet">Where they go.</param>
    public static void Read(ContentsList contents, IReadOnlyList<TextBlock> body, IReadOnlyList<RecognisedTable> tables, FactSheetBuilder sheet)
    {
        foreach (string entry in contents.Entries)
        {
            if (MarkOf(TextFolding.Key(entry)) is { Length: > 0 } mark) ReadHeading(entry, mark, body, sheet);
        }

        ReadKind(contents, body, sheet);
        foreach (RecognisedTable table in tables.Where(table => table.Organisation is not null))
            sheet.Add(new Mention { Kind = MentionKind.Organisation, Text = table.Organisation!, Place = PrintedPlace.InTable(table.Role, title: table.Title) });
    }

    // What a heading begins with that no other begins with: 附件, 第三部分.
    private static string MarkOf(string key) => key.StartsWith(Annex, StringComparison.Ordinal) ? Annex : key.StartsWith('第') ? PartPattern().Match(key).Value : "";

    // What goes on behind the same words is the next line of the contents, or of the page.
    private static void ReadHeading(string entry, string mark, IReadOnlyList<TextBlock> body, FactSheetBuilder sheet)
    {
        TextBlock? heading = body.FirstOrDefault(block =>
            block.Text.Length <= LongestHeading && !TextFolding.BeginsOtherwise(block.Text, mark[0]) && TextFolding.Key(block.Text).StartsWith(mark, StringComparison.Ordinal));
        if (heading is null) return;
        string listed = Compact(entry), printed = Compact(heading.Text);
        bool goesOn = mark != Annex && listed != printed && (listed.StartsWith(printed, StringComparison.Ordinal) || printed.StartsWith(listed, StringComparison.Ordinal));
        if (!goesOn) sheet.Add(new Mention { Kind = MentionKind.Heading, Text = printed, Expected = listed, Place = PlaceOf(heading) });
    }

    [GeneratedRegex("^第[一二三四五六七八九十]{1,3}部分", RegexOptions.CultureInvariant)]
    private static partial Regex PartPattern();

    // 部门预算表 in the contents of a 单位预算, and 部门预算安排 in its text.
    private static void ReadKind(ContentsList contents, IReadOnlyList<TextBlock> body, FactSheetBuilder sheet)
    {
        string[] headings = [.. contents.Entries.Concat(body.Take(LongestHeading).Select(block => block.Text)).Where(text => text.Length <= LongestHeading).Select(TextFolding.Key)];
        bool isUnit = headings.Any(heading => heading.Contains("单位预算", StringComparison.Ordinal)), isDepartment = headings.Any(heading => heading.EndsWith("部门预算", StringComparison.Ordinal));
        string? odd = headings.FirstOrDefault(heading => heading.StartsWith(Annex, StringComparison.Ordinal) && heading.Contains("部门预算表", StringComparison.Ordinal));
        if (!isUnit || isDepartment) return;
        if (odd is not null) sheet.Add(new Mention { Kind = MentionKind.Organisation, Text = "部门", Expected = "单位" });
        if (body.FirstOrDefault(block => block.Text.Contains(OfDepartment, StringComparison.Ordinal)) is { } passage)
            sheet.Add(new Mention { Kind = MentionKind.Organisation, Text = "部门预算", Expected = "单位预算", Place = PlaceOf(passage) });
    }

    private static string Compact(string text) => PrintedText.Compact(text);

    private static PrintedPlace PlaceOf(TextBlock block) => new() { Page = block.Place.Page, Line = block.Place.Line, Sheet = block.Place.Sheet };
}
