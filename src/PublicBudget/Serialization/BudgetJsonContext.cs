using System.Text.Json.Serialization;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Performance;
using PublicBudget.Periods;
using PublicBudget.Serialization.Converters;
using PublicBudget.Serialization.Wire;

namespace PublicBudget.Serialization;

/// <summary>How the objects of <see cref="Wire"/> are read and written: compiled, so that no reflection is needed.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    Converters =
    [
        typeof(MoneyConverter),
        typeof(DecimalConverter),
        typeof(CountConverter),
        typeof(TextConverter),
        typeof(FiscalYearConverter),
        typeof(LocalDateConverter),
        typeof(UnitCodeConverter),
        typeof(CodeConverter<FunctionalCode>),
        typeof(CodeConverter<DepartmentalEconomicCode>),
        typeof(CodeConverter<GovernmentalEconomicCode>),
        typeof(CodeConverter<RevenueCode>),
        typeof(EnumConverter<BudgetStage>),
        typeof(EnumConverter<ExpenditureCategory>),
        typeof(EnumConverter<FundSource>),
        typeof(EnumConverter<IndicatorDirection>),
        typeof(EnumConverter<RevenueSource>),
        typeof(EnumConverter<UnitNature>),
        typeof(EnumConverter<VehicleKind>),
    ])]
[JsonSerializable(typeof(UnitBudgetJson))]
internal sealed partial class BudgetJsonContext : JsonSerializerContext;
