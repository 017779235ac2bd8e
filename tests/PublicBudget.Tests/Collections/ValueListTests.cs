using CsCheck;
using PublicBudget.Collections;

namespace PublicBudget.Tests.Collections;

public class ValueListTests
{
    [Fact]
    public void Equals_SameElementsInOtherInstances_AreEqualWithEqualHash() => Gen.Int.Array.Sample(items =>
    {
        ValueList<int> one = ValueList.Copy(items);
        ValueList<int> other = ValueList.Copy(items.ToList());
        return one.Equals((object)other) && one.GetHashCode() == other.GetHashCode() && one.SequenceEqual(items);
    });

    [Fact]
    public void Equals_OtherOrderOrLength_IsFalse()
    {
        ValueList<int> list = [1, 2, 3];

        Assert.NotEqual<object>(list, (ValueList<int>)[1, 3, 2]);
        Assert.NotEqual<object>(list, (ValueList<int>)[1, 2]);
        Assert.False(list.Equals((object?)null));
    }

    [Fact]
    public void Copy_SourceChangesLater_KeepsTheOldElements()
    {
        List<string> source = ["一", "二"];
        ValueList<string> copy = ValueList.Copy(source);
        source[0] = "三";

        Assert.Equal(["一", "二"], copy);
    }

    [Fact]
    public void Copy_Null_IsEmpty() => Assert.Same(ValueList<int>.Empty, ValueList.Copy<int>(null));

    [Fact]
    public void Copy_ListThatIsImmutableAlready_IsShared()
    {
        ValueList<int> list = [1];

        Assert.Same(list, ValueList.Copy(list));
    }

    [Fact]
    public void Copy_NullElement_ThrowsWithItsIndex()
    {
        var exception = Assert.Throws<ArgumentException>(() => ValueList.Copy<string>(["一", null!]));

        Assert.Contains("index 1", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "[]")]
    [InlineData(3, "[1, 2, 3]")]
    [InlineData(9, "[1, 2, 3, 4, 5, 6, 7, 8, … 9 in all]")]
    public void ToString_Elements_AreListedAndCut(int count, string expected) =>
        Assert.Equal(expected, ValueList.Copy(Enumerable.Range(1, count)).ToString());

    [Fact]
    public void Indexer_OutsideTheList_Throws() =>
        Assert.Throws<IndexOutOfRangeException>(() => ValueList.Copy([1])[1]);

    private sealed record Holder
    {
        public IReadOnlyList<string> Names { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;
    }

    [Fact]
    public void RecordEquality_ListsOfTheSameContent_AreEqual()
    {
        Assert.Equal(new Holder { Names = ["一"] }, new Holder { Names = new List<string> { "一" } });
        Assert.Equal(new Holder(), new Holder { Names = [] });
        Assert.NotEqual(new Holder(), new Holder { Names = ["一"] });
    }
}
