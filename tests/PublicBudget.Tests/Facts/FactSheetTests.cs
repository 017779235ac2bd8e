using CsCheck;
using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Tests.Shared;

namespace PublicBudget.Tests.Facts;

public class FactSheetTests
{
    private static readonly BudgetVersion Version = new(new FiscalYear(2021));
    private static readonly FactKey Total = FactKeys.Expenditure(Version);

    // Codes of several lengths, alone and together, and everything that keys are sorted by before and behind them.
    private static readonly Gen<FactKey> AnyKey = Gen.Select(
        Gen.OneOf(FundScope.AllFunds, FundScope.GeneralPublicBudget), Gen.OneOf(0, 201, 20101, 2010101, 208, 20805), Gen.OneOf(0, 0, 301, 30101, 302), Gen.OneOf(0, 0, 0, 501),
        Gen.OneOf<RevenueSource?>(null, null, RevenueSource.BusinessOperations, RevenueSource.Other), Gen.OneOf<string?>(null, null, "105001"), Gen.OneOf<string?>(null, null, "甲"), Gen.Bool)
        .Select((scope, function, departmental, governmental, source, organisation, item, hasBase) => new FactKey
        {
            Concept = FactConcept.Expenditure,
            Version = Version,
            Base = hasBase ? new BudgetVersion(new FiscalYear(2020)) : null,
            Scope = scope,
            Organisation = organisation,
            Source = source,
            Function = function == 0 ? default : FunctionalCode.FromNumber(function),
            DepartmentalEconomic = departmental == 0 ? default : DepartmentalEconomicCode.FromNumber(departmental),
            GovernmentalEconomic = governmental == 0 ? default : GovernmentalEconomicCode.FromNumber(governmental),
            Item = item,
        });

    [Fact]
    public void Blank_Zero_Absent_AreThree()
    {
        FactKey zero = FactKeys.Of(Version, FactConcept.OfficialHospitality);
        FactKey blank = FactKeys.Of(Version, FactConcept.OverseasTravel);
        FactSheet sheet = Builder().Add(zero, Amount("0.0万元")).Add(blank, Figure.Blank).Build();

        Assert.Equal(
            (FigureState.Reported, FigureState.Blank, FigureState.Absent), (sheet[zero].State, sheet[blank].State, sheet[Total].State));
        Assert.Equal(2, sheet.Facts.Count);
    }

    [Fact]
    public void Occurrences_OfOneDatum_AreKeptInTheirOrder()
    {
        FactSheet sheet = Builder()
            .Add(Total, Amount("239.9万元"), PrintedPlace.InTable(TableRole.Expenditure, "合计", "总计"))
            .Add(FactKeys.TotalRevenue(Version), Amount("240万元"))
            .Add(Total, Figure.Blank, PrintedPlace.InTable(TableRole.Appropriations, "支出合计", "合计"))
            .Add(Total, Amount("240万元"), PrintedPlace.InText("三", 1))
            .Build();

        Assert.Equal(["239.9万元", "空白", "240万元"], sheet.Occurrences(Total).Select(fact => fact.Figure.ToString()));
        Assert.Equal("239.9万元", sheet[Total].ToString());
        Assert.Equal(["文字三 第1句"], sheet.Occurrences(Total).Select(fact => fact.Place!).Where(place => place.IsText).Select(place => place.ToString()));
    }

    [Fact]
    public void Add_AKeyThatIsNotCanonical_IsFoundUnderBoth()
    {
        FactKey spoken = FactKeys.RevenueOfYear(Version) with { Scope = FundScope.GovernmentManagedFunds };
        FactSheet sheet = Builder().Add(spoken, Amount("1.0万元")).Build();

        Assert.Equal("1.0万元", sheet[spoken].ToString());
        Assert.Equal("1.0万元", sheet[FactKeys.Revenue(Version, FundScope.GovernmentManagedFunds)].ToString());
    }

    [Fact]
    public void Facts_OfAWholeBudget_StandInTheOrderOfTheirKeys()
    {
        FactSheet sheet = FactSheet.From(ExampleBudget.Create(), new PublishedPrecision(MoneyUnit.TenThousandYuan, 1));

        Assert.All(sheet.Facts.Zip(sheet.Facts.Skip(1)), pair => Assert.True(pair.First.Key < pair.Second.Key, $"{pair.First} stands before {pair.Second}."));
        Assert.Equal(sheet.Facts.Select(fact => fact.Key), sheet.Keys);
    }

    [Fact]
    public void Facts_InAnyOrder_StandInThatOfTheirKeys_AndThoseOfOneKeyAsTheyCame() => AnyKey.Array[0, 80].Sample(keys =>
    {
        FactSheetBuilder builder = Builder();
        foreach (FactKey key in keys) builder.Add(key, Figure.Count(builder.Count));
        IReadOnlyList<Fact> facts = builder.Build().Facts;

        return facts.Count == keys.Length && facts.SequenceEqual(facts.OrderBy(fact => fact.Figure.Number).OrderBy(fact => fact.Key));
    });

    [Fact]
    public void OfColumn_EveryDatum_AnswersTheFactsThatShareItsColumn()
    {
        FactSheet sheet = FactSheet.From(ExampleBudget.Create(), new PublishedPrecision(MoneyUnit.TenThousandYuan, 1));

        Assert.All(sheet.Keys, key => Assert.Equal(
            sheet.Facts.Where(fact => fact.Key.Concept == key.Concept && fact.Key.Measure == key.Measure && fact.Key.Column == key.Column && fact.Key.Scope == key.Scope),
            sheet.OfColumn(key)));
        Assert.Empty(sheet.OfColumn(FactKeys.Expenditure(new BudgetVersion(new FiscalYear(2021)), FundScope.SocialInsuranceFunds)));
    }

