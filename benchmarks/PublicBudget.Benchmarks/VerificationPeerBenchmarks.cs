using BenchmarkDotNet.Attributes;
using FluentValidation;
using PublicBudget.Facts;
using PublicBudget.Tests.Shared;
using PublicBudget.Verification;

namespace PublicBudget.Benchmarks;

/// <summary>
/// Twenty sums of the Jiyuan sheet, as rules of this library and as rules of FluentValidation over the same printed decimals with the
/// same derived tolerance. The library's rules also give every verdict its figures.
/// </summary>
[MemoryDiagnoser]
public class VerificationPeerBenchmarks
{
    private readonly FactSheet _sheet = JiyuanSheet.Create();
    private readonly RuleSet _rules;
    private readonly SumsValidator _validator;
    private readonly Figures _figures;

    public VerificationPeerBenchmarks()
    {
        (FactKey Total, FactKey[] Parts)[] sums = Sums();
        _rules = new RuleSet(sums.Select((sum, i) => Rule.Sum($"SUM-{i:00}", PublicBudget.Verification.Severity.Error, "分项之和", sum.Total, sum.Parts)));
        _figures = new Figures(_sheet.Facts.GroupBy(fact => fact.Key).ToDictionary(group => group.Key, group => group.First().Figure.Value));
        _validator = new SumsValidator(sums);
        if (!_validator.Validate(_figures).IsValid || !_rules.Verify(_sheet).IsConsistent) throw new InvalidOperationException("The sums of the sheet do not hold.");
    }

    [Benchmark(Baseline = true)]
    public bool FluentValidation() => _validator.Validate(_figures).IsValid;

    [Benchmark]
    public VerificationReport PublicBudgetRules() => _rules.Verify(_sheet);

    // The rows of table 3: total = basic + project, basic = its three columns; the columns = their items.
    private static (FactKey Total, FactKey[] Parts)[] Sums()
    {
        FactKey total = FactKeys.Expenditure(JiyuanSheet.Version);
        string[] items = ["2080101", "2080107", "2080109", "2080501", "2080505", "2210201"];
        FactKey[] rows = [total, .. items.Select(code => total with { Function = JiyuanSheet.Code(code) })];
        var sums = new List<(FactKey, FactKey[])>();
        foreach (FactKey row in rows)
        {
            sums.Add((row, [row with { Column = ExpenditureColumn.Basic }, row with { Column = ExpenditureColumn.Project }]));
            sums.Add((row with { Column = ExpenditureColumn.Basic },
                [row with { Column = ExpenditureColumn.WagesAndBenefits }, row with { Column = ExpenditureColumn.Operating }, row with { Column = ExpenditureColumn.IndividualsAndFamilies }]));
        }

        foreach (ExpenditureColumn column in new[] { ExpenditureColumn.Total, ExpenditureColumn.Basic, ExpenditureColumn.WagesAndBenefits, ExpenditureColumn.Operating, ExpenditureColumn.IndividualsAndFamilies, ExpenditureColumn.Project })
            sums.Add((total with { Column = column }, [.. rows.Skip(1).Select(row => row with { Column = column })]));
        return [.. sums];
    }

    private sealed record Figures(IReadOnlyDictionary<FactKey, decimal> Values)
    {
        public decimal this[FactKey key] => Values.TryGetValue(key, out decimal value) ? value : 0;
    }

    private sealed class SumsValidator : AbstractValidator<Figures>
    {
        private const decimal HalfUnit = 500m;

        public SumsValidator((FactKey Total, FactKey[] Parts)[] sums)
        {
            foreach ((FactKey total, FactKey[] parts) in sums)
            {
                RuleFor(figures => figures[total])
                    .Must((figures, value) => Math.Abs(value - parts.Sum(part => figures[part])) <= HalfUnit * (parts.Length + 1))
                    .WithMessage("分项之和");
            }
        }
    }
}
