using PublicBudget.Tests.Shared;
using PublicBudget.Verification;

namespace PublicBudget.Tests.Verification;

public class RulesDocumentTests
{
    // To write it anew: UPDATE_DOCS=1 dotnet test tests/PublicBudget.Tests --filter RulesDocument
    [Fact]
    public void RulesMd_IsWhatTheRuleObjectsSay()
    {
        string path = Repository.PathTo("docs", "rules.md");
        string expected = RuleSet.Default.ToMarkdown();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }
}
