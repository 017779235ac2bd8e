using PublicBudget.Amounts;
using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;
using PublicBudget.Reporting.Narrative.Recognition;

namespace PublicBudget.Reporting.Narrative.Tables;

/// <summary>The statements of tables that were flattened to text: their changes, rates and sums.</summary>
internal sealed class TableRecognizer : IStatementRecognizer
{
    public void Recognize(NarrativeScene scene)
    {
        foreach (BarTable table in scene.BarTables.Tables)
        {
            Recognize(scene, table, new TableLines(table, isAcross: false));
            Recognize(scene, table, new TableLines(table, isAcross: true));
        }
    }

    private static void Recognize(NarrativeScene scene, BarTable table, TableLines lines)
    {
        TableChanges changes = new(lines, table.Unit);
        foreach (int rate in lines.Rates)
        {
            StatementKind kind = TableLines.IsCompletion(lines.ItemName(rate)) ? StatementKind.Completion : StatementKind.Growth;
            changes.OfRates(rate).ForEach(finding => WriteRate(scene, table, lines, kind, finding));
        }

        foreach (int change in lines.Changes)
        {
            changes.OfChanges(change).ForEach(finding => WriteChange(scene, table, lines, finding));
        }

        TableSums sums = new(lines, table.Unit);
        foreach (TableSums.Relation relation in sums.Find())
        {
            for (int line = 0; line < lines.LineCount; line++)
            {
                if (sums.Judge(relation, line) is { } judgement)
                {
                    WriteSum(scene, table, lines, relation, line, judgement);
                }
            }
        }
    }

    private static void WriteRate(NarrativeScene scene, BarTable table, TableLines lines, StatementKind kind, TableChanges.Finding finding)
    {
        BarCell stated = lines[finding.Line, finding.Stated];
        PublishedPercentage percentage = PublishedPercentage.Of(stated.Value ?? 0);
        bool isGrowth = kind == StatementKind.Growth;
        List<StatementOperand> operands =
        [
            Operand(scene, table, isGrowth ? OperandRole.Prior : OperandRole.Budget, lines[finding.Line, finding.Prior]),
            Operand(scene, table, isGrowth ? OperandRole.Current : OperandRole.Actual, lines[finding.Line, finding.Current]),
        ];
        StatedFigure figure = scene.Writer.Stated(new Rate(percentage, stated.Start, stated.End));
        Write(scene, table, kind, finding.Judgement, figure, operands, stated, lines.LineName(finding.Line));
    }

    private static void WriteChange(NarrativeScene scene, BarTable table, TableLines lines, TableChanges.Finding finding)
    {
        BarCell stated = lines[finding.Line, finding.Stated];
        List<StatementOperand> operands =
        [
            Operand(scene, table, OperandRole.Prior, lines[finding.Line, finding.Prior]),
            Operand(scene, table, OperandRole.Current, lines[finding.Line, finding.Current]),
        ];
        StatedFigure figure = scene.Writer.Stated(FigureOf(table, stated));
        Write(scene, table, StatementKind.Growth, finding.Judgement, figure, operands, stated, lines.LineName(finding.Line));
    }

    private static void WriteSum(NarrativeScene scene, BarTable table, TableLines lines, TableSums.Relation relation, int line, Judgement judgement)
    {
        BarCell total = lines[line, relation.Total];
        List<StatementOperand> operands = [Operand(scene, table, OperandRole.Total, total)];
        foreach (int part in relation.Parts)
        {
            if (lines[line, part].Value is not null)
            {
                operands.Add(Operand(scene, table, OperandRole.Part, lines[line, part]));
            }
        }

        Write(scene, table, StatementKind.Sum, judgement, scene.Writer.Stated(FigureOf(table, total)), operands, total, lines.ItemName(relation.Total));
    }

    private static void Write(
        NarrativeScene scene, BarTable table, StatementKind kind, Judgement judgement, StatedFigure stated, List<StatementOperand> operands, BarCell at, string topic) =>
        scene.Writer.Add(
            kind,
            judgement,
            stated,
            operands,
            new TableElement { Start = at.Start, End = at.End, Situation = SituationOf(table) },
            StatementWriter.SubjectOf(TopicReader.Read(topic)));

    private static StatementOperand Operand(NarrativeScene scene, BarTable table, OperandRole role, BarCell cell) =>
        scene.Writer.Operand(role, FigureOf(table, cell));

    private static Figure FigureOf(BarTable table, BarCell cell) => new(PublishedAmount.Of(cell.Value ?? 0, table.Unit), cell.Start, cell.End, SituationOf(table));

    private static Situation SituationOf(BarTable table) => new(table.Paragraph, table.Paragraph, 0, 0, false);
}
