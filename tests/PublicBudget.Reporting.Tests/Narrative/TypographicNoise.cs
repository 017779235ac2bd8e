using System.Text;
using CsCheck;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>What typesetting and conversion do to a sentence without changing what it says: full-width digits, traditional characters, blanks, page numbers.</summary>
internal sealed record TypographicNoise(bool FullWidth, bool Traditional, bool Justified, bool HalfWidthMarks, int PageNumber)
{
    private const string Simplified = "万预算经费减长与较总计财务开国购车运维护亿结转类项业单机关会议训际执";
    private const string Converted = "萬預算經費減長與較總計財務開國購車運維護億結轉類項業單機關會議訓際執";

    /// <summary>Mostly none.</summary>
    public static Gen<TypographicNoise> Any { get; } =
        from kind in Gen.Int[0, 11]
        from page in Gen.Int[1, 60]
        select new TypographicNoise(kind is 0 or 4, kind is 1 or 4, kind is 2, kind is 1 or 3, kind is 5 ? page : 0);

    public string Print(string text)
    {
        var printed = new StringBuilder(text.Length * 2);
        for (int i = 0; i < text.Length; i++)
        {
            printed.Append(Convert(text[i]));
            bool isBetweenWords = i + 1 < text.Length && text[i] >= '\u3400' && text[i + 1] >= '\u3400' && text[i] < '\uFF00' && text[i + 1] < '\uFF00';
            if (Justified && isBetweenWords)
            {
                printed.Append(' ');
            }

            if (PageNumber > 0 && isBetweenWords && i == text.Length / 2)
            {
                printed.Append('\n').Append("— ").Append(PageNumber).Append(" —\n");
            }
        }

        return printed.ToString();
    }

    private char Convert(char c) => c switch
    {
        >= '0' and <= '9' or '.' when FullWidth => (char)(c + 0xFEE0),
        '%' when FullWidth => '％',
        '，' when HalfWidthMarks => ',',
        '；' when HalfWidthMarks => ';',
        '：' when HalfWidthMarks => ':',
        '（' when HalfWidthMarks => '(',
        '）' when HalfWidthMarks => ')',
        _ when Traditional && Simplified.IndexOf(c) is >= 0 and var at => Converted[at],
        _ => c,
    };
}
