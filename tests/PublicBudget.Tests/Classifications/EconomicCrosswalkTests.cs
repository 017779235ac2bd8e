using PublicBudget.Classifications;

namespace PublicBudget.Tests.Classifications;

public class EconomicCrosswalkTests
{
    private const string Header = "departmental\tgovernmental\tapplies_to\tfrom\tto\tbasis\n";
    private static readonly EconomicCrosswalk Crosswalk = EconomicCrosswalk.For(new(2021));

    [Theory]
    [InlineData("30101", UnitNature.Administrative, "50101", EvidenceBasis.Documented)]
    [InlineData("30101", UnitNature.CivilServiceInstitution, "50101", EvidenceBasis.Documented)]
    [InlineData("30101", UnitNature.PublicInstitution, "50501", EvidenceBasis.Knowledge)]
    [InlineData("30217", UnitNature.Administrative, "50206", EvidenceBasis.Knowledge)]
    [InlineData("30302", UnitNature.Administrative, "50905", EvidenceBasis.Knowledge)]
    [InlineData("30302", UnitNature.PublicInstitution, "50905", EvidenceBasis.Knowledge)]
    [InlineData("31002", UnitNature.PublicInstitution, "50601", EvidenceBasis.Knowledge)]
    public void ToGovernmental_Section_FollowsTheKindOfUnit(string code, UnitNature unit, string governmental, EvidenceBasis basis)
    {
        CrosswalkEntry entry = Assert.Single(Crosswalk.ToGovernmental(DepartmentalEconomicCode.Parse(code), unit));
        Assert.Equal((governmental, basis), (entry.Governmental.ToString(), entry.Basis));
    }

    [Fact]
    public void ToGovernmental_Category_GivesTheRowsOfItsSections()
    {
        DepartmentalEconomicCode wages = DepartmentalEconomicCode.Parse("301");
        Assert.All(Crosswalk.ToGovernmental(wages, UnitNature.Administrative), entry => Assert.Equal("501", entry.Governmental.Category.ToString()));
        Assert.All(Crosswalk.ToGovernmental(wages, UnitNature.PublicInstitution), entry => Assert.Equal("50501", entry.Governmental.ToString()));
        Assert.Equal(
            Crosswalk.ToGovernmental(wages).Count,
            Crosswalk.ToGovernmental(wages, UnitNature.Administrative).Count + Crosswalk.ToGovernmental(wages, UnitNature.PublicInstitution).Count);
    }

    [Fact]
    public void ToDepartmental_Section_GivesAllThatLeadToIt()
        => Assert.Equal(
            ["30203", "30226", "30227"],
            Crosswalk.ToDepartmental(GovernmentalEconomicCode.Parse("50205"), UnitNature.Administrative).Select(entry => entry.Departmental.ToString()));

    [Fact]
    public void BothWays_EveryRow_IsFound()
        => Assert.All(Crosswalk.Entries, entry =>
        {
            Assert.Contains(entry, Crosswalk.ToGovernmental(entry.Departmental, entry.AppliesTo));
            Assert.Contains(entry, Crosswalk.ToDepartmental(entry.Governmental, entry.AppliesTo));
            Assert.Equal(CrosswalkVerdict.Admissible, Crosswalk.Judge(entry.Departmental, entry.Governmental, entry.AppliesTo));
        });

    [Theory]
    [InlineData("30101", "50101", UnitNature.Administrative, CrosswalkVerdict.Admissible)]
    [InlineData("301", "501", UnitNature.Administrative, CrosswalkVerdict.Admissible)]
    [InlineData("301", "50501", UnitNature.PublicInstitution, CrosswalkVerdict.Admissible)]
    [InlineData("30101", "501", UnitNature.CivilServiceInstitution, CrosswalkVerdict.Admissible)]
    [InlineData("30101", "50101", UnitNature.PublicInstitution, CrosswalkVerdict.OtherUnit)]
    [InlineData("30101", "50206", UnitNature.Administrative, CrosswalkVerdict.NotListed)]
    [InlineData("30188", "50101", UnitNature.Administrative, CrosswalkVerdict.NotCovered)]
    [InlineData("30101", "50188", UnitNature.Administrative, CrosswalkVerdict.NotCovered)]
    [InlineData("30101", "50101", null, CrosswalkVerdict.Admissible)]
    public void Judge_EachCase(string departmental, string governmental, UnitNature? unit, CrosswalkVerdict verdict)
        => Assert.Equal(verdict, Crosswalk.Judge(DepartmentalEconomicCode.Parse(departmental), GovernmentalEconomicCode.Parse(governmental), unit));

    [Theory]
    [InlineData(2020, "50801")]
    [InlineData(2021, "50801 50803")]
    [InlineData(2022, "50801 50803")]
    [InlineData(2023, "50803")]
    public void ToGovernmental_InTheYearsOfChange_AcceptsOldAndNew(int year, string targets)
        => Assert.Equal(targets, string.Join(" ", EconomicCrosswalk.For(new(year))
            .ToGovernmental(DepartmentalEconomicCode.Parse("31201")).Select(entry => entry.Governmental)));

    [Fact]
    public void EverySection_InEveryYear_IsMappedForBothKindsOfUnitToListedCodes()
    {
        for (int year = 2019; year <= 2026; year++)
        {
            EconomicCrosswalk crosswalk = EconomicCrosswalk.For(new(year));
            ClassificationCatalog<GovernmentalEconomicCode> governmental = ClassificationCatalog.GovernmentalEconomic(new(year));
            foreach (ClassificationEntry<DepartmentalEconomicCode> entry in ClassificationCatalog.DepartmentalEconomic(new(year)).Entries)
            {
                foreach (UnitNature unit in Enum.GetValues<UnitNature>())
                    Assert.NotEmpty(crosswalk.ToGovernmental(entry.Code, unit));
            }
            Assert.All(crosswalk.Entries, entry => Assert.True(governmental.Contains(entry.Governmental)));
        }
    }

    [Theory]
    [InlineData("30101\t50101\tschool\t\t\tknowledge", "administrative, public-institution or any")]
    [InlineData("30101\t501010\tany\t\t\tknowledge", "a code of the GovernmentalEconomic classification in plain digits")]
    [InlineData("30102\t50101\tany\t\t\tknowledge\n30101\t50101\tany\t\t\tknowledge", "rows sorted by departmental, then by governmental code, none twice")]
    [InlineData("30101\t50101\tany\t\t\tknowledge\n30101\t50101\tany\t\t\tknowledge", "rows sorted by departmental, then by governmental code, none twice")]
    public void Read_Malformed_IsRefused(string rows, string expected)
        => Assert.Equal(expected, Assert.Throws<ClassificationTableException>(() => EconomicCrosswalk.Read(Header + rows, "crosswalk.tsv")).Expected);
}
