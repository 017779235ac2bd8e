using PublicBudget.Classifications;

namespace PublicBudget.Serialization.Converters;

/// <summary>Codes of units as strings of digits, leading zeros kept: "029003".</summary>
internal sealed class UnitCodeConverter : TextFormConverter<UnitCode>
{
    public override string Expected => $"a unit code as a string of {UnitCode.MinLength} to {UnitCode.MaxLength} digits";

    public override string Schema
        => $$"""{ "type": "string", "pattern": "^[0-9]{{{UnitCode.MinLength}},{{UnitCode.MaxLength}}}$" }""";

    protected override bool TryParse(ReadOnlySpan<char> text, out UnitCode value)
    {
        value = default;
        return !text.ContainsAnyExceptInRange('0', '9') && UnitCode.TryParse(text, out value);
    }

    protected override int Format(UnitCode value, Span<char> text)
    {
        var digits = value.ToString();
        digits.CopyTo(text);
        return digits.Length > 0
            ? digits.Length
            : throw new ArgumentException($"Expected {Expected}, found the default of {nameof(UnitCode)}.", nameof(value));
    }
}
