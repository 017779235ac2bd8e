using PublicBudget.Amounts;

namespace PublicBudget.Serialization.Converters;

/// <summary>Published percentages by their text form, which keeps the decimals: "95.62%".</summary>
internal sealed class PublishedPercentageConverter : TextFormConverter<PublishedPercentage>
{
    public override string Expected => "a printed percentage such as \"95.62%\"";

    public override string Schema => """{ "type": "string" }""";

    protected override bool TryParse(ReadOnlySpan<char> text, out PublishedPercentage value) => PublishedPercentage.TryParse(text, out value);

    protected override int Format(PublishedPercentage value, Span<char> text) => Format<PublishedPercentage>(value, text);
}
