using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>Says which amounts a claim with several values is about: 甲、乙分别为A和B，分别增长….</summary>
internal sealed class ListTargets(Outline outline, TopicIndex topics)
{
    /// <summary>The members of the list that a distributive claim is about: as many amounts as it has values.</summary>
    public List<Level> Find(Claim claim, int count)
    {
        if (claim.Context.Focus is not { } focus || focus.Paragraph != claim.Paragraph)
        {
            return AboveItems.Find(outline, topics, claim, count);
        }

        Topic names = claim.Context.Subject.IsGeneric ? claim.Context.Carried : claim.Context.Subject;
        if (focus.Group is { } group)
        {
            // 2021年、2022年和2023年分别为A、B和C，分别增长x%和y%: each year but the first
            return group.Count == count ? ListedNames.Order(names, group) : group.Count == count + 1 && group[1..].TrueForAll(level => level.YearBefore == group[group.IndexOf(level) - 1]) ? group[1..] : [];
        }

        int last = topics.FirstLevelFrom(claim.Index) - 1;
        if (GroupBefore(last, claim) is { } told && told.Count == count)
        {
            return ListedNames.Order(names, told);
        }

        List<Level> levels = [];
        for (int i = last; i >= 0 && levels.Count < count; i--)
        {
            Level level = outline.Levels[i];
            if (level.Paragraph != claim.Paragraph || level.Parent != focus.Parent)
            {
                break;
            }

            if (!level.IsAside)
            {
                levels.Insert(0, level);
            }
        }

        return levels.Count == count ? ListedNames.Order(names, levels) : [];
    }

    /// <summary>甲、乙分别为A和B，合计C，分别占…: what is said of each is said of the list, not of its total.</summary>
    private List<Level>? GroupBefore(int last, Claim claim) =>
        claim.Context is { IsDistributed: true, Subject.IsGeneric: true } && last > 0 && outline.Levels[last].Topic.Text.EndsWith('计') && outline.Levels[last - 1] is { Group: { } group, Sentence: var sentence } && sentence == claim.Sentence
            ? group
            : null;
}
