using PublicBudget.Classifications;
using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>A test of each printed code against the classification that it belongs to (科目代码与名称).</summary>
public abstract class PrintedCodeTest : RuleTest
{
    private protected PrintedCodeTest()
    {
    }

    /// <inheritdoc/>
    public override void Evaluate(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        CheckScheme<FunctionalCode>(context);
        CheckScheme<DepartmentalEconomicCode>(context);
        CheckScheme<GovernmentalEconomicCode>(context);
        CheckScheme<RevenueCode>(context);
    }

    /// <summary>Whether the test is for a printed code at all.</summary>
    private protected virtual bool IsMeant(PrintedCode printed) => true;

    /// <summary>Checks one code; the catalogue is null where the library has none of the year.</summary>
    private protected abstract void Check<TCode>(RuleContext context, PrintedCode printed, ClassificationCatalog<TCode>? catalog)
        where TCode : struct, IClassificationCode<TCode>;

    private void CheckScheme<TCode>(RuleContext context)
        where TCode : struct, IClassificationCode<TCode>
    {
        ClassificationCatalog<TCode>? catalog = null;
        bool isLookedUp = false;
        foreach (PrintedCode printed in context.Sheet.Codes)
        {
            if (printed.Scheme != TCode.Scheme || !IsMeant(printed)) continue;
            if (!isLookedUp) ClassificationCatalog.TryFor(context.Sheet.Info.Version.Year, out catalog);
            isLookedUp = true;
            Check(context, printed, catalog);
        }
    }
}
