using NodaTime;
using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Periods;

namespace PublicBudget.Tests.Shared;

/// <summary>
/// The 2021 disclosure of 济源市失业保险处 as a fact sheet: every figure that it prints, as it prints it ("8万元" is not "8.0万元"), every
/// blank cell, its tables, and what its words say where a rule needs them.
/// </summary>
internal static partial class JiyuanSheet
{
    public static readonly BudgetVersion Version = new(new FiscalYear(2021));

    /// <summary>The sheet of the document.</summary>
    public static FactSheet Create() => CreateBuilder().Build();

    /// <summary>The same, to be changed before it is built.</summary>
    public static FactSheetBuilder CreateBuilder()
    {
        FactSheetBuilder builder = FactSheet.CreateBuilder(new SheetInfo
        {
            Version = Version,
            Organisation = "济源市失业保险处",
            UnitCode = UnitCode.Parse("029003"),
            PerformanceUnitCode = UnitCode.Parse("029003001"),
            Nature = UnitNature.CivilServiceInstitution,
            PublishedOn = new LocalDate(2021, 4, 20),
            AssetsAsOf = new LocalDate(2020, 12, 31),
            WordsWereRead = true,
        });
        AddTables(builder);
        AddExpenditure(builder, TableRole.Expenditure, "2021年单位支出总体情况表", FundScope.AllFunds);
        AddExpenditure(builder, TableRole.GeneralPublicBudget, "2021年一般公共预算支出情况表", FundScope.GeneralPublicBudget);
        AddAppropriations(builder);
        AddEmptyTables(builder);
        AddText(builder);
        AddProjects(builder);
        AddProjectSheets(builder);
        AddWords(builder);
        return builder;
    }

    public static FunctionalCode Code(string code) => FunctionalCode.Parse(code);

    /// <summary>A cell: null for one that is printed blank, otherwise an amount in 万元.</summary>
    private static Figure Cell(string? printed) => printed is null ? Figure.Blank : PublishedAmount.Parse(printed + "万元");

    private static void AddTables(FactSheetBuilder builder)
    {
        const MoneyUnit unit = MoneyUnit.TenThousandYuan;
        builder
            .Add(new SheetTable { Role = TableRole.IncomeAndExpenditure, Presence = TablePresence.Missing, ListedTitle = "单位收支总体情况表" })
            .Add(new SheetTable { Role = TableRole.Income, Presence = TablePresence.Missing, ListedTitle = "单位收入总体情况表" })
            .Add(new SheetTable { Role = TableRole.Expenditure, ListedTitle = "单位支出总体情况表", Title = "2021年单位支出总体情况表", Unit = unit })
            .Add(new SheetTable { Role = TableRole.Appropriations, ListedTitle = "财政拨款收支总体情况表", Title = "2021年财政拨款收支总体情况表", Unit = unit })
            .Add(new SheetTable { Role = TableRole.GeneralPublicBudget, ListedTitle = "一般公共预算支出情况表", Title = "2021年一般公共预算支出情况表", Unit = unit })
            .Add(new SheetTable { Role = TableRole.Economic, Presence = TablePresence.Missing, ListedTitle = "支出经济分类汇总表" })
            .Add(new SheetTable { Role = TableRole.Basic, Presence = TablePresence.Missing, ListedTitle = "一般公共预算基本支出情况表" })
            .Add(new SheetTable
            {
                Role = TableRole.ThreePublic,
                Presence = TablePresence.Empty,
                ListedTitle = "一般公共预算“三公”经费支出情况表",
                Title = "2021年一般公共预算“三公”经费支出情况表",
                Unit = unit,
                EmptyNote = "我单位无“三公”经费预算支出，故本表无数据。",
            })
            .Add(new SheetTable
            {
                Role = TableRole.Funds,
                Presence = TablePresence.Empty,
                ListedTitle = "政府性基金预算支出情况表",
                Title = "2021年政府性基金预算支出情况表",
                Unit = unit,
                EmptyNote = "我单位无政府性基金预算支出，故本表无数据。",
            })
            .Add(new SheetTable { Role = TableRole.UnitPerformance, Presence = TablePresence.Missing, ListedTitle = "部门（单位）整体绩效目标表" })
            .Add(new SheetTable { Role = TableRole.ProjectPerformance, ListedTitle = "财政支出绩效目标表", Title = "支出项目绩效目标表（2021年）" });
    }

