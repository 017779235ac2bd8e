using PublicBudget.Reporting.Narrative;
using PublicBudget.Tests.Shared;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>Real documents: what must be found in each, and that nothing right is accused.</summary>
public class PublishedDocumentsTests
{
    /// <summary>The least share of the checkable statements of a document, as promised.</summary>
    private const double LeastRecall = 0.85;

    private const double LeastRecallOfAll = 0.95;

    public static TheoryData<string> Cases() => Names() is { Length: > 0 } names ? [.. names] : ["none"];

    [CaseTheory]
    [MemberData(nameof(Cases))]
    public void Read_Document_FindsItsStatements(string document)
    {
        (IReadOnlyList<Statement> statements, List<ExpectedStatement> expected) = Load(document);
        List<ExpectedStatement> wanted = expected.FindAll(label => label.IsScored && label.IsCheckable);
        List<ExpectedStatement> missed = wanted.FindAll(label => !statements.Any(label.IsMetBy));

        Assert.True(missed.Count <= wanted.Count * (1 - LeastRecall), $"{document}: missed {string.Join(", ", missed.Select(label => label.Id))} of {wanted.Count} checkable statements.");
    }

    [CaseTheory]
    [MemberData(nameof(Cases))]
    public void Read_Document_FindsEveryLabelledDefect(string document)
    {
        (IReadOnlyList<Statement> statements, List<ExpectedStatement> expected) = Load(document);
        List<Statement> errors = [.. statements.Where(statement => statement.Verdict.IsError())];

        Assert.All(expected.Where(label => label.IsScored && label.IsDefect), label => Assert.True(errors.Exists(label.IsMetBy), $"{document}: {label.Id} is not called an error."));
    }

    [CaseTheory]
    [MemberData(nameof(Cases))]
    public void Read_Document_AccusesNothingElse(string document)
    {
        (IReadOnlyList<Statement> statements, List<ExpectedStatement> expected) = Load(document);
        List<Statement> wrong = [.. statements.Where(statement => statement.Verdict.IsError() && !expected.Exists(label => label.IsDefect && label.IsMetBy(statement)))];

        Assert.True(wrong.Count == 0, $"{document}: no defect is labelled for\n{Reading.Describe(wrong)}");
    }

    [CaseTheory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_AllDocuments_RecognisesAlmostAll(bool checkableOnly)
    {
        int wanted = 0, found = 0;
        foreach (string document in Names())
        {
            (IReadOnlyList<Statement> statements, List<ExpectedStatement> expected) = Load(document);
            List<ExpectedStatement> scored = expected.FindAll(label => label.IsScored && (label.IsCheckable || !checkableOnly));
            wanted += scored.Count;
            found += scored.Count(label => statements.Any(label.IsMetBy));
        }

        Assert.True(found >= wanted * LeastRecallOfAll, $"Expected {LeastRecallOfAll:P0} of {wanted} statements, found {found}.");
    }

    private static string[] Names()
    {
        string? folder = Repository.Reference is null ? null : Path.Combine(Repository.Reference, "cases");
        return folder is null || !Directory.Exists(folder)
            ? []
            : [.. Directory.GetDirectories(folder).Where(path => File.Exists(Path.Combine(path, "text.txt"))).Select(path => Path.GetFileName(path)!).Order()];
    }

    private static (IReadOnlyList<Statement> Statements, List<ExpectedStatement> Expected) Load(string document)
    {
        string folder = Path.Combine(Repository.Reference!, "cases", document);
        return (NarrativeReader.Read(File.ReadAllText(Path.Combine(folder, "text.txt"))), ExpectedStatement.Load(folder));
    }
}
