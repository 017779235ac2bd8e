using PublicBudget.Facts;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Disclosures.Reading;

/// <summary>Every form reads back what it writes, of both budgets and in every format: each figure recognised, the same facts, no error.</summary>
public class FormsRoundTripTests
{
    public static TheoryData<string, FileFormat> Documents()
    {
        var data = new TheoryData<string, FileFormat>();
        foreach (string name in Composed.All)
        {
            foreach (FileFormat format in new[] { FileFormat.Markdown, FileFormat.Html, FileFormat.Docx, FileFormat.Xlsx }) data.Add(name, format);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void WhatIsWritten_IsReadBack(string name, FileFormat format)
    {
        Disclosure composed = Composed.Of(name), read = Again(composed, format);

        Assert.Empty(read.Coverage.Unrecognised);
        Assert.DoesNotContain(read.Facts.Facts, fact => fact.Key.Concept == FactConcept.Unidentified);
        Finding[] accusations = [.. read.Verify().Findings.Where(finding => finding.Severity is Severity.Error && finding.Verdict == Verdict.Contradicted)];
        Assert.True(accusations.Length == 0, string.Join("\n", accusations.Select(finding => finding.ToString())));
        AssertSameFacts(composed, read);
    }

    private static void AssertSameFacts(Disclosure composed, Disclosure read)
    {
        int same = 0;
        foreach (Fact fact in composed.Facts.Facts.Where(fact => fact.Figure.IsReported))
        {
            foreach (Fact printed in read.Facts.Occurrences(fact.Key).Where(printed => printed.Figure.IsReported && printed.Figure.Amount?.Precision == fact.Figure.Amount?.Precision))
            {
                Assert.True(printed.Figure.ToString() == fact.Figure.ToString(), $"{fact.Key.Describe()}: {fact.Figure} came back as {printed.Figure} from {printed.Place}");
                same++;
            }
        }

        // Every figure of a table that the form prints.
        int printedCells = composed.ComposedTables.Where(table => !table.IsEmpty).Sum(table => table.Facts.Count);
        Assert.True(same * 10 >= printedCells * 9, $"Expected the facts of {printedCells} cells, found {same}.");
    }

    private static Disclosure Again(Disclosure composed, FileFormat format)
    {
        using var stream = new MemoryStream();
        composed.Save(stream, format);
        stream.Position = 0;
        return Disclosure.Read(stream, format);
    }
}
