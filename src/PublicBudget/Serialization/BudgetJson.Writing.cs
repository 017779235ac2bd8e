using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PublicBudget.Budgets;
using PublicBudget.Serialization.Wire;

namespace PublicBudget.Serialization;

public static partial class BudgetJson
{
    private static readonly JsonWriterOptions Compact = new()
    {
        // Chinese text stays readable. The output is JSON and UTF-8; who puts it into a web page has to escape it there.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };

    /// <summary>Writes a budget, on one line or indented.</summary>
    /// <exception cref="ArgumentNullException">The budget is null.</exception>
    /// <exception cref="ArgumentException">
    /// The budget holds what JSON cannot: a code without digits, a text of invalid Unicode, a date before the year 1, more than 64
    /// levels.
    /// </exception>
    public static string Write(UnitBudget budget, bool indented = false)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(budget, output, indented);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Writes a budget as UTF-8, without a byte order mark.</summary>
    /// <exception cref="ArgumentNullException">The budget or the output is null.</exception>
    /// <exception cref="ArgumentException">
    /// The budget holds what JSON cannot: a code without digits, a text of invalid Unicode, a date before the year 1, more than 64
    /// levels.
    /// </exception>
    public static void Write(UnitBudget budget, IBufferWriter<byte> output, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(budget);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new Utf8JsonWriter(output, indented ? Indented : Compact);
        try
        {
            JsonSerializer.Serialize(writer, UnitBudgetJson.From(budget), BudgetJsonContext.Default.UnitBudgetJson);
        }
        catch (JsonException tooDeep)
        {
            throw new ArgumentException("Expected a budget of at most 64 levels, found budgets of prior years nested deeper.", nameof(budget), tooDeep);
        }
    }

    /// <summary>Writes a budget as UTF-8 to a stream, which stays open. Nothing is written of a budget that cannot be.</summary>
    /// <exception cref="ArgumentNullException">The budget or the output is null.</exception>
    /// <exception cref="ArgumentException">
    /// The budget holds what JSON cannot: a code without digits, a text of invalid Unicode, a date before the year 1, more than 64
    /// levels.
    /// </exception>
    public static void Write(UnitBudget budget, Stream output, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>();
        Write(budget, buffer, indented);
        output.Write(buffer.WrittenSpan);
    }

    /// <inheritdoc cref="Write(UnitBudget, Stream, bool)"/>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static async Task WriteAsync(UnitBudget budget, Stream output, bool indented = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>();
        Write(budget, buffer, indented);
        await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }
}
