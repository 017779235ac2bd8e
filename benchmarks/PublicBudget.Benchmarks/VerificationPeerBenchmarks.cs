using BenchmarkDotNet.Attributes;
using FluentValidation;
using PublicBudget.Facts;
using PublicBudget.Tests.Shared;
using PublicBudget.Verification;

namespace PublicBudget.Benchmarks;

/// <summary>
/// Twenty sums of the Jiyuan sheet, as rules of this library and as rules of FluentValidation over the same printed figures with the same
/// test: the difference against half a printed unit of each figure. FluentValidation says which sums fail; the library
/// also tells exact from within rounding, knows blanks and several printings, and keeps the figures of every sum.
/// </summary>
[MemoryDiagnoser]
public class VerificationPeerBenchmarks
{
    private readonly FactSheet _sheet = JiyuanSheet.Create();
    private readonly RuleSet _rules;
    private readonly SumsValidator _validator;
    private readonly Figures _figures;
    private readonly ExpenditureTableValidator _tableValidator = new();
    private readonly ExpenditureTable _table;

    public VerificationPeerBenchmarks()
    {
        (FactKey Total, FactKey[] Parts)[] sums = Sums();
        _rules = new RuleSet(sums.Select((sum, i) => Rule.Sum($"SUM-{i:00}", PublicBudget.Verification.Severity.Error, "分项之和", sum.Total, sum.Parts)));
        _figures = new Figures(_sheet.Facts.GroupBy(fact => fact.Key).ToDictionary(group => group.Key, group => Printed.Of(group.First().Figure)));
        _validator = new SumsValidator(sums);
        _table = ExpenditureTable.Of(_sheet);
        bool holds = _validator.Validate(_figures).IsValid && _tableValidator.Validate(_table).IsValid && _rules.Verify(_sheet).IsConsistent;
        if (!holds) throw new InvalidOperationException("The sums of the sheet do not hold.");
    }

    /// <summary>One validator over figures by their keys, as they come out of a document.</summary>
    [Benchmark(Baseline = true)]
    public bool FluentValidation() => _validator.Validate(_figures).IsValid;

    /// <summary>The strictest comparison: the figures laid out beforehand as typed rows of the one table, a validator for the row.</summary>
    [Benchmark]
    public bool FluentValidationOverTypedRows() => _tableValidator.Validate(_table).IsValid;

    [Benchmark]
    public VerificationReport PublicBudgetRules() => _rules.Verify(_sheet);

    // The rows of table 3: total = basic + project, basic = its three columns; the columns = their items.
    private static (FactKey Total, FactKey[] Parts)[] Sums()
    {
        FactKey[] rows = Rows();
        var sums = new List<(FactKey, FactKey[])>();
        foreach (FactKey row in rows)
        {
            sums.Add((row, [row with { Column = ExpenditureColumn.Basic }, row with { Column = ExpenditureColumn.Project }]));
            sums.Add((row with { Column = ExpenditureColumn.Basic },
                [row with { Column = ExpenditureColumn.WagesAndBenefits }, row with { Column = ExpenditureColumn.Operating }, row with { Column = ExpenditureColumn.IndividualsAndFamilies }]));
        }

        foreach (ExpenditureColumn column in new[] { ExpenditureColumn.Total, ExpenditureColumn.Basic, ExpenditureColumn.WagesAndBenefits, ExpenditureColumn.Operating, ExpenditureColumn.IndividualsAndFamilies, ExpenditureColumn.Project })
            sums.Add((rows[0] with { Column = column }, [.. rows.Skip(1).Select(row => row with { Column = column })]));
        return [.. sums];
    }

    private static FactKey[] Rows()
    {
        FactKey total = FactKeys.Expenditure(JiyuanSheet.Version);
        string[] items = ["2080101", "2080107", "2080109", "2080501", "2080505", "2210201"];
        return [total, .. items.Select(code => total with { Function = JiyuanSheet.Code(code) })];
    }

