using PublicBudget.Reporting.Formats;

namespace DisclosureCheck;

/// <summary>The files of one disclosure: a single file, or those in a folder.</summary>
internal sealed record CaseFiles(string Name, IReadOnlyList<string> Paths)
{
    // A text with the layout of the page, and a plain text, beside the document that they were taken from.
    private const string Layout = "layout.txt";
    private const string PlainText = "text.txt";
    private const string Original = "source.pdf";

    /// <summary>The disclosures among files and folders. A folder with folders below is searched.</summary>
    /// <param name="inputs">Files and folders.</param>
    /// <param name="preferText">Whether the plain text of a PDF is read instead of the PDF, where a folder has both.</param>
    public static IEnumerable<CaseFiles> Find(IEnumerable<string> inputs, bool preferText)
    {
        foreach (string input in inputs)
        {
            if (File.Exists(input))
            {
                yield return new(NameOf(input), [input]);
                continue;
            }

            string[] files = [.. WithoutDouble([.. Directory.EnumerateFiles(input).Where(IsDisclosure).Order(StringComparer.Ordinal)], preferText)];
            if (files.Length > 0)
            {
                yield return new(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(input))), files);
            }

            foreach (CaseFiles below in Find(Directory.EnumerateDirectories(input).Order(StringComparer.Ordinal), preferText))
            {
                yield return below;
            }
        }
    }

    /// <summary>A PDF and its text are one document: only one of them is read.</summary>
    private static IEnumerable<string> WithoutDouble(string[] files, bool preferText)
    {
        bool hasBoth = files.Any(file => Path.GetFileName(file) == Original) && files.Any(file => Path.GetFileName(file) == PlainText);
        return hasBoth ? files.Where(file => Path.GetFileName(file) != (preferText ? Original : PlainText)) : files;
    }

    private static bool IsDisclosure(string path) => FileFormats.FromPath(path) != FileFormat.Unknown && Path.GetFileName(path) is not (Layout or "README.md");

    /// <summary>A file called source or text says less than its folder.</summary>
    private static string NameOf(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        return name is "source" or "text" ? Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path))!) : name;
    }
}
