using PublicApiGenerator;
using PublicBudget.Amounts;
using PublicBudget.Reporting.Documents;
using static VerifyXunit.Verifier;

namespace PublicBudget.Conventions.Tests;

/// <summary>The public surface is a file; changing it is a diff.</summary>
public class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    [Fact]
    public Task PublicBudget() => Verify(typeof(Money).Assembly.GeneratePublicApi(Options));

    [Fact]
    public Task PublicBudgetReporting() => Verify(typeof(Document).Assembly.GeneratePublicApi(Options));
}