    [Fact]
    public void Find_AmongManyKeys_FindsEachAndNothingElse()
    {
        Gen.Int[201, 234].Array[0, 60].Sample(classes =>
        {
            FactSheetBuilder builder = Builder();
            foreach (int number in classes) builder.Add(Total with { Function = FunctionalCode.FromNumber(number) }, Figure.Count(number));
            FactSheet sheet = builder.Build();
            for (int number = 201; number <= 234; number++)
            {
                FactKey key = Total with { Function = FunctionalCode.FromNumber(number) };
                int times = classes.Count(each => each == number);
                Assert.Equal(times, sheet.Occurrences(key).Count);
                Assert.Equal(times > 0 ? number : null, sheet[key].Number);
            }
        });
    }

    [Fact]
    public void ToBuilder_BuildsAnEqualSheet()
    {
        FactSheet sheet = Builder()
            .Add(Total, Amount("239.9万元"))
            .Add(new SheetTable { Role = TableRole.Funds, Presence = TablePresence.Empty })
            .Add(new Mention { Kind = MentionKind.Year, Text = "2021年" })
            .Add(new PrintedCode { Scheme = ClassificationScheme.Functional, Code = "208" })
            .Build();
        FactSheet again = sheet.ToBuilder().Build();

        Assert.Equal(sheet.Facts, again.Facts);
        Assert.Equal(sheet.Tables, again.Tables);
        Assert.Equal(sheet.Mentions, again.Mentions);
        Assert.Equal(sheet.Codes, again.Codes);
        Assert.Equal(TablePresence.Empty, again.Table(TableRole.Funds)!.Presence);
        Assert.Null(again.Table(TableRole.Basic));
    }

    [Fact]
    public void Explain_APrintedFigure_NamesItsPlace()
    {
        FactSheet sheet = Builder().Add(Total, Amount("239.9万元"), PrintedPlace.InTable(TableRole.Expenditure, "合计", "总计")).Build();

        Assert.Equal("2021年年初预算 支出 239.9万元 ← 支出总体情况表 合计 总计", sheet.Explain(Total));
        Assert.Equal("2021年年初预算 收入总计 无", sheet.Explain(FactKeys.TotalRevenue(Version)));
    }

    [Fact]
    public void Explain_AComputedFigure_PrintsTheTree()
    {
        FactKey basic = FactKeys.Expenditure(Version, column: ExpenditureColumn.Basic);
        FactKey project = FactKeys.Expenditure(Version, column: ExpenditureColumn.Project);
        FactSheet sheet = Builder()
            .Add(basic, Amount("229.4万元"))
            .Add(project, Amount("10.5万元"), Origin.ComputedFrom(new Derivation { Operation = Operation.Taken, Note = "2 lines of the budget" }))
            .Add(Total, Amount("239.9万元"), Origin.ComputedFrom(new Derivation { Operation = Operation.Sum, Operands = [basic, project] }))
            .Build();

        Assert.Equal(
            """
            2021年年初预算 支出 239.9万元 = sum of
            ├─ 2021年年初预算 支出 基本支出 229.4万元
            └─ 2021年年初预算 支出 项目支出 10.5万元 ← 2 lines of the budget
            """,
            sheet.Explain(Total));
    }

    [Fact]
    public void Explain_ACircle_Ends()
    {
        FactSheet sheet = Builder()
            .Add(Total, Amount("1万元"), Origin.ComputedFrom(new Derivation { Operation = Operation.Sum, Operands = [Total, Total] }))
            .Build();

        Assert.InRange(sheet.Explain(Total).Length, 1, 1_000_000);
    }

    [Theory]
    [InlineData("239.9万元", 2_399_000, 500)]
    [InlineData("8万元", 80_000, 5_000)]
    [InlineData("100.00元", 100, 0.005)]
    public void Figure_OfAnAmount_KnowsItsEnds(string text, decimal value, decimal half)
    {
        Figure figure = PublishedAmount.Parse(text);

        Assert.Equal((value, value - half, value + half), (figure.Value, figure.Low, figure.High));
        Assert.Equal(text, figure.ToString());
        Assert.Equal(PublishedAmount.Parse(text), figure.Amount);
    }

    [Fact]
    public void Figure_OfOtherKinds_KnowsWhatItIs()
    {
        Figure share = PublishedPercentage.Parse("95.62%");
        Figure flat = Figure.Of(Direction.Unchanged);

        Assert.Equal((95.62m, 95.615m, 95.625m, "95.62%"), (share.Value, share.Low, share.High, share.ToString()));
        Assert.Equal((3m, 3m, 3m, 3L), (Figure.Count(3).Value, Figure.Count(3).Low, Figure.Count(3).High, Figure.Count(3).Number));
        Assert.Equal(("持平", Direction.Unchanged), (flat.ToString(), flat.Direction));
        Assert.Null(flat.Amount);
        Assert.Equal("减少", Figure.Of(Direction.Decrease).ToString());
        Assert.True(Figure.Of(PublishedAmount.Of(1.25m, new PublishedPrecision(MoneyUnit.TenThousandYuan, 1))).HasExcessDigits);
    }

    private static FactSheetBuilder Builder() => FactSheet.CreateBuilder(new SheetInfo { Version = Version });

    private static PublishedAmount Amount(string text) => PublishedAmount.Parse(text);
}
