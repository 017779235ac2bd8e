using System.Buffers;
using System.Text.Json;
using CsCheck;
using NodaTime;
using PublicBudget.Amounts;
using PublicBudget.Classifications;
using PublicBudget.Periods;
using PublicBudget.Serialization;
using PublicBudget.Testing;

namespace PublicBudget.Tests.Serialization;

/// <summary>The value types in the JSON of somebody else's types.</summary>
public class ConvertersTests
{
    private static readonly JsonSerializerOptions Options = WithConverters();

    private sealed record Row(Money Amount, PublishedAmount? Printed, PublishedPercentage Share, FiscalYear Year, BudgetVersion Version, LocalDate Day, UnitCode Unit, FunctionalCode Function);

    [Fact]
    public void Row_IsWrittenAsDocumentedAndReadBack()
    {
        var row = new Row(
            Money.From(229.4m, MoneyUnit.TenThousandYuan),
            PublishedAmount.Parse("239.9万元"),
            PublishedPercentage.Parse("95.62%"),
            new FiscalYear(2021),
            new BudgetVersion(new FiscalYear(2021)),
            new LocalDate(2021, 4, 20),
            UnitCode.Parse("029003"),
            FunctionalCode.Parse("2080501"));
        var json = JsonSerializer.Serialize(row, Options);
        Assert.Equal(
            """{"Amount":2294000.00,"Printed":"239.9万元","Share":"95.62%","Year":2021,"Version":"2021/Approved","Day":"2021-04-20","Unit":"029003","Function":"2080501"}""",
            json);
        Assert.Equal(row, JsonSerializer.Deserialize<Row>(json, Options));
        Assert.Null(JsonSerializer.Deserialize<Row>(json.Replace("\"239.9万元\"", "null", StringComparison.Ordinal), Options)!.Printed);
    }

    [Fact]
    public void EveryValue_IsReadBack()
    {
        Any.Money.Sample(IsReadBack);
        Any.Published.Sample(IsReadBack);
        Any.Version.Sample(IsReadBack);
        Any.FiscalYear.Sample(IsReadBack);
        AnyBudget.Date.Sample(IsReadBack);
        AnyBudget.Function.Sample(IsReadBack);
        AnyBudget.Revenue.Sample(IsReadBack);
        AnyBudget.Departmental.Sample(IsReadBack);
        AnyBudget.Governmental.Sample(IsReadBack);
        AnyBudget.UnitCode.Sample(IsReadBack);
    }

    [Theory]
    [InlineData("\"239.9\"")]
    [InlineData("239.9")]
    [InlineData("\"\"")]
    public void PublishedAmount_WithoutItsUnit_IsRefused(string json)
        => Assert.Contains("such as \"239.9万元\"", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PublishedAmount>(json, Options)).Message);

    [Fact]
    public void Read_FromAStreamInSmallPieces_IsTheSame()
    {
        var row = Enumerable.Range(0, 200).Select(i => Money.FromFen(i * 1234567L)).ToArray();
        var options = new JsonSerializerOptions(Options) { DefaultBufferSize = 16 };
        using var stream = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(row, options));
        Assert.Equal(row, JsonSerializer.Deserialize<Money[]>(stream, options));
    }

    // A reader over a chain of buffers hands out values in pieces.
    [Theory]
    [InlineData("\"2080501\"", true)]
    [InlineData("\"2080501000000000000000000000000000000000000000000000000000000000000000000000000\"", false)]
    public void Read_FromAChainOfBuffers_IsTheSame(string json, bool isCode)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(json);
        var last = new Piece(bytes.AsMemory(4), 4);
        var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(new Piece(bytes.AsMemory(0, 4), 0, last), 0, last, bytes.Length - 4));
        FunctionalCode? code = null;
        try
        {
            code = JsonSerializer.Deserialize<FunctionalCode>(ref reader, Options);
        }
        catch (JsonException error)
        {
            Assert.Contains("expected a code as a string of 3, 5 or 7 digits, found \"2080501", error.Message);
        }

        Assert.Equal(isCode ? FunctionalCode.Parse("2080501") : null, code);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, long start, Piece? next = null) => (Memory, RunningIndex, Next) = (memory, start, next);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-43)]
    public void Date_BeforeTheYearOne_IsNotWritten(int year)
        => Assert.Contains($"found one of {year}", Assert.Throws<ArgumentException>(() => JsonSerializer.Serialize(new LocalDate(year, 3, 15), Options)).Message);

    private static bool IsReadBack<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, Options), Options)!.Equals(value);

    private static JsonSerializerOptions WithConverters()
    {
        var options = new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        foreach (var converter in BudgetJson.Converters)
        {
            options.Converters.Add(converter);
        }

        return options;
    }
}
