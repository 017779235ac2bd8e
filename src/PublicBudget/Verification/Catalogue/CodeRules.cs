using PublicBudget.Classifications;
using PublicBudget.Collections;
using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Verification.Kinds;

namespace PublicBudget.Verification.Catalogue;

/// <summary>COD: codes and names of the classifications (科目代码与名称). A gap of the lists is never an accusation of the document.</summary>
public static class CodeRules
{
    // Up to 208 the ordinal is the same in every form; 209 is no class of a unit, so that 210 follows as 九 where rows are numbered as printed.
    private const int LastClassOfEveryForm = 208;

    // Words of a name that belong to one code and to no other, as a reviewer knows them.
    private static readonly (string Word, int Code)[] KnownPairs =
    [
        ("住房公积金", 2210201), ("机关事业单位基本养老保险缴费", 2080505), ("机关事业单位职业年金缴费", 2080506), ("行政单位医疗", 2101101),
        ("事业单位医疗", 2101102), ("公务员医疗补助", 2101103), ("提租补贴", 2210202), ("购房补贴", 2210203),
    ];

    /// <summary>The rules, in the order of their identifiers.</summary>
    public static IReadOnlyList<Rule> All { get; } = ValueList.Create<Rule>(
    [
        new()
        {
            Id = "COD-01", Severity = Severity.Error, Scope = RuleScope.Classification, Authority = Authorities.ClassificationLaw,
            Sentence = "科目代码的位数和格式应符合科目层级", Title = "Codes have the shape of their classification",
            Tests = [new KnownCodeTest { IsShapeOnly = true }],
        },
        new()
        {
            Id = "COD-02", Severity = Severity.Warning, Scope = RuleScope.Classification, Authority = Authorities.ClassificationLaw,
            Sentence = "科目代码应为当年科目", Title = "Codes exist in the list of the year",
            Tests = [new KnownCodeTest()],
        },
        new()
        {
            Id = "COD-03", Severity = Severity.Information, Scope = RuleScope.Classification, Authority = Authorities.ClassificationLaw,
            Sentence = "科目名称应与当年科目一致", Title = "Names are those of the codes in the year",
            Tests = [new CodeNameTest()],
        },
        new()
        {
            Id = "COD-04", Severity = Severity.Error, Scope = RuleScope.Classification, Authority = Authorities.ClassificationLaw,
            Sentence = "固定对应的科目名称与代码不应矛盾", Title = "Names that belong to one code stand beside it",
            Tests = [new CustomTest { Relates = "住房公积金 ↔ 2210201 等固定对应", Check = CheckPairs }],
        },
        new()
        {
            Id = "COD-05", Severity = Severity.Information, Scope = RuleScope.Classification, Authority = Authorities.Form,
            Sentence = "绩效目标表的单位代码应等于或隶属于表中的单位代码", Title = "The unit code of the project sheets is that of the tables or lies below it",
            Tests = [new CustomTest { Relates = "绩效表单位代码 ⊆ 表中单位代码", Check = CheckUnit }],
        },
        new()
        {
            Id = "COD-06", Severity = Severity.Warning, Scope = RuleScope.Classification, Authority = Authorities.EconomicReform,
            Sentence = "政府经济分类应与部门经济分类及单位性质对应", Title = "The two economic codes of a row correspond",
            Applicability = "tables that print both economic classifications", Needs = [TableRole.Economic],
            Tests = [new CustomTest { Relates = "部门经济科目 ↔ 政府经济科目", Check = CheckCrosswalk }],
        },
        new()
        {
            Id = "COD-07", Severity = Severity.Information, Scope = RuleScope.Classification, Authority = Authorities.Form,
            Sentence = "财政拨款收支表的序号应为类级代码减200", Title = "The ordinal of a class is its code less 200",
            Applicability = "the Henan form", Exemption = ExceptOrdinals,
            Tests = [new CustomTest { Relates = "序号 = 类 − 200", Check = CheckOrdinals }],
        },
    ]);

    private static void CheckPairs(RuleContext context)
    {
        foreach (PrintedCode printed in context.Sheet.Codes)
        {
            if (printed is not { Scheme: ClassificationScheme.Functional, Name: { } name } || !FunctionalCode.TryParse(printed.Code, out FunctionalCode code)) continue;
            foreach ((string word, int number) in KnownPairs)
            {
                if (code.Level != ClassificationLevel.Item || !name.StartsWith(word, StringComparison.Ordinal)) continue;
                if (code.Number == number) context.Pass();
                else
                {
                    context.Contradict(new Remark
                    {
                        Chinese = $"“{name}”应为 {number}，印作 {printed.Code}",
                        English = $"“{name}” belongs to {number} and stands beside {printed.Code}",
                        Place = printed.Place,
                        Arguments = [new("code", printed.Code), new("name", name)],
                    });
                }
            }
        }
    }

