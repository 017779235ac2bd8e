using System.Buffers;

namespace PublicBudget.Reporting.Interpretation.Labels;

/// <summary>Misprints of fixed terms that published disclosures have shown, and marks that stand twice.</summary>
internal static class MisprintWords
{
    /// <summary>The misprint and the right words.</summary>
    public static ReadOnlySpan<(string Printed, string Expected)> All => Words;

    /// <summary>Whether a text may hold a misprint: it has a character that one begins with.</summary>
    public static bool MayBeIn(string text) => text.AsSpan().ContainsAny(Starts);

    private static readonly (string Printed, string Expected)[] Words =
    [
        ("。。", "。"), ("，，", "，"), ("；；", "；"), ("、、", "、"),
        ("抗议特别国债", "抗疫特别国债"), ("数量、实效、质量", "数量、时效、质量"), ("决算数大小于预算数", "决算数大于预算数"),
    ];

    private static readonly SearchValues<char> Starts = SearchValues.Create([.. Words.Select(word => word.Printed[0])]);
}
