using System.Buffers;
using PublicBudget.Reporting.Narrative.Grammar;

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
            if (level.Group is { } group && group[0] == level && YearsIn(outline.Text.Slice(level.Start, level.NumberStart)) is { Count: > 1 } years && years.Count == group.Count)
            {
                for (int i = 0; i < group.Count; i++)
                {
                    group[i].Year = years[i];
                }

                group.ForEach(later => later.YearBefore = group.Find(earlier => earlier.Year == later.Year - 1));
            }
        }
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
