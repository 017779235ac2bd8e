using System.Globalization;
using NodaTime;
using NodaTime.Text;
using PublicBudget.Collections;
using PublicBudget.Facts;
using PublicBudget.Performance;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>The performance sheets of the projects (项目支出绩效目标表): one table for each project, all of one form.</summary>
public sealed record ProjectTableSpec : TableSpec
{
    private const int Columns = 4;

    /// <summary>The rows above the indicators.</summary>
    public required IReadOnlyList<ProjectRow> Rows
    {
        get;
        init => field = ValueList.Copy(value);
    }

    /// <summary>The headings over the indicators.</summary>
    public IndicatorHeads Indicators { get; init; } = new();

    /// <inheritdoc/>
    protected override IReadOnlyList<ComposedTable> ComposeTables(TableSource source)
    {
        if (source.Projects.Count == 0) return base.ComposeTables(source);
        return [.. source.Projects.Select((project, index) => Write(source, project, index))];
    }

    /// <inheritdoc/>
    protected override void Write(TableWriter writer)
    {
        WriteRows(writer, null, 1);
        IndicatorRows.Write(writer.Builder, Indicators, IndicatorTree.Empty);
        writer.MarkEmpty();
    }

    private ComposedTable Write(TableSource source, ProjectPerformance project, int index)
    {
        string number = (index + 1).ToString(CultureInfo.InvariantCulture);
        var writer = new TableWriter(this, source, Key + number, source.UnitOf(project.UnitCode)) { Precision = source.PerformancePrecision };
        WriteRows(writer, project, source.Projects.OrdinalOf(index));
        IndicatorRows.Write(writer.Builder, Indicators, project.Indicators);
        return writer.Finish();
    }

    private void WriteRows(TableWriter writer, ProjectPerformance? project, int ordinal)
    {
        writer.Builder.Columns(
            new TableColumn { Width = 10 }, new TableColumn { Width = 14 }, new TableColumn { Width = 12 }, new TableColumn { Width = 10 });
        foreach (ProjectRow row in Rows)
        {
            if (row.Heading is not null)
            {
                writer.Builder.Body(Cell.Head(row.Heading, Columns));
                continue;
            }

            List<Cell> cells = writer.NewRow();
            foreach (LabelledField field in row.Fields)
            {
                cells.Add(Cell.Head(field.Label));
                cells.Add(CellOf(writer, project, ordinal, field.Field) with { ColumnSpan = (Columns / row.Fields.Count) - 1, Alignment = CellAlignment.Left });
            }

            writer.Builder.Body(cells);
        }
    }

    private static Cell CellOf(TableWriter writer, ProjectPerformance? project, int ordinal, ProjectField field) => field switch
    {
        _ when project is null => Cell.Empty,
        ProjectField.Total => Amount(writer, project, ordinal, FactConcept.ProjectTotal, isPrior: false),
        ProjectField.ThisYear => Amount(writer, project, ordinal, FactConcept.ProjectAmount, isPrior: false),
        ProjectField.PriorTotal => Amount(writer, project, ordinal, FactConcept.ProjectTotal, isPrior: true),
        ProjectField.PriorYear => Amount(writer, project, ordinal, FactConcept.ProjectAmount, isPrior: true),
        _ => TextOf(project, field) ?? "",
    };

    private static Cell Amount(TableWriter writer, ProjectPerformance project, int ordinal, FactConcept concept, bool isPrior)
        => writer.Figure(FactKeys.Project(isPrior ? writer.Source.Prior : writer.Source.Version, project.Name, concept, ordinal));

    private static string? TextOf(ProjectPerformance project, ProjectField field) => field switch
    {
        ProjectField.Name => project.Name,
        ProjectField.UnitCode => project.UnitCode?.ToString(),
        ProjectField.Purpose => project.Purpose,
        ProjectField.Start => DateOf(project.Period?.Start),
        ProjectField.End => DateOf(project.Period?.End),
        ProjectField.Overview => project.Overview,
        ProjectField.Basis => project.Basis,
        ProjectField.Necessity => project.Necessity,
        ProjectField.SupportingMeasures => project.SupportingMeasures,
        ProjectField.ImplementationPlan => project.ImplementationPlan,
        ProjectField.Remark => project.Remark,
        ProjectField.OverallObjective => project.Objective.Overall,
        ProjectField.AnnualObjectives => string.Join('\n', project.Objective.Annual),
        _ => null,
    };

    private static string? DateOf(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;
}
