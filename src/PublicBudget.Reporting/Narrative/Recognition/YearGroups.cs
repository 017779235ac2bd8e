using System.Buffers;
using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Text;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>2022年、2023年分别为A和B, 2021年至2023年分别为A、B和C: a list with one amount for each year that the words before it name.</summary>
internal static class YearGroups
{
    private const int YearDigits = 4;

    private const string Ranges = "至到-—~";

    /// <summary>2022年结转项目、2023年新增项目 are two things, and not one in two years.</summary>
    private static readonly SearchValues<char> Between = SearchValues.Create("年度末底、和与及" + Ranges);

    /// <summary>Gives each amount of such a list its year, and the amount of the year before.</summary>
    public static void Assign(Outline outline)
    {
        foreach (Level level in outline.Levels)
        {
            if (level.Group is { } group && group[0] == level && YearsBefore(outline.Text, level) is { Count: > 1 } years && years.Count == group.Count)
            {
                for (int i = 0; i < group.Count; i++)
                {
                    group[i].Year = years[i];
                }

                group.ForEach(later => later.YearBefore = group.Find(earlier => earlier.Year == later.Year - 1));
            }
        }
    }

    /// <summary>2020年至2022年分别为A、B、C，2021年比2020年增加…: the amount of the list that is of the year the words name.</summary>
    public static Level? MemberOf(Level last, int? year) => year is not null && last is { Group: { } group, Year: not null } ? group.Find(level => level.Year == year && level.YearBefore is not null) : null;

    /// <summary>The years that the words before an amount name; if they name none, those that stand alone before their comma (2021年至2023年，公务接待费分别为…).</summary>
    private static List<int> YearsBefore(NormalizedText text, Level level)
    {
        List<int> years = YearsIn(text.Slice(level.Start, level.NumberStart));
        if (years.Count > 0 || level.Start == 0 || text[level.Start - 1] is not (',' or '，'))
        {
            return years;
        }

        int end = level.Start - 1, start = end;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || Between.Contains(text[start - 1]))) start--;
        return YearsIn(text.Slice(start, end));
    }

    /// <summary>The years that the words name, each once; those between the ends of a range as well.</summary>
    private static List<int> YearsIn(ReadOnlySpan<char> words)
    {
        List<int> years = [];
        int end = 0;
        for (int i = 0; i + YearDigits < words.Length; i++)
        {
            bool isYear = int.TryParse(words.Slice(i, YearDigits), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int year) && year is > 1900 and < 2100
                && (words[i + YearDigits] == '年' || Ranges.Contains(words[i + YearDigits])) && (i == 0 || !char.IsAsciiDigit(words[i - 1]));
            if (!isYear || years.Contains(year))
            {
                continue;
            }

            if (years.Count > 0 && words[end..i].ContainsAnyExcept(Between))
            {
                return [];
            }

            bool isRange = years.Count > 0 && words[end..i].TrimStart("年度") is { Length: 1 } between && Ranges.Contains(between[0]) && year > years[^1];
            for (int next = isRange ? years[^1] + 1 : year; next < year; next++)
            {
                years.Add(next);
            }

            years.Add(year);
            end = i + YearDigits;
        }

        return years;
    }
}
