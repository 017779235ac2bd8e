using System.Text;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tests.Formats;

public class ReadingTextTests
{
    [Fact]
    public void Read_WrappedLines_AreJoinedIntoParagraphs()
    {
        const string Text = """
            二、支出预算总体情况说明
            2024年，上海市某区社会福利院支出预算合计1,212.12万元，其中：财政拨款支出预算合计950.12万元，占62.
            5%；事业收入安排的支出预算262.00万元；事业单位经营支出预算0.00万元；其他收入安排的支出预算合计0.00
            万元。
            2024年，上海市某区社会福利院财政拨款支出预算合计950.12万元，与上年预算数相比增加了0.46万元，增长0.1
            %。
            三、其他
            """;

        Assert.Equal(
            """
            二、支出预算总体情况说明
            2024年，上海市某区社会福利院支出预算合计1,212.12万元，其中：财政拨款支出预算合计950.12万元，占62.5%；事业收入安排的支出预算262.00万元；事业单位经营支出预算0.00万元；其他收入安排的支出预算合计0.00万元。
            2024年，上海市某区社会福利院财政拨款支出预算合计950.12万元，与上年预算数相比增加了0.46万元，增长0.1%。
            三、其他
            """,
            Printed.Text(Encoding.UTF8.GetBytes(Text), FileFormat.Text),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Read_PageBreakInASentence_GoesOnBehindThePageNumber()
    {
        const string Line = "财政拨款支出预算合计950.12万元，比上年预算数增加0.46万元；政府性基金拨款支出预算合计0.00万元，与上";

        DocumentReading reading = Printed.Read(Encoding.UTF8.GetBytes($"{Line}\n{Line}\n{Line}\n- 3 -\n\f年持平。\n\n末段。"), FileFormat.Text);

        Assert.Equal(Line + Line + Line + "年持平。\n末段。", Printed.Text(reading));
        Assert.Equal(1, reading.Document.Blocks[0].Place.Page);
        Assert.Equal(new Place { Document = "t", Page = 2, Line = 7, Block = 2, Paragraph = 2 }, reading.Document.Blocks[1].Place);
    }

    [Fact]
    public void Read_ShortLines_StayParagraphs() =>
        Assert.Equal("预算数\n2,620,000\n一、基本支出", Printed.Text("预算数\n2,620,000\n\n一、基本支出\n"u8.ToArray(), FileFormat.Text));
}
