using PublicBudget.Amounts;
using PublicBudget.Facts;
using PublicBudget.Performance;
using PublicBudget.Tests.Shared;

namespace PublicBudget.Tests.Facts;

/// <summary>Projects of one name are different data.</summary>
public class NamesakesTests
{
    private static readonly ProjectPerformance[] Projects = [Project("设备购置", 2.5m), Project("场馆维护", 4m), Project("设备购置", 8m), Project("设备购置", 1m)];

    [Fact]
    public void Ordinals_CountEachNameByItself()
        => Assert.Equal([1, 1, 2, 3], Enumerable.Range(0, Projects.Length).Select(Projects.OrdinalOf));

    [Fact]
    public void Sheet_OfABudget_KeepsTheAmountOfEachNamesake()
    {
        FactSheet sheet = FactSheet.From(JiyuanBudget.Create() with { Projects = Projects }, new PublishedPrecision(MoneyUnit.TenThousandYuan, 1));

        Assert.Equal(
            ["2.50万元", "8.00万元", "1.00万元"],
            new[] { 1, 2, 3 }.Select(ordinal => sheet[FactKeys.Project(JiyuanSheet.Version, "设备购置", ordinal: ordinal)].ToString()));
        Assert.Equal(4, sheet.OfConcept(FactConcept.ProjectAmount).Select(fact => fact.Key).Distinct().Count());
    }

    [Theory]
    [InlineData("设备购置", 1, "ProjectAmount 2021/Approved item=设备购置")]
    [InlineData("设备 购置", 2, "ProjectAmount 2021/Approved item=设备%20购置#2")]
    public void Key_OfANamesake_IsReadBackFromItsText(string name, int ordinal, string text)
    {
        FactKey key = FactKeys.Project(JiyuanSheet.Version, name, ordinal: ordinal);

        Assert.Equal(text, key.ToString());
        Assert.Equal(key, FactKey.Parse(text));
    }

    [Fact]
    public void Ordinal_BelowOne_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => FactKeys.Project(JiyuanSheet.Version, "设备购置", ordinal: 0));

    private static ProjectPerformance Project(string name, decimal tenThousand) => new()
    {
        Name = name,
        Total = Money.From(tenThousand, MoneyUnit.TenThousandYuan),
        ThisYear = Money.From(tenThousand, MoneyUnit.TenThousandYuan),
    };
}
