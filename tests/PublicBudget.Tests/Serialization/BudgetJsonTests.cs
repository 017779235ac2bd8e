using System.Buffers;
using System.Collections;
using System.Reflection;
using System.Text;
using CsCheck;
using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Performance;
using PublicBudget.Serialization;
using PublicBudget.Testing;
using PublicBudget.Tests.Shared;
using static VerifyXunit.Verifier;

namespace PublicBudget.Tests.Serialization;

public class BudgetJsonTests
{
    [Fact]
    public Task Write_Jiyuan_IsThePinnedText() => Verify(BudgetJson.Write(JiyuanBudget.Create(), indented: true), "json");

    [Fact]
    public void Fixture_IsTheJiyuanBudget()
    {
        using var file = File.OpenRead(Fixture);
        Assert.Equal(JiyuanBudget.Create(), BudgetJson.Read(file));
        Assert.Equal(BudgetJson.Write(JiyuanBudget.Create(), indented: true) + "\n", File.ReadAllText(Fixture));
    }

    [Fact]
    public void Read_WhatWasWritten_IsEqual()
        => AnyBudget.Varied.Sample(budget => BudgetJson.Read(BudgetJson.Write(budget)).Equals(budget), iter: 300);

    [Fact]
    public void Read_WhatWasWrittenOfAFullBudget_IsEqual()
        => AnyBudget.Full.Sample(budget => BudgetJson.Read(BudgetJson.Write(budget, indented: true)).Equals(budget), iter: 50);

    // With this, the round trip of full budgets proves that no property is left out of the JSON.
    [Fact]
    public void FullBudget_HasEveryPropertySet()
    {
        var (all, set) = (new HashSet<string>(), new HashSet<string>());
        AnyBudget.Full.Sample(budget => Collect(budget), iter: 1);
        Assert.Empty(all.Except(set));
        Assert.Contains("UnitBudget.Reasons", set);
        Assert.Contains("PerformanceIndicator.TargetText", set);

        void Collect(object model)
        {
            foreach (var property in model.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => IsState(property)))
            {
                var value = property.GetValue(model);
                var items = value is IEnumerable list and not string ? list.Cast<object>().ToArray() : value is null ? [] : [value];
                _ = all.Add(Name(property)) & (items.Length > 0 && set.Add(Name(property)));
                foreach (var item in items.Where(item => IsModel(item.GetType())))
                {
                    Collect(item);
                }
            }
        }

        static string Name(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";

        // What can be set, and what a constructor or a factory takes.
        static bool IsState(PropertyInfo property)
            => property.SetMethod is not null || property.DeclaringType == typeof(PriorYear) || property.DeclaringType == typeof(ProjectPeriod);

        static bool IsModel(Type type) => type is { IsClass: true, Namespace: "PublicBudget.Budgets" or "PublicBudget.Performance" };
    }

    [Fact]
    public void Write_Twice_IsTheSameText()
        => AnyBudget.Varied.Sample(budget => BudgetJson.Write(BudgetJson.Read(BudgetJson.Write(budget))) == BudgetJson.Write(budget), iter: 50);

