using System.Text.RegularExpressions;
using PublicBudget.Tests.Shared;

namespace PublicBudget.Conventions.Tests;

/// <summary>What a reader may rely on when looking for something: names, folders and sizes of the source files.</summary>
public partial class SourceLayoutTests
{
    private const int LongestFile = 300;

    public static TheoryData<string> SourceFiles() =>
    [
        .. Directory.EnumerateFiles(Repository.PathTo("src"), "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(SourceFiles))]
    public void Namespace_IsTheFolder(string file)
    {
        string folder = Path.GetDirectoryName(file)!.Replace('\\', '/')["src/".Length..];
        var declared = NamespacePattern().Match(Read(file));

        Assert.True(declared.Success, $"{file}: expected a file-scoped namespace.");
        Assert.Equal(folder.Replace('/', '.'), declared.Groups[1].Value);
    }

    [Theory]
    [MemberData(nameof(SourceFiles))]
    public void File_HoldsAtMostOnePublicType_NamedLikeIt(string file)
    {
        string name = Path.GetFileName(file).Split('.')[0];

        Assert.All(
            TypePattern().Matches(Read(file)).Select(match => match.Groups["name"].Value).Distinct(),
            type => Assert.Equal(name, type));
    }

    [Theory]
    [MemberData(nameof(SourceFiles))]
    public void File_IsNotTooLongToRead(string file)
    {
        int lines = File.ReadLines(Repository.PathTo(file)).Count();

        Assert.True(lines <= LongestFile, $"{file}: expected at most {LongestFile} lines, found {lines}.");
    }

    private static string Read(string file) => File.ReadAllText(Repository.PathTo(file));

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespacePattern();

    [GeneratedRegex(
        @"^public (?:(?:static|sealed|abstract|readonly|partial|ref|unsafe) )*(?:class|struct|interface|enum|record(?: struct| class)?) (?<name>\w+)",
        RegexOptions.Multiline)]
    private static partial Regex TypePattern();
}
