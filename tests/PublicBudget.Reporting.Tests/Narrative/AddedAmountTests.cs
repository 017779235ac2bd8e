using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>Amounts that are added to what was told before, surpluses of one year, and totals that are divided twice.</summary>
public class AddedAmountTests
{
    [Theory]
    [InlineData("全区一般公共预算收入100.00万元，完成预算的101%，其中：税收收入60.00万元，非税收入40.00万元。加上上级补助收入50.00万元、上年结转7.00万元，一般公共预算总收入157.00万元。", Exact)]
    [InlineData("全区一般公共预算收入100.00万元，完成预算的101%，其中：税收收入60.00万元，非税收入40.00万元。加上上级补助收入50.00万元、上年结转7.00万元，一般公共预算总收入177.00万元。", Mismatch)]
    [InlineData("全区一般公共预算收入100.0万元。加上上级补助收入50.4万元、上年结转7.4万元，收入总量157.9万元。", WithinRounding)]
    [InlineData("2018年资本经营收入预算数120.00亿元，决算数130.00亿元，完成预算的108.33%。加上上年结转收入10.00亿元，收入总量为140.00亿元。", Exact)]
    [InlineData("2018年资本经营收入预算数120.00亿元，决算数130.00亿元，完成预算的108.33%。加上上年结转收入10.00亿元，收入总量为150.00亿元。", Mismatch)]
    [InlineData("近日下达专项资金260.27亿元，加上此前下达的1136.09亿元，累计下达专项资金1396.36亿元。", Exact)]
    [InlineData("近日下达专项资金260.27亿元，加上此前下达的1136.09亿元，累计下达专项资金1496.36亿元。", Mismatch)]
    [InlineData("近日下达专项资金260.3亿元，加上此前下达的1136.1亿元，累计下达专项资金1396.3亿元。", WithinRounding)]
    [InlineData("养老保险基金收入80.00亿元，其中：保险费收入50.00亿元；财政补贴收入20.00亿元。支出60.00亿元，增长5%。本年收支结余20.00亿元，年末滚存结余90.00亿元。", Exact)]
    [InlineData("养老保险基金收入80.00亿元，其中：保险费收入50.00亿元；财政补贴收入20.00亿元。支出60.00亿元，增长5%。本年收支结余30.00亿元，年末滚存结余90.00亿元。", Mismatch)]
    [InlineData("社会保险基金总收入50112亿元，比上年增长8.1%；总支出43605亿元；本年收支结余6508亿元，年末滚存结余65425亿元。", WithinRounding)]
    [InlineData("本年收入2956亿元，比上年增长2.7%。本年支出3174亿元，增长1.8%。本年收支结余-218亿元。", Exact)]
    [InlineData("本年收入2956亿元，比上年增长2.7%。本年支出3174亿元，增长1.8%。本年收支结余218亿元。", Mismatch)]
    [InlineData("政府债务余额350.0亿元，控制在限额之内。其中，一般债务143.0亿元，专项债务207.0亿元；政府债券348.0亿元，非政府债券形式存量债务2.0亿元。", Exact)]
    [InlineData("政府债务余额350.0亿元，控制在限额之内。其中，一般债务143.0亿元，专项债务207.0亿元；政府债券348.0亿元，非政府债券形式存量债务5.0亿元。", Mismatch)]
    [InlineData("收入200.0亿元，其中：税收收入120.0亿元，非税收入80.0亿元；税务部门完成130.0亿元，财政部门完成90.0亿元。", Mismatch)]
    public void Read_WhatTheWordsAdd_MustComeOut(string text, StatementVerdict verdict)
    {
        Assert.Contains(Reading.Of(StatementKind.Sum, text), sum => sum.Verdict == verdict);
        Assert.All(NarrativeReader.Read(text), statement => Assert.True(statement.Verdict == verdict || !statement.Verdict.IsError()));
    }

    [Theory]
    [InlineData("全区一般公共预算收入100.00万元，乡镇收入30.00万元。加上上级补助收入50.00万元、上年结转7.00万元，一般公共预算总收入197.00万元。")]
    [InlineData("全区一般公共预算收入100.00万元。加上上级补助收入50.00万元、上年结转7.00万元等，一般公共预算总收入177.00万元。")]
    [InlineData("全区一般公共预算收入100.00万元。加上上级补助收入50.00万元，减去上解支出7.00万元，可用财力合计133.00万元。")]
    [InlineData("全区一般公共预算收入约100万元。加上上级补助收入50万元、上年结转7万元，收入总量177万元。")]
    [InlineData("全区一般公共预算收入100.00万元。加上上级补助收入50.00万元，增长5%，上年结转7.00万元、调入资金，收入总量177.00万元。")]
    [InlineData("政府性基金收入100.00万元。加上上级补助收入50.00万元、上年结转7.00万元，一般公共预算总收入177.00万元。")]
    [InlineData("一般公共预算支出安排681.00万元，增长2.2%。一般公共预算收入，加上税收返还、转移支付收入等500.00万元，总财力744.00万元。")]
    [InlineData("中央对地方转移支付收入594.00亿元。加上使用结转结余59.00亿元，收入总量为1526.00亿元。")]
    [InlineData("近日下达专项资金260.27亿元，加上此前下达的1136.09亿元，安排使用专项资金1300.00亿元。")]
    [InlineData("2022年下达100.00亿元，2023年下达260.27亿元，加上此前下达的1136.09亿元，累计下达专项资金1496.36亿元。")]
    [InlineData("养老保险费收入50.00亿元，支出60.00亿元。本年收支结余20.00亿元，年末滚存结余90.00亿元。")]
    [InlineData("企业养老保险基金收入80.00亿元，居民养老保险基金收入10.00亿元。支出60.00亿元。本年收支结余30.50亿元。")]
    [InlineData("养老保险基金收入80.00亿元，支出60.00亿元。年末滚存结余90.00亿元。")]
    [InlineData("政府债务余额350.0亿元，其中，一般债务143.0亿元，专项债务207.0亿元；当年偿还政府债券48.0亿元，非政府债券2.0亿元，利息3.0亿元。")]
    public void Read_WhatTheWordsLeaveOpen_IsNotAnError(string text) => Reading.HasNoError(text);

    [Theory]
    [InlineData("项目全年预算100.00万元，支出70.00万元，结转结余30.00万元，结转结余率30.00%。", Exact)]
    [InlineData("项目全年预算100.00万元，支出70.00万元，结转结余30.00万元，结转结余率40.00%。", Mismatch)]
    [InlineData("项目全年预算100.0万元，支出66.6万元，结转33.4万元，结转率33%。", Exact)]
    [InlineData("项目全年预算100.00万元，支出75.00万元，结转30.00万元，结转率45.00%。", Uncheckable)]
    [InlineData("项目预算100.00万元，结转30.00万元，结转率40.00%。", Uncheckable)]
    public void Read_TheRateOfWhatIsLeft_IsOfWhatWasGiven(string text, StatementVerdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Reading.Of(StatementKind.Share, text)).Verdict);
}