    [Fact]
    public async Task EveryWay_ReadsAndWritesTheSame()
    {
        var budget = JiyuanBudget.Create();
        var text = BudgetJson.Write(budget);
        var bytes = Encoding.UTF8.GetBytes(text);

        var buffer = new ArrayBufferWriter<byte>();
        BudgetJson.Write(budget, buffer);
        Assert.Equal(bytes, buffer.WrittenSpan.ToArray());

        using var stream = new MemoryStream();
        BudgetJson.Write(budget, stream);
        Assert.Equal(bytes, stream.ToArray());
        stream.SetLength(0);
        await BudgetJson.WriteAsync(budget, stream);
        Assert.Equal(bytes, stream.ToArray());

        stream.Position = 0;
        Assert.Equal(budget, BudgetJson.Read(stream));
        stream.Position = 0;
        Assert.Equal(budget, await BudgetJson.ReadAsync(stream));
        Assert.Equal(budget, BudgetJson.Read((ReadOnlySpan<byte>)bytes));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Read_AByteOrderMark_IsPassedOver()
        => Assert.Equal(JiyuanBudget.Create(), BudgetJson.Read((byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(BudgetJson.Write(JiyuanBudget.Create()))]));

    [Fact]
    public void Write_Indented_HasTheSameLinesEverywhere()
    {
        var text = BudgetJson.Write(JiyuanBudget.Create(), indented: true);
        Assert.StartsWith("{\n  \"unit\": {\n    \"name\": \"济源市失业保险处\",", text);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void Write_TheLeast_LeavesOutWhatIsNotThere()
        => Assert.Equal(
            """{"unit":{"name":"甲"},"version":{"year":2021,"stage":"approved"}}""",
            BudgetJson.Write(new UnitBudget { Unit = new() { Name = "甲" }, Version = new(new(2021)) }));

    [Fact]
    public void Read_WhatIsLeftOut_HasItsDefault()
    {
        var budget = BudgetJson.Read("""
            {
              "$schema": "budget.schema.json",
              "unit": { "name": "甲", "code": null },
              "version": { "year": 2021 },
              "publishedOn": null,
              "revenues": [],
              "carriedForward": [{ "amount": 1 }],
              "threePublicExpenses": {},
              "reasons": {}
            }
            """);
        Assert.Equal(
            new UnitBudget
            {
                Unit = new() { Name = "甲" },
                Version = new(new(2021)),
                CarriedForward = [new CarryForward { Amount = Money.FromYuan(1) }],
                ThreePublicExpenses = new(),
            },
            budget);
    }

    [Fact]
    public void Write_WhatJsonCannotHold_ThrowsAndWritesNothing()
    {
        var budget = new UnitBudget { Unit = new() { Name = "甲\uD800" }, Version = new(new(2021)) };
        using var stream = new MemoryStream();
        Assert.Contains("index 1", Assert.Throws<ArgumentException>(() => BudgetJson.Write(budget, stream)).Message);
        Assert.Equal(0, stream.Length);

        var noCode = new UnitBudget { Unit = new() { Name = "甲", Code = default(UnitCode) }, Version = new(new(2021)) };
        Assert.Contains("default of UnitCode", Assert.Throws<ArgumentException>(() => BudgetJson.Write(noCode)).Message);
        var noFunction = noCode with
        {
            Unit = new() { Name = "甲" },
            Revenues = [new RevenueLine { Source = RevenueSource.Other, Amount = default, Function = default(FunctionalCode) }],
        };
        Assert.Contains("default of FunctionalCode", Assert.Throws<ArgumentException>(() => BudgetJson.Write(noFunction)).Message);
    }

    [Theory]
    [InlineData(20, true)]
    [InlineData(60, false)]
    public void PriorYears_Nested_AreWrittenUpTo64Levels(int years, bool fits)
    {
        var budget = JiyuanBudget.Create();
        for (var i = 0; i < years; i++)
        {
            budget = budget with { PriorYear = PriorYear.From(budget) };
        }

        if (fits)
        {
            Assert.Equal(budget, BudgetJson.Read(BudgetJson.Write(budget)));
        }
        else
        {
            Assert.Contains("at most 64 levels", Assert.Throws<ArgumentException>(() => BudgetJson.Write(budget)).Message);
        }
    }

    [Fact]
    public async Task Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => BudgetJson.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => BudgetJson.Read((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => BudgetJson.Write(null!));
        Assert.Throws<ArgumentNullException>(() => BudgetJson.Write(JiyuanBudget.Create(), (Stream)null!));
        Assert.Throws<ArgumentNullException>(() => BudgetJson.Write(JiyuanBudget.Create(), (IBufferWriter<byte>)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => BudgetJson.ReadAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => BudgetJson.WriteAsync(JiyuanBudget.Create(), null!));
    }

    [Fact]
    public async Task Async_Cancelled_Stops()
    {
        using var stream = new MemoryStream("{}"u8.ToArray());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => BudgetJson.ReadAsync(stream, new CancellationToken(true)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => BudgetJson.WriteAsync(JiyuanBudget.Create(), new MemoryStream(), cancellationToken: new CancellationToken(true)));
    }

    internal static string Fixture { get; } = Repository.PathTo("samples", "JiyuanBudget", "jiyuan-2021.json");
}
