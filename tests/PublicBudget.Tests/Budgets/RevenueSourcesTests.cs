using PublicBudget.Budgets;

namespace PublicBudget.Tests.Budgets;

public class RevenueSourcesTests
{
    [Fact]
    public void Children_OfGeneralPublicBudget_AreTable4RowsInOrder()
    {
        // The eleven rows of 一般公共预算收入 in Henan's table 4, and two sources (罚没, 捐赠) that other forms print.
        string[] expected =
        [
            "财政拨款", "纳入预算管理的行政事业性收费", "专项收入", "国有资源（资产）有偿使用收入", "国有资本经营收入", "政府住房基金收入",
            "罚没收入", "捐赠收入", "债务收入", "其他一般公共预算收入", "上级预拨", "动用预算稳定调节基金", "调入资金",
        ];

        Assert.Equal(expected, RevenueSource.GeneralPublicBudget.Children().Select(source => source.ChineseName()));
    }

    [Fact]
    public void Children_OfGovernmentManagedFunds_AreThree()
        => Assert.Equal(
            ["当年收入", "债务收入", "上级预拨"],
            RevenueSource.GovernmentManagedFunds.Children().Select(source => source.ChineseName()));

    [Fact]
    public void Tree_EverySource_IsARootOrAChildOfItsParent()
    {
        foreach (var source in RevenueSources.All)
        {
            if (source.Parent() is { } parent)
            {
                Assert.Contains(source, parent.Children());
                Assert.True(parent.Contains(source));
                Assert.Equal(parent.Fund(), source.Fund());
            }
            else
            {
                Assert.Contains(source, RevenueSources.Roots);
            }
        }
    }

    [Fact]
    public void Names_OfTheTwelveOutsideTable4_AreTheGlossarys()
    {
        Assert.Equal("财政专户管理资金（教育收费）", RevenueSource.SpecialFiscalAccount.ChineseName());
        Assert.Equal("事业收入", RevenueSource.InstitutionalActivities.ChineseName());
        Assert.Equal("事业单位经营收入", RevenueSource.BusinessOperations.ChineseName());
        Assert.Equal("上级补助收入", RevenueSource.SuperiorSubsidies.ChineseName());
        Assert.Equal("附属单位上缴收入", RevenueSource.AffiliateRemittances.ChineseName());
        Assert.Equal("其他收入", RevenueSource.Other.ChineseName());
        Assert.Equal("使用非财政拨款结余", RevenueSource.NonAppropriationSurplusUsed.ChineseName());
        Assert.Equal("上年结转", RevenueSource.OtherCarryOver.ChineseName());
    }

    [Theory]
    [InlineData(RevenueSource.GeneralPublicBudgetCarryOver, false)]
    [InlineData(RevenueSource.NonAppropriationSurplusUsed, false)]
    [InlineData(RevenueSource.InstitutionalActivities, true)]
    [InlineData(RevenueSource.GeneralPublicBudgetAppropriation, true)]
    public void IsOfTheYear_LeavesOutWhatWasCarriedOver(RevenueSource source, bool expected)
        => Assert.Equal(expected, source.IsOfTheYear());

    [Fact]
    public void ChineseName_UnknownMember_Throws()
        => Assert.Throws<ArgumentException>(() => ((RevenueSource)1000).ChineseName());
}
