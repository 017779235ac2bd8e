using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tests.Formats.Writing;

/// <summary>Documents of an invented unit that use what the writers have to set: wide tables, spans, formulas, charts.</summary>
internal static class SampleDocuments
{
    public const string Unit = "云溪市桥梁养护中心（虚构）";

    /// <summary>A small disclosure with one of everything.</summary>
    public static Document Disclosure() => new DocumentBuilder($"2031年度{Unit}单位预算说明", "sample")
        .Metadata("公开日期", "2031年3月18日")
        .Contents()
        .PageBreak()
        .Heading(1, "第一部分 概况")
        .Heading(2, "一、主要职能")
        .Item("（一）", "负责全市城市桥梁的检测、养护和维修；")
        .Item("（二）", "负责桥梁档案的建立和管理。")
        .Heading(1, "第二部分 2031年度单位预算情况说明")
        .Heading(2, "一、收入支出预算总体情况说明")
        .Paragraph($"{Unit}2031年收入总计1,293.60万元，支出总计1,293.60万元，与2030年相比，收、支总计各增加93.60万元，增长7.80%。主要原因是：人员经费和桥梁检测项目增加。")
        .Add(Composition())
        .Add(ChangeChart())
        .Paragraph("说明：本表各项合计数与分项之和的差异是四舍五入造成的。", ParagraphRole.Remark)
        .Heading(1, "附件 2031年单位预算表")
        .Add(ExpenditureTable())
        .Add(BalanceTable())
        .Add(ComparisonTable())
        .Add(ProjectSheet())
        .Add(EmptyTable())
        .Paragraph("2031年3月18日", ParagraphRole.Date)
        .Build();

    /// <summary>The wide table with a header of two rows, column numbers, a total and a unit's subtotal.</summary>
    public static Table ExpenditureTable()
    {
        var table = new TableBuilder().Key("expenditure").Title("2031年单位支出总体情况表")
            .Caption($"单位：{Unit}", "单位：万元")
            .Heads(
                ColumnHead.Group("科目编码", "类", "款", "项"), "单位代码", "单位（科目名称）", "总计",
                ColumnHead.Group("基本支出", "小计", "工资福利支出", "公用经费", "对个人和家庭的补助"),
                ColumnHead.Group("项目支出", "小计", "一般性项目", "专项资金"))
            .ColumnNumbers([.. Enumerable.Repeat("**", 5).Select(Cell.Placeholder), .. Enumerable.Range(1, 8).Select(i => Cell.Of($"{i}"))]);
        decimal?[][] items =
        [
            [null, 812.4m, 96.3m, null, 210m, null],
            [null, null, null, 45.5m, null, null],
            [null, 88.1m, null, null, null, null],
            [null, 41.3m, null, null, null, null],
        ];
        (string Codes, string Name)[] names =
        [
            ("212 01 04", "城管执法（城乡社区管理事务）"), ("208 05 01", "行政单位离退休"),
            ("208 05 05", "机关事业单位基本养老保险缴费支出"), ("221 02 01", "住房公积金"),
        ];
        table.Total([.. Enumerable.Repeat((Cell)"", 4), "合计", .. Figures(Sums(items), row: 0, lastItem: 5)]);
        table.Subtotal(["", "", "", "057002", Unit, .. Figures(Sums(items), row: 1, lastItem: 5)]);
        for (int i = 0; i < items.Length; i++)
        {
            table.Body([.. names[i].Codes.Split(' ').Select(Cell.Of), "057002", names[i].Name, .. Figures(items[i], i + 2, null)]);
        }

        return table.Note("注：本表按功能分类科目反映。").Build();
    }

