using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using PublicBudget.Amounts;
using PublicBudget.Reporting.Documents;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace PublicBudget.Conventions.Tests;

/// <summary>Dependencies only run downward: design principle 4, "the core knows no province", and the floors of the house.</summary>
public class FloorsTests
{
    private const string Core = "PublicBudget.";
    private const string Reporting = "PublicBudget.Reporting.";

    // From the ground up. Those on one line are neighbours and do not know each other.
    private static readonly string[][] CoreFloors =
    [
        ["Collections", "Preconditions"], ["Amounts"], ["Periods"], ["Classifications"], ["Performance"], ["Budgets"], ["Analysis"], ["Facts"],
        ["Verification"], ["Serialization"],
    ];

    private static readonly string[][] ReportingFloors =
        [["Documents"], ["Formats"], ["Tables", "Narrative"], ["Interpretation"], ["Templates"], ["Disclosures"]];

    private static readonly Architecture House =
        new ArchLoader().LoadAssemblies(typeof(Money).Assembly, typeof(Document).Assembly).Build();

    public static IEnumerable<object[]> UpwardPairs() => [.. Upward(Core, CoreFloors), .. Upward(Reporting, ReportingFloors)];

    [Theory]
    [MemberData(nameof(UpwardPairs))]
    public void Floor_NeverDependsOnOneAboveOrBeside(string lower, string higher)
        => Assert.Empty(Violations(lower, higher, House));

    [Theory]
    [InlineData("Documents")]
    [InlineData("Formats")]
    public void Formats_NeverSeeABudget(string floor)
    {
        foreach (string above in CoreFloors.SelectMany(names => names).Where(name => name is not ("Amounts" or "Collections" or "Preconditions")))
        {
            Assert.Empty(Violations(Reporting + floor, Core + above, House));
        }
    }

    [Fact]
    public void EveryNamespace_IsAFloorOfTheHouse()
    {
        string[] floors =
        [
            .. CoreFloors.SelectMany(names => names).Select(name => Core + name),
            .. ReportingFloors.SelectMany(names => names).Select(name => Reporting + name),
        ];

        var strangers = House.Types
            .Where(type => type.Namespace.FullName.StartsWith("PublicBudget", StringComparison.Ordinal))
            .Where(type => !floors.Any(floor => IsIn(type.Namespace.FullName, floor)))
            .Select(type => type.FullName);

        Assert.Empty(strangers);
    }

    [Fact]
    public void Core_UsesNothingButTheFrameworkAndNodaTime()
    {
        var references = typeof(Money).Assembly.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => !name.StartsWith("System", StringComparison.Ordinal) && name != "netstandard");

        Assert.Equal(["NodaTime"], references);
    }

    [Fact]
    public void Planted_UpwardReference_IsFound()
    {
        var planted = new ArchLoader().LoadAssembly(typeof(FloorsTests).Assembly).Build();

        Assert.NotEmpty(Violations("PublicBudget.Planted.Lower", "PublicBudget.Planted.Upper", planted));
        Assert.Empty(Violations("PublicBudget.Planted.Upper", "PublicBudget.Planted.Nowhere", planted));
    }

    private static IEnumerable<object[]> Upward(string prefix, string[][] floors)
        => from i in Enumerable.Range(0, floors.Length)
           from lower in floors[i]
           from higher in floors.Skip(i).SelectMany(names => names)
           where lower != higher && !(i == 0 && floors[0].Contains(higher))
           select new object[] { prefix + lower, prefix + higher };

    private static IEnumerable<string> Violations(string lower, string higher, Architecture architecture)
        => Types().That().FollowCustomPredicate(type => IsIn(type.Namespace.FullName, lower), lower)
            .Should().NotDependOnAny(Types().That().FollowCustomPredicate(type => IsIn(type.Namespace.FullName, higher), higher))
            .WithoutRequiringPositiveResults()
            .Evaluate(architecture)
            .Where(result => !result.Passed)
            .Select(result => result.Description);

    private static bool IsIn(string name, string floor)
        => name == floor || name.StartsWith(floor + ".", StringComparison.Ordinal);
}
