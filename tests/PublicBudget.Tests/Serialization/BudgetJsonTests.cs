using PublicBudget.Serialization;
using PublicBudget.Tests.Shared;
using static VerifyXunit.Verifier;

namespace PublicBudget.Tests.Serialization;

public class BudgetJsonTests
{
    [Fact]
    public Task Write_Jiyuan_IsThePinnedText() => Verify(BudgetJson.Write(JiyuanBudget.Create(), indented: true), "json");

    [Fact]
    public void Read_WhatWasWritten_IsEqual()
    {
        var budget = JiyuanBudget.Create();
        Assert.Equal(budget, BudgetJson.Read(BudgetJson.Write(budget)));
        Assert.Equal(budget, BudgetJson.Read(BudgetJson.Write(budget, indented: true)));
    }
}
