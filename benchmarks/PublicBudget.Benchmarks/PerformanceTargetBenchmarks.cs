using System.Globalization;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using PublicBudget.Performance;

namespace PublicBudget.Benchmarks;

/// <summary>
/// Reading the 47 targets of the 2021 Jiyuan document, per target. The baseline is what one writes first: one compiled
/// regular expression for operator, number and unit, and words for the rest.
/// </summary>
[MemoryDiagnoser]
public partial class PerformanceTargetBenchmarks
{
    private const int Targets = 47;

    /// <summary>Target, name of its indicator, and how often both occur.</summary>
    private static readonly (string Target, string Name, int Count)[] Jiyuan =
    [
        ("=100%", "预算资金到位情况", 6), ("≥90%", "参保单位满意度", 2), ("≤100%", "成本控制率", 1), ("=6台", "打印机", 1), ("=1台", "复合机", 1),
        ("≥360天", "全年运行正常日率", 1), ("1", "失业保险金足额发放率", 1), ("100%", "工作日工作率", 1), ("≤30", "社保征缴时效", 1),
        ("≥100", "参保群众满意度", 2), ("合理", "预算编制合理性", 3), ("健全", "财务管理制度健全性", 7), ("合规", "资金使用规范性", 5),
        ("有效", "财务监控有效性", 2), ("规范", "固定资产管理情况", 1), ("及时", "采购安装及时性", 1), ("明显", "工作效率提升情况", 1),
        ("便捷", "办公电子化水平", 1), ("一般", "减少污染排放量影响程度", 1), ("完备", "设施完备性", 4), ("可控", "项目质量可控性", 1),
        ("上涨", "参保人员受益度", 1), ("科学", "失业基金运营科学性", 1), ("完善", "社会保障服务机制", 1),
    ];

    private readonly (string Target, string Name)[] _cells =
        [.. Jiyuan.SelectMany(row => Enumerable.Repeat((row.Target, row.Name), row.Count))];

    [GeneratedRegex("^(?<op>≥|≤|=|>|<)?(?<number>-?\\d+(?:\\.\\d+)?)(?<unit>\\D*)$")]
    private static partial Regex Quantity();

    [Benchmark(Baseline = true, OperationsPerInvoke = Targets)]
    public int OneRegex()
    {
        int quantities = 0;
        foreach ((string target, _) in _cells)
        {
            Match match = Quantity().Match(target);
            if (match.Success)
            {
                decimal number = decimal.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
                (string Sign, decimal Number, string Unit) quantity = (match.Groups["op"].Value, number, match.Groups["unit"].Value);
                quantities += quantity.Unit.Length >= 0 ? 1 : 0;
            }
        }

        return quantities;
    }

    [Benchmark(OperationsPerInvoke = Targets)]
    public int TargetValueParse()
    {
        int quantities = 0;
        foreach ((string target, string name) in _cells)
        {
            quantities += TargetValue.Parse(target, name).Kind == TargetKind.Quantitative ? 1 : 0;
        }

        return quantities;
    }
}
