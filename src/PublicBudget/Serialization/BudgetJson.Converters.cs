using System.Text.Json.Serialization;
using PublicBudget.Classifications;
using PublicBudget.Serialization.Converters;

namespace PublicBudget.Serialization;

public static partial class BudgetJson
{
    /// <summary>
    /// Converters of the library's value types, for the JSON of an application's own types: amounts as numbers in yuan, published
    /// figures as they are printed ("239.9万元", "95.62%"), years as numbers, versions as "2021/Approved", codes as digits, dates
    /// of Noda Time as ISO 8601. Add them to <see cref="System.Text.Json.JsonSerializerOptions.Converters"/>.
    /// </summary>
    public static IReadOnlyList<JsonConverter> Converters { get; } = Array.AsReadOnly<JsonConverter>(
    [
        new MoneyConverter(),
        new PublishedAmountConverter(),
        new PublishedPercentageConverter(),
        new FiscalYearConverter(),
        new BudgetVersionConverter(),
        new LocalDateConverter(),
        new UnitCodeConverter(),
        new CodeConverter<FunctionalCode>(),
        new CodeConverter<DepartmentalEconomicCode>(),
        new CodeConverter<GovernmentalEconomicCode>(),
        new CodeConverter<RevenueCode>(),
    ]);
}
