using System.Buffers;
using System.Text.RegularExpressions;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>What notes below a table look like. All texts are keys: folded, without blanks and quotation marks.</summary>
internal static partial class NoteWords
{
    private static readonly SearchValues<char> Starts = SearchValues.Create("注说备编填");
    private static readonly string[] EmptyWords = ["无数据", "空表", "表为空", "无此项", "为空", "无内容", "空白表"];

    /// <summary>Whether a text is a note below a table: 注:…, 说明:…, 备注:….</summary>
    public static bool IsNote(string key) => key.Length > 0 && Starts.Contains(key[0]) && NotePattern().IsMatch(key);

    /// <summary>Whether a note says that its table has no figures: 故本表为空, 本表无数据.</summary>
    public static bool SaysEmpty(string note)
    {
        foreach (string word in EmptyWords)
        {
            if (note.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    [GeneratedRegex(@"^(?:注|说明|备注|编报说明|填报说明)[0-9一二三]?[:、.]", RegexOptions.CultureInvariant)]
    private static partial Regex NotePattern();
}