    private static void CheckUnit(RuleContext context)
    {
        if (context.Sheet.Info is not { UnitCode: { } unit, PerformanceUnitCode: { } performance }) return;
        if (unit == performance) context.Pass();
        else if (unit.Contains(performance)) context.Note(Remarks.About($"绩效目标表的单位代码 {performance} 隶属于 {unit}", $"the unit code {performance} of the project sheets lies below {unit} of the tables", [new("unit", unit.ToString()), new("performance", performance.ToString())]));
        else context.Contradict(Remarks.About($"绩效目标表的单位代码 {performance} 与表中的 {unit} 不符", $"the unit code {performance} of the project sheets does not lie below {unit} of the tables", [new("unit", unit.ToString()), new("performance", performance.ToString())]));
    }

    private static void CheckCrosswalk(RuleContext context)
    {
        FiscalYear year = context.Sheet.Info.Version.Year;
        if (year < ClassificationTable.FirstYear || year > ClassificationTable.LastYear)
        {
            context.Lacks(Reasons.NotCovered);
            return;
        }

        EconomicCrosswalk crosswalk = EconomicCrosswalk.For(year);
        HashSet<(DepartmentalEconomicCode, GovernmentalEconomicCode)>? known = null;
        (int from, int to) = context.Index.RangeOf(FactConcept.Expenditure, FactMeasure.Amount);
        for (int datum = from; datum < to; datum++)
        {
            if (context.Index.CodeKind(datum) != CodeKinds.EconomicPair) continue;
            FactKey key = context.Index.Keys[datum];
            if (key.Scope == FundScope.AllFunds && (known ??= []).Add((key.DepartmentalEconomic, key.GovernmentalEconomic))) CheckPair(context, crosswalk, datum);
        }
    }

    // The nature that is known is that of the unit whose document it is; the units below it may be of another.
    private static void CheckPair(RuleContext context, EconomicCrosswalk crosswalk, int datum)
    {
        FactKey key = context.Index.Keys[datum];
        UnitNature? nature = context.Index.HasUnits ? null : context.Sheet.Info.Nature;
        switch (crosswalk.Judge(key.DepartmentalEconomic, key.GovernmentalEconomic, nature))
        {
            case CrosswalkVerdict.Admissible: context.Pass(); break;
            case CrosswalkVerdict.NotCovered: context.Lacks(Reasons.NotCovered); break;
            default:
                Fact fact = context.Sheet.Facts[context.Index.Best(datum)];
                context.Contradict(Remarks.About(fact, $"{key.DepartmentalEconomic} 不对应 {key.GovernmentalEconomic}", $"{key.DepartmentalEconomic} does not correspond to {key.GovernmentalEconomic}"), context.Index.Best(datum));
                break;
        }
    }

    private static string? ExceptOrdinals(FactSheet sheet)
    {
        // 十 beside 210 is the Henan form; another form numbers the printed rows consecutively, and so prints 八 beside 208 as well.
        int fitting = 0, odd = 0;
        foreach (PrintedCode printed in sheet.Codes)
        {
            if (printed.Ordinal is not { } ordinal || !FunctionalCode.TryParse(printed.Code, out FunctionalCode code) || code.Category.Number <= LastClassOfEveryForm) continue;
            if (code.Number == CategoryOrdinal.ToCategory(Math.Clamp(ordinal, 1, 99)).Number) fitting++;
            else odd++;
        }

        return fitting > odd || fitting + odd == 0 ? null : "the form numbers its rows consecutively";
    }

    private static void CheckOrdinals(RuleContext context)
    {
        foreach (PrintedCode printed in context.Sheet.Codes)
        {
            if (printed.Ordinal is not { } ordinal || !FunctionalCode.TryParse(printed.Code, out FunctionalCode code)) continue;
            if (code.Category.Number - 200 == ordinal) context.Pass();
            else
            {
                context.Contradict(new Remark
                {
                    Chinese = $"类 {printed.Code} 的序号为 {ordinal}",
                    English = $"class {printed.Code} has the ordinal {ordinal}",
                    Place = printed.Place,
                    Arguments = [new("code", printed.Code)],
                });
            }
        }
    }
}
