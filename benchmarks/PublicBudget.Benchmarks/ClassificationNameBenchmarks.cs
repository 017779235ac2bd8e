using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using PublicBudget.Classifications;
using PublicBudget.Periods;

namespace PublicBudget.Benchmarks;

/// <summary>Exact name → codes for every name of 2021, against a bare dictionary from names to lists of entries.</summary>
[MemoryDiagnoser]
public class ClassificationNameBenchmarks
{
    private ClassificationCatalog<FunctionalCode> _catalog = null!;
    private FrozenDictionary<string, ClassificationEntry<FunctionalCode>[]> _bare = null!;
    private string[] _names = [];

    [GlobalSetup]
    public void Setup()
    {
        _catalog = ClassificationCatalog.Functional(new FiscalYear(2021));
        _bare = _catalog.Entries.GroupBy(entry => entry.Name).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        _names = [.. _catalog.Entries.Select(entry => new string(entry.Name))];
        new Random(1).Shuffle(_names);
        foreach (string name in _names)
            _catalog.Search(name);
    }

    [Benchmark(Baseline = true)]
    public int FrozenDictionaryOfString()
    {
        int found = 0;
        foreach (string name in _names)
            found += _bare.TryGetValue(name, out ClassificationEntry<FunctionalCode>[]? entries) ? entries.Length : 0;
        return found;
    }

    [Benchmark]
    public int Search()
    {
        int found = 0;
        foreach (string name in _names)
            found += _catalog.Search(name).Count;
        return found;
    }
}
