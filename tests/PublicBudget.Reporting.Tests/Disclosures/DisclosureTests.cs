using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Templates;
using PublicBudget.Tests.Shared;

namespace PublicBudget.Reporting.Tests.Disclosures;

public class DisclosureTests
{
    [Theory]
    [InlineData(FileFormat.Markdown)]
    [InlineData(FileFormat.Html)]
    [InlineData(FileFormat.Docx)]
    [InlineData(FileFormat.Xlsx)]
    public void Save_TheSameBudgetTwice_GivesTheSameBytes(FileFormat format)
        => Assert.Equal(Bytes(Compose(ExampleBudget.Create()), format), Bytes(Compose(ExampleBudget.Create()), format));

    [Fact]
    public void Save_ToAPath_TakesTheFormatFromItsEnding_AndMakesItsFolder()
    {
        string folder = Path.Combine(Directory.CreateTempSubdirectory("publicbudget-").FullName, "out");

        Composed.Jiyuan.Save(Path.Combine(folder, "jiyuan-2021.md"));
        Composed.Jiyuan.Save(Path.Combine(folder, "jiyuan-2021.html"));

        Assert.Equal(Composed.Jiyuan.ToMarkdown(), File.ReadAllText(Path.Combine(folder, "jiyuan-2021.md")));
        Assert.Equal(Composed.Jiyuan.ToHtml(), File.ReadAllText(Path.Combine(folder, "jiyuan-2021.html")));
        Assert.Throws<ArgumentException>(() => Composed.Jiyuan.Save(Path.Combine(folder, "jiyuan-2021.xyz")));
    }

    // From 85,000 bytes on a text stands in the heap of large objects, which costs as much as composing it.
    [Fact]
    public void Html_OfAnOfficeWithoutSubordinates_IsNoLargeObject() =>
        Assert.InRange((Composed.Jiyuan.ToHtml().Length * sizeof(char)) + 22, 60_000, 84_999);

    [Fact]
    public void Html_HasChartsWithTheSameSentences_AndTheFormHasNone()
    {
        Assert.Empty(Composed.Jiyuan.Document.Blocks.OfType<Chart>());

        Chart[] charts = [.. Composed.Example.IllustratedDocument.Blocks.OfType<Chart>()];

        Assert.Equal(["2021年与2020年预算对比", "2021年收入构成", "2021年支出构成", "2021年一般公共预算支出构成"], charts.Select(chart => chart.Title));
        Assert.All(charts, chart => Assert.Contains(chart.TextAlternative, Composed.Example.ToMarkdown(), StringComparison.Ordinal));
        Assert.Equal("720.8（71.88%）", charts[2].Series[0].Points[0].Text);
    }

    [Fact]
    public void Contents_LeadToWhatTheyName()
    {
        var blocks = Composed.Example.Document.Blocks.Where(block => block.Key is not null).ToDictionary(block => block.Key!);
        var entries = Composed.Example.Document.Blocks.OfType<Contents>().Single().Entries;

        Assert.All(entries, entry => Assert.EndsWith(NameIn(entry.Text), blocks[entry.Target!] switch
        {
            Heading heading => heading.Text,
            Table table => table.Title,
            _ => "",
        }, StringComparison.Ordinal));
        Assert.Equal(1 + 2 + 3 + 11, entries.Count);

        static string NameIn(string line) => line[(line.IndexOf('、', StringComparison.Ordinal) + 1)..];
    }

