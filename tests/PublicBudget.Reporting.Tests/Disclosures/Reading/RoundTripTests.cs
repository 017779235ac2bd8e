using CsCheck;
using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Facts;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Templates;
using PublicBudget.Testing;
using PublicBudget.Tests.Shared;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Disclosures.Reading;

/// <summary>
/// What is written is read back: the same facts, every figure recognised, no error; and the same budget, but for what the form does not
/// print, which <see cref="PrintedImage"/> leaves out and <c>ToBudget</c> lists.
/// </summary>
public class RoundTripTests
{
    private static readonly FileFormat[] Formats = [FileFormat.Markdown, FileFormat.Html, FileFormat.Docx, FileFormat.Xlsx];

    // Every fen: six decimals of 万元, or two of 元.
    private static readonly DisclosureTemplate ToTheFen = DisclosureTemplates.Henan2021.WithAmountsIn(MoneyUnit.TenThousandYuan, 6);

    public static TheoryData<FileFormat> AllFormats => [.. Formats];

    [Theory]
    [MemberData(nameof(AllFormats))]
    public void Jiyuan_AsPublished_IsTheSameBudget(FileFormat format)
        => Assert.Equal(JiyuanBudget.Create(), Again(JiyuanBudget.Create(), DisclosureTemplates.Henan2021, format).ToBudget().Budget);

    [Theory]
    [MemberData(nameof(AllFormats))]
    public void Example_ToTheFen_IsTheSameBudgetButForWhatIsListed(FileFormat format)
    {
        BudgetReading reading = Again(ExampleBudget.Create(), ToTheFen, format).ToBudget();

        AssertSame(PrintedImage.Of(ExampleBudget.Create()), PrintedImage.Of(reading.Budget));
        Assert.Equal(PrintedImage.Of(reading.Budget).Expenditures.Count, reading.Budget.Expenditures.Count);
        Assert.Equal(PrintedImage.Of(reading.Budget).Revenues.Count, reading.Budget.Revenues.Count);
        Assert.True(reading.IsExact);
        Assert.Equal(
            ["上年预算明细", "下属单位性质", "公用经费中的资本性支出", "支出经济分类", "整体绩效目标表的单位编码", "明细行", "项目与科目的对应"],
            reading.Gaps.Select(gap => gap.Subject).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(AllFormats))]
    public void Facts_AreTheSame_AsPublishedAndToTheFen(FileFormat format)
    {
        foreach (UnitBudget budget in new[] { JiyuanBudget.Create(), ExampleBudget.Create() })
        {
            foreach (DisclosureTemplate template in new[] { DisclosureTemplates.Henan2021, ToTheFen }) AssertReadBack(budget, template, format);
        }
    }

    // The structure of the example with any amounts: whatever is printed comes back, and arithmetic has nothing to say.
    [Fact]
    public void AnyAmounts_ComeBack() => Gen.Select(Gen.Long[0, 90_000_000].Array[200], Gen.Int[0, Formats.Length - 1]).Sample(
        (amounts, format) =>
        {
            UnitBudget budget = WithAmounts(ExampleBudget.Create(), amounts);
            AssertReadBack(budget, DisclosureTemplates.Henan2021, Formats[format]);
            AssertSame(PrintedImage.Of(budget), PrintedImage.Of(Again(budget, ToTheFen, Formats[format]).ToBudget().Budget));
        },
        iter: 24);

    // Budgets that make no sense: codes of no year, negative amounts, texts of control characters.
    [Fact]
    public void AnyBudget_IsWrittenAndReadWithoutAnException() => AnyBudget.Varied.Sample(
        budget =>
        {
            if (!IsComposed(budget)) return;
            foreach (FileFormat format in Formats)
            {
                Disclosure read = Again(budget, DisclosureTemplates.Henan2021, format);
                read.Verify().ToText();
                read.ToBudget();
            }
        },
        iter: 40);

