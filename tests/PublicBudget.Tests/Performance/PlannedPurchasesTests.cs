using PublicBudget.Performance;

namespace PublicBudget.Tests.Performance;

public class PlannedPurchasesTests
{
    [Theory]
    [InlineData("2021年12月底前完成购买空调、电脑、桌、椅、沙发。", "空调 电脑 桌 椅 沙发")]
    [InlineData("购置打印机和复合机，用于办公", "打印机 复合机")]
    [InlineData("采购设备", "")]
    [InlineData("采购工作按计划进行；购买电脑、空调", "电脑 空调")]
    [InlineData("按月支付房租、水电", "")]
    [InlineData("购买", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Find_InAPlan_TheListedGoods(string? plan, string expected) =>
        Assert.Equal(expected, string.Join(' ', PlannedPurchases.Find(plan)));
}
