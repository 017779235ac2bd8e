using BenchmarkDotNet.Attributes;
using PublicBudget.Budgets;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Templates;
using PublicBudget.Tests.Shared;

namespace PublicBudget.Benchmarks;

/// <summary>
/// From a budget to its disclosure in the Henan form: the 2021 budget of Jiyuan, and the invented one with three units. The
/// baseline only writes a document that is composed already, so that the ratio is the price of composing.
/// </summary>
[MemoryDiagnoser]
public class ComposeBenchmarks
{
    private readonly UnitBudget _jiyuan = JiyuanBudget.Create();
    private readonly UnitBudget _example = ExampleBudget.Create();
    private Disclosure _composed = null!;

    [GlobalSetup]
    public void Compose() => _composed = Disclosure.Compose(_jiyuan, DisclosureTemplates.Henan2021);

    [Benchmark(Baseline = true)]
    public string WriteMarkdown() => DocumentWriter.ToMarkdown(_composed.Document);

    [Benchmark]
    public Disclosure ComposeOnly() => Disclosure.Compose(_jiyuan, DisclosureTemplates.Henan2021);

    [Benchmark]
    public string ComposeMarkdown() => Disclosure.Compose(_jiyuan, DisclosureTemplates.Henan2021).ToMarkdown();

    [Benchmark]
    public string ComposeHtml() => Disclosure.Compose(_jiyuan, DisclosureTemplates.Henan2021).ToHtml();

    [Benchmark]
    public string ComposeMarkdownOfThreeUnits() => Disclosure.Compose(_example, DisclosureTemplates.Henan2021).ToMarkdown();
}
