using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Modelling;

/// <summary>Makes a budget of the figures that a document prints, taken at their printed value.</summary>
internal sealed class BudgetAssembler
{
    private readonly SheetReader _reader;
    private readonly OverviewTexts _texts;
    private readonly Dictionary<string, UnitCode> _units;
    private readonly UnitNature? _nature;
    private readonly List<BudgetGap> _gaps = [];

    /// <summary>An assembler of what a document was read as.</summary>
    public BudgetAssembler(DocumentInterpretation interpretation)
    {
        _reader = new SheetReader(interpretation.Facts);
        _texts = OverviewTexts.Find(interpretation.Text);
        _units = UnitsIn(interpretation.Tables);
        _nature = DocumentProfile.NatureOf(interpretation.Tables.Tables);
    }

    /// <summary>What the document does not say.</summary>
    public IReadOnlyList<BudgetGap> Gaps => _gaps;

    /// <summary>The coarsest precision of the amounts.</summary>
    public PublishedPrecision? Precision => _reader.Coarsest;

    /// <summary>The budget; <c>null</c> where something needed is missing.</summary>
    public UnitBudget? Assemble()
    {
        FactSheet sheet = _reader.Sheet;
        if (sheet.Info.Organisation is null) _gaps.Add(BudgetGap.Missing("单位名称", "the document does not name its organisation"));
        if (sheet.Info.Version.Year.Year == 1) _gaps.Add(BudgetGap.Missing("预算年度", "the document does not name its fiscal year"));
        IReadOnlyList<ExpenditureLine> expenditures = new ExpenditureLines(_reader, _gaps).Make();
        IReadOnlyList<RevenueLine> revenues = new RevenueLines(_reader).Make();
        if (revenues.Count == 0) _gaps.Add(BudgetGap.Missing("收入来源", "no table and no sentence prints revenue by source"));
        if (_gaps.Exists(gap => gap.IsNeeded)) return null;
        var items = new BudgetItems(_reader);
        var budget = new UnitBudget
        {
            Unit = Unit(sheet.Info),
            Version = sheet.Info.Version,
            PublishedOn = sheet.Info.PublishedOn,
            Functions = _texts.Functions,
            Constituents = [.. _texts.Constituents.Select(name => new BudgetaryUnit { Name = name, Code = CodeOf(name) })],
            Revenues = revenues,
            Expenditures = expenditures,
            CarriedForward = [.. items.CarriedForward()],
            ThreePublicExpenses = items.ThreePublic(),
            AdministrativeOperatingExpenses = _reader.Read(FactConcept.AdministrativeOperatingExpenses),
            Procurement = items.Procurement(),
            Assets = items.Assets(_texts.OtherVehicles),
            SpecialTransfers = _reader.Count(FactKeys.Of(sheet.Info.Version, FactConcept.SpecialTransfers)) is { } count ? new SpecialTransfers { Count = count } : null,
            Projects = sheet.Projects,
            OverallPerformance = sheet.OverallPerformance,
            PriorYear = items.Prior(),
            Reasons = items.Reasons(),
        };
        ListOpenParts(budget);
        return budget;
    }

    private BudgetaryUnit Unit(SheetInfo info) => new() { Name = info.Organisation!, Code = info.UnitCode ?? CodeOf(info.Organisation!), Nature = _nature };

    // The codes of the units by the names that the tables print.
    private static Dictionary<string, UnitCode> UnitsIn(TableRecognition tables)
    {
        var units = new Dictionary<string, UnitCode>(StringComparer.Ordinal);
        foreach (RecognisedRow row in tables.Tables.Where(table => table.Role != TableRole.Other).SelectMany(table => table.Panes).SelectMany(pane => pane.Rows))
        {
            if (row.Role == RecognisedRowRole.UnitSubtotal && UnitCode.TryParse(row.UnitCode, out UnitCode code)) units.TryAdd(row.Name, code);
        }

        return units;
    }

    private UnitCode? CodeOf(string name) => _units.TryGetValue(name, out UnitCode code) ? code : null;

    // What a disclosure of this kind does not say, however complete it is.
    private void ListOpenParts(UnitBudget budget)
    {
        bool hasPairs = _reader.Sheet.OfConcept(FactConcept.Expenditure).Any(fact => fact.Key.DepartmentalEconomic.Level != ClassificationLevel.None);
        Open("支出经济分类", hasPairs ? "economic codes are printed for the whole, not for each functional item" : "no table prints expenditure by economic code");
        if (budget.Projects.Count > 0) Open("项目与科目的对应", "the sheets of the projects do not name functional codes");
        if (budget.Constituents.Count > 0) Open("下属单位性质", "the nature of the subordinate units is not printed");
        if (budget.PriorYear is not null) Open("上年预算明细", "of the year before only totals and changes are stated");
        if (budget.OverallPerformance is { UnitCode: null }) Open("整体绩效目标表的单位编码", "the sheet prints the name of the unit only");
        if (budget.Expenditures.Any(line => line.Category == ExpenditureCategory.Operating) && !_reader.Sheet.OfConcept(FactConcept.Expenditure).Any(fact => fact.Key.Column == ExpenditureColumn.Capital && fact.Key.Function.Level != ClassificationLevel.None))
            Open("公用经费中的资本性支出", "the tables print 公用经费 in one column");
        Open("明细行", "lines of one unit, function, nature and fund, or of one source and function, are printed as one amount");
        if (_reader.Coarsest is { UnitInYuan: > 0.01m } precision) Open("金额尾数", $"amounts are printed to {precision}: each is exact to half of one printed unit");
    }

    private void Open(string subject, string reason) => _gaps.Add(BudgetGap.Open(subject, reason));
}
