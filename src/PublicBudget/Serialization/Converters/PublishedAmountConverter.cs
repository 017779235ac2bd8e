using PublicBudget.Amounts;

namespace PublicBudget.Serialization.Converters;

/// <summary>Published amounts by their text form, which keeps the precision: "239.9万元".</summary>
internal sealed class PublishedAmountConverter : TextFormConverter<PublishedAmount>
{
    public override string Expected => "a printed amount with its unit such as \"239.9万元\"";

    public override string Schema => """{ "type": "string" }""";

    protected override bool TryParse(ReadOnlySpan<char> text, out PublishedAmount value) => PublishedAmount.TryParse(text, out value);

    protected override int Format(PublishedAmount value, Span<char> text) => Format(value, text, "R");
}