    /// <summary>Two panes side by side with group cells over several rows.</summary>
    public static Table BalanceTable() => new TableBuilder().Key("balance").Title("2031年财政拨款收支总体情况表")
        .Caption($"单位：{Unit}", "单位：万元")
        .Heads(
            ColumnHead.Group("收 入", new ColumnHead { Text = "项目", Span = 2 }, "金额"),
            ColumnHead.Group("支 出", "项目", "合计",
                ColumnHead.Group("本年支出小计", ColumnHead.Group("一般公共预算", "小计", "其中：财政拨款"), "政府性基金", "国有资本经营预算")))
        .Body(Cell.Head("一般公共预算收入", rowSpan: 3), "小计", Cell.Of(1293.6m, 2, Formula.Range(1, 2, 2, 2)), "一、一般公共服务", "", "", "", "", "")
        .Body("财政拨款", Cell.Of(1283.6m, 2), "八、社会保障和就业", Cell.Of(133.6m, 2), Cell.Of(133.6m, 2), Cell.Of(133.6m, 2), "", "")
        .Body("纳入预算管理的行政事业性收费", Cell.Of(10m, 2), "十二、城乡社区支出", Cell.Of(1118.7m, 2), Cell.Of(1118.7m, 2), Cell.Of(1108.7m, 2), "", "")
        .Body(Cell.Of("上年结余（结转）") with { ColumnSpan = 2 }, "", "二十一、住房保障支出", Cell.Of(41.3m, 2), Cell.Of(41.3m, 2), Cell.Of(41.3m, 2), "", "")
        .Total(Cell.Of("收入合计") with { ColumnSpan = 2 }, Cell.Of(1293.6m, 2, Formula.Sum(Formula.Cell(0, 2), Formula.Cell(3, 2))), "支出合计",
            Cell.Of(1293.6m, 2, Formula.Range(0, 4, 3, 4)), Cell.Of(1293.6m, 2, Formula.Range(0, 5, 3, 5)), Cell.Of(1283.6m, 2, Formula.Range(0, 6, 3, 6)), "", "")
        .Build();

    /// <summary>Changes, shares and growth, also against a base of zero and from another table.</summary>
    public static Table ComparisonTable() => new TableBuilder().Key("comparison").Title("2031年支出增减情况表").Caption("单位：万元")
        .Heads("项目", "2030年", "2031年", "增减额", "增减%", "占比")
        .Total(Compare("合计", 1200m, 1293.6m, 0, Formula.Cell(0, 5, "expenditure")))
        .Body(Compare("基本支出", 1000m, 1038.1m, 1))
        .Body(Compare("项目支出", 200m, 255.5m, 2))
        .Body(Compare("其中：新增项目", 0m, 45.5m, 3))
        .Build();

    /// <summary>A form of labels and long texts, with several lines in a cell and characters that formats take for their own.</summary>
    public static Table ProjectSheet() => new TableBuilder().Title("支出项目绩效目标表").Caption("（2031年）", "单位：万元")
        .Body("项目名称", Cell.Of("桥梁检测-A|B标段 <一期> & “二期”") with { ColumnSpan = 3 })
        .Body("单位编码", "057002001", "资金用途", "业务类")
        .Body("项目总金额", Cell.Of(210m, 2), "项目本年度金额", Cell.Of(210m, 2))
        .Body(Cell.Head("项目详细信息", columnSpan: 4))
        .Body("项目概况", Cell.Of("1、对全市一百二十座桥梁进行定期检测；\n2、对其中十二座重点桥梁进行荷载试验；\n3、=SUM(A1:A9) 这样的文字不是公式。") with { ColumnSpan = 3 })
        .Body(Cell.Head("一级指标"), Cell.Head("二级指标"), Cell.Head("三级指标"), Cell.Head("目标值"))
        .Body(Cell.Head("产出目标", rowSpan: 2), "数量", "检测桥梁座数", "≥120座")
        .Body("质量", "检测报告合格率", "=100%")
        .Body("效果目标", "满意度", "@市民满意度", "+90%")
        .Build();

    /// <summary>A table without data and the note that says why.</summary>
    public static Table EmptyTable() => new TableBuilder().Title("2031年政府性基金预算支出情况表").Caption($"单位：{Unit}", "单位：万元")
        .Heads("科目编码", "科目名称", "合计", "基本支出", "项目支出")
        .Body("", "", "", "", "")
        .Note("说明：我单位无政府性基金预算支出，故本表无数据。")
        .Build();

    /// <summary>A table of many rows, as of hundreds of units.</summary>
    public static Table LargeTable(int rows) => new Table
    {
        Title = "部门支出明细表",
        CaptionLines = ["单位：万元"],
        HeaderRows = [Row.Of(RowRole.Header, "科目编码", "单位代码", "科目名称", "总计", "基本支出", "项目支出")],
        BodyRows =
        [
            .. Enumerable.Range(0, rows).Select(i => Row.Of(
                "2120104", $"{100000 + (i / 12)}", $"城管执法（第{i}行）", Cell.Of(i + 0.5m, 2, Formula.Range(i, 4, i, 5)), Cell.Of(i, 2), Cell.Of(0.5m, 2))),
        ],
    };