    [Theory]
    [InlineData(MoneyUnit.TenThousandYuan, 2, "239.90万元", "| 239.90 |", "单位：万元")]
    [InlineData(MoneyUnit.TenThousandYuan, 6, "239.900000万元", "| 239.900000 |", "单位：万元")]
    [InlineData(MoneyUnit.Yuan, 0, "2399000元", "| 2399000 |", "单位：元")]
    [InlineData(MoneyUnit.Yuan, 2, "2399000.00元", "| 2399000.00 |", "单位：元")]
    [InlineData(MoneyUnit.HundredMillionYuan, 4, "0.0240亿元", "| 0.0240 |", "单位：亿元")]
    public void Precision_IsTheTemplates(MoneyUnit unit, int decimals, string sentence, string cell, string caption)
    {
        string markdown = Disclosure.Compose(JiyuanBudget.Create(), DisclosureTemplates.Henan2021.WithAmountsIn(unit, decimals)).ToMarkdown();

        Assert.Contains($"收入总计{sentence}", markdown, StringComparison.Ordinal);
        Assert.Contains(cell, markdown, StringComparison.Ordinal);
        Assert.Contains(caption, markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("239.9万元", markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("甲|乙<b>&单位")]
    [InlineData("甲\n乙")]
    [InlineData("=1+1")]
    [InlineData("{year}{unit}")]
    public void Names_OfAnyCharacters_ArePrintedAsTheyAre(string name)
    {
        var budget = JiyuanBudget.Create() with { Unit = new BudgetaryUnit { Name = name, Code = UnitCode.Parse("029003") } };

        var disclosure = Compose(budget);

        var table = disclosure.Document.FindTable("Expenditure")!;
        Assert.Equal(name, table.BodyRows[1].Cells[4].Text);
        Assert.Equal($"单位：{name}", table.CaptionLines[0]);
        Assert.Equal($"2021年度{name}单位预算说明", disclosure.Document.Title);
        Assert.All(disclosure.ToMarkdown().Split('\n').Where(line => line.StartsWith("| 208 |", StringComparison.Ordinal)), line => Assert.Equal(14, Bars(line)));
    }

    [Fact]
    public void Text_OfAMegabyte_IsPrintedWhole()
    {
        string text = new('长', 1_000_000);
        var project = JiyuanProjects.OfficeEquipment with { Overview = text, Basis = "一\n二\n三" };

        string markdown = Compose(JiyuanBudget.Create() with { Projects = [project] }).ToMarkdown();

        Assert.Contains(text, markdown, StringComparison.Ordinal);
        Assert.Contains("一<br>二<br>三", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyBudget_PrintsEveryTableEmpty_WithANoteOfItsOwn()
    {
        var budget = new UnitBudget { Unit = new BudgetaryUnit { Name = "空白单位" }, Version = JiyuanBudget.Create().Version };

        var disclosure = Compose(budget);

        Assert.Equal(11, disclosure.ComposedTables.Count);
        Assert.All(disclosure.ComposedTables, table =>
        {
            Assert.True(table.IsEmpty, $"{table.Role} is not marked empty.");
            Assert.EndsWith("故本表无数据。", table.Table.Notes[^1], StringComparison.Ordinal);
        });
        Assert.Equal("空白单位2021年收入总计0.0万元，支出总计0.0万元。", Composed.Text(disclosure, "Totals"));
    }

    [Fact]
    public void HundredsOfUnits_ThousandsOfLines_AreAllPrinted()
    {
        var disclosure = Compose(Large(units: 300, linesOfEach: 12));

        var table = disclosure.Document.FindTable("Expenditure")!;
        Assert.Equal(1 + (300 * (1 + 12)), table.BodyRows.Count);
        Assert.Equal(table.BodyRows.Count, table.BodyRows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text))).Distinct().Count());
        Assert.NotNull(table.BodyRows[0].Cells[5].Formula);
        Assert.Equal(300, disclosure.Document.Blocks.OfType<ListItem>().Count(item => item.Text.StartsWith('第')));
        Assert.NotEmpty(Bytes(disclosure, FileFormat.Xlsx));
    }

    private static UnitBudget Large(int units, int linesOfEach)
    {
        BudgetaryUnit[] all = [.. Enumerable.Range(0, units + 1).Select(i => new BudgetaryUnit { Name = i == 0 ? "主管单位" : $"第{i}单位", Code = UnitCode.Parse($"{100000 + i}") })];
        string[] codes = ["2010101", "2010102", "2020101", "2030101", "2040101", "2050101", "2060101", "2070101", "2080101", "2080505", "2100101", "2210201"];
        return new UnitBudget
        {
            Unit = all[0],
            Version = JiyuanBudget.Create().Version,
            Constituents = [.. all.Skip(1)],
            Expenditures =
            [
                .. from unit in all.Skip(1)
                   from code in codes.Take(linesOfEach)
                   select new ExpenditureLine { Function = FunctionalCode.Parse(code), Category = ExpenditureCategory.Operating, Unit = unit.Code, Amount = Money.FromYuan(10_000m) },
            ],
        };
    }

    private static int Bars(string line) => line.Count(letter => letter == '|');

    private static Disclosure Compose(UnitBudget budget) => Disclosure.Compose(budget, DisclosureTemplates.Henan2021);

    private static byte[] Bytes(Disclosure disclosure, FileFormat format)
    {
        using var stream = new MemoryStream();
        disclosure.Save(stream, format);
        return stream.ToArray();
    }
}
