using PublicBudget.Reporting.Formats;

namespace DisclosureCheck;

/// <summary>The files of one disclosure: a single file, or those in a folder.</summary>
internal sealed record CaseFiles(string Name, IReadOnlyList<string> Paths)
{
    // A text with the layout of the page beside the plain text of the same document.
    private const string Layout = "layout.txt";

    /// <summary>The disclosures among files and folders. A folder with folders below is searched.</summary>
    public static IEnumerable<CaseFiles> Find(IEnumerable<string> inputs)
    {
        foreach (string input in inputs)
        {
            if (File.Exists(input))
            {
                yield return new(NameOf(input), [input]);
                continue;
            }

            string[] files = [.. Directory.EnumerateFiles(input).Where(IsDisclosure).Order(StringComparer.Ordinal)];
            if (files.Length > 0)
            {
                yield return new(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(input))), files);
            }

            foreach (CaseFiles below in Find(Directory.EnumerateDirectories(input).Order(StringComparer.Ordinal)))
            {
                yield return below;
            }
        }
    }

    private static bool IsDisclosure(string path) => FileFormats.FromPath(path) != FileFormat.Unknown && Path.GetFileName(path) is not (Layout or "README.md");

    /// <summary>A file called source or text says less than its folder.</summary>
    private static string NameOf(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        return name is "source" or "text" ? Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path))!) : name;
    }
}
