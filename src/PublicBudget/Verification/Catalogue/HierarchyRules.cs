using PublicBudget.Collections;
using PublicBudget.Facts;
using PublicBudget.Verification.Kinds;

namespace PublicBudget.Verification.Catalogue;

/// <summary>HIE: codes and the codes below them (科目层级). A row is a leaf where no finer code of its own stands in the same place.</summary>
public static class HierarchyRules
{
    /// <summary>The rules, in the order of their identifiers.</summary>
    public static IReadOnlyList<Rule> All { get; } = ValueList.Create<Rule>(
    [
        new()
        {
            Id = "HIE-01", Severity = Severity.Error, Scope = RuleScope.WithinTable, Authority = Authorities.ClassificationLaw,
            Sentence = "类、款级科目应等于其下级科目之和", Title = "A category or section is the sum of the codes below it",
            Applicability = "tables that print codes of several levels",
            Tests =
            [
                new ColumnSumTest
                {
                    IsByLevel = true, Places = Places.AnyTable | Places.Nowhere, Concepts = [FactConcept.Expenditure, FactConcept.Revenue],
                    Codes = CodeKinds.Functional | CodeKinds.Departmental | CodeKinds.Governmental | CodeKinds.Revenue,
                },
            ],
        },
        new()
        {
            Id = "HIE-03", Severity = Severity.Information, Scope = RuleScope.WithinTable, Authority = Authorities.Form,
            Sentence = "列示上级科目的表，每个下级科目均应有其上级", Title = "Where a table prints upper codes, every code has its own",
            Applicability = "tables that print codes of several levels",
            Tests = [new AncestorTest()],
        },
        new()
        {
            Id = "HIE-04", Severity = Severity.Error, Scope = RuleScope.BetweenTables, Authority = Authorities.Identity,
            Sentence = "财政拨款收支表的各类支出应等于支出表中该类各项之和", Title = "A class of the appropriations is the sum of its items in the expenditure tables",
            Needs = [TableRole.Appropriations],
            Tests =
            [
                new RollUpTest { Upper = Places.Appropriations, Lower = Places.GeneralPublicBudget | Places.Funds | Places.StateCapital, OnlyWhereNotPrinted = true },
                new AgreementTest
                {
                    Left = Places.Appropriations, Right = Places.GeneralPublicBudget | Places.Funds | Places.StateCapital, DataName = "各科目支出",
                    Data = static key => key.Concept == FactConcept.Expenditure && key.HasCode,
                },
            ],
        },
    ]);
}
