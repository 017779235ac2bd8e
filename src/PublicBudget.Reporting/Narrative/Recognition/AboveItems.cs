using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>上述四项分别占总支出的…: the items of the numbered list that ends right before the sentence, one amount of each.</summary>
internal static class AboveItems
{
    private static readonly string[] Pointers = ["上述", "以上", "上列", "前述"];

    /// <summary>The first amount of each item; empty where the words point to none, or the list has another number of them.</summary>
    public static List<Level> Find(Outline outline, TopicIndex topics, Claim claim, int count)
    {
        int last = topics.FirstLevelFrom(claim.Index) - 1;
        bool isPointing = claim is { IsAside: false, Context: { IsDistributed: true, Marker: null } } && PointsAbove(claim.Context.Subject.Text) && last >= 0 && outline.Levels[last].Paragraph == claim.Paragraph - 1;
        if (!isPointing) return [];
        List<Level> items = [];
        for (int i = last; i >= 0 && outline.Levels[i].Marker is { } marker; i--)
        {
            if (items.Count > 0 && items[0].Marker == marker) items[0] = outline.Levels[i];
            else if (items.Count > 0 && (items[0].Marker!.IsFirst || items[0].Marker!.Kind != marker.Kind)) break;
            else items.Insert(0, outline.Levels[i]);
        }

        bool isWhole = items.Count == count && items[0].Marker!.IsFirst && items.TrueForAll(static item => item is { IsAside: false, IsAbout: false, Depth: 0 });
        return isWhole ? items : [];
    }

    private static bool PointsAbove(string words) => Array.Exists(Pointers, pointer => words.StartsWith(pointer, StringComparison.Ordinal));
}
