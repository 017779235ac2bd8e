using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Text;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// Lists that go on behind their last amount: 甲10万元、乙20万元、丙等, where what follows the mark has no amount; 甲10万元，乙20万元， where the text was cut off in the middle
/// of a sentence. What such a list lacks is not told.
/// </summary>
internal static class OpenEnds
{
    private static readonly char[] Marks = [',', ';', ':', '('];

    public static bool IsBehind(NormalizedText text, Level last)
    {
        ReadOnlySpan<char> rest = text.Text.AsSpan(last.End);
        return rest.StartsWith("等") || rest.StartsWith("、") || EndsInTheMiddle(rest);
    }

    /// <summary>甲10万元和未列明的资金，合计30万元: words go on behind an amount without a mark or a bracket.</summary>
    public static bool AreWordsBehind(NormalizedText text, Level last) => last.End < text.Length && char.IsLetter(text[last.End]);

    /// <summary>The text ends in the sentence of the amount, at a mark that something should follow: 项目支出20万元，占20%；</summary>
    private static bool EndsInTheMiddle(ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> said = rest.TrimEnd();
        return said.Length > 0 && Array.IndexOf(Marks, said[^1]) >= 0 && said.IndexOfAny('。', '\n') < 0;
    }
}
