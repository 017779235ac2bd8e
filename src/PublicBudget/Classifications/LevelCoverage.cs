using PublicBudget.Collections;

namespace PublicBudget.Classifications;

/// <summary>How many codes of a level a catalogue has, how sure they are, and how complete the level is.</summary>
public sealed record LevelCoverage
{
    /// <summary>The level.</summary>
    public required ClassificationLevel Level { get; init; }

    /// <summary>How complete the level is, apart from <see cref="Gaps"/>.</summary>
    public required Completeness Completeness { get; init; }

    /// <summary>Codes whose row is documented.</summary>
    public required int Documented { get; init; }

    /// <summary>Codes whose row is inferred.</summary>
    public required int Inferred { get; init; }

    /// <summary>Codes whose row is professional knowledge.</summary>
    public required int Knowledge { get; init; }

    /// <summary>What is known about completeness, in a sentence.</summary>
    public string Remark { get; init; } = "";

    /// <summary>Parts of the level that are less (or more) complete than the whole.</summary>
    public IReadOnlyList<CoverageGap> Gaps { get; init => field = ValueList.Copy(value); } = ValueList<CoverageGap>.Empty;

    /// <summary>All codes of the level.</summary>
    public int Count => Documented + Inferred + Knowledge;

    /// <summary>"Item: 1470 codes (1055 documented, 382 inferred, 33 knowledge), NearlyComplete".</summary>
    public override string ToString()
        => $"{Level}: {Count} codes ({Documented} documented, {Inferred} inferred, {Knowledge} knowledge), {Completeness}";
}
