using PublicBudget.Facts;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation;

/// <summary>
/// Says which passages that everybody has to publish (三公经费, 机关运行经费, 政府采购, 国有资产, 绩效, 名词解释) the contents promise and the body lacks.
/// A document without contents, or one that breaks off before the next entry, is not known to lack any.
/// </summary>
/// <remarks>预算法 art. 14 and 财预〔2016〕143号 ask for them.</remarks>
internal static class PassageList
{
    // By which words the contents name a subject, and by which the body may speak of it.
    private static readonly (string Listed, string[] Spoken)[] Subjects =
    [
        ("三公", ["三公", "出国", "公务接待"]),
        ("机关运行", ["机关运行", "运行经费"]),
        ("政府采购", ["采购"]),
        ("国有资产", ["资产"]),
        ("绩效", ["绩效"]),
        ("名词解释", ["名词", "词解释", "术语"]),
    ];

    /// <summary>Adds what is missing to the sheet.</summary>
    /// <param name="contents">The contents of the document.</param>
    /// <param name="body">The text behind the contents.</param>
    /// <param name="sheet">Where it goes.</param>
    public static void Read(ContentsList contents, IReadOnlyList<TextLine> body, FactSheetBuilder sheet)
    {
        int[] subjects = [.. contents.Entries.Select(entry => TextFolding.Key(entry)).Select(entry => TitleWords.IsTitle(entry) ? -1 : SubjectOf(entry))];
        var spoken = new Dictionary<int, bool>();
        for (int i = 0; i < subjects.Length; i++)
        {
            if (subjects[i] < 0 || Speaks(subjects[i]) || !Array.Exists(subjects[(i + 1)..], later => later >= 0 && Speaks(later))) continue;
            sheet.Add(new Mention { Kind = MentionKind.MissingPassage, Text = PrintedText.Compact(contents.Entries[i]) });
        }

        bool Speaks(int subject) => spoken.TryGetValue(subject, out bool known) ? known : spoken[subject] = IsSpokenOf(body, Subjects[subject].Spoken);
    }

    private static int SubjectOf(string entry) => Array.FindIndex(Subjects, subject => entry.Contains(subject.Listed, StringComparison.Ordinal));

    // Folding is needed only where a blank or another form of a character stands between.
    private static bool IsSpokenOf(IReadOnlyList<TextLine> body, string[] words)
        => body.Any(line => HasAny(line.Block.Text, words)) || body.Any(line => HasAny(line.Key, words));

    private static bool HasAny(string text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
