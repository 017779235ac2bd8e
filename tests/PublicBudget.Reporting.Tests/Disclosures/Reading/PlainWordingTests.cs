using System.Text;
using PublicBudget.Budgets;
using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Disclosures.Reading;

/// <summary>Right wordings of published texts that say two things near each other: neither contradicts the other.</summary>
public class PlainWordingTests
{
    [Theory]
    [InlineData("2024年“三公”经费预算30.5万元,比上年减少2.5万元,下降7.58%。其中:因公出国(境)费0万元,比上年增加0万元,增长0%;公务接待费30.5万元,比上年减少2.5万元,下降7.58%。")]
    [InlineData("2024年“三公”经费支出6.00万元,比预算增加0万元,比去年增加1.00万元,增长20%,增加原因主要是公务用车老旧。其中,因公出国支出决算比预算无增减变化,比去年无增减变化;公务用车运行维护费支出决算比预算无增减变化,比去年增加0.50万元,增长14.29%。")]
    [InlineData("2024年“三公”经费决算数36.0万元,比上年预算数字下降40%,比上年决算数字下降10%。")]
    [InlineData("2024年因公出国(境)经费、公务接待费、公车购置费,公车运行费(“三公”经费)决算总额300万元,比上年下降1.8%。其中:公务接待费决算100万元,比上年下降7.6%;公务用车购置及运行费决算200万元,其中:公务用车购置费决算40万元,公务用车运行费决算160万元,比上年下降3.9%。")]
    [InlineData("2024年一般公共预算支出150.00万元,其中:基本支出120.00万元,项目支出30.00万元,具体如下:\n机构运行90.00万元,其中:基本支出90.00万元,项目支出0万元。\n其他科技支出30.00万元,其中:基本支出0万元,项目支出30.00万元。")]
    [InlineData("2024年本级“三公”经费财政拨款预算63.16亿元,其中,公务接待费9.19亿元。\n据统计,21个部门“三公”经费总额约为13.04亿元。其中,公务接待费用总额为2.03亿元。“三公”经费超亿元的部门有4个,最多的一家2024年“三公”经费预算为3.12亿元。")]
    [InlineData("1.一般公共预算执行情况\n2024年一般公共预算收入完成147.1亿元。加上转移性收入49.2亿元,收入合计196.3亿元。\n2.政府性基金预算执行情况\n2024年政府性基金预算收入完成130.2亿元。加上转移性收入33.8亿元,收入合计164.0亿元。")]
    [InlineData("2024年“三公”经费预算为20万元,其中:因公出国(境)费0万元,公务接待费9万元,公务用车运行维护费11万元,公务用车购置0万元。\n2024年“三公”经费支出共计9.00万元,较年初预算数减少11.00万元,下降55%。")]
    [InlineData("2024年公务用车保有量11辆。\n2024年公务用车运行维护费20万元,较上年减少16万元,主要是公务用车保有量减少4辆。")]
    [InlineData("2024年度“三公”经费支出预算为6.35万元,支出决算为6.35万元,完成预算的100%。\n因公出国(境)费预算为0万元,支出决算为0万元,完成预算的0%。")]
    [InlineData("截至2023年底,本单位共有车辆3辆,其中,领导干部用车1辆、定向保障用车1辆、执法执勤用车1辆。")]
    [InlineData("(一)职工养老保险基金。本年收入18300亿元,比上年增加2865亿元,增长19%。本年支出13948亿元。\n(二)失业保险基金。本年收入1139亿元,比上年增加215亿元,增长23%。本年支出450亿元。")]
    [InlineData("2024年度收入总计434.72万元,其中:本年收入合计434.16万元,使用非财政拨款结余0.00万元,年初结转和结余0.56万元。")]
    [InlineData("2024年收入预算1112.44万元,其中:上年结转206.44万元,一般公共预算拨款收入906.00万元。\n2024年财政拨款收支总预算1023.80万元。收入包括:一般公共预算当年拨款收入906.00万元、上年结转117.80万元。")]
    [InlineData("一般公共预算总收入13.83亿元,其中:\n1.上级补助收入11.43亿元。\n2.调入资金2.40亿元。\n二、政府性基金预算\n政府性基金总收入6.01亿元,其中:\n1.上级补助收入3.18亿元。\n2.债务转贷收入2.83亿元。")]
    [InlineData("2022年末地方政府债务余额100亿元,2023年末地方政府债务余额120亿元,2024年末地方政府债务余额130亿元。")]
    [InlineData("2024年收入预算1000万元,比2023年增加200万元,其中财政拨款收入增加150万元,事业收入增加50万元。")]
    [InlineData("2024年“三公”经费预算29万元,比上年增加0.5万元,增长1.75%,其中:因公出国(境)费0万元,较上年无增减;公务用车购置及运行费28万元,较上年无增减;公务接待费1万元,比上年增加0.5万元,增长100%,主要原因是接待任务增加。")]
    [InlineData("2024年公车购置费384万元,其中:某局310万元计划2024年购置一般公务用车14辆:另一局24万元计划购置快检车1辆:某大队50万元计划购置消防车辆1辆。")]
    [InlineData("(一)职工养老保险基金。\n本年收入18300亿元,比上年增加2865亿元,增长19%。\n(二)失业保险基金。\n本年收入1139亿元,比上年增加215亿元,增长23%。")]
    [InlineData("2024年“三公”经费预算为19043万元,其中,公务接待费7494万元,因公出国(境)费382万元,公务用车购置及运行维护费11167万元(其中,公务用车购置费255万元,公务用车运行维护费7922万元,其他交通工具购置144万元,其他交通费用2846万元)。")]
    [InlineData("2024年中央本级“三公”经费预算61.24亿元，较上年减少3.22亿元。四川省本级“三公”经费预算3.34亿元，较上年减少0.02亿元。")]
    [InlineData("2024年“三公”经费支出决算3.00万元,比上年增加0.50万元,增长20%。其中:因公出国(境)费0万元,公务用车运行费2.00万元,公务接待费1.00万元,增加0.50万元,增长100%,主要原因是接待任务增加。")]
    [InlineData("2024年度收支决算的报告\n(一)一般公共预算\n2024年收入合计900万元,其中:上级补助收入700万元,上年结转结余200万元。\n(二)政府性基金预算\n2024年政府性基金收入总计3100万元,其中:本级收入1300万元,上年结余1800万元。")]
    [InlineData("一般公共预算收入2000亿元,加上上年结余100亿元,预算总收入为2100亿元。\n(2)市级收支。一般公共预算收入800亿元,加上上年结余50亿元,预算总收入为850亿元。")]
    [InlineData("2024年基金收入总额720万元,比上年420万元增加300万元,增幅71.43%。基金支出总额720万元,比上年420万元增加300万元,增幅71.43%,收支持平。")]
    [InlineData("2024年教育经费達到360億元,比2019年增長40.4%,年均增長7.02%。這是自2012年以來連續第九年增長。")]
    [InlineData("2024年财政总收入完成45600万元,其中:地方收入完成22700万元,增长7%。从征收部门看:全区收入39200万元,税务部门完成19500万元;财政部门完成3200万元,增长75%。")]
    [InlineData("示例区2023年预算执行情况和2024年预算草案的报告\n2023年全区税收收入140亿元,比2022年减收10亿元,下降6.7%。")]
    public void Verify_RightText_HasNoFinding(string text)
    {
        Assert.DoesNotContain(FindingsOf(text), finding => finding.Severity is Severity.Error or Severity.Warning);
    }

