using static VerifyXunit.Verifier;

namespace PublicBudget.Reporting.Tests.Disclosures;

/// <summary>Every table and paragraph of the 2021 disclosure of 济源市失业保险处, in the Henan form, as it is published.</summary>
public class JiyuanDisclosureTests
{
    public static TheoryData<string> Tables() => Composed.TablesOf(Composed.Jiyuan);

    public static TheoryData<string> Paragraphs() => Composed.ParagraphsOf(Composed.Jiyuan);

    [Theory]
    [MemberData(nameof(Tables))]
    public Task Table(string key) => Verify(Composed.Table(Composed.Jiyuan, key), "md").UseTextForParameters(key);

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public Task Paragraph(string key) => Verify(Composed.Section(Composed.Jiyuan, key), "md").UseTextForParameters(key);

    [Fact]
    public Task Frame()
        => Verify(string.Join('\n', Composed.Jiyuan.ToMarkdown().Split('\n').TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))), "md");
}
