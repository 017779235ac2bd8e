using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using PublicBudget.Classifications;
using PublicBudget.Periods;

namespace PublicBudget.Benchmarks;

/// <summary>
/// The first use of a catalogue in a process: reading, checking and compiling. Every launch is a process of its own, and
/// the one call in it is the first.
/// </summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 15, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class ClassificationColdBenchmarks
{
    [Benchmark]
    public string FirstCode()
        => ClassificationCatalog.Functional(new FiscalYear(2021))[FunctionalCode.FromNumber(20805)].Name;

    [Benchmark]
    public int FirstCodeAndName()
    {
        ClassificationCatalog<FunctionalCode> catalog = ClassificationCatalog.Functional(new FiscalYear(2021));
        return catalog[FunctionalCode.FromNumber(20805)].Line + catalog.Search("住房公积金").Count;
    }

    [Benchmark]
    public string FirstEconomicCode()
        => ClassificationCatalog.DepartmentalEconomic(new FiscalYear(2021))[DepartmentalEconomicCode.FromNumber(30217)].Name;
}
