using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using PublicBudget.Classifications;
using PublicBudget.Periods;

namespace PublicBudget.Benchmarks;

/// <summary>Code → entry for every code of 2021, against a bare dictionary from numbers to entries.</summary>
[MemoryDiagnoser]
public class ClassificationLookupBenchmarks
{
    private ClassificationCatalog<FunctionalCode> _catalog = null!;
    private FrozenDictionary<int, ClassificationEntry<FunctionalCode>> _bare = null!;
    private FunctionalCode[] _codes = [];

    [GlobalSetup]
    public void Setup()
    {
        _catalog = ClassificationCatalog.Functional(new FiscalYear(2021));
        _bare = _catalog.Entries.ToFrozenDictionary(entry => entry.Code.Number);
        _codes = [.. _catalog.Entries.Select(entry => entry.Code)];
        new Random(1).Shuffle(_codes);
    }

    [Benchmark(Baseline = true)]
    public int FrozenDictionaryOfInt32()
    {
        int found = 0;
        foreach (FunctionalCode code in _codes)
            found += _bare.TryGetValue(code.Number, out ClassificationEntry<FunctionalCode>? entry) ? entry.Line : 0;
        return found;
    }

    [Benchmark]
    public int Catalogue()
    {
        int found = 0;
        foreach (FunctionalCode code in _codes)
            found += _catalog.TryGet(code, out ClassificationEntry<FunctionalCode>? entry) ? entry.Line : 0;
        return found;
    }
}
