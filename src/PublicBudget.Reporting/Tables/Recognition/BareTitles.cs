using System.Buffers;
using PublicBudget.Facts;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>
/// Titles that leave out the word 表: 部门收支总体情况, 一般公共预算支出. Running text has headings that read like them, so a line is one only
/// where nothing but captions parts it from its table, the unit of measure among them.
/// </summary>
internal static class BareTitles
{
    private const int ShortestTitle = 4;
    private const int LongestTitle = 40;

    private static readonly SearchValues<char> Ends = SearchValues.Create("况出入算支)");

    /// <summary>What the table of such a title is for; <see cref="TableRole.Other"/> where the text is none.</summary>
    /// <param name="title">The text as printed or folded.</param>
    public static TableRole RoleOf(string title)
    {
        bool mayBe = title.Length is >= ShortestTitle and <= LongestTitle && Ends.Contains(TextFolding.Fold(title[^1])) && !title.Contains('表') && !title.AsSpan().ContainsAny(TableCharacters.Sentence);
        return mayBe ? TableTitles.RoleOf(TextFolding.Key(title) + "表") : TableRole.Other;
    }

    /// <summary>Takes the row right above the header and its captions as the title where it is one.</summary>
    public static void Take(TextGrid grid, HeaderBlock header, TableCaption caption)
    {
        if (caption.Title.Length > 0 || caption.Unit is null) return;
        for (int row = header.Start - 1; row >= 0; row--)
        {
            ReadOnlySpan<int> filled = grid.Filled(row);
            if (CaptionRow.AreCaptions(grid, row, filled)) continue;
            if (filled.Length == 1 && RoleOf(grid.Key(row, filled[0])) != TableRole.Other) caption.SetBareTitle(grid.Text(row, filled[0]));
            return;
        }
    }

    /// <summary>Takes the line right above the table and its captions as the title where it is one.</summary>
    public static void Take(List<TextLine> lead, TableCaption caption)
    {
        if (caption.Title.Length > 0 || caption.Unit is null) return;
        for (int line = lead.Count - 1; line >= 0; line--)
        {
            if (lead[line].Block.Text.Length > LongestTitle * 2) return;
            if (CaptionWords.IsCaption(lead[line].Key)) continue;
            if (RoleOf(lead[line].Key) != TableRole.Other) caption.SetBareTitle(lead[line].Block.Text);
            return;
        }
    }
}
