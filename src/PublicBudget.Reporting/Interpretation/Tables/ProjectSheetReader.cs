using NodaTime;
using PublicBudget.Amounts;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Performance;
using PublicBudget.Reporting.Interpretation.Labels;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Tables;

/// <summary>The performance sheet of a project (项目绩效目标表): amounts as facts, texts and indicators as a sheet.</summary>
internal sealed class ProjectSheetReader
{
    private readonly TableContext _context;
    private readonly Dictionary<ProjectText, string> _texts = [];
    private readonly Dictionary<(FactConcept Concept, int YearOffset), Money> _amounts = [];

    private readonly FactSheetBuilder _sheet;

    private ProjectSheetReader(TableContext context, FactSheetBuilder sheet) => (_context, _sheet) = (context, sheet);

    /// <summary>The facts and the sheet; null where the form names no project.</summary>
    public static ProjectPerformance? Read(TableContext context, FactSheetBuilder sheet)
    {
        var reader = new ProjectSheetReader(context, sheet);
        reader.ReadTexts();
        reader.ReadAmounts();
        return reader.Sheet();
    }

    private void ReadTexts()
    {
        foreach (RecognisedField field in _context.Table.Fields)
        {
            if (field.Text.Length > 0 && ProjectSheetWords.Texts.TryGetValue(LabelKey.Of(field.Label), out ProjectText text)) _texts.TryAdd(text, field.Text);
        }
    }

    private void ReadAmounts()
    {
        string? name = Text(ProjectText.Name);
        int ordinal = name is null ? 1 : _sheet.CountProjects(name) + 1;
        foreach (RecognisedFigure figure in _context.Table.Figures)
        {
            bool isKnown = ProjectSheetWords.Amounts.TryGetValue(LabelKey.WithoutBrackets(LabelKey.Of(figure.Row.Name)), out (FactConcept Concept, int YearOffset) meaning);
            if (!isKnown || name is null || new ColumnMeaning { YearOffset = meaning.YearOffset }.VersionIn(_context.Version) is not { } version)
            {
                _context.Add(figure);
                continue;
            }

            _context.Add(figure, FactKeys.Project(version, name, meaning.Concept, ordinal));
            if (figure.Amount is { } amount && ExactMoney.Of(amount) is { } money) _amounts.TryAdd(meaning, money);
        }
    }

    private ProjectPerformance? Sheet() => Text(ProjectText.Name) is not { } name ? null : new ProjectPerformance
    {
        Name = name,
        UnitCode = UnitCode.TryParse(Text(ProjectText.UnitCode), out UnitCode code) ? code : null,
        Purpose = Text(ProjectText.Purpose),
        Period = PeriodOf(Text(ProjectText.Start), Text(ProjectText.End)),
        Total = Amount(FactConcept.ProjectTotal, 0),
        ThisYear = Amount(FactConcept.ProjectAmount, 0),
        PriorTotal = Amount(FactConcept.ProjectTotal, -1),
        PriorYear = Amount(FactConcept.ProjectAmount, -1),
        Overview = Text(ProjectText.Overview),
        Basis = Text(ProjectText.Basis),
        Necessity = Text(ProjectText.Necessity),
        SupportingMeasures = Text(ProjectText.SupportingMeasures),
        ImplementationPlan = Text(ProjectText.ImplementationPlan),
        Remark = Text(ProjectText.Remark),
        Objective = new PerformanceObjective
        {
            Overall = Text(ProjectText.OverallObjective),
            Annual = NumberedItems.Split(Text(ProjectText.AnnualObjectives) ?? ""),
        },
        Indicators = IndicatorRowsReader.Read(_context.Table),
    };

    private string? Text(ProjectText text) => _texts.GetValueOrDefault(text);

    private Money? Amount(FactConcept concept, int yearOffset) => _amounts.TryGetValue((concept, yearOffset), out Money amount) ? amount : null;

    // A sheet whose end lies before its start says no period.
    private static ProjectPeriod? PeriodOf(string? start, string? end)
    {
        LocalDate? from = start is null ? null : PrintedDate.Parse(start), to = end is null ? null : PrintedDate.Parse(end);
        return (from ?? to) is null || to < from ? null : new ProjectPeriod(from, to);
    }
}
