using static VerifyXunit.Verifier;

namespace PublicBudget.Reporting.Tests.Disclosures;

/// <summary>Every table and paragraph of the disclosure of the invented unit, in the Henan form, as it is published.</summary>
public class ExampleDisclosureTests
{
    public static TheoryData<string> Tables() => Composed.TablesOf(Composed.Example);

    public static TheoryData<string> Paragraphs() => Composed.ParagraphsOf(Composed.Example);

    [Theory]
    [MemberData(nameof(Tables))]
    public Task Table(string key) => Verify(Composed.Table(Composed.Example, key), "md").UseTextForParameters(key);

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public Task Paragraph(string key) => Verify(Composed.Section(Composed.Example, key), "md").UseTextForParameters(key);

    [Fact]
    public Task Frame()
        => Verify(string.Join('\n', Composed.Example.ToMarkdown().Split('\n').TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))), "md");
}
