using CsCheck;
using NodaTime;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Performance;

namespace PublicBudget.Testing;

/// <summary>
/// Generators of whole budgets. <see cref="Varied"/> leaves out what may be left out as often as not; <see cref="Full"/> leaves
/// out nothing, so that a property that is lost somewhere shows.
/// </summary>
internal sealed class AnyBudget
{
    private readonly bool _full;

    private AnyBudget(bool full) => _full = full;

    /// <summary>Texts of valid Unicode with at least one character that is not blank: Chinese, quotes, controls, emoji.</summary>
    public static Gen<string> Text { get; } =
        Gen.OneOf("预算", "≥90%", "a", "\"", "\\", "<b>&", "\n", "\t", "\0", "𠮷", "🏛", "\u2028", "—", "１２", " ").Array[0, 6].Select(parts => "项" + string.Concat(parts));

    public static Gen<FunctionalCode> Function { get; } = Codes(2, FunctionalCode.FromNumber);

    public static Gen<RevenueCode> Revenue { get; } = Codes(3, RevenueCode.FromNumber);

    public static Gen<DepartmentalEconomicCode> Departmental { get; } = Codes(1, DepartmentalEconomicCode.FromNumber);

    public static Gen<GovernmentalEconomicCode> Governmental { get; } = Codes(1, GovernmentalEconomicCode.FromNumber);

    public static Gen<UnitCode> UnitCode { get; } =
        Gen.Char['0', '9'].Array[Classifications.UnitCode.MinLength, Classifications.UnitCode.MaxLength].Select(digits => Classifications.UnitCode.Parse(digits));

    public static Gen<LocalDate> Date { get; } = Gen.Int[0, 3_652_058].Select(day => new LocalDate(1, 1, 1).PlusDays(day));

    // Below the generators that they are made of: static members are initialised in the order of the text.
    public static Gen<UnitBudget> Varied { get; } = new AnyBudget(full: false).Budget(depth: 2);

    public static Gen<UnitBudget> Full { get; } = new AnyBudget(full: true).Budget(depth: 1);

    private static Gen<T> Codes<T>(int pairs, Func<int, T> make)
        => Gen.Select(Gen.Int[100, 999], Gen.Int[1, 99].Array[0, pairs], (first, more) => make(more.Aggregate(first, (number, pair) => number * 100 + pair)));

    private Gen<T?> Maybe<T>(Gen<T> value)
        where T : struct
        => _full ? value.Select(given => (T?)given) : Gen.Nullable(value);

    private Gen<T?> Perhaps<T>(Gen<T> value)
        where T : class
        => _full ? value.Select(given => (T?)given) : Gen.Null(value)!;

    private Gen<T[]> Some<T>(Gen<T> value) => value.Array[_full ? 1 : 0, 3];

    private Gen<UnitBudget> Budget(int depth) =>
        from unit in Unit
        from version in Any.Version
        from published in Maybe(Date)
        from constituents in Some(Unit)
        from functions in Some(Text)
        from revenues in Some(RevenueLine)
        from expenditures in Some(ExpenditureLine)
        from carried in Some(Gen.Select(Gen.Enum<FundSource>(), Any.BudgetMoney, (fund, amount) => new CarryForward { Fund = fund, Amount = amount }))
        from expenses in Perhaps(ThreePublic)
        from operating in Maybe(Any.Money)
        from procurement in Perhaps(Procurement)
        from assets in Perhaps(Assets)
        from transfers in Perhaps(Gen.Int[0, int.MaxValue].Select(count => new SpecialTransfers { Count = count }))
        from projects in Some(Project)
        from overall in Perhaps(Overall)
        from prior in Perhaps(Prior(depth))
        from reasons in Reasons
        select new UnitBudget
        {
            Unit = unit,
            Version = version,
            PublishedOn = published,
            Constituents = constituents,
            Functions = functions,
            Revenues = revenues,
            Expenditures = expenditures,
            CarriedForward = carried,
            ThreePublicExpenses = expenses,
            AdministrativeOperatingExpenses = operating,
            Procurement = procurement,
            Assets = assets,
            SpecialTransfers = transfers,
            Projects = projects,
            OverallPerformance = overall,
            PriorYear = prior,
            Reasons = reasons,
        };

