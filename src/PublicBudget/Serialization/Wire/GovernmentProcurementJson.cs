using PublicBudget.Amounts;
using PublicBudget.Budgets;

namespace PublicBudget.Serialization.Wire;

/// <summary>政府采购预算, in yuan; goods, works and services that are missing are zero.</summary>
internal sealed class GovernmentProcurementJson : IWire<GovernmentProcurement>
{
    /// <summary>政府采购货物预算.</summary>
    public Money Goods { get; set; }

    /// <summary>政府采购工程预算.</summary>
    public Money Works { get; set; }

    /// <summary>政府采购服务预算.</summary>
    public Money Services { get; set; }

    /// <summary>面向中小企业预留; missing where not reported.</summary>
    public Money? ReservedForSmallAndMedium { get; set; }

    /// <summary>其中小微企业; missing where not reported.</summary>
    public Money? OfWhichMicro { get; set; }

    public static GovernmentProcurementJson From(GovernmentProcurement procurement) => new()
    {
        Goods = procurement.Goods,
        Works = procurement.Works,
        Services = procurement.Services,
        ReservedForSmallAndMedium = procurement.ReservedForSmallAndMedium,
        OfWhichMicro = procurement.OfWhichMicro,
    };

    public GovernmentProcurement ToModel(JsonPath at) => new()
    {
        Goods = Goods,
        Works = Works,
        Services = Services,
        ReservedForSmallAndMedium = ReservedForSmallAndMedium,
        OfWhichMicro = OfWhichMicro,
    };
}
