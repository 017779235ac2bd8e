namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>
/// The parts of a document that hold the budgets of several units below each other, each under its own title (第二篇 某中心2024年单位预算). The unit of the first
/// figures is the document's; what the parts of others say is no datum of it.
/// </summary>
internal sealed class TitledUnits
{
    private readonly List<(int Start, string Name)> _titles = [];
    private string? _own;

    /// <summary>Finds the titles.</summary>
    public TitledUnits(DocumentText document)
    {
        foreach (TextPassage passage in document.Passages)
        {
            // A running title repeats the one before.
            if (TitleOrganisation.OfPart(passage.Key) is { } name && (_titles.Count == 0 || !AreSame(_titles[^1].Name, name))) _titles.Add((passage.Start, name));
        }
    }

    /// <summary>Whether a place in the text belongs to another unit than the first place that was asked for.</summary>
    public bool IsOfAnother(int origin)
    {
        if (_titles.Count < 2) return false;
        string name = NameAt(origin);
        return !AreSame(_own ??= name, name);
    }

    // The last title before a place; every amount asks.
    private string NameAt(int origin)
    {
        int low = 0, high = _titles.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_titles[middle].Start <= origin) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? "" : _titles[low - 1].Name;
    }

    // 云岭县水务局 and 水务局; before the first title the name is not known.
    private static bool AreSame(string one, string other) => one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal);
}
