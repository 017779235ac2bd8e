using System.Globalization;

namespace PublicBudget.Serialization;

/// <summary>
/// A JSON text is no budget: it says where (path, line and column), what was expected and what was found. A
/// <see cref="FormatException"/>, as every text of this library that cannot be read is.
/// </summary>
public sealed class BudgetJsonException : FormatException
{
    internal BudgetJsonException(string path, int line, int column, string problem, Exception? inner = null)
        : base(string.Create(CultureInfo.InvariantCulture, $"{path}, line {line}, column {column}: {Sentence(problem)}"), inner)
        => (Path, Line, Column) = (path, line, column);

    /// <summary>The JSON path of the value at fault: $.expenditures[3].amount.</summary>
    public string Path { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The column in characters, from 1.</summary>
    public int Column { get; }

    private static string Sentence(string problem)
        => char.ToLowerInvariant(problem[0]) + problem[1..] + (problem.EndsWith('.') ? "" : ".");
}
