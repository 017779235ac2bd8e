using System.Globalization;

namespace PublicBudget.Classifications;

/// <summary>A classification table that is not well formed: where, what was expected, what was found.</summary>
public sealed class ClassificationTableException : FormatException
{
    /// <summary>Makes the exception with its message.</summary>
    /// <param name="source">The name of the table, as a rule its file name.</param>
    /// <param name="line">The line, from 1; 0 where no line is at fault.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="found">What was found.</param>
    public ClassificationTableException(string source, int line, string expected, string found)
        : base(string.Create(CultureInfo.InvariantCulture, $"{source}{Place(line)}: expected {expected}, found {found}."))
    {
        TableName = source;
        Line = line;
        Expected = expected;
        Found = found;
    }

    /// <summary>The name of the table.</summary>
    public string TableName { get; }

    /// <summary>The line, from 1; 0 where no line is at fault.</summary>
    public int Line { get; }

    /// <summary>What was expected.</summary>
    public string Expected { get; }

    /// <summary>What was found.</summary>
    public string Found { get; }

    private static string Place(int line) => line > 0 ? string.Create(CultureInfo.InvariantCulture, $", line {line}") : "";
}
