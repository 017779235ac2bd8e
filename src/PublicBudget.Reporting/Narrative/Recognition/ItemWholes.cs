using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Text;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// （一）基本支出A，占60%。其中：1.人员经费…，占基本支出的…；2.…。（二）项目支出B，占40%: the shares of the items of one numbered list, whatever lists and sentences stand inside of them.
/// </summary>
internal static class ItemWholes
{
    /// <summary>Gives the shares of such items that found no whole the total of the list.</summary>
    public static void Confirm(List<ShareReading> readings, NarrativeScene scene)
    {
        List<ItemList> open = [];
        for (int i = 0; i < readings.Count; i++)
        {
            if (MarkerOf(readings[i]) is { } marker && !open.Exists(list => list.Last == marker)) ListFor(marker, open, readings, scene).Add(i, marker);
        }

        Close(open, 0, readings, scene);
    }

    /// <summary>The number of the item whose own amount has the share.</summary>
    private static Marker? MarkerOf(ShareReading reading) =>
        CommonWholes.MayBeOfList(reading) && reading.Claim.Rates.Count == 1 && reading.Part!.Marker == reading.Claim.Context.Marker ? reading.Claim.Context.Marker : null;

    // The list that an item goes on with, when the lists inside of it are over; else a new one inside of all that are open.
    private static ItemList ListFor(Marker marker, List<ItemList> open, List<ShareReading> readings, NarrativeScene scene)
    {
        int at = open.FindLastIndex(list => list.Kind == marker.Kind);
        bool goesOn = at >= 0 && !marker.IsFirst;
        if (at >= 0) Close(open, goesOn ? at + 1 : at, readings, scene);
        if (!goesOn) open.Add(new ItemList(marker.Kind));
        return open[^1];
    }

    private static void Close(List<ItemList> open, int from, List<ShareReading> readings, NarrativeScene scene)
    {
        for (int i = open.Count - 1; i >= from; i--)
        {
            CommonWholes.Confirm(readings, open[i].Shares, scene);
            open.RemoveAt(i);
        }
    }

    /// <summary>The shares of the items of one list, by their places.</summary>
    private sealed class ItemList(LineMarkerKind kind)
    {
        public LineMarkerKind Kind { get; } = kind;

        public List<int> Shares { get; } = [];

        /// <summary>The item that was added last.</summary>
        public Marker? Last { get; private set; }

        public void Add(int share, Marker item)
        {
            Shares.Add(share);
            Last = item;
        }
    }
}
