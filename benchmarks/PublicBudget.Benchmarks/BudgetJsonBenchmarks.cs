using System.Buffers;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using PublicBudget.Budgets;
using PublicBudget.Serialization;

namespace PublicBudget.Benchmarks;

/// <summary>Reading and writing the Jiyuan budget, against the untyped document that System.Text.Json makes of the same bytes.</summary>
[MemoryDiagnoser]
public class BudgetJsonBenchmarks
{
    /// <summary>Indented as the fixture is, or on one line, which leaves JsonDocument less to pass over.</summary>
    [Params(true, false)]
    public bool Indented { get; set; }

    private readonly ArrayBufferWriter<byte> _output = new();
    private byte[] _json = [];
    private byte[] _faulty = [];
    private UnitBudget? _budget;

    [GlobalSetup]
    public void ReadTheFixture()
    {
        _budget = BudgetJson.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "jiyuan-2021.json")));
        _json = Encoding.UTF8.GetBytes(BudgetJson.Write(_budget, Indented));
        _faulty = _json[..^20];
    }

    [Benchmark(Baseline = true, Description = "JsonDocument.Parse")]
    public int Document()
    {
        using var document = JsonDocument.Parse(_json);
        return document.RootElement.GetPropertyCount();
    }

    [Benchmark(Description = "BudgetJson.Read")]
    public UnitBudget Read() => BudgetJson.Read(_json);

    [Benchmark(Description = "BudgetJson.Read, truncated text refused")]
    public string Refuse()
    {
        try
        {
            return BudgetJson.Read(_faulty).Unit.Name;
        }
        catch (BudgetJsonException error)
        {
            return error.Path;
        }
    }

    [Benchmark(Description = "BudgetJson.Write")]
    public int Write()
    {
        _output.ResetWrittenCount();
        BudgetJson.Write(_budget!, _output, Indented);
        return _output.WrittenCount;
    }
}