    private static readonly ExpenditureColumn[] Columns =
    [
        ExpenditureColumn.Total, ExpenditureColumn.Basic, ExpenditureColumn.WagesAndBenefits, ExpenditureColumn.Operating,
        ExpenditureColumn.IndividualsAndFamilies, ExpenditureColumn.Project, ExpenditureColumn.GeneralProject, ExpenditureColumn.EarmarkedProject,
    ];

    private static readonly string[] ColumnNames =
        ["总计", "基本支出小计", "工资福利支出", "公用经费", "对个人和家庭的补助", "项目支出小计", "一般性项目", "专项资金"];

    private static readonly (string? Code, string Name, string?[] Cells)[] ExpenditureRows =
    [
        (null, "合计", ["239.9", "229.4", "190.7", "21.2", "17.5", "10.5", "10.5", null]),
        (null, "济源市失业保险处", ["239.9", "229.4", "190.7", "21.2", "17.5", "10.5", "10.5", null]),
        ("2080101", "行政运行（人力资源和社会保障管理事务）", ["174.3", "174.3", "154.2", "20.1", null, null, null, null]),
        ("2080107", "社会保险业务管理事务", ["8.0", null, null, null, null, "8.0", "8.0", null]),
        ("2080109", "社会保险经办机构", ["15.1", "12.6", "12.1", "0.5", null, "2.5", "2.5", null]),
        ("2080501", "行政单位离退休", ["18.1", "18.1", null, "0.6", "17.5", null, null, null]),
        ("2080505", "机关事业单位基本养老保险缴费支出", ["13.9", "13.9", "13.9", null, null, null, null, null]),
        ("2210201", "住房公积金", ["10.5", "10.5", "10.5", null, null, null, null, null]),
    ];

    private static void AddExpenditure(FactSheetBuilder builder, TableRole table, string title, FundScope scope)
    {
        for (int row = 0; row < ExpenditureRows.Length; row++)
        {
            (string? code, string name, string?[] cells) = ExpenditureRows[row];
            for (int column = 0; column < Columns.Length; column++)
            {
                builder.Add(
                    FactKeys.Expenditure(Version, scope, code is null ? default : Code(code), Columns[column]),
                    Cell(cells[column]),
                    new PrintedPlace
                    {
                        Table = table,
                        Title = title,
                        Row = row + 4,
                        RowLabel = code is null ? name : $"{code} {name}",
                        Column = column + 6,
                        ColumnLabel = ColumnNames[column],
                    });
            }

            if (code is not null)
            {
                builder.Add(new PrintedCode
                {
                    Scheme = ClassificationScheme.Functional,
                    Code = code,
                    Name = name,
                    Place = new PrintedPlace { Table = table, Title = title, Row = row + 4 },
                });
            }
        }
    }

    private static readonly (RevenueSource Source, string? Amount)[] RevenueRows =
    [
        (RevenueSource.GeneralPublicBudget, "239.9"), (RevenueSource.GeneralPublicBudgetAppropriation, "239.9"), (RevenueSource.AdministrativeFees, null),
        (RevenueSource.SpecialProgramReceipts, null), (RevenueSource.StateResourceUse, null), (RevenueSource.StateCapitalIncome, null),
        (RevenueSource.GovernmentHousingFund, null), (RevenueSource.DebtProceeds, null), (RevenueSource.OtherGeneralPublicBudget, null),
        (RevenueSource.HigherLevelAdvance, null), (RevenueSource.BudgetStabilizationFund, null), (RevenueSource.TransferredIn, null),
        (RevenueSource.GeneralPublicBudgetCarryOver, null), (RevenueSource.GovernmentManagedFunds, null), (RevenueSource.FundsOfTheYear, null),
        (RevenueSource.FundsDebtProceeds, null), (RevenueSource.FundsHigherLevelAdvance, null), (RevenueSource.GovernmentManagedFundsCarryOver, null),
        (RevenueSource.StateCapitalOperations, null),
    ];

    private static readonly FundScope[] Scopes =
    [
        FundScope.Appropriations, FundScope.GeneralPublicBudget, FundScope.OfWhichAppropriated, FundScope.GovernmentManagedFunds,
        FundScope.StateCapitalOperations,
    ];

