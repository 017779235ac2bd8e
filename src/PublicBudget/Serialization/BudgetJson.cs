using System.Text;
using System.Text.Json;
using PublicBudget.Budgets;
using PublicBudget.Serialization.Wire;

namespace PublicBudget.Serialization;

/// <summary>
/// Budgets as JSON, exactly: what was written is read back equal. Amounts are numbers in yuan (2294000.00), codes strings of
/// digits ("2080501"), dates ISO 8601 ("2021-04-20"), members of enums their names in camelCase ("generalPublicBudget"); what
/// is null or an empty list is left out. The shape is the JSON Schema docs/budget.schema.json.
/// </summary>
/// <remarks>
/// Reading is strict. Unknown or duplicate members, unknown names, amounts finer than a fen, dates that do not exist and
/// everything else that is not a budget is refused by a <see cref="BudgetJsonException"/>; nothing is half-read.
/// </remarks>
public static partial class BudgetJson
{
    // A stream has no end that could be trusted. The largest departments' budgets stay far below.
    private const int LongestStream = 256 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a budget.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="BudgetJsonException">The text is not JSON, or not a budget.</exception>
    public static UnitBudget Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonTokens.IndexOfLoneSurrogate(json) is >= 0 and var index
            ? throw JsonPlace.Fault(
                Encoding.UTF8.GetBytes(json[..index]),
                Encoding.UTF8.GetByteCount(json.AsSpan(0, index)),
                new JsonPath(),
                "expected text of valid Unicode, found half of a surrogate pair")
            : Read(StrictUtf8.GetBytes(json));
    }

    /// <summary>Reads a budget from UTF-8, with or without a byte order mark.</summary>
    /// <exception cref="BudgetJsonException">The text is not JSON, or not a budget.</exception>
    public static UnitBudget Read(ReadOnlySpan<byte> utf8Json)
    {
        var json = utf8Json.StartsWith("\uFEFF"u8) ? utf8Json[3..] : utf8Json;
        var wire = ReadWire(json);
        var path = new JsonPath();
        try
        {
            return wire.ToModel(path);
        }
        catch (Exception refused) when (refused is ArgumentException or OverflowException)
        {
            throw JsonFault.Refused(json, path, refused);
        }
    }

    /// <summary>Reads a budget from UTF-8, to the end of the stream, which stays open.</summary>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="BudgetJsonException">The text is not JSON, not a budget, or longer than 256 MiB.</exception>
    public static UnitBudget Read(Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (utf8Json.Read(buffer) is > 0 and var count)
        {
            Append(bytes, buffer.AsSpan(0, count));
        }

        return Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <inheritdoc cref="Read(Stream)"/>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<UnitBudget> ReadAsync(Stream utf8Json, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await utf8Json.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            Append(bytes, buffer.AsSpan(0, count));
        }

        return Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private static UnitBudgetJson ReadWire(ReadOnlySpan<byte> json)
    {
        var type = BudgetJsonContext.Default.UnitBudgetJson;
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw new JsonException("The text is null.");
        }
        catch (JsonException refused)
        {
            throw JsonFault.Find(json, type, refused);
        }
    }

    private static void Append(MemoryStream bytes, ReadOnlySpan<byte> more)
    {
        if (bytes.Length + more.Length > LongestStream)
        {
            throw new BudgetJsonException("$", 1, 1, $"expected a text of at most {LongestStream} bytes, found a longer one");
        }

        bytes.Write(more);
    }
}