    [Theory]
    [InlineData("2024年“三公”经费预算30.5万元,比上年减少2.5万元,下降9.58%。", "NAR-04")]
    [InlineData("经比较2024年度“三公”经费41万元,较上年减少19万元,下降43.78%。", "NAR-04")]
    [InlineData("截至2023年底,本单位共有车辆5辆,其中,领导干部用车1辆、定向保障用车1辆、执法执勤用车1辆。", "AST-01")]
    [InlineData("2024年基本支出120.00万元,项目支出30.00万元。\n2024年本单位基本支出121.00万元。", "NAR-10")]
    [InlineData("2024年“三公”经费支出决算3.00万元,比上年增加0.50万元,增长20%。其中:因公出国(境)费0万元,公务用车运行费2.00万元,公务接待费1.00万元,增加0.50万元,增长100%。", "SG-08")]
    [InlineData("某市“三公”经费预算61.24万元。\n本市“三公”经费预算63.24万元。", "NAR-10")]
    public void Verify_WrongText_IsFound(string text, string rule) => Assert.Contains(FindingsOf(text), finding => finding.RuleId == rule);

    [Fact]
    public void Verify_AWrongSum_IsSaidOnce() =>
        Assert.Single(FindingsOf("2024年基本支出3736.92万元,其中人员经费3727.71万元,公用经费353.71万元。"), finding => finding.RuleId == "NAR-13");

