using System.Text.RegularExpressions;
using PublicBudget.Facts;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation;

/// <summary>Compares the headings of the body with the contents.</summary>
internal static partial class HeadingMentions
{
    private const int LongestHeading = 60;
    private const string Annex = "附件";

    /// <summary>Reads the mentions into the sheet.</summary>
    /// <param name="contents">The contents.</param>
    /// <param name="body">The blocks of text behind them.</param>
    /// <param name="sheet">Where they go.</param>
    public static void Read(ContentsList contents, IReadOnlyList<TextLine> body, FactSheetBuilder sheet)
    {
        foreach (string entry in contents.Entries)
        {
            if (MarkOf(TextFolding.Key(entry)) is { Length: > 0 } mark) ReadHeading(entry, mark, body, sheet);
        }
    }

    // What a heading begins with that no other begins with: 附件, 第三部分.
    private static string MarkOf(string key) => key.StartsWith(Annex, StringComparison.Ordinal) ? Annex : key.StartsWith('第') ? PartPattern().Match(key).Value : "";

    // What goes on behind the same words is the next line of the contents, or of the page.
    private static void ReadHeading(string entry, string mark, IReadOnlyList<TextLine> body, FactSheetBuilder sheet)
    {
        TextBlock? heading = body.FirstOrDefault(line =>
            line.Block.Text.Length <= LongestHeading && !TextFolding.BeginsOtherwise(line.Block.Text, mark[0]) && line.Key.StartsWith(mark, StringComparison.Ordinal))?.Block;
        if (heading is null) return;
        string listed = PrintedText.Compact(entry), printed = PrintedText.Compact(heading.Text);
        bool goesOn = mark != Annex && listed != printed && (listed.StartsWith(printed, StringComparison.Ordinal) || printed.StartsWith(listed, StringComparison.Ordinal));
        if (!goesOn) sheet.Add(new Mention { Kind = MentionKind.Heading, Text = printed, Expected = listed, Place = heading.PrintedAt() });
    }

    [GeneratedRegex("^第[一二三四五六七八九十]{1,3}部分", RegexOptions.CultureInvariant)]
    private static partial Regex PartPattern();
}
