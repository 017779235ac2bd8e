using System.Text.Json.Nodes;
using CsCheck;
using NJsonSchema;
using PublicBudget.Serialization;
using PublicBudget.Testing;
using PublicBudget.Tests.Shared;

namespace PublicBudget.Tests.Serialization;

public class BudgetSchemaTests
{
    private static readonly string File = Repository.PathTo("docs", "budget.schema.json");

    /// <summary>To accept a change of the JSON: look at the difference, then copy the received file over the schema.</summary>
    [Fact]
    public void Schema_IsTheOneInTheDocumentation()
    {
        var schema = BudgetSchema.Generate() + "\n";
        var received = Repository.PathTo("docs", "budget.schema.received.json");
        if (!System.IO.File.Exists(File) || System.IO.File.ReadAllText(File) != schema)
        {
            System.IO.File.WriteAllText(received, schema);
        }
        else
        {
            System.IO.File.Delete(received);
        }

        Assert.Equal(schema, System.IO.File.ReadAllText(File));
    }

    [Fact]
    public async Task Fixture_IsValid()
    {
        var schema = await JsonSchema.FromFileAsync(File);
        Assert.Empty(schema.Validate(await System.IO.File.ReadAllTextAsync(BudgetJsonTests.Fixture)));
    }

    [Fact]
    public async Task AnyBudget_IsValid()
    {
        var schema = await JsonSchema.FromFileAsync(File);
        AnyBudget.Varied.Sample(budget => schema.Validate(BudgetJson.Write(budget)).Count == 0, iter: 30);
        AnyBudget.Full.Sample(budget => schema.Validate(BudgetJson.Write(budget)).Count == 0, iter: 5);
    }

    // The schema refuses what the reader refuses, as far as a schema can say it.
    [Theory]
    [InlineData("$.unit.name", null)]
    [InlineData("$.unit.code", "\"29\"")]
    [InlineData("$.unit.nature", "\"Administrative\"")]
    [InlineData("$.unit", "5")]
    [InlineData("$.version.year", "\"2021\"")]
    [InlineData("$.version.year", "0")]
    [InlineData("$.version.stage", "\"approve\"")]
    [InlineData("$.functions", "{}")]
    [InlineData("$.functions[0]", "1")]
    [InlineData("$.expenditures[0].function", "\"208010\"")]
    [InlineData("$.expenditures[0].function", null)]
    [InlineData("$.expenditures[0].amount", "\"1.00\"")]
    [InlineData("$.expenditures[0].fund", "null")]
    [InlineData("$.assets.vehicles[0].count", "-1")]
    [InlineData("$.projects[0].indicators[0].attributes[0].indicators[0].target", "5")]
    [InlineData("$.surprise", "5")]
    public async Task Fixture_Spoilt_IsInvalidAndRefused(string path, string? value)
    {
        var schema = await JsonSchema.FromFileAsync(File);
        var json = JsonNode.Parse(await System.IO.File.ReadAllTextAsync(BudgetJsonTests.Fixture))!;
        Spoil(json, path, value);
        Assert.NotEmpty(schema.Validate(json.ToJsonString()));
        Assert.Throws<BudgetJsonException>(() => BudgetJson.Read(json.ToJsonString()));
    }

    private static void Spoil(JsonNode json, string path, string? value)
    {
        var steps = path[2..].Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.');
        var parent = steps[..^1].Aggregate(json, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!);
        if (value is null)
        {
            Assert.True(parent.AsObject().Remove(steps[^1]));
        }
        else if (int.TryParse(steps[^1], out var index))
        {
            parent[index] = JsonNode.Parse(value);
        }
        else
        {
            parent[steps[^1]] = JsonNode.Parse(value);
        }
    }
}