    private Gen<BudgetaryUnit> Unit => Gen.Select(Text, Maybe(UnitCode), Maybe(Gen.Enum<UnitNature>()), (name, code, nature)
        => new BudgetaryUnit { Name = name, Code = code, Nature = nature });

    // Amounts of lines stay small enough for the totals that a prior year takes of them.
    private Gen<RevenueLine> RevenueLine =>
        Gen.Select(Gen.Enum<RevenueSource>(), Any.BudgetMoney, Maybe(Function), Maybe(Revenue), Maybe(UnitCode), (source, amount, function, code, unit)
            => new RevenueLine { Source = source, Amount = amount, Function = function, Code = code, Unit = unit });

    private Gen<ExpenditureLine> ExpenditureLine =>
        from function in Function
        from category in Gen.Enum<ExpenditureCategory>()
        from amount in Any.BudgetMoney
        from fund in Gen.Enum<FundSource>()
        from source in Maybe(Gen.Enum<RevenueSource>())
        from departmental in Maybe(Departmental)
        from governmental in Maybe(Governmental)
        from unit in Maybe(UnitCode)
        from project in Perhaps(Text)
        select new ExpenditureLine
        {
            Function = function,
            Category = category,
            Amount = amount,
            Fund = fund,
            PaidFrom = source,
            DepartmentalEconomic = departmental,
            GovernmentalEconomic = governmental,
            Unit = unit,
            Project = project,
        };

    private static Gen<ThreePublicExpenses> ThreePublic =>
        Gen.Select(Any.BudgetMoney, Any.BudgetMoney, Any.BudgetMoney, Any.BudgetMoney, (travel, hospitality, purchase, operation) => new ThreePublicExpenses
        {
            OverseasTravel = travel,
            OfficialHospitality = hospitality,
            OfficialVehicles = new() { Purchase = purchase, Operation = operation },
        });

    private Gen<GovernmentProcurement> Procurement =>
        Gen.Select(Any.BudgetMoney, Any.BudgetMoney, Any.BudgetMoney, Maybe(Any.BudgetMoney), Maybe(Any.BudgetMoney), (goods, works, services, reserved, micro) => new GovernmentProcurement
        {
            Goods = goods,
            Works = works,
            Services = services,
            ReservedForSmallAndMedium = reserved,
            OfWhichMicro = micro,
        });

    private Gen<StateOwnedAssets> Assets =>
        from asOf in Date
        from kinds in Some(Gen.Enum<VehicleKind>())
        from remark in Perhaps(Text)
        from general in Gen.Int[0, int.MaxValue]
        from special in Gen.Int[0, 99]
        select new StateOwnedAssets
        {
            AsOf = asOf,
            Vehicles = [.. kinds.Distinct().Select((kind, index) => new VehicleCount { Kind = kind, Count = general / 8 + index })],
            OtherVehiclesRemark = remark,
            GeneralEquipment = general,
            SpecialEquipment = special,
        };

    private Gen<ProjectPerformance> Project =>
        from name in Text
        from code in Maybe(UnitCode)
        from period in Perhaps(Period)
        from amounts in Maybe(Any.Money).Array[4]
        from function in Maybe(Function)
        from texts in Perhaps(Text).Array[7]
        from objective in Objective
        from indicators in Indicators
        select new ProjectPerformance
        {
            Name = name,
            UnitCode = code,
            Period = period,
            Total = amounts[0],
            ThisYear = amounts[1],
            PriorTotal = amounts[2],
            PriorYear = amounts[3],
            Function = function,
            Purpose = texts[0],
            Overview = texts[1],
            Basis = texts[2],
            Necessity = texts[3],
            SupportingMeasures = texts[4],
            ImplementationPlan = texts[5],
            Remark = texts[6],
            Objective = objective,
            Indicators = indicators,
        };

