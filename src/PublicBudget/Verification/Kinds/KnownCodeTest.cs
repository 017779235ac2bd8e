using PublicBudget.Classifications;
using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>
/// Printed codes have the shape of their classification and exist in the list of the year (科目代码). A code that a list does not
/// cover says nothing about the document.
/// </summary>
public sealed class KnownCodeTest : PrintedCodeTest
{
    /// <summary>True: only the shape of the code. False: whether it exists in the year.</summary>
    public bool IsShapeOnly { get; init; }

    /// <inheritdoc/>
    public override string Operands => IsShapeOnly ? "科目代码的位数：3-2-2（功能、收入，收入另有目2位）、3-2（经济）" : "科目代码 ∈ 当年科目";

    private protected override void Check<TCode>(RuleContext context, PrintedCode printed, ClassificationCatalog<TCode>? catalog)
    {
        bool hasShape = TCode.TryParse(printed.Code, out TCode code) && !printed.Code.AsSpan().ContainsAnyExceptInRange('0', '9');
        if (IsShapeOnly)
        {
            if (hasShape) context.Pass();
            else Report(context, printed, "位数或格式不对", "has not the shape of its classification");
            return;
        }

        if (!hasShape) return;
        if (catalog is null) context.Lacks(Reasons.NoCatalogue);
        else if (catalog.Contains(code)) context.Pass();
        else Resolve(context, printed, catalog.Resolve(code));
    }

    private static void Resolve<TCode>(RuleContext context, PrintedCode printed, CodeResolution<TCode> resolution)
        where TCode : struct, IClassificationCode<TCode>
    {
        if (resolution.Status == CodeStatus.NotCovered) context.Lacks(Reasons.NotCovered);
        else Report(context, printed, "不在当年科目中", resolution.ToString());
    }

    private static void Report(RuleContext context, PrintedCode printed, string chinese, string english) => context.Contradict(new Remark
    {
        Chinese = $"科目代码 {printed.Code}{(printed.Name is null ? "" : $"（{printed.Name}）")} {chinese}",
        English = $"code {printed.Code}: {english}",
        Place = printed.Place,
        Arguments = [new("code", printed.Code), new("name", printed.Name ?? "")],
    });
}
