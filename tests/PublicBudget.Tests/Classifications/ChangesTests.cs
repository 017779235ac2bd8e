using PublicBudget.Classifications;
using PublicBudget.Periods;
using static VerifyXunit.Verifier;

namespace PublicBudget.Tests.Classifications;

public class ChangesTests
{
    [Fact]
    public Task ChangesTo_2020To2021_AreTheKnownOnes() => Verify(Text(2020, 2021), "md");

    [Fact]
    public Task ChangesTo_2021To2022_AreTheKnownOnes() => Verify(Text(2021, 2022), "md");

    [Fact]
    public void ChangesTo_SectionRenamed_HasBothNames()
    {
        ClassificationChange<FunctionalCode> change = Change(2019, 2020, "20805");
        Assert.Equal(
            (ClassificationChangeKind.Renamed, "行政事业单位离退休", "行政事业单位养老支出"),
            (change.Kind, change.Before!.Name, change.After!.Name));
    }

    [Fact]
    public void ChangesTo_ItemMoved_NamesItsSuccessorAndBack()
    {
        ClassificationChange<FunctionalCode> moved = Change(2020, 2021, "2089901"), added = Change(2020, 2021, "2089999");
        Assert.Equal((ClassificationChangeKind.Moved, null), (moved.Kind, moved.After));
        Assert.Equal([FunctionalCode.Parse("2089999")], moved.MovedTo);
        Assert.Equal(ClassificationChangeKind.Added, added.Kind);
        Assert.Equal([FunctionalCode.Parse("2089901")], added.MovedFrom);
    }

    [Fact]
    public void ChangesTo_AcrossSeveralYears_StillFindsTheMove()
    {
        Assert.Equal(ClassificationChangeKind.Moved, Change(2019, 2026, "2089901").Kind);
        Assert.Equal(ClassificationChangeKind.Removed, Change(2019, 2021, "2080504").Kind);
        Assert.Equal("巩固脱贫攻坚成果衔接乡村振兴", Change(2021, 2023, "21305").After!.Name);
    }

    [Fact]
    public void ChangesTo_AnyTwoYears_AccountForEveryCode()
    {
        for (int from = 2019; from < 2026; from++)
        {
            for (int to = from + 1; to <= 2026; to++)
            {
                ClassificationCatalog<FunctionalCode> before = ClassificationCatalog.Functional(new(from)), after = ClassificationCatalog.Functional(new(to));
                IReadOnlyList<ClassificationChange<FunctionalCode>> changes = before.ChangesTo(after);
                int added = changes.Count(change => change.Kind == ClassificationChangeKind.Added);
                int ended = changes.Count(change => change.After is null);
                Assert.Equal(after.Count, before.Count + added - ended);
                Assert.All(changes.SelectMany(change => change.MovedTo), code => Assert.True(after.Contains(code)));
                Assert.All(changes.SelectMany(change => change.MovedFrom), code => Assert.False(after.Contains(code)));
            }
        }
    }

    [Fact]
    public void ChangesTo_SameOrEarlierYear_Throws()
    {
        ClassificationCatalog<FunctionalCode> catalog = ClassificationCatalog.Functional(new(2021));
        Assert.Throws<ArgumentException>(() => catalog.ChangesTo(catalog));
        Assert.Throws<ArgumentException>(() => catalog.ChangesTo(ClassificationCatalog.Functional(new(2020))));
        Assert.Throws<ArgumentNullException>(() => catalog.ChangesTo(null!));
    }

    /// <summary>A move ends one listed code and leads to another one that is listed in its year.</summary>
    [Fact]
    public void Moves_Each_FitTheTables()
    {
        foreach (CodeMoves.Row row in CodeMoves.BuiltIn.ToArray())
        {
            ClassificationCatalog before = ClassificationCatalog.For(row.Scheme, new(row.Year - 1)), after = ClassificationCatalog.For(row.Scheme, new(row.Year));
            Assert.True(before.TryGet(Text(row.From), out _), $"{row} starts from no code");
            Assert.False(after.TryGet(Text(row.From), out _), $"{row} ends no code");
            Assert.True(after.TryGet(Text(row.To), out _), $"{row} leads to no code");
        }
    }

    /// <summary>No move is forgotten: a name that leaves a 款 and comes back in the same 款 on the same level.</summary>
    [Fact]
    public void Moves_NameThatChangesItsCodeWithinItsSection_AreAllListed()
    {
        for (int year = 2019; year < 2026; year++)
        {
            IReadOnlyList<ClassificationChange<FunctionalCode>> changes = Changes(year, year + 1);
            foreach (ClassificationChange<FunctionalCode> removed in changes.Where(change => change.Kind == ClassificationChangeKind.Removed))
            {
                Assert.DoesNotContain(changes, change => change.Kind == ClassificationChangeKind.Added
                    && change.Code.Parent == removed.Code.Parent && change.After!.Name == removed.Before!.Name);
            }
        }
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(int from, int to) => string.Join("\n", Changes(from, to).Select(change => $"- {change}")) + "\n";

    private static IReadOnlyList<ClassificationChange<FunctionalCode>> Changes(int from, int to)
        => ClassificationCatalog.Functional(new FiscalYear(from)).ChangesTo(ClassificationCatalog.Functional(new FiscalYear(to)));

    private static ClassificationChange<FunctionalCode> Change(int from, int to, string code)
        => Assert.Single(Changes(from, to), change => change.Code == FunctionalCode.Parse(code));
}