    // Sums beyond the range of money are refused, as documented.
    private static bool IsComposed(UnitBudget budget)
    {
        try
        {
            Disclosure.Compose(budget, DisclosureTemplates.Henan2021);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    private static void AssertReadBack(UnitBudget budget, DisclosureTemplate template, FileFormat format)
    {
        Disclosure composed = Disclosure.Compose(budget, template), read = Again(budget, template, format);

        Assert.Empty(read.Coverage.Unrecognised);
        Finding[] errors = [.. read.Verify().Findings.Where(finding => finding.Severity == Severity.Error)];
        Assert.True(errors.Length == 0, string.Join("\n", errors.Select(error => error.ToString())));
        int same = 0;
        foreach (Fact fact in composed.Facts.Facts.Where(fact => fact.Figure.IsReported))
        {
            foreach (Fact printed in read.Facts.Occurrences(fact.Key).Where(printed => printed.Figure.IsReported && printed.Figure.Amount?.Precision == fact.Figure.Amount?.Precision))
            {
                Assert.True(printed.Figure.ToString() == fact.Figure.ToString(), $"{fact.Key.Describe()}: {fact.Figure} came back as {printed.Figure} from {printed.Place}");
                same++;
            }
        }

        Assert.True(same > 100, $"Expected the facts of a whole disclosure, found {same}.");
    }

    private static UnitBudget WithAmounts(UnitBudget budget, long[] fen)
    {
        int next = 0;
        var expenditures = budget.Expenditures.Select(line => line with { Amount = Money.FromFen(fen[next++]) }).ToArray();

        // Revenue pays for the expenditure: each fund gets what it spends, in the first of its lines.
        return budget with { Expenditures = expenditures, Revenues = Balanced(budget, expenditures), Projects = [], OverallPerformance = null };
    }

    private static RevenueLine[] Balanced(UnitBudget budget, ExpenditureLine[] expenditures) =>
    [
        .. expenditures.GroupBy(line => (line.Fund, line.Unit, line.Function)).Select(group => new RevenueLine
        {
            Source = SourceOf(group.Key.Fund),
            Amount = group.Aggregate(Money.Zero, (sum, line) => sum + line.Amount),
            Function = group.Key.Function,
            Unit = group.Key.Unit,
        }),
        .. budget.CarriedForward.Select(carried => new RevenueLine { Source = SourceOf(carried.Fund), Amount = carried.Amount, Function = expenditures.First(line => line.Fund == carried.Fund).Function, Unit = expenditures.First(line => line.Fund == carried.Fund).Unit }),
    ];

    private static RevenueSource SourceOf(FundSource fund) => fund switch
    {
        FundSource.GeneralPublicBudget => RevenueSource.GeneralPublicBudgetAppropriation,
        FundSource.GovernmentManagedFunds => RevenueSource.FundsOfTheYear,
        FundSource.StateCapitalOperations => RevenueSource.StateCapitalOperations,
        FundSource.SpecialFiscalAccount => RevenueSource.SpecialFiscalAccount,
        _ => RevenueSource.Other,
    };

    private static Disclosure Again(UnitBudget budget, DisclosureTemplate template, FileFormat format)
    {
        using var stream = new MemoryStream();
        Disclosure.Compose(budget, template).Save(stream, format);
        stream.Position = 0;
        return Disclosure.Read(stream, format);
    }

    // Part by part, so that a difference shows where it is.
    private static void AssertSame(UnitBudget expected, UnitBudget found)
    {
        Assert.Equal(expected.Revenues, found.Revenues);
        Assert.Equal(expected.Expenditures, found.Expenditures);
        Assert.Equal(expected.OverallPerformance, found.OverallPerformance);
        Assert.Equal(expected.Projects, found.Projects);
        Assert.Equal(expected.PriorYear, found.PriorYear);
        Assert.Equal(expected, found);
    }
}
