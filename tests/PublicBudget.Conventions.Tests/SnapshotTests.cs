using PublicBudget.Tests.Shared;

namespace PublicBudget.Conventions.Tests;

/// <summary>The conventions of the snapshots: each belongs to a test, is stored as Verify stores it, and git knows how.</summary>
public class SnapshotTests
{
    private static readonly byte[] Utf8Mark = [0xEF, 0xBB, 0xBF];

    public static TheoryData<string> Snapshots() =>
    [
        .. Directory.EnumerateFiles(Repository.PathTo("tests"), "*.verified.*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")),
    ];

    [Theory]
    [MemberData(nameof(Snapshots))]
    public void Snapshot_BelongsToATest(string snapshot)
    {
        string path = Repository.PathTo(snapshot);
        string[] name = Path.GetFileName(path).Split('.');
        string test = Directory.EnumerateFiles(Repository.PathTo("tests"), $"{name[0]}.cs", SearchOption.AllDirectories).Single();
        string method = name[1].Split('_')[0];

        Assert.Contains($" {method}", File.ReadAllText(test), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Snapshots))]
    public void Snapshot_IsStoredAsVerifyStoresIt(string snapshot)
    {
        byte[] bytes = File.ReadAllBytes(Repository.PathTo(snapshot));

        Assert.Equal(Utf8Mark, bytes.Take(3));
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.NotEqual((byte)'\n', bytes[^1]);
    }

    [Fact]
    public void Git_IgnoresWhatWasReceived()
        => Assert.Contains("*.received.*", File.ReadAllLines(Repository.PathTo(".gitignore")));

    [Theory]
    [InlineData("txt")]
    [InlineData("md")]
    [InlineData("json")]
    [InlineData("html")]
    public void Git_KeepsTheLineEndsOfSnapshots(string extension)
        => Assert.Contains(
            $"*.verified.{extension} text eol=lf working-tree-encoding=UTF-8",
            File.ReadAllLines(Repository.PathTo(".gitattributes")));
}
