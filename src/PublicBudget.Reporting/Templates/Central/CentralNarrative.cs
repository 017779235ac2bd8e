using PublicBudget.Budgets;
using PublicBudget.Facts;
using PublicBudget.Reporting.Narrative.Composing;
using PublicBudget.Reporting.Templates.Henan;

namespace PublicBudget.Reporting.Templates.Central;

/// <summary>
/// The paragraphs of the central form of 2022 that go with its nine tables: 关于…的说明. Amounts in 万元; what is compared is compared
/// with the figures that the tables print for the prior year (执行数 or 预算数).
/// </summary>
internal static partial class CentralNarrative
{
    private static readonly NarrativePart Nothing = NarrativePart.Empty;

    /// <summary>一、关于部门收支总表的说明.</summary>
    public static NarrativeParagraph Totals { get; } = new()
    {
        Name = nameof(Totals),
        Title = "关于{unit}{year}年部门收支总表的说明",
        Write = n =>
        {
            FactKey revenue = FactKeys.TotalRevenue(n.Source.Version);
            FactKey expenditure = FactKeys.TotalExpenditure(n.Source.Version);
            NarrativePart sources = NarrativePart.Join("、", Sources(n).Select(source => n.Words(NameOf(source))));
            NarrativePart uses = NarrativePart.Join("、", [.. n.Classes(FactKeys.Expenditure(n.Source.Version)).Select(code => n.FullNameOf(code.Function)), CarriedOver(n)]);
            NarrativePart from = sources.IsEmpty ? Nothing : NarrativePart.Of($"收入包括：{sources}；");
            NarrativePart to = uses.IsEmpty ? Nothing : NarrativePart.Of($"支出包括：{uses}。");
            NarrativePart total = n.Source.Exact(revenue) == n.Source.Exact(expenditure)
                ? NarrativePart.Of($"{n.Unit}{n.Year}年收支总预算{n.Amount(revenue)}。")
                : NarrativePart.Of($"{n.Unit}{n.Year}年收入总预算{n.Amount(revenue)}，支出总预算{n.Amount(expenditure)}。");
            n.Paragraph($"按照综合预算的原则，{n.Unit}所有收入和支出均纳入部门预算管理。{from}{to}{total}");
        },
    };

    /// <summary>二、关于部门收入总表的说明.</summary>
    public static NarrativeParagraph Revenue { get; } = new()
    {
        Name = nameof(Revenue),
        Title = "关于{unit}{year}年部门收入总表的说明",
        Write = n =>
        {
            FactKey[] sources = [.. Sources(n)];
            n.Paragraph($"{RevenueBySource(n, sources)}{n.RoundingNote(FactKeys.TotalRevenue(n.Source.Version), sources)}");
        },
        Draw = n => Sources(n).ToArray() is var sources
            ? HenanCharts.Composition(n, "收入构成", FactKeys.TotalRevenue(n.Source.Version), sources, NameOf, RevenueBySource(n, sources))
            : [],
    };

    /// <summary>三、关于部门支出总表的说明.</summary>
    public static NarrativeParagraph Expenditure { get; } = new()
    {
        Name = nameof(Expenditure),
        Title = "关于{unit}{year}年部门支出总表的说明",
        Write = n =>
        {
            FactKey total = FactKeys.Expenditure(n.Source.Version);
            FactKey[] natures = [.. Natures(n, total)];
            n.Paragraph($"{ExpenditureByNature(n, total, natures)}{n.RoundingNote(total, natures)}");
        },
        Draw = n => FactKeys.Expenditure(n.Source.Version) is var total && Natures(n, total).ToArray() is var natures
            ? HenanCharts.Composition(n, "支出构成", total, natures, NameOf, ExpenditureByNature(n, total, natures))
            : [],
    };

