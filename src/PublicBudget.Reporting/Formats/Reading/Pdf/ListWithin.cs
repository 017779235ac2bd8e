using System.Text;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>Lists within a sentence: …（1）因公出国；（2）公务用车；（3）公务接待. A line that starts with （3） may go on in one.</summary>
internal static class ListWithin
{
    private const string Numbers = "123456789";
    private const string ChineseNumbers = "一二三四五六七八九";

    /// <summary>Whether the number before that of <paramref name="next"/> stands inside the text so far.</summary>
    public static bool GoesOn(StringBuilder paragraph, string next)
    {
        if (next is not ['（' or '(', _, '）' or ')', ..])
        {
            return false;
        }

        string numbers = char.IsAsciiDigit(next[1]) ? Numbers : ChineseNumbers;
        int number = numbers.IndexOf(next[1], StringComparison.Ordinal);
        return number > 0 && paragraph.ToString().IndexOf($"{next[0]}{numbers[number - 1]}{next[2]}", StringComparison.Ordinal) > 0;
    }
}
