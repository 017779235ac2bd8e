namespace PublicBudget.Classifications;

/// <summary>
/// The names of a catalogue. A listed name is found with one look-up, and what was found for it is kept; any other text
/// goes through the forms that documents print, and nothing of it is kept.
/// </summary>
internal sealed class NameIndex<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    private readonly ClassificationCatalog<TCode> _catalog;
    private readonly Dictionary<string, Slot> _listed;
    private readonly Lazy<NameMatcher<TCode>> _matcher;

    public NameIndex(ClassificationCatalog<TCode> catalog)
    {
        _catalog = catalog;
        _listed = new(catalog.Count);
        foreach (ClassificationEntry<TCode> entry in catalog.Entries)
        {
            _listed.TryAdd(entry.Name, new Slot());
            foreach (string alias in entry.Aliases)
                _listed.TryAdd(alias, new Slot());
        }
        _matcher = new(() => new NameMatcher<TCode>(_catalog));
    }

    public NameMatcher<TCode> Matcher => _matcher.Value;

    public IReadOnlyList<NameMatch<TCode>> Search(string printed)
        => _listed.TryGetValue(printed, out Slot? slot)
            ? slot.Matches ??= Matcher.Search(printed)
            : Matcher.Search(printed);

    /// <summary>What was found for a listed name. Two threads may both find it; they find the same.</summary>
    private sealed class Slot
    {
        public IReadOnlyList<NameMatch<TCode>>? Matches;
    }
}
