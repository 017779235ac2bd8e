using BenchmarkDotNet.Attributes;
using PublicBudget.Classifications;
using PublicBudget.Periods;

namespace PublicBudget.Benchmarks;

/// <summary>Names that are not listed as they stand: what a form costs, and what a near miss costs, against an exact name.</summary>
[MemoryDiagnoser]
public class ClassificationFormBenchmarks
{
    private readonly ClassificationCatalog<FunctionalCode> _catalog = ClassificationCatalog.Functional(new FiscalYear(2021));

    [Benchmark(Baseline = true)]
    public int ExactName() => _catalog.Search("抗疫特别国债安排的支出").Count;

    [Benchmark]
    public int NameWithOrdinal() => _catalog.Search("三十四、抗疫特别国债安排的支出").Count;

    [Benchmark]
    public int NameWithItsSection() => _catalog.Search("行政运行（财政事务）").Count;

    [Benchmark]
    public int NearMiss() => _catalog.Search("抗议特别国债安排的支出").Count;

    [Benchmark]
    public int NameBesideItsCode() => (int)_catalog.CompareName(FunctionalCode.FromNumber(208), "社会保障和就业支出")!.Form;
}
