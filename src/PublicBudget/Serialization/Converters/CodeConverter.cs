using PublicBudget.Classifications;

namespace PublicBudget.Serialization.Converters;

/// <summary>Classification codes as strings of digits, without separators: "2080501".</summary>
internal sealed class CodeConverter<T> : TextFormConverter<T>
    where T : struct, IClassificationCode<T>
{
    // Every classification begins with three digits and goes on in pairs.
    private static int Pairs => (int)T.DeepestLevel - 1;

    public override string Expected
        => $"a code as a string of {string.Join(", ", Enumerable.Range(0, Pairs).Select(pairs => 3 + 2 * pairs))} or {3 + 2 * Pairs} digits";

    public override string Schema
        => $$"""{ "type": "string", "pattern": "^[1-9][0-9]{2}([0-9]{2}){0,{{Pairs}}}$" }""";

    protected override bool TryParse(ReadOnlySpan<char> text, out T value)
    {
        value = default;
        return !text.ContainsAnyExceptInRange('0', '9') && T.TryParse(text, out value);
    }

    protected override int Format(T value, Span<char> text)
        => value.Level != ClassificationLevel.None
            ? Format<T>(value, text)
            : throw new ArgumentException($"Expected {Expected}, found the default of {typeof(T).Name}.", nameof(value));
}
