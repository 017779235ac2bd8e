using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>Finds the amounts of a narrative by what they are about.</summary>
internal sealed class TopicIndex
{
    /// <summary>How far back a topic is looked for that is not named in the same words.</summary>
    private const int Reach = 40;

    private const int MostOfKey = 64;

    private readonly Outline _outline;

    private readonly Dictionary<string, List<Level>> _byKey = [];

    /// <summary>The totals that have no key, by their words: 本年支出合计.</summary>
    private readonly Dictionary<string, List<Level>> _totals = [];

    public TopicIndex(Outline outline)
    {
        _outline = outline;
        foreach (Level level in outline.Levels)
        {
            Add(_byKey, level.Topic.Key, level);
            if (level.Topic.IsGeneric)
            {
                Add(_byKey, level.Heading.Key, level);
                Add(_totals, level.Topic.IsTotal ? NameOfTotal(level.Topic) : "", level);
            }
        }
    }

    /// <summary>
    /// The last total before an element that has these words (占本年支出合计的…), or says both sides where they say one (占支出总预算的…, 收支总预算); certain where they have one amount in all the text before.
    /// </summary>
    public Target? FindTotal(int index, Topic topic, int? year)
    {
        string name = NameOfTotal(topic);
        if (!_totals.TryGetValue(name, out List<Level>? levels) && !(name.Length > 2 && name[2] == '总' && _totals.TryGetValue($"收支{name[2..]}", out levels)))
        {
            return null;
        }

        Level? found = null;
        bool isOne = true;
        int last = LowerBound(levels, index) - 1;
        for (int i = last; i >= 0 && last - i < MostOfKey; i--)
        {
            bool counts = !levels[i].IsAside && AgreesInYear(levels[i], year);
            isOne &= !counts || found is null || levels[i].Amount.InYuan == found.Amount.InYuan;
            found ??= counts ? levels[i] : null;
        }

        return found is null ? null : new Target(found, isOne && last < MostOfKey);
    }

    /// <summary>The last amount before an element that is about a topic and not about another year.</summary>
    public Level? FindBefore(int index, Topic topic, int? year)
    {
        Level? same = FindSame(index, topic, year);
        if (same is not null || topic.IsGeneric)
        {
            return same;
        }

        int at = FirstLevelFrom(index) - 1;
        for (int seen = 0; at >= 0 && seen < Reach; at--, seen++)
        {
            Level level = _outline.Levels[at];
            if (!level.IsAside && AgreesInYear(level, year) && level.Topic.MatchesEnd(topic))
            {
                return level;
            }
        }

        return null;
    }

    /// <summary>The first amount behind an element that is about a topic: 占支出总预算82.27%, where the total follows.</summary>
    public Level? FindAfter(int index, Topic topic, int? year)
    {
        int first = FirstLevelFrom(index);
        for (int i = first; i < _outline.Levels.Count && i - first < Reach; i++)
        {
            Level level = _outline.Levels[i];
            bool isTopic = level.Topic.IsSame(topic) || level.Topic.MatchesEnd(topic)
                || (topic.IsGeneric && level.Topic.Text.AsSpan().IndexOfAny("总合") >= 0);
            if (!level.IsAside && isTopic && AgreesInYear(level, year))
            {
                return level;
            }
        }

        return null;
    }

    /// <summary>The last amount before an element with the same key and not about another year.</summary>
    public Level? FindSame(int index, Topic topic, int? year)
    {
        if (!_byKey.TryGetValue(topic.Key, out List<Level>? levels))
        {
            return null;
        }

        int last = LowerBound(levels, index) - 1;
        for (int i = last; i >= 0 && last - i < MostOfKey; i--)
        {
            if (!levels[i].IsAside && AgreesInYear(levels[i], year))
            {
                return topic.IsTotal ? WithNameOfTotal(levels, i, topic) : levels[i];
            }
        }

        return null;
    }

    /// <summary>收入总计A，其中：本年收入合计B。收入总计增加…: of the totals of one key in a paragraph, the one that is called as the words call it.</summary>
    private static Level WithNameOfTotal(List<Level> levels, int last, Topic topic)
    {
        // 本年收入 is not 收入总计, which a paragraph before may tell
        bool isOfYear = topic.Text.EndsWith("总计", StringComparison.Ordinal) && levels[last].Topic.Text.StartsWith("本年", StringComparison.Ordinal);
        for (int i = last; i >= 0 && last - i < Reach && (isOfYear || levels[i].Paragraph == levels[last].Paragraph); i--)
        {
            if (!levels[i].IsAside && levels[i].AnyYear == levels[last].AnyYear && levels[i].Topic.Text.EndsWith(NameOfTotal(topic), StringComparison.Ordinal))
            {
                return levels[i];
            }
        }

        return levels[last];
    }

    /// <summary>Whether the text before an element gives what an amount is about no other amount, but for another kind of figure (budget, outturn).</summary>
    public bool HasOneAmount(int index, Level level)
    {
        IReadOnlyList<Level> levels = WithKey(level.Topic.Key);
        for (int i = 0; i < levels.Count; i++)
        {
            bool isOther = levels[i].Index < index && levels[i].Basis.Agrees(level.Basis) && levels[i].Amount.InYuan != level.Amount.InYuan;
            if (isOther || i > MostOfKey)
            {
                return false;
            }
        }

        return !level.Topic.IsGeneric && !level.IsAbout && level.Depth == 0;
    }

    /// <summary>
    /// The amounts of a kind before another in its paragraph, the nearest first, back to one that ends the search; none where the paragraph has more amounts than are looked at.
    /// </summary>
    public List<Level> InParagraphBefore(Level level, Predicate<Level> isOfKind, Predicate<Level> ends)
    {
        List<Level> found = [];
        int last = FirstLevelFrom(level.Index) - 1;
        for (int i = last; i >= 0 && _outline.Levels[i].Paragraph == level.Paragraph && !ends(_outline.Levels[i]); i--)
        {
            if (last - i == Reach)
            {
                return [];
            }

            if (_outline.Levels[i] is { IsAside: false, Depth: 0 } before && isOfKind(before))
            {
                found.Add(before);
            }
        }

        return found;
    }

    /// <summary>The amounts of a key, in reading order.</summary>
    public IReadOnlyList<Level> WithKey(string key) => _byKey.TryGetValue(key, out List<Level>? levels) ? levels : [];

    /// <summary>The place among all levels of the first one at or behind an element.</summary>
    public int FirstLevelFrom(int index) => LowerBound(_outline.Levels, index);

    /// <summary>本年支出合计, 支出合计: the year is that of the text.</summary>
    private static string NameOfTotal(Topic total)
    {
        ReadOnlySpan<char> name = total.Text;
        name = name.StartsWith("本年") || name.StartsWith("当年") ? name[2..] : name;
        return name.TrimStart('度').ToString();
    }

    public static bool AgreesInYear(Level level, int? year) => year is null || level.AnyYear is null || level.AnyYear == year;

    private static void Add(Dictionary<string, List<Level>> index, string key, Level level)
    {
        if (key.Length == 0)
        {
            return;
        }

        if (!index.TryGetValue(key, out List<Level>? levels))
        {
            index[key] = levels = [];
        }

        levels.Add(level);
    }

    private static int LowerBound(List<Level> levels, int index)
    {
        int low = 0, high = levels.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = levels[middle].Index < index ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
