using System.Text.RegularExpressions;
using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>
/// The amounts of several others (21个部门“三公”经费总额…，其中：…) and their parts; where departments are counted (上升的部门有3个), also what one of them spends.
/// None of them is a datum of the document's organisation.
/// </summary>
internal sealed partial class OthersAmounts(string text)
{
    private readonly int[] _counted = [.. CountedPattern().Matches(text).Select(match => match.Index + match.Length)];
    private readonly HashSet<Level> _found = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether an amount is one of others. Asked in reading order: parts belong to the amounts before them.</summary>
    /// <param name="level">The amount.</param>
    /// <param name="paragraph">Where its paragraph begins.</param>
    public bool Hold(Level level, int paragraph)
    {
        bool isOfOthers = (level.Parent is { } parent && _found.Contains(parent))
            || OthersPattern().IsMatch(text.AsSpan(level.Start, level.NumberStart - level.Start)) || IsCountedBefore(level, paragraph);
        if (isOfOthers) _found.Add(level);
        return isOfOthers;
    }

    private bool IsCountedBefore(Level level, int paragraph)
    {
        int before = Array.BinarySearch(_counted, level.NumberStart);
        int last = before < 0 ? ~before - 1 : before;
        return last >= 0 && _counted[last] > paragraph;
    }

    [GeneratedRegex(@"\d个(?:部门|单位|地区|省份|市县|乡镇)[^\d]*$", RegexOptions.CultureInvariant)]
    private static partial Regex OthersPattern();

    [GeneratedRegex(@"(?:部门|地区)有\d", RegexOptions.CultureInvariant)]
    private static partial Regex CountedPattern();
}
