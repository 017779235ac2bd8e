using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading;

/// <summary>Tells whether the text read so far announces a table: a title that ends in 表, perhaps with a number, an organisation or a unit of measure below it.</summary>
internal static class ExpectedTable
{
    private const int LongestLine = 60;
    private const int MostCaptions = 3;

    /// <summary>The title that stands above what comes next; null where none does.</summary>
    public static string? TitleAbove(IReadOnlyList<Block> blocks)
    {
        for (int block = blocks.Count - 1, captions = 0; block >= 0 && captions <= MostCaptions; block--, captions++)
        {
            if (blocks[block] is not TextBlock text || text.Text.Length > LongestLine) return null;
            string key = TextFolding.Key(text.Text);
            if (IsTitle(key)) return text.Text;
            if (!IsCaption(key)) return null;
        }

        return null;
    }

    /// <summary>Whether a text is a title: 支出总体情况表, 收支总表（一）, but no sentence that speaks of a table.</summary>
    /// <param name="key">The text without blanks.</param>
    public static bool IsTitle(string key)
    {
        int bracket = key.EndsWith(')') ? key.LastIndexOf('(') : -1;
        ReadOnlySpan<char> name = bracket > 0 ? key.AsSpan(0, bracket) : key;
        return name.Length > 2 && name[^1] == '表' && !name.ContainsAny("。，,;；");
    }

    /// <summary>Whether a text states the unit of measure: 单位:万元.</summary>
    public static bool IsUnit(string key) => key.Contains("单位:", StringComparison.Ordinal) && key.EndsWith('元');

    /// <summary>Whether a text may stand between a title and its table: 单位:万元, 编制单位:…, 公开03表 without a name, 表三, 附表3.</summary>
    /// <param name="key">The text without blanks.</param>
    public static bool IsCaption(string key) => key.Contains("单位:", StringComparison.Ordinal) || key.Contains("部门:", StringComparison.Ordinal)
        || (key.Length <= 8 && (key.StartsWith('表') || key.StartsWith("附表", StringComparison.Ordinal) || key.EndsWith('表')));
}
