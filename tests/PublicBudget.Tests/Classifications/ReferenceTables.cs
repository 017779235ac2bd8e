using PublicBudget.Tests.Shared;

namespace PublicBudget.Tests.Classifications;

/// <summary>The reference tables in a folder "shared" beside the repository or above it, where they are at hand.</summary>
internal static class ReferenceTables
{
    public static string? Find(string file)
    {
        for (DirectoryInfo? folder = new(Repository.Root); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, "shared", "classification", file);
            if (File.Exists(path))
                return path;
        }
        return null;
    }
}
