using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>How a key is divided.</summary>
internal static class CodeKindsExtensions
{
    // By the bits of FactKey.CodeBits: function 1, departmental 2, governmental 4, revenue 8.
    private static readonly CodeKinds[] ByCodeBits =
    [
        CodeKinds.Uncoded, CodeKinds.Functional, CodeKinds.Departmental, CodeKinds.Crossed, CodeKinds.Governmental, CodeKinds.Crossed,
        CodeKinds.EconomicPair, CodeKinds.Crossed, CodeKinds.Revenue, .. Enumerable.Repeat(CodeKinds.Crossed, 7),
    ];

    public static CodeKinds CodeKind(this in FactKey key) => ByCodeBits[key.CodeBits];

    public static CodeKinds CodeKind(this SheetIndex index, int datum) => ByCodeBits[index.CodeBits(datum)];

    /// <summary>The bits of <see cref="FactKey.CodeBits"/>, as <see cref="SheetIndex.GroupCodes"/> collects them, that belong to the kinds.</summary>
    public static int ToCodeBits(this CodeKinds kinds)
    {
        int bits = 0;
        if ((kinds & CodeKinds.Functional) != 0) bits |= 1 << 1;
        if ((kinds & CodeKinds.Departmental) != 0) bits |= 1 << 2;
        if ((kinds & CodeKinds.Governmental) != 0) bits |= 1 << 4;
        if ((kinds & CodeKinds.EconomicPair) != 0) bits |= 1 << 6;
        if ((kinds & CodeKinds.Revenue) != 0) bits |= 1 << 8;
        return bits;
    }

    /// <summary>Whether the code of the first key takes in that of the second; both divided by the same single classification.</summary>
    public static bool Covers(this in FactKey upper, in FactKey lower) => upper.CodeKind() switch
    {
        CodeKinds.Functional => upper.Function.Contains(lower.Function),
        CodeKinds.Departmental => upper.DepartmentalEconomic.Contains(lower.DepartmentalEconomic),
        CodeKinds.Governmental => upper.GovernmentalEconomic.Contains(lower.GovernmentalEconomic),
        CodeKinds.Revenue => upper.RevenueCode.Contains(lower.RevenueCode),
        _ => false,
    };

    public static string Describe(this CodeKinds kinds) => string.Join('、', Names(kinds));

    private static IEnumerable<string> Names(CodeKinds kinds)
    {
        if (kinds.HasFlag(CodeKinds.Functional)) yield return "功能科目";
        if (kinds.HasFlag(CodeKinds.Departmental)) yield return "部门经济科目";
        if (kinds.HasFlag(CodeKinds.Governmental)) yield return "政府经济科目";
        if (kinds.HasFlag(CodeKinds.EconomicPair)) yield return "两套经济科目";
        if (kinds.HasFlag(CodeKinds.Revenue)) yield return "收入科目";
    }
}