    /// <summary>A figure as printed: its value, and how far the exact one may lie from it.</summary>
    private readonly record struct Printed(decimal Value, decimal HalfUnit)
    {
        public static Printed Of(Figure figure) => new(figure.Value, figure.HalfUnit);
    }

    private sealed record Figures(IReadOnlyDictionary<FactKey, Printed> Values)
    {
        public Printed this[FactKey key] => Values.TryGetValue(key, out Printed figure) ? figure : default;
    }

    private sealed class SumsValidator : AbstractValidator<Figures>
    {
        public SumsValidator((FactKey Total, FactKey[] Parts)[] sums)
        {
            foreach ((FactKey total, FactKey[] parts) in sums)
            {
                RuleFor(figures => figures[total]).Must((figures, stated) => Agrees(figures, stated, parts)).WithMessage("分项之和");
            }
        }

        private static bool Agrees(Figures figures, Printed stated, FactKey[] parts)
        {
            decimal difference = stated.Value, allowed = stated.HalfUnit;
            foreach (FactKey key in parts)
            {
                Printed part = figures[key];
                difference -= part.Value;
                allowed += part.HalfUnit;
            }

            return Math.Abs(difference) <= allowed;
        }
    }

    private sealed record Row(Printed? Total, Printed? Basic, Printed? Wages, Printed? Operating, Printed? Individuals, Printed? Project)
    {
        public static Row Of(FactSheet sheet, FactKey row)
        {
            Printed? In(ExpenditureColumn column) => sheet.TryFind(row with { Column = column }, out Fact? fact) ? Printed.Of(fact.Figure) : null;
            return new(In(ExpenditureColumn.Total), In(ExpenditureColumn.Basic), In(ExpenditureColumn.WagesAndBenefits),
                In(ExpenditureColumn.Operating), In(ExpenditureColumn.IndividualsAndFamilies), In(ExpenditureColumn.Project));
        }
    }

    private sealed record ExpenditureTable(Row Total, IReadOnlyList<Row> Items)
    {
        public static ExpenditureTable Of(FactSheet sheet)
            => new(Row.Of(sheet, Rows()[0]), [.. Rows().Skip(1).Select(row => Row.Of(sheet, row))]);
    }

    private sealed class RowValidator : AbstractValidator<Row>
    {
        public RowValidator()
        {
            RuleFor(row => row.Total).Must((row, total) => Agree(total, row.Basic, row.Project)).WithMessage("总计");
            RuleFor(row => row.Basic).Must((row, basic) => Agree(basic, row.Wages, row.Operating, row.Individuals)).WithMessage("基本支出");
        }

        private static bool Agree(Printed? total, params ReadOnlySpan<Printed?> parts)
        {
            if (total is not { } stated) return true;
            decimal difference = stated.Value, allowed = stated.HalfUnit;
            foreach (Printed? part in parts)
            {
                difference -= part?.Value ?? 0;
                allowed += part?.HalfUnit ?? 0;
            }

            return Math.Abs(difference) <= allowed;
        }
    }

    private sealed class ExpenditureTableValidator : AbstractValidator<ExpenditureTable>
    {
        public ExpenditureTableValidator()
        {
            RuleFor(table => table.Total).SetValidator(new RowValidator());
            RuleForEach(table => table.Items).SetValidator(new RowValidator());
            Column(row => row.Total);
            Column(row => row.Basic);
            Column(row => row.Wages);
            Column(row => row.Operating);
            Column(row => row.Individuals);
            Column(row => row.Project);
        }

        private void Column(Func<Row, Printed?> column)
            => RuleFor(table => column(table.Total)).Must((table, total) => Agree(total, table.Items, column)).WithMessage("合计");

        private static bool Agree(Printed? total, IReadOnlyList<Row> items, Func<Row, Printed?> column)
        {
            if (total is not { } stated) return true;
            decimal difference = stated.Value, allowed = stated.HalfUnit;
            foreach (Row item in items)
            {
                difference -= column(item)?.Value ?? 0;
                allowed += column(item)?.HalfUnit ?? 0;
            }

            return Math.Abs(difference) <= allowed;
        }
    }
}
