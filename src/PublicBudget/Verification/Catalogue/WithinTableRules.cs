using PublicBudget.Budgets;
using PublicBudget.Collections;
using PublicBudget.Facts;
using PublicBudget.Verification.Kinds;

namespace PublicBudget.Verification.Catalogue;

/// <summary>INT: relations inside one table (表内勾稽关系).</summary>
public static class WithinTableRules
{
    private const Places Tables = Places.AnyTable | Places.Nowhere;

    /// <summary>The rules, in the order of their identifiers.</summary>
    public static IReadOnlyList<Rule> All { get; } = ValueList.Create<Rule>(
    [
        new()
        {
            Id = "INT-01", Severity = Severity.Error, Scope = RuleScope.WithinTable, Authority = Authorities.Balance,
            Sentence = "收支总表的收入总计应等于支出总计", Title = "Total revenue equals total expenditure",
            Needs = [TableRole.IncomeAndExpenditure],
            Tests = [new SumTest { Places = Places.IncomeAndExpenditure | Places.Nowhere, Relations = [Divided.RevenueIsExpenditure] }],
        },
        new()
        {
            Id = "INT-02", Severity = Severity.Error, Scope = RuleScope.WithinTable, Authority = Authorities.Balance,
            Sentence = "支出总计应等于本年支出合计与结转下年之和；收入总计应等于本年收入合计、使用非财政拨款结余与上年结转之和",
            Title = "The grand totals are the year's totals with what is carried over",
            Needs = [TableRole.IncomeAndExpenditure],
            Tests = [new SumTest { Places = Places.IncomeAndExpenditure | Places.Nowhere, Relations = [Divided.TotalExpenditure, Divided.TotalRevenue] }],
        },
        new()
        {
            Id = "INT-03", Severity = Severity.Error, Scope = RuleScope.WithinTable, Authority = Authorities.Form,
            Sentence = "本年收入合计应等于各项收入来源之和", Title = "Revenue of the year is the sum of its sources",
            Needs = [TableRole.IncomeAndExpenditure],
            Tests = [new SumTest { Places = Tables & ~Places.Appropriations, Relations = [Divided.RevenueOfYear, Divided.IncomeRow] }],
        },
        new()
        {
            Id = "INT-04", Severity = Severity.Error, Scope = RuleScope.WithinTable, Authority = Authorities.Form,
            Sentence = "总计应等于基本支出与项目支出等之和", Title = "Each row: total is basic plus project expenditure and the other natures",
            Needs = [TableRole.Expenditure],
            Tests = [new SumTest { Places = Tables & ~(Places.Basic | Places.Economic), Relations = [Divided.TotalByNature] }],
        },
        new()
        {
            Id = "INT-05", Severity = Severity.Error, Scope = RuleScope.WithinTable, Authority = Authorities.Form,
            Sentence = "基本支出小计应等于工资福利支出、公用经费、对个人和家庭的补助等之和", Title = "Each row: basic expenditure is the sum of its columns",
            Needs = [TableRole.Expenditure],
            Tests = [new SumTest { Places = Tables & ~(Places.Basic | Places.Economic), Relations = [Divided.BasicByColumn] }],
        },
        new()
        {
            Id = "INT-06", Severity = Severity.Error, Scope = RuleScope.WithinTable, Authority = Authorities.Form,
            Sentence = "项目支出小计应等于一般性项目与专项资金之和", Title = "Each row: project expenditure is general plus earmarked projects",
            Needs = [TableRole.Expenditure],
            Tests = [new SumTest { Places = Tables, Relations = [Divided.ProjectByKind] }],
        },
        new()
        {
            Id = "INT-07", Severity = Severity.Error, Scope = RuleScope.WithinTable, Authority = Authorities.Form,
            Sentence = "各栏合计应等于明细行之和", Title = "The total of each column is the sum of its leaf rows",
            Tests = [new ColumnSumTest { Codes = CodeKinds.Functional | CodeKinds.Revenue, Places = Tables, Concepts = [FactConcept.Expenditure, FactConcept.Revenue, FactConcept.TotalRevenue] }],
        },
        new()
        {
            Id = "INT-08", Severity = Severity.Error, Scope = RuleScope.WithinTable, Authority = Authorities.Consolidation,
            Sentence = "各栏合计应等于各单位小计之和，单一单位的小计应等于合计", Title = "The total of each column is the sum of the units' subtotals",
            Applicability = "documents whose rows name units",
            Tests =
            [
                new UnitSumTest { Places = Tables }, new UnitSumTest { Places = Tables, IsByRow = true },
                new AgreementTest { Left = Places.AnyTable, Right = Places.AnyTable, IsWithinOnePlace = true, DataName = "合计与单一单位小计" },
            ],
        },
        new()
        {
            Id = "INT-09", Severity = Severity.Error, Scope = RuleScope.WithinTable, Authority = Authorities.Balance,
            Sentence = "财政拨款收入合计应等于财政拨款支出合计，各项资金的收入与上年结转应等于支出与结转下年",
            Title = "Appropriations: revenue equals expenditure, in total and by fund",
            Needs = [TableRole.Appropriations],
            Tests =
            [
                new SumTest { Places = Places.Appropriations | Places.Nowhere, Relations = [Divided.AppropriationsBalance, .. Divided.FundBalances, Divided.AppropriationsRevenue] },
                new SumTest { Places = Places.GeneralPublicBudget | Places.Funds | Places.StateCapital, Relations = Divided.FundBalancesByRow },
            ],
        },
        new()
        {
            Id = "INT-10", Severity = Severity.Error, Scope = RuleScope.WithinTable, Authority = Authorities.Form,
            Sentence = "财政拨款支出合计应等于一般公共预算、政府性基金预算与国有资本经营预算之和", Title = "Each row: appropriations are the sum of the three budgets",
            Needs = [TableRole.Appropriations],
            Tests = [new SumTest { Places = Tables, Relations = [Divided.AppropriationsByBudget] }],
        },
        new()
        {
            Id = "INT-11", Severity = Severity.Error, Scope = RuleScope.WithinTable, Authority = Authorities.Arithmetic,
            Sentence = "“其中：财政拨款”不应大于一般公共预算小计", Title = "“Of which appropriated” is at most the general public budget",
            Needs = [TableRole.Appropriations],
            Tests = [new SumTest { Places = Tables, IsAtMost = true, Relations = [Divided.OfWhichAppropriated] }],
        },
        new()
        {
            Id = "INT-12", Severity = Severity.Error, Scope = RuleScope.WithinTable, Authority = Authorities.Form,
            Sentence = "一般公共预算收入、政府性基金收入小计应等于其各项之和", Title = "Revenue of a fund is the sum of its items",
            Needs = [TableRole.Appropriations],
            Tests = [new SumTest { Places = Tables, Relations = [Divided.ItemsOf(RevenueSource.GeneralPublicBudget), Divided.ItemsOf(RevenueSource.GovernmentManagedFunds), Divided.Appropriations] }],
        },
        new()
        {
            Id = "INT-13", Severity = Severity.Error, Scope = RuleScope.WithinTable, Authority = Authorities.DetailLaw,
            Sentence = "基本支出合计应等于人员经费与公用经费之和", Title = "Each row of the basic expenditure: personnel plus operating costs",
            Needs = [TableRole.Basic],
            Tests = [new SumTest { Places = Places.Basic | Places.Nowhere, Relations = [Divided.BasicByKind] }],
        },
        new()
        {
            Id = "INT-14", Severity = Severity.Warning, Scope = RuleScope.WithinTable, Authority = Authorities.DetailLaw,
            Sentence = "人员经费应等于301与303之和，公用经费应等于其余各类之和", Title = "Personnel costs are classes 301 and 303, operating costs the others",
            Needs = [TableRole.Basic],
            Tests = [new SumTest { Places = Places.Basic | Places.Nowhere, Relations = [Divided.PersonnelByClass, Divided.OperatingByClass] }],
        },
        new()
        {
            Id = "INT-15", Severity = Severity.Error, Scope = RuleScope.WithinTable, Authority = Authorities.EconomicReform,
            Sentence = "按部门经济分类、政府经济分类汇总的合计均应等于支出合计", Title = "The total is the sum by either economic classification",
            Needs = [TableRole.Economic],
            Tests = [new ColumnSumTest { Codes = CodeKinds.Departmental | CodeKinds.Governmental | CodeKinds.EconomicPair, Places = Tables }],
        },
        new()
        {
            Id = "INT-16", Severity = Severity.Error, Scope = RuleScope.WithinTable, Authority = Authorities.Form,
            Sentence = "增减额应等于本年数减上年数", Title = "The change column is this year minus the year before",
            Applicability = "tables with a column of changes",
            Tests = [new ChangeTest { Places = Tables }],
        },
        new()
        {
            Id = "INT-19", Severity = Severity.Error, Scope = RuleScope.WithinTable, Authority = Authorities.Form,
            Sentence = "表内增减百分比应等于增减额除以上年数", Title = "The rate column is the change over the year before",
            Applicability = "tables with a column of rates",
            Tests = [new RatioTest { Measure = FactMeasure.GrowthRate, Places = Tables }],
        },
        new()
        {
            Id = "INT-17", Severity = Severity.Warning, Scope = RuleScope.WithinTable, Authority = Authorities.Form,
            Sentence = "预算金额不应为负数", Title = "No negative amounts in a budget",
            Applicability = "drafts and approved budgets; executed and adjusted figures may be negative",
            Tests = [new SignTest()],
        },
        new()
        {
            Id = "INT-18", Severity = Severity.Warning, Scope = RuleScope.WithinTable, Authority = Authorities.Completeness,
            Sentence = "空白单元格应与合计及其他分项相符", Title = "Blanks fit the figures around them",
            Tests = [new BlankTest()],
        },
    ]);
}
