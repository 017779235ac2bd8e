using PublicBudget.Classifications;
using PublicBudget.Collections;
using PublicBudget.Facts;
using PublicBudget.Verification.Kinds;
using Column = PublicBudget.Facts.ExpenditureColumn;

namespace PublicBudget.Verification.Catalogue;

/// <summary>SG: the three public expenses (“三公”经费).</summary>
public static class ThreePublicRules
{
    private const string EconomicApplicability = "tables by economic classification; a part of the three public expenses may be paid from projects";

    /// <summary>The rules, in the order of their identifiers.</summary>
    public static IReadOnlyList<Rule> All { get; } = ValueList.Create<Rule>(
    [
        new()
        {
            Id = "SG-01", Severity = Severity.Error, Scope = RuleScope.WithinTable, Authority = Authorities.ThreePublic,
            Sentence = "“三公”经费合计应等于因公出国（境）费、公务接待费、公务用车购置及运行费之和", Title = "The three public expenses add up",
            Tests = [new SumTest { Places = Places.Anywhere, Relations = [ThreePublic] }],
        },
        new()
        {
            Id = "SG-02", Severity = Severity.Error, Scope = RuleScope.WithinTable, Authority = Authorities.ThreePublic,
            Sentence = "公务用车购置及运行费应等于购置费与运行维护费之和", Title = "Official vehicles are purchase and operation",
            Tests = [new SumTest { Places = Places.Anywhere, Relations = [Vehicles] }],
        },
        new()
        {
            Id = "SG-03", Severity = Severity.Error, Scope = RuleScope.TableAndText, Authority = Authorities.ThreePublic,
            Sentence = "“三公”经费文字应与表一致，购置费与运行维护费应分别列示", Title = "Text and table agree on every item, and the vehicles are split",
            Tests =
            [
                new AgreementTest
                {
                    Left = Places.Text, Right = Places.ThreePublic, DataName = "“三公”经费各项",
                    Data = static key => key.Concept is >= FactConcept.ThreePublicExpenses and <= FactConcept.TrainingExpenses,
                },
                new CustomTest { Relates = "公务用车购置及运行费 ⇒ 购置费、运行维护费两行", Check = CheckSplit },
            ],
        },
        new()
        {
            Id = "SG-04", Severity = Severity.Error, Scope = RuleScope.BetweenTables, Authority = Authorities.ThreePublic,
            Sentence = "基本支出中的30212、30217、30231、31013不应大于相应的“三公”经费", Title = "Basic expenditure under an item's code is at most the item",
            Applicability = EconomicApplicability, Needs = [TableRole.Basic],
            Tests =
            [
                new SumTest
                {
                    IsAcrossPlaces = true, IsAtMost = true, NeedsOwnNames = true,
                    Relations =
                    [
                        Mirror(FactConcept.OverseasTravel, FundScope.GeneralPublicBudget, Column.Basic, 30212),
                        Mirror(FactConcept.OfficialHospitality, FundScope.GeneralPublicBudget, Column.Basic, 30217),
                        Mirror(FactConcept.VehicleOperation, FundScope.GeneralPublicBudget, Column.Basic, 30231),
                        Mirror(FactConcept.VehiclePurchase, FundScope.GeneralPublicBudget, Column.Basic, 31013),
                    ],
                },
            ],
        },
        new()
        {
            Id = "SG-05", Severity = Severity.Warning, Scope = RuleScope.BetweenTables, Authority = Authorities.ThreePublic,
            Sentence = "财政拨款的30212、30217、30231、30913与31013应等于相应的“三公”经费", Title = "Appropriations under an item's departmental codes equal the item",
            Applicability = EconomicApplicability, Needs = [TableRole.Economic],
            Tests =
            [
                new SumTest
                {
                    IsAcrossPlaces = true, NeedsOwnNames = true,
                    Relations =
                    [
                        Mirror(FactConcept.OverseasTravel, FundScope.Appropriations, Column.Total, 30212),
                        Mirror(FactConcept.OfficialHospitality, FundScope.Appropriations, Column.Total, 30217),
                        Mirror(FactConcept.VehicleOperation, FundScope.Appropriations, Column.Total, 30231),
                        Mirror(FactConcept.VehiclePurchase, FundScope.Appropriations, Column.Total, 30913, 31013),
                    ],
                },
            ],
        },
        new()
        {
            Id = "SG-06", Severity = Severity.Warning, Scope = RuleScope.BetweenTables, Authority = Authorities.ThreePublic,
            Sentence = "财政拨款的50206、50207、50208、50303与50403应等于相应的“三公”经费", Title = "Appropriations under an item's governmental codes equal the item",
            Applicability = EconomicApplicability + "; administrative units", Needs = [TableRole.Economic],
            Tests =
            [
                new SumTest
                {
                    IsAcrossPlaces = true,
                    Relations =
                    [
                        GovernmentalMirror(FactConcept.OverseasTravel, 50207), GovernmentalMirror(FactConcept.OfficialHospitality, 50206),
                        GovernmentalMirror(FactConcept.VehicleOperation, 50208), GovernmentalMirror(FactConcept.VehiclePurchase, 50303, 50403),
                    ],
                },
            ],
        },
        new()
        {
            Id = "SG-07", Severity = Severity.Warning, Scope = RuleScope.WithinText, Authority = Authorities.ThreePublic,
            Sentence = "无车辆则无公务用车运行维护费（租赁除外），有购置费则有计划购置车辆", Title = "No vehicles, no cost of running them; a purchase is planned",
            Tests = [new CustomTest { Relates = "车辆数 = 0 ⇒ 运行维护费 = 0；购置费 > 0 ⇒ 计划购置车辆 > 0", Check = CheckVehicles }],
        },
        new()
        {
            Id = "SG-08", Severity = Severity.Warning, Scope = RuleScope.WithinText, Authority = Authorities.ThreePublic,
            Sentence = "“三公”经费不应高于上年，确需增加的应说明原因", Title = "The three public expenses do not rise without a reason",
            Tests = [new CustomTest { Relates = "“三公”经费 ≤ 上年，或有增加原因", Check = CheckRise }],
        },
        new()
        {
            Id = "SG-09", Severity = Severity.Error, Scope = RuleScope.WithinTable, Authority = Authorities.Arithmetic,
            Sentence = "“三公”经费合计为零，当且仅当各项均为零", Title = "The total is zero if and only if every item is",
            Tests = [new CustomTest { Relates = "合计 = 0 ⇔ 各项 = 0", Check = CheckZero }],
        },
    ]);

