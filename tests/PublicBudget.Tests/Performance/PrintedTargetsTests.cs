using PublicBudget.Performance;
using PublicBudget.Tests.Shared;

namespace PublicBudget.Tests.Performance;

/// <summary>
/// Targets of the kinds that indicator tables of many provinces and sectors print, invented for the purpose, each with the reading
/// that a person gave it: PrintedTargets.tsv.
/// </summary>
public class PrintedTargetsTests
{
    private static readonly string[][] Rows =
    [
        .. File.ReadLines(Repository.PathTo("tests", "PublicBudget.Tests", "Performance", "PrintedTargets.tsv")).Skip(1).Select(line => line.Split('\t')),
    ];

    public static TheoryData<string, string, string, string> Targets()
    {
        TheoryData<string, string, string, string> data = [];
        foreach (string[] row in Rows) data.Add(row[0], row[1], row[2], row[3]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Parse_PrintedTarget_IsReadAsAPersonReadsIt(string text, string name, string unit, string reading)
    {
        TargetValue target = TargetValue.Parse(text, name, unit);

        Assert.Equal(reading, Described.MeaningAndWarnings(target));
        Assert.Equal(text, target.Printed);
    }

    [Fact]
    public void Format_OfEveryPrintedTarget_ReadsBackWithTheSameMeaning() => Assert.All(Rows, row =>
    {
        TargetValue target = TargetValue.Parse(row[0], row[1], row[2]);

        Assert.Equal(Described.Meaning(target), Described.Meaning(TargetValue.Parse(target.ToString(), row[1], row[2])));
    });

    [Fact]
    public void Rows_AreDifferentTargets() => Assert.Equal(Rows.Length, Rows.DistinctBy(row => (row[0], row[1], row[2])).Count());
}
