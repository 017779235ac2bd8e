using PublicBudget.Collections;
using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <summary>What a rule about words and presence has to say, in both languages, with the place and its arguments.</summary>
public sealed record Remark
{
    /// <summary>The sentence in Chinese.</summary>
    public required string Chinese { get; init; }

    /// <summary>The sentence in English.</summary>
    public required string English { get; init; }

    /// <summary>Where it is; <c>null</c> for the whole document.</summary>
    public PrintedPlace? Place { get; init; }

    /// <summary>The other place, where two are compared.</summary>
    public PrintedPlace? OtherPlace { get; init; }

    /// <summary>The arguments of the sentence by name, for machines.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Arguments { get; init => field = ValueList.Copy(value); } =
        ValueList<KeyValuePair<string, string>>.Empty;
}
