using System.Collections.Concurrent;
using System.Text;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Templates;
using PublicBudget.Tests.Shared;
using PublicBudget.Verification;
using VerifyXunit;

namespace PublicBudget.Reporting.Tests.Disclosures.Reading;

/// <summary>
/// Any single printed figure that is raised by one printed unit is named by a finding, wherever a relation covers it. The figures that
/// nothing covers, and those whose relations rounding lets slip by more than one unit, are the snapshots.
/// </summary>
public class OneWrongFigureTests
{
    // Far beyond what rounding allows in a sum of some dozens of figures.
    private static readonly int[] MoreUnits = [2, 4, 20, 1000];

    // Why no relation can find a figure too large: the words that stand beside it.
    private static readonly (string Words, string Reason)[] Justified =
    [
        ("上年度", "the prior year of a project is printed once"),
        ("单价50万元", "words of the form: a threshold"), ("单价100万元", "words of the form: a threshold"), ("单位价值100万元", "words of the form: a threshold"),
        ("通用设备", "a count that is printed once"), ("专用设备", "a count that is printed once"), ("专项转移支付项目", "a count that is printed once"),
        ("0车0辆", "residue of the form, reported as such"), ("其他用车主要是0辆", "residue of the form, reported as such"),
        ("财政性资金", "printed once in this precision"),
        ("项目总金额", "it must only be no less than the amount of the year"),
        ("0.0万元。预算数比2020年减少", "a decrease to nothing is 100 % whatever it is"), ("万元（上", "that there was nothing before is said in words"),
        ("支出总计|支出/本年支出/一般公共预算/其中：财政拨款", "a part of 一般公共预算 whose own parts are not carried over"),
    ];

    [Theory]
    [InlineData("Jiyuan")]
    [InlineData("ExampleMarkdown")]
    [InlineData("ExampleHtml")]
    [InlineData("ExampleDocx")]
    [InlineData("ExampleXlsx")]
    public Task Raised_IsNamed_WhereverARelationCoversIt(string document)
    {
        Disclosure read = Read(document);
        PrintedNumber[] numbers = [.. PrintedNumber.Of(read)];
        var before = new Judged(read);
        var slips = new ConcurrentDictionary<int, string>();
        Parallel.For(0, numbers.Length, i =>
        {
            if (IsNamed(read, before, numbers[i], 1)) return;
            int least = before.Covers(numbers[i]) ? MoreUnits.FirstOrDefault(units => IsNamed(read, before, numbers[i], units)) : 0;
            slips[i] = $"{numbers[i].Label} {numbers[i].Text}: {(least > 0 ? $"rounding explains less than {least} units" : ReasonFor(numbers[i]))}";
        });

        // Thresholds and residue of the form are numbers too; nothing that the reader counts is left out.
        Assert.True(numbers.Length >= read.Coverage.Printed, $"{numbers.Length} of {read.Coverage.Printed}");
        var text = new StringBuilder().Append(numbers.Length - slips.Count).Append(" of ").Append(numbers.Length).Append(" figures are named when they are one printed unit too large.\n\n");
        foreach (int i in slips.Keys.Order()) text.Append("* ").Append(slips[i]).Append('\n');
        return Verifier.Verify(text.ToString(), "md").UseTextForParameters(document);
    }

    private static string ReasonFor(PrintedNumber number)
    {
        string label = number.Label.Replace(" ", "", StringComparison.Ordinal);
        string? reason = Justified.FirstOrDefault(known => label.Contains(known.Words, StringComparison.Ordinal)).Reason;
        Assert.True(reason is not null, $"No finding names {number.Text} {number.Label} ({number.Place}), however large it is, and nothing justifies it.");
        return reason!;
    }

    private static bool IsNamed(Disclosure read, Judged before, PrintedNumber number, int units)
        => new Judged(Disclosure.From(number.Raise(read.Document, units))).Findings
            .Any(finding => !before.Says(finding) && finding.Facts.Any(fact => number.Is(fact, number.Raised(units))));

    private static Disclosure Read(string document)
    {
        if (document == "Jiyuan") return Disclosure.Read(Repository.PathTo("samples", "DisclosureCheck", "jiyuan-2021.md"));
        FileFormat format = Enum.Parse<FileFormat>(document["Example".Length..]);
        using var stream = new MemoryStream();
        Disclosure.Compose(ExampleBudget.Create(), DisclosureTemplates.Henan2021).Save(stream, format);
        stream.Position = 0;
        return Disclosure.Read(stream, format);
    }

    /// <summary>What came out when a disclosure was checked.</summary>
    private sealed class Judged
    {
        private readonly Check[] _relations;
        private readonly HashSet<string> _said;

        public Judged(Disclosure disclosure)
        {
            _relations = [.. disclosure.Verify().Checks.Where(check => check.Facts.Count > 0 && check.Verdict <= Verdict.Contradicted)];
            _said = [.. Findings.Select(check => check.ToString())];
        }

        /// <summary>What a reviewer is told of figures: contradictions, and remarks where a figure is one unit off.</summary>
        public IEnumerable<Check> Findings => _relations.Where(check => check.Verdict is Verdict.Nudged or Verdict.Contradicted);

        public bool Says(Check finding) => _said.Contains(finding.ToString());

        public bool Covers(PrintedNumber number) => _relations.Any(check => check.Facts.Any(fact => number.Is(fact, number.Text)));
    }
}
