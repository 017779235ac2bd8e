using PublicBudget.Tests.Shared;

namespace PublicBudget.Conventions.Tests;

/// <summary>What the documents show compiles, prints what they say it prints, and what they link to exists.</summary>
[Collection(nameof(DocumentationTests))]
public class DocumentationTests
{
    public static TheoryData<string> Documents() =>
    [
        "README.md", "README.zh-CN.md", "CHANGELOG.md",
        .. Directory.EnumerateFiles(Repository.PathTo("docs"), "*.md").Select(path => "docs/" + Path.GetFileName(path)),
        .. Directory.EnumerateFiles(Repository.PathTo("src"), "README.md", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Repository.Root, path)),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_EveryProgramInIt_Compiles(string document)
        => Assert.All(new MarkdownFile(document).Blocks("csharp"), program => Assert.Empty(CompiledProgram.Diagnose(program)));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_EveryLocalLink_LeadsSomewhere(string document)
    {
        string folder = Path.GetDirectoryName(Repository.PathTo(document))!;

        Assert.All(new MarkdownFile(document).LocalLinks(), target => Assert.True(Path.Exists(Path.Combine(folder, target)), $"{document}: {target}"));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Readme_FirstProgram_PrintsWhatStandsBelowIt(string readme)
    {
        var file = new MarkdownFile(readme);

        Assert.Equal(file.Blocks("text")[0], CompiledProgram.Run(file.Blocks("csharp")[0], Repository.Root));
    }

    [Theory]
    [InlineData("docs/performance.md")]
    [InlineData("docs/own-rules.md")]
    public void Guide_EveryProgram_PrintsWhatStandsBelowIt(string guide)
    {
        var file = new MarkdownFile(guide);

        Assert.Equal(file.Blocks("text"), file.Blocks("csharp").Select(program => CompiledProgram.Run(program, Repository.Root)));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Readme_Commands_AreTheOnesThatCiRuns(string readme)
    {
        string ci = File.ReadAllText(Repository.PathTo(".ci", "run"));
        string[] commands = new MarkdownFile(readme).Blocks("shell")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(3, commands.Length);
        Assert.Equal("dotnet run -c Release --project samples/DisclosureCheck", commands[0]);
        Assert.All(commands, command => Assert.Contains(command, ci, StringComparison.Ordinal));
    }
}
