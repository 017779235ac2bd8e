using PublicBudget.Amounts;
using PublicBudget.Performance;

namespace PublicBudget.Tests.Shared;

/// <summary>
/// What came of the first project of the invented budget, made up as the budget is: targets met, missed and far exceeded, one in words
/// half reached, one that nobody reported yet.
/// </summary>
internal static class ExampleEvaluation
{
    public static ProjectPerformance Project => ExampleBudget.Create().Projects[0];

    /// <summary>The evaluation; the indicators have weights that add up to 90.</summary>
    /// <param name="isComplete">Whether the last indicator has been reported and every target in words has points.</param>
    public static SelfEvaluation Create(bool isComplete = true) => new()
    {
        Budget = Money.FromYuan(600_000m),
        Paid = Money.FromYuan(574_320.40m),
        Rows = [.. Project.Indicators.Rows.Where(row => row.Indicator is not null).Select(row => Assessed(row, isComplete))],
    };

    private static AssessedIndicator Assessed(IndicatorRow row, bool isComplete)
    {
        var assessed = new AssessedIndicator
        {
            Dimension = row.Dimension,
            Attribute = row.Attribute,
            Indicator = row.Indicator! with { Weight = 7.5m },
        };
        return row.Indicator!.Name switch
        {
            "预算执行率" => assessed with { Actual = ActualValue.Parse("95.72%"), Reason = "部分设备尾款按合同次年支付" },
            "开放场馆个数" => assessed with { Indicator = row.Indicator with { Weight = 15m }, Actual = ActualValue.Of(12m) },
            "验收合格率" => assessed with { Actual = ActualValue.Of(100m) },
            "按期完成率" => assessed with { Actual = ActualValue.Parse("90%"), Reason = "一处场馆延期一个月完工" },
            "成本控制率" => assessed with { Actual = ActualValue.Parse("95.7%") },
            "服务对象满意度" => assessed with { Actual = ActualValue.Parse("93.5%") },
            "公共文化服务水平" => InWords(assessed, Achievement.Partly, 5.5m) with { Reason = "流动服务场次少于计划" },
            "长效机制健全性" => isComplete ? InWords(assessed, Achievement.Achieved, 7m) : assessed,
            _ => InWords(assessed, Achievement.Achieved, 7.5m),
        };
    }

    private static AssessedIndicator InWords(AssessedIndicator assessed, Achievement achievement, decimal points)
        => assessed with { Actual = ActualValue.Of(achievement), AwardedPoints = points };
}