    /// <summary>四、关于财政拨款收支总表的说明.</summary>
    public static NarrativeParagraph Appropriations { get; } = new()
    {
        Name = nameof(Appropriations),
        Title = "关于{unit}{year}年财政拨款收支总表的说明",
        Write = n =>
        {
            FactKey revenue = FactKeys.TotalRevenue(n.Source.Version, FundScope.Appropriations);
            FactKey expenditure = FactKeys.TotalExpenditure(n.Source.Version, FundScope.Appropriations);
            NarrativePart from = NarrativePart.Join("、",
                Named(n, "一般公共预算拨款", FactKeys.Revenue(n.Source.Version, FundScope.GeneralPublicBudget)),
                Named(n, "政府性基金预算拨款", FactKeys.Revenue(n.Source.Version, FundScope.GovernmentManagedFunds)),
                Named(n, "国有资本经营预算拨款", FactKeys.Revenue(n.Source.Version, FundScope.StateCapitalOperations)),
                Named(n, "上年结转", FactKeys.CarriedOverFromPriorYear(n.Source.Version, FundScope.Appropriations)));
            NarrativePart to = NarrativePart.Join("、",
            [
                .. n.Classes(FactKeys.Expenditure(n.Source.Version, FundScope.Appropriations)).Select(code => NarrativePart.Of($"{n.FullNameOf(code.Function)}{n.Amount(code)}")),
                Named(n, "结转下年", FactKeys.CarriedOverToNextYear(n.Source.Version, FundScope.Appropriations)),
            ]);
            NarrativePart total = n.Source.Exact(revenue) == n.Source.Exact(expenditure)
                ? NarrativePart.Of($"财政拨款收支总预算{n.Amount(revenue)}")
                : NarrativePart.Of($"财政拨款收入总预算{n.Amount(revenue)}，支出总预算{n.Amount(expenditure)}");
            NarrativePart sides = NarrativePart.Join("；",
                from.IsEmpty ? Nothing : NarrativePart.Of($"收入包括：{from}"),
                to.IsEmpty ? Nothing : NarrativePart.Of($"支出包括：{to}"));
            n.Paragraph($"{n.Unit}{n.Year}年{total}。");
            if (!sides.IsEmpty) n.Paragraph($"{sides}。");
        },
    };

    /// <summary>五、关于一般公共预算支出表的说明.</summary>
    public static NarrativeParagraph GeneralPublicBudget { get; } = new()
    {
        Name = nameof(GeneralPublicBudget),
        Title = "关于{unit}{year}年一般公共预算支出表的说明",
        Parts = [GeneralScale, GeneralStructure, GeneralUses],
    };

    /// <summary>六、关于一般公共预算基本支出表的说明.</summary>
    public static NarrativeParagraph Basic { get; } = new()
    {
        Name = nameof(Basic),
        Title = "关于{unit}{year}年一般公共预算基本支出表的说明",
        Write = n =>
        {
            FactKey total = FactKeys.Expenditure(n.Source.Version, FundScope.GeneralPublicBudget, ExpenditureColumn.Basic);
            NarrativePart kinds = NarrativePart.Join("；",
                BasicKind(n, "人员经费", total with { Column = ExpenditureColumn.Personnel }),
                BasicKind(n, "公用经费", total with { Column = ExpenditureColumn.Operating }));
            NarrativePart ofWhich = kinds.IsEmpty ? Nothing : NarrativePart.Of($"，其中：{kinds}");
            n.Paragraph($"{n.Unit}{n.Year}年一般公共预算基本支出{n.Amount(total)}{ofWhich}。");
        },
    };

    /// <summary>八、关于政府性基金预算支出表的说明.</summary>
    public static NarrativeParagraph Funds { get; } = OfFund("GovernmentManagedFunds", "政府性基金预算", FundScope.GovernmentManagedFunds, reasons => reasons.GovernmentManagedFunds);

    /// <summary>九、关于国有资本经营预算支出表的说明.</summary>
    public static NarrativeParagraph StateCapital { get; } = OfFund("StateCapital", "国有资本经营预算", FundScope.StateCapitalOperations, _ => null);

