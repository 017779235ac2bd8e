using System.Text;
using CsCheck;
using PublicBudget.Classifications;
using PublicBudget.Periods;

namespace PublicBudget.Tests.Classifications;

public class ClassificationTableTests
{
    private const string Header = "code\tname\tfrom\tto\tkind\tbasis\taliases\n";

    [Fact]
    public void Read_WellFormedRows_GivesThem()
    {
        ClassificationTable<FunctionalCode> table = Read(
            "208\t社会保障和就业支出\t\t\tgeneral|fund\tdocumented\t社会保障和就业|社保\n"
            + "20805\t行政事业单位离退休\t\t2019\tgeneral\tinferred\t\n"
            + "20805\t行政事业单位养老支出\t2020\t\tgeneral\tknowledge\t\n");

        ClassificationEntry<FunctionalCode> category = table.Entries[0], section = table.Entries[2];
        Assert.Equal(["社会保障和就业", "社保"], category.Aliases);
        Assert.Equal([BudgetKind.GeneralPublicBudget, BudgetKind.GovernmentManagedFunds], category.Kinds);
        Assert.Equal((null, null), (category.ValidFrom, category.ValidTo));
        Assert.Equal((new FiscalYear(2020), null), (section.ValidFrom, section.ValidTo));
        Assert.Equal(("own.tsv", 4, EvidenceBasis.Knowledge), (section.Source, section.Line, section.Basis));
        Assert.Equal("20805 行政事业单位养老支出", section.ToString());
    }

