using CsCheck;
using NodaTime;
using PublicBudget.Periods;
using PublicBudget.Testing;

namespace PublicBudget.Tests.Periods;

public class FiscalYearTests
{
    [Fact]
    public void Year_IsTheCalendarYear()
    {
        var year = new FiscalYear(2021);
        Assert.Equal(2021, year.Year);
        Assert.Equal(new LocalDate(2021, 1, 1), year.Start);
        Assert.Equal(new LocalDate(2021, 12, 31), year.End);
        Assert.Equal(new DateInterval(year.Start, year.End), year.Interval);
        Assert.Equal(new FiscalYear(2022), year.Next);
        Assert.Equal(new FiscalYear(2020), year.Previous);
        Assert.Equal(new FiscalYear(2016), year.AddYears(-5));
    }

    [Fact]
    public void Default_IsTheYearOne()
    {
        Assert.Equal(1, default(FiscalYear).Year);
        Assert.Equal(default(LocalDate), default(FiscalYear).Start);
        Assert.Equal(FiscalYear.MinValue, default);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10000)]
    [InlineData(int.MaxValue)]
    public void Constructor_NoYear_Throws(int year)
        => Assert.Contains("from 1 to 9999", Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(year)).Message);

    [Fact]
    public void NextAndPrevious_AtTheEdges_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYear.MaxValue.Next);
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYear.MinValue.Previous);
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYear.MinValue.AddYears(int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYear.MaxValue.AddYears(int.MinValue));
    }

    [Fact]
    public void Contains_IsThatTheDateLiesBetweenItsEnds()
        => Gen.Select(Any.FiscalYear, Any.FiscalYear, Gen.Int[0, 364]).Sample((year, other, day) =>
        {
            var date = other.Start.PlusDays(day);
            return year.Contains(date) == year.Interval.Contains(date) && FiscalYear.Of(date) == other;
        });

    [Fact]
    public void Of_ADateBeforeTheYearOne_Throws()
        => Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYear.Of(new LocalDate(0, 1, 1)));

    [Fact]
    public void Parse_ToString_IsTheSame()
    {
        Assert.Equal("2021", new FiscalYear(2021).ToString());
        Assert.Equal("0001", default(FiscalYear).ToString());
        Any.FiscalYear.Sample(year =>
        {
            Span<char> room = stackalloc char[4];
            return FiscalYear.Parse(year.ToString()) == year && year.TryFormat(room, out _) && room.SequenceEqual(year.ToString());
        });
        Assert.False(new FiscalYear(2021).TryFormat(new char[3], out _));
        Assert.Throws<FormatException>(() => new FiscalYear(2021).ToString("X", null));
        Assert.Throws<FormatException>(() => new FiscalYear(2021).TryFormat(new char[4], out _, "X"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("21")]
    [InlineData("0000")]
    [InlineData("20211")]
    [InlineData("+021")]
    [InlineData(" 202")]
    [InlineData("２０２１")]
    [InlineData("2021年")]
    public void Parse_AnythingElse_Throws(string text)
    {
        Assert.Contains("2021", Assert.Throws<FormatException>(() => FiscalYear.Parse(text)).Message);
        Assert.False(FiscalYear.TryParse(text, out var year));
        Assert.Equal(default, year);
    }

    [Fact]
    public void Comparison_IsThatOfYears()
        => Gen.Select(Any.FiscalYear, Any.FiscalYear).Sample((a, b) =>
            Math.Sign(a.CompareTo(b)) == a.Year.CompareTo(b.Year)
            && (a < b) == (a.Year < b.Year)
            && (a <= b) == (a.Year <= b.Year)
            && (a > b) == (a.Year > b.Year)
            && (a >= b) == (a.Year >= b.Year)
            && (a == b) == (a.Year == b.Year)
            && a != b == (a.Year != b.Year));
}
