using PublicBudget.Performance;

namespace PublicBudget.Tests.Performance;

public class GradeScaleTests
{
    [Theory]
    [InlineData(100, Grade.Excellent)]
    [InlineData(90, Grade.Excellent)]
    [InlineData(89.99, Grade.Good)]
    [InlineData(80, Grade.Good)]
    [InlineData(79.99, Grade.Fair)]
    [InlineData(60, Grade.Fair)]
    [InlineData(59.99, Grade.Poor)]
    [InlineData(0, Grade.Poor)]
    public void GradeOf_NinetyEightySixty_IncludesTheLowerEnd(decimal points, Grade grade) =>
        Assert.Equal(grade, GradeScale.NinetyEightySixty.GradeOf(points));

    [Theory]
    [InlineData(80, Grade.Excellent)]
    [InlineData(79.99, Grade.Good)]
    [InlineData(70, Grade.Good)]
    [InlineData(69.99, Grade.Fair)]
    [InlineData(60, Grade.Fair)]
    [InlineData(59.99, Grade.Poor)]
    public void GradeOf_EightySeventySixty_IncludesTheLowerEnd(decimal points, Grade grade) =>
        Assert.Equal(grade, GradeScale.EightySeventySixty.GradeOf(points));

    [Theory]
    [InlineData(80, 80, 60)]
    [InlineData(90, 60, 80)]
    public void Constructor_EndsThatDoNotFall_Throws(decimal excellent, decimal good, decimal fair) =>
        Assert.Throws<ArgumentException>(() => new GradeScale(excellent, good, fair));

    [Fact]
    public void ChineseName_OfAllGrades() =>
        Assert.Equal(["差", "中", "良", "优"], Enum.GetValues<Grade>().Select(grade => grade.ChineseName()));
}
