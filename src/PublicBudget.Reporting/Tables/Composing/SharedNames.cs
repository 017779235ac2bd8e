using System.Collections.Frozen;
using PublicBudget.Classifications;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>The names that functional items of several 款 share: 行政运行, 一般行政管理事务, 事业运行. Found once for each catalogue.</summary>
internal sealed class SharedNames
{
    private Found? _found;

    public bool Contains(ClassificationCatalog<FunctionalCode> catalog, string name)
    {
        // Two threads may both look; they find the same.
        Found? found = _found;
        if (found?.Catalog != catalog) _found = found = new Found(catalog, Find(catalog));
        return found.Names.Contains(name);
    }

    private static FrozenSet<string> Find(ClassificationCatalog<FunctionalCode> catalog) => catalog.Entries
        .Where(entry => entry.Level == ClassificationLevel.Item)
        .GroupBy(entry => entry.Name, StringComparer.Ordinal)
        .Where(group => group.Skip(1).Any())
        .Select(group => group.Key)
        .ToFrozenSet(StringComparer.Ordinal);

    private sealed record Found(ClassificationCatalog<FunctionalCode> Catalog, FrozenSet<string> Names);
}
