using PublicBudget.Collections;

namespace PublicBudget.Classifications;

/// <summary>What happened to one code between two fiscal years.</summary>
/// <typeparam name="TCode">The code type of the classification.</typeparam>
public sealed record ClassificationChange<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    /// <summary>The code.</summary>
    public required TCode Code { get; init; }

    /// <summary>What happened to it.</summary>
    public required ClassificationChangeKind Kind { get; init; }

    /// <summary>The entry of the earlier year; null for an added code.</summary>
    public ClassificationEntry<TCode>? Before { get; init; }

    /// <summary>The entry of the later year; null for a code that was removed or moved.</summary>
    public ClassificationEntry<TCode>? After { get; init; }

    /// <summary>The codes that took its place, for a moved code.</summary>
    public IReadOnlyList<TCode> MovedTo { get; init => field = ValueList.Copy(value); } = ValueList<TCode>.Empty;

    /// <summary>The ended codes whose place an added code took, as far as they are known.</summary>
    public IReadOnlyList<TCode> MovedFrom { get; init => field = ValueList.Copy(value); } = ValueList<TCode>.Empty;

    /// <summary>"20805 行政事业单位离退休 → 行政事业单位养老支出", with +, −, → and ⇒ for the four kinds.</summary>
    public override string ToString() => Kind switch
    {
        ClassificationChangeKind.Added => $"+ {After}{(MovedFrom.Count == 0 ? "" : $" (from {string.Join(", ", MovedFrom)})")}",
        ClassificationChangeKind.Removed => $"− {Before}",
        ClassificationChangeKind.Renamed => $"{Before} → {After?.Name}",
        _ => $"{Before} ⇒ {string.Join(", ", MovedTo)}",
    };
}
