using PublicBudget.Budgets;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tests.Formats.Writing.Excel;
using PublicBudget.Tests.Shared;

namespace PublicBudget.Reporting.Tests.Disclosures;

/// <summary>
/// Texts that a format could take for something else – marks, tags, formulas, breaks, control characters, very long names – in every
/// place of a budget, in every form and format: they come back as text, and change no figure.
/// </summary>
public class BadTextTests
{
    private static readonly string[] Bad =
        ["甲|乙<b>丙&amp;丁", "=1+1", "+SUM(A1)", "-2", "@cmd", "一\n二", "钟\u0007声", "\"引号\"'与'", "# 标题", "1. 条目", "<script>alert(1)</script>", "]]>", "{year}{unit}", new string('长', 5_000)];

    public static TheoryData<int, string> Texts()
    {
        var data = new TheoryData<int, string>();
        for (int i = 0; i < Bad.Length; i++)
        {
            foreach (string form in new[] { "Example Henan", "Example Shanghai", "Example Central" }) data.Add(i, form);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_OfAnyCharacters_ComesBackInEveryFormat(int text, string form)
    {
        Disclosure composed = Disclosure.Compose(WithText(Bad[text]), Composed.TemplateOf(form));

        foreach (FileFormat format in DocumentWriter.Formats)
        {
            Disclosure read = Again(composed, format);

            string words = Folded(string.Concat(read.Document.Blocks.OfType<Reporting.Documents.TextBlock>().Select(block => block.Text)));
            Assert.True(words.Contains(Folded(Bad[text]), StringComparison.Ordinal), $"{format}: the name is in no paragraph.");
            Assert.Equal(composed.Document.Tables.Count(), read.Document.Tables.Count());
            Assert.Equal(NumbersOf(composed), NumbersOf(read));
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Workbook_HasNoFormulaButItsOwn(int text, string form)
    {
        using var plain = new Workbook(Bytes(Composed.Of(form), FileFormat.Xlsx));
        using var bad = new Workbook(Bytes(Disclosure.Compose(WithText(Bad[text]), Composed.TemplateOf(form)), FileFormat.Xlsx));

        Assert.Equal(plain.Formulas().Values, bad.Formulas().Values);
        Assert.Empty(bad.Errors());
    }

    [Fact]
    public void Name_ThatIsEmpty_IsRefused()
        => Assert.Throws<ArgumentException>(() => ExampleBudget.Create().Unit with { Name = " " });

    // Every text of a budget that a disclosure prints: names, functions, reasons, remarks, the texts of the sheets.
    private static UnitBudget WithText(string text)
    {
        UnitBudget budget = ExampleBudget.Create();
        return budget with
        {
            Unit = budget.Unit with { Name = text },
            Constituents = [.. budget.Constituents.Select(unit => unit with { Name = text + unit.Name })],
            Functions = [text, .. budget.Functions],
            Reasons = new ChangeReasons { Total = text, GeneralPublicBudget = text, ThreePublicExpenses = text, OverseasTravel = text },
            Assets = budget.Assets! with { OtherVehiclesRemark = text },
            Projects = [.. budget.Projects.Select(project => project with { Overview = text, Basis = text, Remark = text, Purpose = text })],
        };
    }

    // Without breaks and blanks, and with control characters as they are made visible.
    private static string Folded(string text)
        => string.Concat(text.Replace('\u0007', '␇').Where(letter => !char.IsWhiteSpace(letter)));

    // Figures with decimals, in the order of the tables.
    private static string[] NumbersOf(Disclosure disclosure) =>
    [
        .. disclosure.Document.Tables.SelectMany(table => table.BodyRows).SelectMany(row => row.Cells).Select(cell => cell.Text)
            .Where(text => text.Contains('.', StringComparison.Ordinal) && text.All(letter => char.IsAsciiDigit(letter) || letter is '.' or '-' or '%')),
    ];

    private static Disclosure Again(Disclosure disclosure, FileFormat format) => Disclosure.Read(new MemoryStream(Bytes(disclosure, format)), format);

    private static byte[] Bytes(Disclosure disclosure, FileFormat format)
    {
        using var stream = new MemoryStream();
        disclosure.Save(stream, format);
        return stream.ToArray();
    }
}
