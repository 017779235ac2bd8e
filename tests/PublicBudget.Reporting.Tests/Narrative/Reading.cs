using PublicBudget.Reporting.Narrative;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>Short forms for what the narrative tests ask of a text.</summary>
internal static class Reading
{
    /// <summary>The statements of one kind.</summary>
    public static List<Statement> Of(StatementKind kind, string text) => [.. NarrativeReader.Read(text).Where(statement => statement.Kind == kind)];

    /// <summary>The one statement of a kind that states a figure.</summary>
    public static Statement Stating(StatementKind kind, string stated, string text)
    {
        IReadOnlyList<Statement> all = NarrativeReader.Read(text);
        List<Statement> found = [.. all.Where(statement => statement.Kind == kind && statement.Stated.Text.EndsWith(stated, StringComparison.Ordinal))];
        Assert.True(found.Count == 1, $"Expected one {kind} stating {stated} in:\n{text}\nfound {found.Count} among:\n{Describe(all)}");
        return found[0];
    }

    /// <summary>The operands with their roles: <c>Current=239.9万元 Change=8万元</c>.</summary>
    public static string Operands(Statement statement) => string.Join(' ', statement.Operands.Select(operand => $"{operand.Role}={operand.Amount}"));

    /// <summary>One line for each statement, for messages.</summary>
    public static string Describe(IEnumerable<Statement> statements) =>
        string.Join('\n', statements.Select(statement => $"{statement.Kind} {statement.Verdict} {Operands(statement)} => {statement.Stated.Text}"));

    /// <summary>No statement of the text is called an error.</summary>
    public static void HasNoError(string text)
    {
        List<Statement> errors = [.. NarrativeReader.Read(text).Where(statement => statement.Verdict.IsError())];
        Assert.True(errors.Count == 0, $"Expected no error in:\n{text}\nfound:\n{Describe(errors)}");
    }
}
