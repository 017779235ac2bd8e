namespace PublicBudget.Reporting.Formats;

/// <summary>What a file name claims about the format of its content.</summary>
public static class FileFormats
{
    /// <summary>The format that the ending of a file name claims; <see cref="FileFormat.Unknown"/> for any other ending or none.</summary>
    /// <param name="path">A file name or path; only its ending is looked at.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static FileFormat FromPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".md" or ".markdown" => FileFormat.Markdown,
            ".txt" => FileFormat.Text,
            ".html" or ".htm" or ".xhtml" => FileFormat.Html,
            ".docx" or ".docm" => FileFormat.Docx,
            ".xlsx" or ".xlsm" => FileFormat.Xlsx,
            ".xls" => FileFormat.Xls,
            ".pdf" => FileFormat.Pdf,
            _ => FileFormat.Unknown,
        };
    }
}
