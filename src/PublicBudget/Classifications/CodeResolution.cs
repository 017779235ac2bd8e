using PublicBudget.Collections;
using PublicBudget.Periods;

namespace PublicBudget.Classifications;

/// <summary>What a catalogue says about a code, in a form that tells a wrong code from a gap in the list.</summary>
/// <typeparam name="TCode">The code type of the classification.</typeparam>
public sealed record CodeResolution<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    /// <summary>The code that was asked for.</summary>
    public required TCode Code { get; init; }

    /// <summary>The fiscal year of the catalogue.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>What can be said about the code.</summary>
    public required CodeStatus Status { get; init; }

    /// <summary>The row of the year, if the code is listed in it.</summary>
    public ClassificationEntry<TCode>? Entry { get; init; }

    /// <summary>The rows of the code in other years, if it is not listed in this one. Their names are not this year's.</summary>
    public IReadOnlyList<ClassificationEntry<TCode>> OtherYears { get; init => field = ValueList.Copy(value); }
        = ValueList<ClassificationEntry<TCode>>.Empty;

    /// <summary>The codes that have taken its place by this year, if it ended before and they are known.</summary>
    public IReadOnlyList<TCode> MovedTo { get; init => field = ValueList.Copy(value); } = ValueList<TCode>.Empty;

    /// <summary>How complete the list is where the code would stand.</summary>
    public Completeness Completeness { get; init; }

    /// <summary>A sentence: "2080504 is not in the list of 2021; to 2019 it is 未归口管理的行政单位离退休".</summary>
    public override string ToString() => Status switch
    {
        CodeStatus.Listed => $"{Code} is {Entry!.Name} in {Year.Year}",
        CodeStatus.OtherYears => $"{Code} is not in the list of {Year.Year}; {string.Join("; ", OtherYears.Select(Describe))}{Moved}",
        CodeStatus.Unknown => $"{Code} does not exist in {Year.Year}",
        _ => $"{Code} is not in the list of {Year.Year}, which is not complete there ({Completeness})",
    };

    private string Moved => MovedTo.Count == 0 ? "" : $"; moved to {string.Join(", ", MovedTo)}";

    private static string Describe(ClassificationEntry entry)
    {
        string from = entry.ValidFrom is { } first ? $"from {first.Year} " : "";
        string to = entry.ValidTo is { } last ? $"to {last.Year} " : "";
        return $"{from}{to}it is {entry.Name}";
    }
}
