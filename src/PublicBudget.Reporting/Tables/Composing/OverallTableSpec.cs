using PublicBudget.Collections;
using PublicBudget.Facts;
using PublicBudget.Performance;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>The overall performance sheet of a unit (部门（单位）整体绩效目标表): name, objective, tasks, budget, indicators.</summary>
public sealed record OverallTableSpec : TableSpec
{
    private const int Columns = 5;

    /// <summary>The label of the unit's name. Default: 部门（单位）名称.</summary>
    public string UnitLabel { get; init; } = "部门（单位）名称";

    /// <summary>The label of the objective. Default: 年度履职目标.</summary>
    public string ObjectiveLabel { get; init; } = "年度履职目标";

    /// <summary>The label of the tasks. Default: 年度主要任务.</summary>
    public string TasksLabel { get; init; } = "年度主要任务";

    /// <summary>The heading over the names of the tasks. Default: 任务名称.</summary>
    public string TaskNameHead { get; init; } = "任务名称";

    /// <summary>The heading over what the tasks are. Default: 主要内容.</summary>
    public string TaskContentHead { get; init; } = "主要内容";

    /// <summary>The label of the budget. Default: 预算情况.</summary>
    public string BudgetLabel { get; init; } = "预算情况";

    /// <summary>The rows of the budget; their texts may hold {money}.</summary>
    public required IReadOnlyList<FormRow> Budget
    {
        get;
        init => field = ValueList.Copy(value);
    }

    /// <summary>The headings over the indicators. Default: with 指标值 and 指标值说明.</summary>
    public IndicatorHeads Indicators { get; init; } = new() { Target = "指标值", Remark = "指标值说明" };

    /// <inheritdoc/>
    protected override void Write(TableWriter writer)
    {
        writer.Precision = writer.Source.PerformancePrecision;
        OverallPerformance? sheet = writer.Source.OverallPerformance;
        writer.Builder.Columns(new[] { 10.0, 12, 12, 10, 12 }.Select(width => new TableColumn { Width = width }));
        WriteText(writer, UnitLabel, sheet is null ? "" : sheet.UnitName ?? writer.Source.Unit);
        WriteText(writer, ObjectiveLabel, sheet is null ? "" : ObjectiveOf(sheet.Objective));
        WriteTasks(writer, sheet?.Tasks ?? []);
        WriteBudget(writer, sheet is not null);
        IndicatorRows.Write(writer.Builder, Indicators, sheet?.Indicators ?? IndicatorTree.Empty);
        if (sheet is null) writer.MarkEmpty();
    }

    private static void WriteText(TableWriter writer, string label, string text)
        => writer.Builder.Body(Cell.Head(label), Cell.Of(text) with { ColumnSpan = Columns - 1, Alignment = CellAlignment.Left });

    private void WriteTasks(TableWriter writer, IReadOnlyList<PerformanceTask> tasks)
    {
        writer.Builder.Body(Cell.Head(TasksLabel, rowSpan: Math.Max(1, tasks.Count) + 1), Cell.Head(TaskNameHead), Cell.Head(TaskContentHead, Columns - 2));
        foreach (PerformanceTask? task in tasks.DefaultIfEmpty())
        {
            writer.Builder.Body(task?.Name ?? "", Cell.Of(task?.Content ?? "") with { ColumnSpan = Columns - 2 });
        }
    }

    private void WriteBudget(TableWriter writer, bool hasFigures)
    {
        FormRow[] rows = FormRows.Printed(Budget, writer, [FigureColumn.Of("", FactSelector.Any)]);
        int first = writer.Builder.BodyRowCount;
        for (int index = 0; index < rows.Length; index++)
        {
            FactKey? key = hasFigures && rows[index].Facts is { } facts ? writer.KeyOf(facts) : null;
            List<int> operands = [.. FormRows.OperandsOf(rows, index).Select(operand => operand + first)];
            Cell figure = key is { } datum && writer.FactOf(datum) is { } fact ? writer.Figure(fact, RowSums.OfRows(operands, 3)) : Cell.Empty;
            Cell[] cells =
            [
                Cell.Of(writer.Fill(rows[index].Text)) with { ColumnSpan = 2, Indent = rows[index].Level },
                figure with { ColumnSpan = Columns - 3 },
            ];
            writer.Builder.Body(index == 0 ? [Cell.Head(BudgetLabel, rowSpan: rows.Length), .. cells] : cells);
        }
    }

    private static string ObjectiveOf(PerformanceObjective objective)
        => string.Join('\n', new[] { objective.Overall }.OfType<string>().Concat(objective.Annual));
}