    [Theory]
    [InlineData("(一)会议费较2023年预算增长30%。\n2024年,本单位安排政府采购预算1.5万元。\n截至2023年底,本单位共有车辆1辆。", 2024)]
    [InlineData("本单位2024年度总支出58.10万元,较2023年度决算数减少9.10万元。较2023年度预算减少1万元。与2023年相比,基本持平。", 2024)]
    [InlineData("2023年和2024年地方政府专项债务余额情况表\n单位:亿元", 2024)]
    [InlineData("2023年示例区债务限额情况表\n2023年和2024年地方政府一般债务余额情况表", 2024)]
    [InlineData("示例区2023年财政预算执行情况及2024年财政预算草案的报告\n2023年全区收入完成14亿元。", 2024)]
    public void Read_YearOfText_IsTheOneItIsAbout(string text, int year) => Assert.Equal(new FiscalYear(year), Read(text).Facts.Info.Version.Year);

    [Fact]
    public void Read_WhatIsComparedWithTheYearsBudget_WasSpent()
    {
        const string Text = "2024年“三公”经费预算为20万元。\n2024年“三公”经费支出共计9.00万元,较年初预算数减少11.00万元,下降55%。";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Text));

        Assert.DoesNotContain(Disclosure.Read(stream, FileFormat.Text).Verify().Findings, finding => finding.RuleId == "NAR-10");
    }

    [Fact]
    public void Read_KindOfVehicleThatNoFormKnows_IsAnother()
    {
        Disclosure disclosure = Read("2024年部门预算\n截至2023年底,本单位共有车辆3辆,其中,定向保障用车2辆、执法执勤用车1辆。");

        Assert.Equal(2, disclosure.Facts[FactKeys.Vehicles(disclosure.Facts.Info.Version, VehicleKind.Other)].Value);
    }

    [Fact]
    public void Read_OperatorAndUnitInColumns_AreOfTheTarget()
    {
        const string Sheet = """
            # 项目支出绩效目标表（2024年度）

            | 项目名称 | 示例项目 | | | | | |
            | --- | --- | --- | --- | --- | --- | --- |
            | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
            | | 产出指标 | 数量指标 | 购置设备数量 | ≥ | 12 | 台 |
            | | 效益指标 | 社会效益指标 | 服务水平 | 定性 | 良好 | |

            """;
        RecognisedTable table = Assert.Single(Read(Sheet, FileFormat.Markdown).Tables);

        Assert.Equal(["≥12台", "良好"], table.Indicators.Select(indicator => indicator.Target));
    }

    private static IReadOnlyList<Finding> FindingsOf(string text) => Read("示例单位2024年度部门决算说明\n" + text).Verify().Findings;

    private static Disclosure Read(string text, FileFormat format = FileFormat.Text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return Disclosure.Read(stream, format);
    }
}