    private static SumRelation ThreePublic => new(
        new() { Concept = FactConcept.ThreePublicExpenses },
        new Partition
        {
            RequiredParts = 3,
            Parts = [KeyStep.To(FactConcept.OverseasTravel), KeyStep.To(FactConcept.OfficialHospitality), KeyStep.To(FactConcept.OfficialVehicles)],
        },
        new Partition
        {
            RequiredParts = 4,
            Parts =
            [
                KeyStep.To(FactConcept.OverseasTravel), KeyStep.To(FactConcept.OfficialHospitality),
                KeyStep.To(FactConcept.VehiclePurchase), KeyStep.To(FactConcept.VehicleOperation),
            ],
        });

    private static SumRelation Vehicles => new(
        new() { Concept = FactConcept.OfficialVehicles },
        new Partition { RequiredParts = 2, Parts = [KeyStep.To(FactConcept.VehiclePurchase), KeyStep.To(FactConcept.VehicleOperation)] });

    private static SumRelation Mirror(FactConcept item, FundScope scope, Column column, params int[] codes) => new(
        new() { Concept = item, Codes = CodeKinds.Uncoded },
        Partition.Of([.. codes.Select(code => new KeyStep
        {
            Concept = FactConcept.Expenditure, Scope = scope, Column = column, Departmental = DepartmentalEconomicCode.FromNumber(code),
        })]));

    private static SumRelation GovernmentalMirror(FactConcept item, params int[] codes) => new(
        new() { Concept = item, Codes = CodeKinds.Uncoded },
        Partition.Of([.. codes.Select(code => new KeyStep
        {
            Concept = FactConcept.Expenditure, Scope = FundScope.Appropriations, Governmental = GovernmentalEconomicCode.FromNumber(code),
        })]));

    private static void CheckSplit(RuleContext context)
    {
        var version = context.Sheet.Info.Version;
        if (context.Sheet.Find(FactKeys.Of(version, FactConcept.OfficialVehicles)) is not { Figure.IsReported: true } vehicles || vehicles.Figure.Value == 0) return;
        Figure purchase = context.Sheet[FactKeys.Of(version, FactConcept.VehiclePurchase)], operation = context.Sheet[FactKeys.Of(version, FactConcept.VehicleOperation)];

        // A form that prints neither part has nothing that could be compared; one part that is all there is says what the other one is.
        if (purchase.State == FigureState.Absent && operation.State == FigureState.Absent)
        {
            context.Lacks(vehicles.Place is { IsText: true } && context.Sheet.Tables.Count == 0 ? Reasons.Excerpt : Reasons.Undivided);
            return;
        }

        bool isSplit = purchase.State != FigureState.Absent ? operation.State != FigureState.Absent || IsAll(purchase) : IsAll(operation);
        if (isSplit) context.Pass();
        else if (vehicles.Place is { IsText: true } && context.Sheet.Tables.Count == 0) context.Lacks(Reasons.Excerpt);
        else context.Contradict(Remarks.About(vehicles, "公务用车购置及运行费未分列购置费与运行维护费", "official vehicles are not split into purchase and operation"));

        bool IsAll(Figure part) => part.IsReported && part.Value == vehicles.Figure.Value;
    }

