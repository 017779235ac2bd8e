using NodaTime.Text;
using PublicBudget.Amounts;
using PublicBudget.Performance;
using PublicBudget.Periods;
using PublicBudget.Preconditions;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>
/// The self-evaluation of a project as a table (项目支出绩效自评表): what was budgeted and paid, then for each indicator its target and
/// weight, what was reached, the points and the reason of a deviation, at the foot the total and the grade. Targets and actual
/// values are printed as they were given. A form with other words is this one <c>with { … }</c>.
/// </summary>
/// <remarks>The columns follow 财预〔2020〕10号; the order of the rows above the indicators differs from place to place.</remarks>
public sealed record SelfEvaluationForm
{
    private const int Columns = 8;
    private const int WeightColumn = 5;
    private const int PointsColumn = 6;
    private static readonly TableColumn[] Widths = [.. new double[] { 8, 8, 12, 10, 12, 5, 5, 16 }.Select(width => new TableColumn { Width = width })];
    private static readonly string[] Heads = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"];

    /// <summary>The title; it may hold {year}. Default: {year}年度项目支出绩效自评表.</summary>
    public string Title
    {
        get;
        init => field = Require.NotNull(value);
    } = "{year}年度项目支出绩效自评表";

    /// <summary>Unit and decimals of the amounts. Default: 万元 with two decimals.</summary>
    public PublishedPrecision Precision { get; init; } = new(MoneyUnit.TenThousandYuan, 2);

    /// <summary>Decimals of the rate of execution (执行率), 0 to 7. Default: 2.</summary>
    public int PercentageDecimals { get; init; } = 2;

    /// <summary>Writes the table of one project.</summary>
    /// <param name="project">The project: its name, its objective.</param>
    /// <param name="year">The year that is evaluated.</param>
    /// <param name="evaluation">What was reached and paid.</param>
    /// <param name="standard">How it is scored; <c>null</c> for <see cref="ScoringStandard.National"/>.</param>
    /// <exception cref="ArgumentNullException">The project or the evaluation is null.</exception>
    public Table Compose(ProjectPerformance project, FiscalYear year, SelfEvaluation evaluation, ScoringStandard? standard = null)
    {
        Require.NotNull(project, nameof(project));
        EvaluationResult result = Require.NotNull(evaluation, nameof(evaluation)).Score(standard);
        TableBuilder builder = new TableBuilder()
            .Title(Title.Replace("{year}", year.ToString(), StringComparison.Ordinal))
            .Caption($"单位：{Precision.Unit.Symbol()}")
            .Orientation(PageOrientation.Landscape)
            .Columns(Widths);
        WriteText(builder, "项目名称", project.Name);
        int money = WriteMoney(builder, evaluation, result);
        WriteText(builder, "年度总体目标", string.Join('\n', project.Objective.Annual.DefaultIfEmpty(project.Objective.Overall ?? "")));
        builder.Body(Heads.Select(head => Cell.Head(head)));
        int first = builder.BodyRowCount;
        foreach (NodeScore dimension in result.Dimensions) WriteDimension(builder, dimension);
        WriteTotal(builder, result, money, first);
        return builder.Build();
    }

    private static void WriteText(TableBuilder builder, string label, string text)
        => builder.Body(Cell.Head(label), Cell.Of(text) with { ColumnSpan = Columns - 1, Alignment = CellAlignment.Left });

    private int WriteMoney(TableBuilder builder, SelfEvaluation evaluation, EvaluationResult result)
    {
        builder.Body(
            Cell.Head($"项目资金（{Precision.Unit.Symbol()}）", rowSpan: 2), Cell.Head("全年预算数", columnSpan: 2), Cell.Head("全年执行数"),
            Cell.Head("执行率"), Cell.Head("分值"), Cell.Head("得分"), Cell.Head("备注"));
        int row = builder.BodyRowCount;
        builder.Body(
            Amount(evaluation.Budget) with { ColumnSpan = 2 },
            Amount(evaluation.Paid),
            result.ExecutionRate is { } rate
                ? Cell.Of(new CellNumber(rate * 100, PercentageDecimals) { IsPercentage = true }, Formula.Share(Formula.Cell(row, 3), Formula.Cell(row, 1)))
                : Cell.Empty,
            Points(result.Standard.ExecutionWeight),
            Points(result.ExecutionPoints),
            Cell.Empty);
        return row;
    }

    private static void WriteDimension(TableBuilder builder, NodeScore dimension)
    {
        Cell? first = Cell.Head(dimension.Name ?? "", rowSpan: dimension.Children.Sum(attribute => attribute.Indicators.Count));
        foreach (NodeScore attribute in dimension.Children)
        {
            Cell? second = Cell.Head(attribute.Name ?? "", rowSpan: attribute.Indicators.Count);
            foreach (IndicatorScore score in attribute.Indicators)
            {
                builder.Body(new[] { first, second }.OfType<Cell>().Concat(CellsOf(score)));
                (first, second) = (null, null);
            }
        }
    }

    private static Cell[] CellsOf(IndicatorScore score) =>
    [
        score.Row.Indicator.Name ?? "",
        Centred(score.Row.Indicator.TargetText + score.Row.Indicator.UnitText),
        Centred(TextOf(score)),
        Points(score.Row.Indicator.Weight),
        Points(score.Points),
        score.Row.Reason ?? "",
    ];

    private static void WriteTotal(TableBuilder builder, EvaluationResult result, int money, int first)
    {
        int last = builder.BodyRowCount - 1;
        builder.Total(
            Cell.Head("总分", columnSpan: WeightColumn),
            Points(result.Standard.ExecutionWeight + result.IndicatorWeight, SumOf(WeightColumn)),
            Points(result.Points, SumOf(PointsColumn)),
            result.Grade is { } grade ? $"等级：{grade.ChineseName()}" : "尚有指标未评分，等级未定");

        Formula SumOf(int column) => last < first
            ? Formula.Cell(money, column)
            : Formula.Sum(Formula.Cell(money, column), Formula.Range(first, column, last, column));
    }

    private Cell Amount(Money? amount) => amount is { } known ? Cell.Of(known.In(Precision.Unit), Precision.Decimals) : Cell.Empty;

    private static Cell Points(decimal? points, Formula? formula = null) => points is { } known ? Cell.Of(known, DecimalsOf(known), formula) : Cell.Empty;

    // As many as there are digits behind the point: 10, 7.5, 6.67.
    private static int DecimalsOf(decimal points)
    {
        int decimals = 0;
        while (decimals < CellNumber.MaximumDecimals && Math.Round(points, decimals, MidpointRounding.AwayFromZero) != points) decimals++;
        return decimals;
    }

    private static Cell Centred(string text) => text.Length == 0 ? Cell.Empty : new Cell { Text = text, Alignment = CellAlignment.Center };

    private static string TextOf(IndicatorScore score) => score.Row.Actual switch
    {
        null => "",
        { Printed: { } printed } => printed,
        { Number: { } number } actual => FormattableString.Invariant($"{number}{(actual.Unit ?? UnitOf(score.Row.Target))?.Symbol}"),
        { Date: { } day } => LocalDatePattern.Iso.Format(day),
        { Achievement: Achievement.Achieved } => "达成年度指标",
        { Achievement: Achievement.Partly } => "部分达成年度指标并具有一定效果",
        { Achievement: Achievement.NotAchieved } => "未达成年度指标且效果较差",
        _ => "",
    };

    private static TargetUnit? UnitOf(TargetValue target) => target switch
    {
        QuantitativeTarget quantity => quantity.Unit,
        RangeTarget range => range.Unit,
        _ => null,
    };
}
