namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>Texts that begin or end in the middle: what the missing part would have said is no contradiction.</summary>
public class CutTextTests
{
    private const string Complete =
        "一般公共预算收入155.00万元，其中：税收收入100.00万元，非税收入55.00万元。核定新增债务额度290.00万元，其中新增一般债券90.00万元、专项债券100.00万元、主权外贷100.00万元。"
        + "财政拨款收支总预算705.00万元。收入包括：一般公共预算拨款700.00万元、上年结转结余5.00万元；支出包括：教育支出580.00万元、卫生健康支出55.00万元、住房保障支出70.00万元。"
        + "偿还债券本息268.00万元，其中：一般债券本金55.00万元，专项债券本金146.00万元，债券利息67.00万元。"
        + "资本经营收入149.00万元，上年结余14.00万元，资本经营支出145.00万元。上述收支相抵，年终结余18.00万元。";

    [Fact]
    public void Read_ATextThatIsWhole_HasNoError() => Reading.HasNoError(Complete);

    [Fact]
    public void Read_ATextCutAtAnyMark_HasNoError()
    {
        for (int i = 0; i < Complete.Length; i++)
        {
            if ("，、；。：".Contains(Complete[i]))
            {
                Reading.HasNoError(Complete[..(i + 1)]);
                Reading.HasNoError(Complete[(i + 1)..]);
            }
        }
    }

    [Theory]
    [InlineData("12.50万元；对比减少4.35万元，减少率35.22%。")]
    [InlineData("公务接待费12.39万元，公务用车运行费7.73万元。\n2022年度“三公”经费预算比2021年度增加1.68万元，其中公务接待费比上年减少0.58万元，减少4.92%。公务用车运行费比上年增加2.27万元，增长29.37%。")]
    public void Read_ATextWithoutItsBeginning_HasNoError(string text) => Reading.HasNoError(text);

    [Theory]
    [InlineData("核定新增债务额度290.00万元，其中新增一般债券90.00万元、专项债券100.00万元、主权外贷。")]
    [InlineData("核定新增债务额度290.00万元，其中新增一般债券90.00万元、专项债券100.00万元等。")]
    [InlineData("本年支出合计1303.34万元，其中：基本支出838.97万元，占64.37%；项目支出444.95万元，占34.14%；")]
    public void Read_AListWhoseLastPartHasNoAmount_IsOpen(string text) => Reading.HasNoError(text);
}