    /// <summary>The ten paragraphs, in order.</summary>
    public static IReadOnlyList<NarrativeParagraph> All =>
        [Totals, Revenue, Expenditure, Appropriations, GeneralPublicBudget, Basic, ThreePublicExpenses, Funds, StateCapital, OtherMatters];

    // Initialised here, since the order of the fields of several files is nobody's promise.
    private static NarrativeParagraph GeneralScale => new()
    {
        Name = nameof(GeneralScale),
        Title = "一般公共预算支出规模变化情况",
        Write = n => n.Paragraph(Scale(n)),
        Draw = n => n.Comparison(
            NarrativePart.Of($"{n.Year}年预算与{n.PriorFigures}对比"),
            [
                ("一般公共预算支出", FactKeys.Expenditure(n.Source.Version, FundScope.GeneralPublicBudget)),
                ("政府性基金预算支出", FactKeys.Expenditure(n.Source.Version, FundScope.GovernmentManagedFunds)),
                ("“三公”经费", KeyOf(n, FactConcept.ThreePublicExpenses)),
                ("机关运行经费", KeyOf(n, FactConcept.AdministrativeOperatingExpenses)),
            ],
            Scale(n)) is { } chart ? [chart] : [],
    };

    private static NarrativeParagraph GeneralStructure => new()
    {
        Name = nameof(GeneralStructure),
        Title = "一般公共预算支出结构情况",
        Write = n =>
        {
            FactKey total = FactKeys.Expenditure(n.Source.Version, FundScope.GeneralPublicBudget);
            FactKey[] classes = [.. n.Classes(total)];
            if (classes.Length > 0) n.Paragraph($"{ByClass(n, total, classes)}{n.RoundingNote(total, classes)}");
        },
        Draw = n => FactKeys.Expenditure(n.Source.Version, FundScope.GeneralPublicBudget) is var total && n.Classes(total).ToArray() is var classes
            ? HenanCharts.Composition(n, "一般公共预算支出构成", total, classes, code => n.Source.FunctionName(code.Function), ByClass(n, total, classes))
            : [],
    };

    private static NarrativeParagraph GeneralUses => new()
    {
        Name = nameof(GeneralUses),
        Title = "一般公共预算支出具体使用情况",
        Write = n =>
        {
            FactKey total = FactKeys.Expenditure(n.Source.Version, FundScope.GeneralPublicBudget);
            FactKey[] items = [.. ItemsOfBothYears(n, total)];
            for (int i = 0; i < items.Length; i++)
            {
                n.Item(FormattableString.Invariant($"{i + 1}."), $"{PathOf(n, items[i].Function)}{n.Year}年预算数为{n.Amount(items[i])}{Compared(n, items[i])}。");
            }
        },
    };

    private static NarrativeParagraph OfFund(string name, string fund, FundScope scope, Func<ChangeReasons, string?> reason) => new()
    {
        Name = name,
        Title = $"关于{{unit}}{{year}}年{fund}支出表的说明",
        Write = n =>
        {
            FactKey total = FactKeys.Expenditure(n.Source.Version, scope);
            NarrativeChange change = n.Change(total);
            if (!n.HasMoreThanZero(total) && (change.IsFlat || !change.IsKnown))
            {
                n.Paragraph($"{n.Unit}{n.Year}年没有使用{n.Words(fund)}安排的支出。");
                return;
            }

            NarrativePart natures = NarrativePart.Join("；", Natures(n, total).Select(nature => NarrativePart.Of($"{n.Words(nature.Column.ChineseName())}{n.Amount(nature)}")));
            NarrativePart ofWhich = natures.IsEmpty ? Nothing : NarrativePart.Of($"其中：{natures}。");
            n.Paragraph(
                $"{n.Unit}{n.Year}年{n.Words(fund)}支出{n.Amount(total)}{Compared(n, total)}{Because(n, total, reason(n.Source.Reasons))}。{ofWhich}");
        },
    };
}
