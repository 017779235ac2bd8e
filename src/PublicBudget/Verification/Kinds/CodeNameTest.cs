using PublicBudget.Classifications;
using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>
/// The name beside a code is a name of the code in that year (科目名称): the official one, one without 支出, with the section in
/// brackets, or a known alias. Names of other years and near misses are remarks.
/// </summary>
public sealed class CodeNameTest : PrintedCodeTest
{
    private const string Suffix = "支出";

    /// <summary>True: names in the text. False: names in the tables.</summary>
    public bool IsText { get; init; }

    /// <inheritdoc/>
    public override string Operands => IsText ? "文字中的科目名称 = 当年科目名称" : "表中科目名称 = 当年科目名称";

    private protected override bool IsMeant(PrintedCode printed) => printed.Name is not null && (printed.Place?.IsText ?? false) == IsText;

    private protected override void Check<TCode>(RuleContext context, PrintedCode printed, ClassificationCatalog<TCode>? catalog)
    {
        if (!TCode.TryParse(printed.Code, out TCode code)) return;
        if (catalog is null) context.Lacks(Reasons.NoCatalogue);
        else if (catalog.TryGet(code, out ClassificationEntry<TCode>? entry) && IsPlainlyNamed(catalog, printed.Name!, entry)) context.Pass();
        else if (catalog.CompareName(code, printed.Name!) is not { } match) context.Lacks(Reasons.NotCovered);
        else if (match.IsNameOfTheYear && !(match.Form.HasFlag(NameForms.Alias) && IsOtherName(match.ListedName, match.Listed.Name))) context.Pass();
        else Report(context, printed, match.Hint);
    }

    // The usual cases, without taking the name apart: the official name, the same without 支出, the same with the section's
    // name in brackets.
    private static bool IsPlainlyNamed<TCode>(ClassificationCatalog<TCode> catalog, string printed, ClassificationEntry<TCode> entry)
        where TCode : struct, IClassificationCode<TCode>
    {
        string official = entry.Name;
        if (official.StartsWith(printed, StringComparison.Ordinal))
            return official.Length == printed.Length || (official.Length == printed.Length + Suffix.Length && official.EndsWith(Suffix, StringComparison.Ordinal));
        return printed.Length > official.Length + 2
            && printed.StartsWith(official, StringComparison.Ordinal)
            && printed[official.Length] == '（'
            && printed[^1] == '）'
            && catalog.ParentOf(entry.Code) is { } section
            && printed.AsSpan(official.Length + 1, printed.Length - official.Length - 2).SequenceEqual(section.Name);
    }

    // An alias that is another name, as an old one lives on, is right enough and worth a remark; one that is only shorter
    // or longer is not.
    private static bool IsOtherName(string printed, string official)
    {
        ReadOnlySpan<char> left = Core(printed), right = Core(official);
        return !left.Contains(right, StringComparison.Ordinal) && !right.Contains(left, StringComparison.Ordinal);
    }

    private static ReadOnlySpan<char> Core(string name)
        => name.EndsWith(Suffix, StringComparison.Ordinal) ? name.AsSpan(0, name.Length - Suffix.Length) : name;

    private static void Report(RuleContext context, PrintedCode printed, string hint) => context.Contradict(() => new Remark
    {
        Chinese = $"科目 {printed.Code} 的名称印作“{printed.Name}”",
        English = hint,
        Place = printed.Place,
        Arguments = [new("code", printed.Code), new("name", printed.Name!)],
    });
}