    private static readonly string[] ScopeNames = ["合计", "一般公共预算小计", "其中：财政拨款", "政府性基金", "国有资本经营预算"];

    private static readonly (int Ordinal, string Name)[] Classes =
    [
        (1, "一般公共服务"), (2, "外交"), (3, "国防"), (4, "公共安全"), (5, "教育"), (6, "科学技术"), (7, "文化旅游体育与传媒"), (8, "社会保障和就业"),
        (9, "社会保险基金支出"), (10, "卫生健康"), (11, "节能环保"), (12, "城乡社区支出"), (13, "农林水支出"), (14, "交通运输"), (15, "资源勘探信息等支出"),
        (16, "商业服务业等支出"), (17, "金融支出"), (19, "援助其他地区支出"), (20, "自然资源海洋气象等支出"), (21, "住房保障支出"), (22, "粮油物资储备支出"),
        (23, "国有资本经营预算支出"), (24, "灾害防治及应急管理支出"), (27, "预备费"), (29, "其他支出"), (30, "转移性支出"), (31, "债务还本支出"),
        (32, "债务付息支出"), (33, "债务发行费用支出"), (34, "抗议特别国债安排的支出"),
    ];

    private static void AddAppropriations(FactSheetBuilder builder)
    {
        for (int row = 0; row < RevenueRows.Length; row++)
        {
            (RevenueSource source, string? amount) = RevenueRows[row];
            builder.Add(FactKeys.Revenue(Version, source), Cell(amount), Appropriations(source.ChineseName(), row + 4, "金额", 3));
        }

        builder.Add(FactKeys.TotalRevenue(Version, FundScope.Appropriations), Cell("239.9"), Appropriations("收入合计", 35, "金额", 3));
        for (int row = 0; row < Classes.Length; row++)
        {
            (int ordinal, string name) = Classes[row];
            string? amount = ordinal switch { 8 => "229.4", 21 => "10.5", _ => null };
            AddScopes(builder, FunctionalCode.FromNumber(200 + ordinal), amount, $"{200 + ordinal} {name}", row + 4);
            builder.Add(new PrintedCode
            {
                Scheme = ClassificationScheme.Functional,
                Code = $"{200 + ordinal}",
                Name = name,
                Ordinal = ordinal,
                Place = Appropriations(name, row + 4, "项目", 4),
            });
        }

        AddScopes(builder, default, "239.9", "支出合计", 35);
    }

    private static void AddScopes(FactSheetBuilder builder, FunctionalCode code, string? amount, string row, int number)
    {
        for (int column = 0; column < Scopes.Length; column++)
        {
            builder.Add(
                FactKeys.Expenditure(Version, Scopes[column], code),
                Cell(column < 3 ? amount : null),
                Appropriations(row, number, ScopeNames[column], column + 5));
        }
    }

    private static PrintedPlace Appropriations(string row, int number, string column, int columnNumber) => new()
    {
        Table = TableRole.Appropriations,
        Title = "2021年财政拨款收支总体情况表",
        Row = number,
        RowLabel = row,
        Column = columnNumber,
        ColumnLabel = column,
    };

    private static readonly FactConcept[] ThreePublic =
    [
        FactConcept.ThreePublicExpenses, FactConcept.OverseasTravel, FactConcept.OfficialHospitality, FactConcept.OfficialVehicles,
        FactConcept.VehicleOperation, FactConcept.VehiclePurchase,
    ];

    private static void AddEmptyTables(FactSheetBuilder builder)
    {
        foreach (FactConcept concept in ThreePublic)
        {
            builder.Add(
                FactKeys.Of(Version, concept), Figure.Blank,
                PrintedPlace.InTable(TableRole.ThreePublic, concept.ChineseName(), "2021年“三公”经费预算数", "2021年一般公共预算“三公”经费支出情况表"));
        }

        foreach (ExpenditureColumn column in Columns)
        {
            builder.Add(
                FactKeys.Expenditure(Version, FundScope.GovernmentManagedFunds, column), Figure.Blank,
                PrintedPlace.InTable(TableRole.Funds, "合计", column.ChineseName(), "2021年政府性基金预算支出情况表"));
        }
    }
}