    [Theory]
    [InlineData("2080501\t行政单位离退休\t\t\tgeneral\tdocumented\t", 3, "20805 above 2080501 in each of its years", "none in 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026")]
    [InlineData("20805\t养老\t2022\t\tgeneral\tdocumented\t\n2080501\t离退休\t2021\t\tgeneral\tdocumented\t", 4, "20805 above 2080501 in each of its years", "none in 2021")]
    [InlineData("208\t再次\t\t\tgeneral\tdocumented\t", 3, "years of 208 that are disjoint and sorted, after line 2 with –", "–")]
    [InlineData("209\t甲\t\t2021\tsocial\tdocumented\t\n209\t乙\t2021\t\tsocial\tdocumented\t", 4, "years of 209 that are disjoint and sorted, after line 3 with –2021", "2021–")]
    [InlineData("209\t甲\t2022\t2023\tsocial\tdocumented\t\n209\t乙\t2020\t2021\tsocial\tdocumented\t", 4, "years of 209 that are disjoint and sorted, after line 3 with 2022–2023", "2020–2021")]
    [InlineData("209\t\t\t\tsocial\tdocumented\t", 3, "a name", "none")]
    [InlineData("207\t文化\t\t\tgeneral\tdocumented\t", 3, "rows sorted by code, then by first year", "207 after 208")]
    [InlineData("209\t甲\t\t\tsocial\tdocumented", 3, "7 columns", "6")]
    [InlineData("209\t甲\t\t\tsocial\tdocumented\t\t", 3, "7 columns", "more")]
    [InlineData("\n209\t甲\t\t\tsocial\tdocumented\t", 3, "a row", "an empty line")]
    [InlineData("209\t 甲\t\t\tsocial\tdocumented\t", 3, "a field without blanks around it", "\" 甲\"")]
    [InlineData("209\t甲　\t\t\tsocial\tdocumented\t", 3, "a field without blanks around it", "\"甲　\"")]
    [InlineData("209\t甲\u0001乙\t\t\tsocial\tdocumented\t", 3, "text without control or replacement characters", "U+0001")]
    [InlineData("209\t甲\uFFFD\t\t\tsocial\tdocumented\t", 3, "text without control or replacement characters", "U+FFFD")]
    [InlineData("209\t甲\t21\t\tsocial\tdocumented\t", 3, "a year of four digits or nothing", "\"21\"")]
    [InlineData("209\t甲\t20210\t\tsocial\tdocumented\t", 3, "a year of four digits or nothing", "\"20210\"")]
    [InlineData("209\t甲\t2O21\t\tsocial\tdocumented\t", 3, "a year of four digits or nothing", "\"2O21\"")]
    [InlineData("209\t甲\t2022\t2021\tsocial\tdocumented\t", 3, "a last year that is not before the first", "2022 to 2021")]
    [InlineData("209\t甲\t2018\t\tsocial\tdocumented\t", 3, "years from 2019 to 2026", "2018–0")]
    [InlineData("209\t甲\t\t2027\tsocial\tdocumented\t", 3, "years from 2019 to 2026", "0–2027")]
    [InlineData("209\t甲\t\t\t\tdocumented\t", 3, "a kind of budget", "\"\"")]
    [InlineData("209\t甲\t\t\tlocal\tdocumented\t", 3, "general, fund, capital or social, joined by |", "\"local\"")]
    [InlineData("209\t甲\t\t\tsocial|\tdocumented\t", 3, "general, fund, capital or social, joined by |", "\"social|\"")]
    [InlineData("209\t甲\t\t\tfund|fund\tdocumented\t", 3, "each kind of budget once", "one twice")]
    [InlineData("209\t甲\t\t\tsocial\tsure\t", 3, "the basis documented, inferred or knowledge", "\"sure\"")]
    [InlineData("209\t甲\t\t\tsocial\tdocumented\t甲", 3, "aliases that differ from the name and from each other", "\"甲\"")]
    [InlineData("209\t甲\t\t\tsocial\tdocumented\t乙|乙", 3, "aliases that differ from the name and from each other", "\"乙\"")]
    [InlineData("209\t甲\t\t\tsocial\tdocumented\t乙||丙", 3, "a name", "none")]
    [InlineData("209 01\t甲\t\t\tsocial\tdocumented\t", 3, "a code of the Functional classification in plain digits", "\"209 01\"")]
    [InlineData("20900\t甲\t\t\tsocial\tdocumented\t", 3, "a code of the Functional classification in plain digits", "\"20900\"")]
    [InlineData("\t甲\t\t\tsocial\tdocumented\t", 3, "a code of the Functional classification in plain digits", "\"\"")]
    public void Read_MalformedRow_IsRefusedWithFileAndLine(string rows, int line, string expected, string found)
    {
        var error = Assert.Throws<ClassificationTableException>(
            () => Read("208\t社会保障和就业支出\t\t\tgeneral\tdocumented\t\n" + rows + "\n"));
        Assert.Equal(("own.tsv", line, expected, found), (error.TableName, error.Line, error.Expected, error.Found));
        Assert.Equal($"own.tsv, line {line}: expected {expected}, found {found}.", error.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("code,name,from,to,kind,basis,aliases\n")]
    [InlineData("name\tcode\tfrom\tto\tkind\tbasis\taliases\n")]
    public void Read_WrongHeader_IsRefused(string text)
    {
        var error = Assert.Throws<ClassificationTableException>(() => ReadText(text));
        Assert.Equal(1, error.Line);
        Assert.Contains("header \"code<tab>name<tab>from", error.Expected);
    }

    [Fact]
    public void Read_HeaderOnly_GivesAnEmptyTable() => Assert.Empty(Read("").Entries);

    [Fact]
    public void Read_ByteOrderMarkAndCarriageReturns_AreLetThrough()
    {
        string text = "\uFEFF" + (Header + "208\t社会保障和就业支出\t\t\tgeneral\tdocumented\t\n").Replace("\n", "\r\n");
        Assert.Equal("社会保障和就业支出", ReadText(text).Entries[0].Name);
    }

    [Fact]
    public void Read_EconomicRowWithAKind_IsRefused()
    {
        var error = Assert.Throws<ClassificationTableException>(() => ClassificationTable.Read<DepartmentalEconomicCode>(
            new StringReader(Header + "301\t工资\t\t\tgeneral\tdocumented\t\n"), "own.tsv", new(2021), new(2021)));
        Assert.Equal("no kind of budget for an economic code", error.Expected);
    }

    [Fact]
    public void Read_MoreThanTheLimitOfCharacters_IsRefusedBeforeItIsRead()
    {
        using var endless = new EndlessReader();
        var error = Assert.Throws<ClassificationTableException>(
            () => ClassificationTable.Read<FunctionalCode>(endless, "own.tsv", new(2021), new(2021)));
        Assert.Equal("at most 4000000 characters", error.Expected);
        Assert.InRange(endless.Given, 4_000_001, 10_000_000);
    }

    [Fact]
    public void Read_MoreThanTheLimitOfRows_IsRefused()
    {
        var rows = new StringBuilder();
        for (int at = 0; at <= 50_000; at++)
            rows.Append(100 + at / 98 / 98 % 900).Append((1 + at / 98 % 98).ToString("00")).Append((1 + at % 98).ToString("00")).Append("\t甲\t\t\tsocial\tdocumented\t\n");
        Assert.Equal("at most 50000 rows", Assert.Throws<ClassificationTableException>(() => Read(rows.ToString())).Expected);
    }

    [Fact]
    public void Read_LongName_IsRefused()
        => Assert.Equal("101", Assert.Throws<ClassificationTableException>(
            () => Read($"209\t{new string('甲', 101)}\t\t\tsocial\tdocumented\t\n")).Found);

    [Fact]
    public void Read_AnyText_ThrowsNothingButTheTypedException()
        => Gen.String[Gen.Char["208\t\n\r甲|gensocialdumt015 \uFFFD"], 0, 200].Sample(text =>
        {
            try
            {
                Read(text);
            }
            catch (ClassificationTableException error)
            {
                Assert.InRange(error.Message.Length, 10, 400);
            }
        });

    [Theory]
    [InlineData(2022, 2021)]
    [InlineData(2000, 2064)]
    public void Read_ImpossibleSpan_Throws(int first, int last)
        => Assert.Throws<ArgumentOutOfRangeException>(
            () => ClassificationTable.Read<FunctionalCode>(new StringReader(Header), "own.tsv", new(first), new(last)));

    [Fact]
    public void Read_NothingGiven_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => ClassificationTable.Read<FunctionalCode>(null!, "own.tsv", new(2021), new(2021)));
        Assert.Throws<ArgumentException>(() => ClassificationTable.Read<FunctionalCode>(new StringReader(""), "", new(2021), new(2021)));
    }

    [Theory]
    [InlineData(2018)]
    [InlineData(2027)]
    public void For_YearWithoutAList_ThrowsAndNeverGivesTheNearest(int year)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => ClassificationCatalog.Functional(new(year)));
        Assert.Contains("2019 to 2026", error.Message);
        Assert.False(ClassificationCatalog.TryFor<FunctionalCode>(new(year), out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClassificationCatalog.For(ClassificationScheme.Revenue, new(year)));
        Assert.Throws<ArgumentOutOfRangeException>(() => EconomicCrosswalk.For(new(year)));
    }

    [Fact]
    public void For_UnknownScheme_Throws()
        => Assert.Throws<ArgumentOutOfRangeException>(() => ClassificationCatalog.For((ClassificationScheme)9, new(2021)));

    private static ClassificationTable<FunctionalCode> Read(string rows) => ReadText(Header + rows);

    private static ClassificationTable<FunctionalCode> ReadText(string text)
        => ClassificationTable.Read<FunctionalCode>(new StringReader(text), "own.tsv", new(2019), new(2026));

    private sealed class EndlessReader : TextReader
    {
        public long Given { get; private set; }

        public override int Read(char[] buffer, int index, int count)
        {
            Array.Fill(buffer, '2', index, count);
            Given += count;
            return count;
        }
    }
}