    private static void CheckVehicles(RuleContext context)
    {
        var version = context.Sheet.Info.Version;
        Figure vehicles = context.Sheet[FactKeys.Vehicles(version)];
        if (context.Sheet.Find(FactKeys.Of(version, FactConcept.VehicleOperation)) is { Figure.IsReported: true } operation && vehicles.IsReported)
        {
            if (vehicles.Value > 0 || operation.Figure.Low <= 0) context.Pass();
            else context.Contradict(Remarks.About(operation, "无车辆而有公务用车运行维护费（如系租赁应说明）", "there are running costs and no vehicles, unless they are rented"));
        }

        Figure planned = context.Sheet[FactKeys.Of(version, FactConcept.PlannedVehicles)];
        if (context.Sheet.Find(FactKeys.Of(version, FactConcept.VehiclePurchase)) is not { Figure.IsReported: true } purchase || !planned.IsReported) return;
        if (planned.Value > 0 || purchase.Figure.Low <= 0) context.Pass();
        else context.Contradict(Remarks.About(purchase, "有公务用车购置费而无计划购置车辆", "there is a cost of purchase and no planned vehicle"));
    }

    private static void CheckRise(RuleContext context)
    {
        FactKey key = FactKeys.Of(context.Sheet.Info.Version, FactConcept.ThreePublicExpenses);
        if (context.Sheet.Find(key) is not { Figure.IsReported: true } current || Rise(context, key, current) is not { } rise) return;
        if (rise <= 0 || context.Sheet.Mentions.Any(mention => mention.Kind == MentionKind.Reason && IsReasonOfRise(mention.Key?.Concept))) context.Pass();
        else context.Contradict(Remarks.About(current, "“三公”经费比上年增加而未说明原因", "the three public expenses rise without a reason"));
    }

    // The reason can be given with the item that rose.
    private static bool IsReasonOfRise(FactConcept? concept) => concept is FactConcept.ThreePublicExpenses or FactConcept.OverseasTravel or FactConcept.OfficialHospitality
        or FactConcept.OfficialVehicles or FactConcept.VehiclePurchase or FactConcept.VehicleOperation;

    private static decimal? Rise(RuleContext context, FactKey key, Fact current)
    {
        if (context.Sheet.Info.Version.Year.Year == 1) return null;
        Figure change = context.Sheet[key.Change(context.Sheet.Info.Version.Previous)];
        Figure prior = context.Sheet[key with { Version = context.Sheet.Info.Version.Previous }];
        return change.Kind is FigureKind.Amount ? change.Value
            : prior.IsReported ? Math.Max(0, current.Figure.Low - prior.High)
            : null;
    }

    // Zero items say nothing of a total that has others, of which nothing is said.
    private static bool AreAll(Fact[] items)
    {
        bool Has(FactConcept concept) => Array.Exists(items, item => item.Key.Concept == concept);
        return Has(FactConcept.OverseasTravel) && Has(FactConcept.OfficialHospitality)
            && (Has(FactConcept.OfficialVehicles) || (Has(FactConcept.VehiclePurchase) && Has(FactConcept.VehicleOperation)));
    }

    private static void CheckZero(RuleContext context)
    {
        var version = context.Sheet.Info.Version;
        if (context.Sheet.Find(FactKeys.Of(version, FactConcept.ThreePublicExpenses)) is not { Figure.IsReported: true } total) return;
        Fact[] items =
        [
            .. new[] { FactConcept.OverseasTravel, FactConcept.OfficialHospitality, FactConcept.OfficialVehicles, FactConcept.VehiclePurchase, FactConcept.VehicleOperation }
                .Select(concept => context.Sheet.Find(FactKeys.Of(version, concept))).OfType<Fact>().Where(fact => fact.Figure.IsReported),
        ];
        if (items.Length == 0) return;
        Fact? odd = total.Figure.Value == 0
            ? items.FirstOrDefault(item => item.Figure.Low > total.Figure.High)
            : AreAll(items) && items.All(item => item.Figure.Value == 0) && total.Figure.Low > items.Sum(item => item.Figure.HalfUnit) ? items[0] : null;
        if (odd is null) context.Pass();
        else context.Contradict(Remarks.About(total, $"合计为 {total.Figure}，而 {odd.Key.Concept.ChineseName()} 为 {odd.Figure}", $"the total is {total.Figure} and {odd.Key.Concept.ChineseName()} is {odd.Figure}", odd));
    }
}
