using PublicBudget.Tests.Shared;
using PublicBudget.Verification;
using static VerifyXunit.Verifier;

namespace PublicBudget.Tests.Verification;

public class JiyuanReportTests
{
    private static readonly VerificationReport Report = RuleSet.Default.Verify(JiyuanSheet.Create());

    [Fact]
    public Task Markdown_OfTheReport() => Verify(Report.ToMarkdown(), "md");
}
