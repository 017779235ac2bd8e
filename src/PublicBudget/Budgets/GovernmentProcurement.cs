using PublicBudget.Amounts;
using PublicBudget.Preconditions;

namespace PublicBudget.Budgets;

/// <summary>政府采购预算: government procurement by object. All three objects are zero by default.</summary>
public sealed record GovernmentProcurement
{
    /// <summary>政府采购货物预算.</summary>
    public Money Goods { get; init; }

    /// <summary>政府采购工程预算.</summary>
    public Money Works { get; init; }

    /// <summary>政府采购服务预算.</summary>
    public Money Services { get; init; }

    /// <summary>面向中小企业预留: reserved for small and medium-sized firms; <c>null</c> where the document does not say.</summary>
    public Money? ReservedForSmallAndMedium { get; init; }

    /// <summary>其中小微企业: the part of the reserve for small and micro firms; <c>null</c> where the document does not say.</summary>
    public Money? OfWhichMicro { get; init; }

    /// <summary>货物, 工程 and 服务 together.</summary>
    public Money Total => Goods + Works + Services;

    /// <summary>What is held, not what follows from it: the text of great amounts can be read too.</summary>
    public override string ToString() => $"goods {Goods}, works {Works}, services {Services}";

    /// <summary>Adds the procurement of two units, item by item; a reserve that one of them does not report is not known.</summary>
    /// <exception cref="OverflowException">A sum leaves the range of <see cref="Money"/>.</exception>
    public static GovernmentProcurement operator +(GovernmentProcurement left, GovernmentProcurement right)
    {
        Require.NotNull(left, nameof(left));
        Require.NotNull(right, nameof(right));
        return new()
        {
            Goods = left.Goods + right.Goods,
            Works = left.Works + right.Works,
            Services = left.Services + right.Services,
            ReservedForSmallAndMedium = left.ReservedForSmallAndMedium + right.ReservedForSmallAndMedium,
            OfWhichMicro = left.OfWhichMicro + right.OfWhichMicro,
        };
    }
}
