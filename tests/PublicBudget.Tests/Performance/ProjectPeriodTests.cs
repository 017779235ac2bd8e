using NodaTime;
using PublicBudget.Performance;

namespace PublicBudget.Tests.Performance;

public class ProjectPeriodTests
{
    [Fact]
    public void Constructor_EndBeforeStart_ThrowsWithBothDates()
    {
        var exception = Assert.Throws<ArgumentException>(
            () => new ProjectPeriod(new LocalDate(2021, 12, 31), new LocalDate(2021, 1, 1)));

        Assert.Equal("end", exception.ParamName);
        Assert.StartsWith(
            "Expected an end on or after the start 2021-12-31, found 2021-01-01.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_OneDay_IsAPeriod()
    {
        var day = new LocalDate(2021, 1, 1);

        Assert.Equal("2021-01-01/2021-01-01", new ProjectPeriod(day, day).ToString());
    }

    [Fact]
    public void Constructor_OneEndMissing_IsAPeriod()
    {
        Assert.Equal("2021-01-01/..", new ProjectPeriod(new LocalDate(2021, 1, 1), null).ToString());
        Assert.Equal("../2021-12-31", new ProjectPeriod(null, new LocalDate(2021, 12, 31)).ToString());
    }

    [Fact]
    public void Equals_SameDates_AreEqual() => Assert.Equal(
        new ProjectPeriod(new LocalDate(2021, 1, 1), null), new ProjectPeriod(new LocalDate(2021, 1, 1), null));
}
