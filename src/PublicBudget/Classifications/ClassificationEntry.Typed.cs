using PublicBudget.Collections;

namespace PublicBudget.Classifications;

/// <summary>A row of the table of one classification.</summary>
/// <typeparam name="TCode">The code type of the classification.</typeparam>
public sealed record ClassificationEntry<TCode> : ClassificationEntry
    where TCode : struct, IClassificationCode<TCode>
{
    internal ClassificationEntry(
        TCode code, string name, int fromYear, int toYear, BudgetKindSet kinds, EvidenceBasis basis, ValueList<string> aliases, string source, int line)
        : base(name, fromYear, toYear, kinds, basis, aliases, source, line)
        => Code = code;

    /// <summary>科目编码: the code.</summary>
    public TCode Code { get; }

    /// <inheritdoc/>
    public override string CodeText => Code.ToString(null, null);

    /// <inheritdoc/>
    public override ClassificationLevel Level => Code.Level;
}
