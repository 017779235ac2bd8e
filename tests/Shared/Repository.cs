using System.Runtime.CompilerServices;

namespace PublicBudget.Tests.Shared;

/// <summary>Finds the files of the repository from wherever the tests run.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot(ThisFile());

    /// <summary>A path below the root.</summary>
    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>
    /// The folder of reference material beside the repository, or <c>null</c> where the repository stands alone: the tests
    /// that need it say so and are skipped.
    /// </summary>
    public static string? Reference { get; } =
        Directory.Exists(Path.Combine(Root, "..", "shared")) ? Path.GetFullPath(Path.Combine(Root, "..", "shared")) : null;

    private static string FindRoot(string start)
    {
        string? folder = Path.GetDirectoryName(start);
        while (folder is not null && !File.Exists(Path.Combine(folder, "PublicBudget.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException($"Expected PublicBudget.sln in a folder above {start}, found none.");
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
