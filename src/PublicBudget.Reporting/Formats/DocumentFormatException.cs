namespace PublicBudget.Reporting.Formats;

/// <summary>
/// A file cannot be read as a document. Says which format was being read, where in the file, and what was expected and found.
/// No exception of a parsing library leaves a reader: it becomes the <see cref="Exception.InnerException"/> of this one.
/// </summary>
public class DocumentFormatException : FormatException
{
    /// <summary>An error of reading.</summary>
    /// <param name="format">The format that was being read.</param>
    /// <param name="where">The place in the file, such as <c>xl/worksheets/sheet1.xml</c>; empty for the file as a whole.</param>
    /// <param name="problem">What was expected and what was found.</param>
    /// <param name="inner">The error of the parsing library, if there was one.</param>
    public DocumentFormatException(FileFormat format, string where, string problem, Exception? inner = null)
        : base(Compose(format, where, problem), inner)
    {
        Format = format;
        Where = where;
        Problem = problem;
    }

    /// <summary>The format that was being read.</summary>
    public FileFormat Format { get; }

    /// <summary>The place in the file; empty for the file as a whole.</summary>
    public string Where { get; }

    /// <summary>What was expected and what was found.</summary>
    public string Problem { get; }

    private static string Compose(FileFormat format, string where, string problem)
    {
        ArgumentNullException.ThrowIfNull(where);
        ArgumentNullException.ThrowIfNull(problem);
        string name = format == FileFormat.Unknown ? "File" : format.ToString();
        return where.Length == 0 ? $"{name}: {problem}" : $"{name}, {where}: {problem}";
    }
}
