using PublicBudget.Collections;
using PublicBudget.Facts;
using PublicBudget.Verification.Kinds;
using Column = PublicBudget.Facts.ExpenditureColumn;

namespace PublicBudget.Verification.Catalogue;

/// <summary>XTB: relations between tables (表间勾稽关系).</summary>
public static class BetweenTablesRules
{
    private const Places Funds = Places.GeneralPublicBudget | Places.Funds | Places.StateCapital;

    /// <summary>The rules, in the order of their identifiers.</summary>
    public static IReadOnlyList<Rule> All { get; } = ValueList.Create<Rule>(
    [
        new()
        {
            Id = "XTB-01", Severity = Severity.Error, Scope = RuleScope.BetweenTables, Authority = Authorities.Identity,
            Sentence = "收支总表的收入总计应等于收入总表的合计", Title = "Total revenue agrees with the table of revenue",
            Needs = [TableRole.IncomeAndExpenditure, TableRole.Income],
            Tests = [Same(Places.IncomeAndExpenditure, Places.Income, "收入总计", static key => key is { Source: null, HasCode: false })],
        },
        new()
        {
            Id = "XTB-02", Severity = Severity.Error, Scope = RuleScope.BetweenTables, Authority = Authorities.Identity,
            Sentence = "收支总表的本年支出合计应等于支出总表的合计", Title = "Expenditure of the year agrees with the table of expenditure",
            Needs = [TableRole.IncomeAndExpenditure, TableRole.Expenditure],
            Tests = [Same(Places.IncomeAndExpenditure, Places.Expenditure, "本年支出合计", static key => key is { Concept: FactConcept.Expenditure, HasCode: false })],
        },
        new()
        {
            Id = "XTB-03", Severity = Severity.Error, Scope = RuleScope.BetweenTables, Authority = Authorities.Identity,
            Sentence = "收支总表的各类支出应等于支出总表中该类之和", Title = "Expenditure by class agrees with the table of expenditure",
            Needs = [TableRole.IncomeAndExpenditure, TableRole.Expenditure],
            Tests =
            [
                new RollUpTest { Upper = Places.IncomeAndExpenditure, Lower = Places.Expenditure, OnlyWhereNotPrinted = true },
                Same(Places.IncomeAndExpenditure, Places.Expenditure, "各类支出", static key => key is { Concept: FactConcept.Expenditure, HasCode: true }),
            ],
        },
        new()
        {
            Id = "XTB-04", Severity = Severity.Error, Scope = RuleScope.BetweenTables, Authority = Authorities.Identity,
            Sentence = "收入总表各收入来源应等于收支总表的相应收入", Title = "Revenue by source agrees with the statement of revenue and expenditure",
            Needs = [TableRole.IncomeAndExpenditure, TableRole.Income],
            Tests = [Same(Places.IncomeAndExpenditure, Places.Income, "各收入来源", static key => key is { Concept: FactConcept.Revenue, Source: not null })],
        },
        new()
        {
            Id = "XTB-05", Severity = Severity.Error, Scope = RuleScope.BetweenTables, Authority = Authorities.Identity,
            Sentence = "财政拨款收支表的收入应等于收入总表的财政拨款部分", Title = "Appropriations agree with the table of revenue",
            Needs = [TableRole.Appropriations, TableRole.Income],
            Tests = [Same(Places.Appropriations, Places.Income, "财政拨款收入", null)],
        },
        new()
        {
            Id = "XTB-06", Severity = Severity.Error, Scope = RuleScope.BetweenTables, Authority = Authorities.Identity,
            Sentence = "财政拨款收支表的各项资金支出合计应等于相应支出表的合计", Title = "Expenditure by fund agrees with the tables of the funds",
            Needs = [TableRole.Appropriations, TableRole.GeneralPublicBudget],
            Tests = [Same(Places.Appropriations, Funds, "各项资金支出合计", static key => key is { Concept: FactConcept.Expenditure, HasCode: false })],
        },
        new()
        {
            Id = "XTB-07", Severity = Severity.Error, Scope = RuleScope.BetweenTables, Authority = Authorities.Identity,
            Sentence = "一般公共预算支出表的基本支出应等于基本支出表的合计", Title = "Basic expenditure agrees with its own table",
            Needs = [TableRole.Basic, TableRole.GeneralPublicBudget],
            Tests = [Same(Places.GeneralPublicBudget, Places.Basic, "基本支出", static key => key is { Column: Column.Basic, HasCode: false })],
        },
        new()
        {
            Id = "XTB-08", Severity = Severity.Error, Scope = RuleScope.BetweenTables, Authority = Authorities.EconomicReform,
            Sentence = "一般公共预算支出表的工资福利支出、对个人和家庭的补助、公用经费应等于基本支出表的相应类", Title = "The columns of basic expenditure agree with the economic classes",
            Needs = [TableRole.Basic, TableRole.GeneralPublicBudget],
            Tests =
            [
                Same(Places.GeneralPublicBudget, Places.Basic, "公用经费", static key => key is { Column: Column.Operating, HasCode: false }),
                new SumTest { IsAcrossPlaces = true, Relations = [Divided.WagesByClass, Divided.IndividualsByClass] },
            ],
        },
        new()
        {
            Id = "XTB-09", Severity = Severity.Error, Scope = RuleScope.BetweenTables, Authority = Authorities.Arithmetic,
            Sentence = "支出总表各行各栏不应小于一般公共预算、政府性基金与国有资本经营预算支出之和；无其他资金来源时应相等",
            Title = "Total expenditure covers the expenditure of the funds, and equals it where there is no other money",
            Needs = [TableRole.Expenditure, TableRole.GeneralPublicBudget],
            Tests = [new CoverTest()],
        },
        new()
        {
            Id = "XTB-10", Severity = Severity.Error, Scope = RuleScope.BetweenTables, Authority = Authorities.EconomicReform,
            Sentence = "支出经济分类汇总表的合计应等于支出总表，其各款不应小于基本支出表的该款", Title = "The table by economic class agrees with the other tables of expenditure",
            Needs = [TableRole.Economic],
            Tests =
            [
                Same(Places.Economic, Places.Expenditure | Places.GeneralPublicBudget | Places.Funds | Places.StateCapital | Places.Basic, "支出", null),
                new SumTest { IsAcrossPlaces = true, IsAtMost = true, Relations = [Divided.BasicOfEconomic] },
            ],
        },
        new()
        {
            Id = "XTB-11", Severity = Severity.Warning, Scope = RuleScope.BetweenTables, Authority = Authorities.ClassificationLaw,
            Sentence = "各项资金支出表的科目应均列于支出总表，同一科目名称应一致", Title = "The table of expenditure has every code, and one code has one name",
            Needs = [TableRole.Expenditure],
            Tests = [new CodeCoverTest()],
        },
        new()
        {
            Id = "XTB-12", Severity = Severity.Error, Scope = RuleScope.BetweenTables, Authority = Authorities.Identity,
            Sentence = "同一数据在各处应一致", Title = "Any two printings of one datum agree",
            Applicability = "data printed more than once that no other rule compares",
            Tests = [new AgreementTest { IsResidual = true }],
        },
        new()
        {
            Id = "XTB-13", Severity = Severity.Error, Scope = RuleScope.BetweenTables, Authority = Authorities.Arithmetic,
            Sentence = "各求和关系应能同时成立", Title = "All sums can hold together",
            Tests = [new FeasibilityTest()],
        },
    ]);

    private static AgreementTest Same(Places left, Places right, string name, Func<FactKey, bool>? data)
        => new() { Left = left, Right = right, DataName = name, Data = data };
}