    private Gen<ProjectPeriod> Period => Gen.Select(Maybe(Date), Maybe(Date), (one, other)
        => one > other ? new ProjectPeriod(other, one) : new ProjectPeriod(one, other));

    private Gen<PerformanceObjective> Objective =>
        Gen.Select(Perhaps(Text), Some(Text), (overall, annual) => new PerformanceObjective { Overall = overall, Annual = annual });

    private Gen<decimal?> Weight => Maybe(Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 3], (points, scale) => new decimal(points, 0, 0, false, (byte)scale)));

    private Gen<IndicatorTree> Indicators => Some(Gen.Select(Perhaps(Text), Weight, Some(Attribute), (name, weight, attributes)
        => new IndicatorDimension { Name = name, Weight = weight, Attributes = attributes })).Select(dimensions => new IndicatorTree { Dimensions = dimensions });

    private Gen<IndicatorAttribute> Attribute => Gen.Select(Perhaps(Text), Weight, Some(Indicator), (name, weight, indicators)
        => new IndicatorAttribute { Name = name, Weight = weight, Indicators = indicators });

    private Gen<PerformanceIndicator> Indicator => Gen.Select(
        Perhaps(Text), Perhaps(Text), Perhaps(Text), Maybe(Gen.Enum<IndicatorDirection>()), Perhaps(Text), Weight,
        (name, target, unit, direction, remark, weight) => new PerformanceIndicator
        {
            Name = name,
            TargetText = target,
            UnitText = unit,
            PrintedDirection = direction,
            Remark = remark,
            Weight = weight,
        });

    private Gen<OverallPerformance> Overall =>
        from name in Perhaps(Text)
        from code in Maybe(UnitCode)
        from objective in Objective
        from tasks in Some(Task)
        from budget in Perhaps(Maybe(Any.Money).Array[5].Select(amounts => new PerformanceBudget
        {
            Total = amounts[0],
            GovernmentFunds = amounts[1],
            OtherFunds = amounts[2],
            BasicExpenditure = amounts[3],
            ProjectExpenditure = amounts[4],
        }))
        from indicators in Indicators
        select new OverallPerformance { UnitName = name, UnitCode = code, Objective = objective, Tasks = tasks, Budget = budget, Indicators = indicators };

    private Gen<PerformanceTask> Task => Gen.Select(Perhaps(Text), Perhaps(Text), Maybe(Any.Money), Maybe(Any.Money), Maybe(Any.Money), (name, content, amount, fiscal, other)
        => new PerformanceTask { Name = name, Content = content, Amount = amount, Appropriations = fiscal, OtherFunds = other });

    private Gen<PriorYear> Prior(int depth) => depth > 0 && !_full
        ? Gen.OneOf(Totals.Select(PriorYear.From), Budget(depth - 1).Select(PriorYear.From))
        : depth > 0 ? Budget(depth - 1).Select(PriorYear.From) : Totals.Select(PriorYear.From);

    private Gen<PriorYearTotals> Totals => Gen.Select(Maybe(Any.Money).Array[5], Perhaps(ThreePublic), (amounts, expenses) => new PriorYearTotals
    {
        TotalRevenue = amounts[0],
        TotalExpenditure = amounts[1],
        GeneralPublicBudget = amounts[2],
        GovernmentManagedFunds = amounts[3],
        AdministrativeOperatingExpenses = amounts[4],
        ThreePublicExpenses = expenses,
    });

    private Gen<ChangeReasons> Reasons => Perhaps(Text).Array[9].Select(texts => new ChangeReasons
    {
        Total = texts[0],
        GeneralPublicBudget = texts[1],
        GovernmentManagedFunds = texts[2],
        ThreePublicExpenses = texts[3],
        OverseasTravel = texts[4],
        OfficialHospitality = texts[5],
        VehicleOperation = texts[6],
        VehiclePurchase = texts[7],
        AdministrativeOperatingExpenses = texts[8],
    });
}