    private static Chart Composition() => new()
    {
        Title = "2031年支出构成",
        Kind = ChartKind.Shares,
        Unit = "万元",
        TextAlternative = "支出1,293.60万元，其中：基本支出1,038.10万元，占80.25%；项目支出255.50万元，占19.75%。",
        Series =
        [
            new ChartSeries
            {
                Name = "支出",
                Points =
                [
                    new ChartPoint { Label = "基本支出", Value = 1038.1m, Text = "1,038.10（80.25%）" },
                    new ChartPoint { Label = "项目支出", Value = 255.5m, Text = "255.50（19.75%）" },
                ],
            },
        ],
    };

    private static Chart ChangeChart() => new()
    {
        Title = "与上年相比",
        Unit = "万元",
        TextAlternative = "基本支出由1,000.00万元增加到1,038.10万元，项目支出由200.00万元增加到255.50万元。",
        Series =
        [
            new ChartSeries { Name = "2030年", Points = [new ChartPoint { Label = "基本支出", Value = 1000m, Text = "1,000.00" }, new ChartPoint { Label = "项目支出", Value = 200m, Text = "200.00" }] },
            new ChartSeries { Name = "2031年", Points = [new ChartPoint { Label = "基本支出", Value = 1038.1m, Text = "1,038.10" }, new ChartPoint { Label = "项目支出", Value = 255.5m, Text = "255.50" }] },
        ],
    };

    private static Cell[] Compare(string name, decimal prior, decimal current, int row, Formula? currentFormula = null)
    {
        Formula before = Formula.Cell(row, 1);
        Formula now = Formula.Cell(row, 2);
        Formula growth = Formula.Growth(before, now);
        return
        [
            name, Cell.Of(prior, 2), Cell.Of(current, 2, currentFormula),
            Cell.Of(current - prior, 2, Formula.Difference(now, before)),
            prior == 0 ? Cell.Undefined(growth) : Cell.Of(new CellNumber((current - prior) / prior * 100, 2), growth),
            Cell.Of(new CellNumber(current / 1293.6m * 100, 2) { IsPercentage = true }, Formula.Share(now, Formula.Cell(0, 2))),
        ];
    }

    private static decimal?[] Sums(decimal?[][] items) =>
        [.. Enumerable.Range(0, 6).Select(column => items.Any(item => item[column] is not null) ? items.Sum(item => item[column] ?? 0) : (decimal?)null)];

    /// <summary>Total, basic subtotal, wages, operating, persons, project subtotal, general, earmarked.</summary>
    private static IEnumerable<Cell> Figures(decimal?[] item, int row, int? lastItem)
    {
        decimal?[] values = [item[1], item[2], item[3], item[4], item[5]];
        decimal? basic = Sum(values[0], values[1], values[2]);
        decimal? project = Sum(values[3], values[4]);
        Formula? Down(int column) => lastItem is { } last ? Formula.Range(2, column, last, column) : null;
        yield return Cell.Of(Sum(basic, project), 2, Formula.Sum(Formula.Cell(row, 6), Formula.Cell(row, 10)));
        yield return basic is null ? Cell.Empty : Cell.Of(basic, 2, Formula.Range(row, 7, row, 9));
        yield return Cell.Of(values[0], 2, values[0] is null ? null : Down(7));
        yield return Cell.Of(values[1], 2, values[1] is null ? null : Down(8));
        yield return Cell.Of(values[2], 2, values[2] is null ? null : Down(9));
        yield return project is null ? Cell.Empty : Cell.Of(project, 2, Formula.Range(row, 11, row, 12));
        yield return Cell.Of(values[3], 2, values[3] is null ? null : Down(11));
        yield return Cell.Of(values[4], 2, values[4] is null ? null : Down(12));
    }

    private static decimal? Sum(params decimal?[] values) => values.All(value => value is null) ? null : values.Sum(value => value ?? 0);
}
