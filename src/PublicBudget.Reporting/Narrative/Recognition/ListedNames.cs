using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// Puts amounts into the order in which a claim names them: 甲型A，乙型B，丙型C。甲型、丙型、乙型分别占…. Where the names do not tell which is which, the
/// amounts stay in their own order; where it names other things altogether – 甲税、乙税分别为A、B，丙费和丁费分别下降… – it is about none of them.
/// </summary>
internal static class ListedNames
{
    /// <summary>Fewer characters in common are no name.</summary>
    private const int Shortest = 2;

    /// <summary>Longer lists are never named one by one again, nor in longer words.</summary>
    private const int MostNames = 12;

    private const int MostCharacters = 200;

    public static List<Level> Order(Topic names, List<Level> levels)
    {
        string[] listed = names.Text.Length > MostCharacters ? [] : names.Text.Split('、', '和', '及');
        if (listed.Length != levels.Count || levels.Count > MostNames)
        {
            return levels;
        }

        if (Array.TrueForAll(listed, name => name.Length >= Shortest && levels.TrueForAll(level => !level.Topic.IsGeneric && Common(name, level.Topic.Text) < Shortest)))
        {
            return [];
        }

        List<Level> ordered = [];
        foreach (string name in listed)
        {
            if (Named(name, levels) is not { } level || ordered.Contains(level))
            {
                return levels;
            }

            ordered.Add(level);
        }

        return ordered;
    }

    /// <summary>The amount whose words share more with a name than those of any other.</summary>
    private static Level? Named(string name, List<Level> levels)
    {
        Level? best = null;
        int longest = Shortest - 1;
        foreach (Level level in levels)
        {
            int common = Common(name, level.Topic.Text);
            best = common > longest ? level : common == longest ? null : best;
            longest = Math.Max(longest, common);
        }

        return best;
    }

    /// <summary>The length of the longest run of characters that both words have.</summary>
    private static int Common(string left, string right)
    {
        int longest = 0;
        for (int start = 0; start + longest < left.Length; start++)
        {
            while (start + longest < left.Length && right.Contains(left.Substring(start, longest + 1), StringComparison.Ordinal))
            {
                longest++;
            }
        }

        return longest;
    }
}
