using System.Text;
using PublicBudget.Facts;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Documents;
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

    public static TheoryData<string, bool> Texts()
    {
        var data = new TheoryData<string, bool>();
        foreach (string name in Composed.All)
        {
            data.Add(name, true);
            data.Add(name, false);
        }

        return data;
    }

    // What is left where a document is saved as text: the narrative, and with it every cell of the tables in a line of its own.
    [Theory]
    [MemberData(nameof(Texts))]
    public void SavedAsText_IsNotAccused(string name, bool withCells)
    {
        string text = string.Join('\n', Composed.Of(name).Document.Blocks.SelectMany(block => LinesOf(block, withCells)));

        Disclosure read = Disclosure.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), FileFormat.Text);

        Assert.NotEmpty(read.Statements);
        Finding[] errors = [.. read.Verify().AtLeast(Severity.Error)];
        Assert.True(errors.Length == 0, string.Join("\n", errors.Select(finding => finding.ToString())));
    }

    private static IEnumerable<string> LinesOf(Block block, bool withCells) => block switch
    {
        ListItem item => [item.Marker + item.Text],
        TextBlock text => [text.Text],
        Table table when withCells => [table.Title, .. table.CaptionLines, .. table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text), .. table.Notes],
        _ => [],
    };

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
