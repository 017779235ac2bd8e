using CsCheck;
using PublicBudget.Reporting.Narrative;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>What holds for every text that rounds its exact figures, and for every text that states one wrong figure.</summary>
public class NarrativeLawsTests
{
    public static TheoryData<string> Kinds => ["growth", "share", "completion", "sum"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_ExactFiguresAtAnyPrecision_AreNeverAnError(string kind) =>
        Of(kind).Sample(statement => Assert.DoesNotContain(NarrativeReader.Read(statement.Text), found => found.Verdict.IsError()), print: static statement => statement.Text, iter: 3_000);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_ExactFiguresAtAnyPrecision_AreRecognised(string kind) =>
        Of(kind).Sample(statement => Assert.Contains(NarrativeReader.Read(statement.Text), found => found.Verdict.Holds()), print: static statement => statement.Text, iter: 3_000);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_AFigureMovedBeyondRounding_IsAnError(string kind) =>
        Of(kind).Sample(statement => Assert.Contains(NarrativeReader.Read(statement.Wrong!), found => found.Verdict.IsError()), print: static statement => statement.Wrong!, iter: 3_000);

    [Fact]
    public void Read_ManyRightStatements_HaveNoErrorTogether() =>
        Composed.Sample(text => Assert.DoesNotContain(NarrativeReader.Read(text), found => found.Verdict.IsError()), iter: 1_500);

    [Fact]
    public void Read_OneWrongStatementAmongMany_IsTheOnlyError() =>
        Gen.Select(InventedStatements.Any.Array[1, 8], InventedStatements.Any, Gen.Int[0, 8]).Sample(
            sample =>
            {
                (InventedStatement[] right, InventedStatement wrong, int position) = sample;
                List<string> sentences = [.. right.Select(static statement => statement.Text)];
                sentences.Insert(Math.Min(position, sentences.Count), wrong.Wrong!);
                string text = string.Join('\n', sentences);
                int start = sentences.Take(Math.Min(position, sentences.Count - 1)).Sum(static sentence => sentence.Length + 1);
                List<Statement> errors = [.. NarrativeReader.Read(text).Where(static statement => statement.Verdict.IsError())];

                Assert.NotEmpty(errors);
                Assert.All(errors, error => Assert.InRange(error.Span.End, start, start + wrong.Wrong!.Length));
            },
            print: static sample => $"{string.Join('\n', sample.Item1.Select(static statement => statement.Text))}\nwrong, at {sample.Item3}: {sample.Item2.Wrong}",
            iter: 3_000);

    /// <summary>Each statement in a paragraph of its own, as documents have them.</summary>
    private static Gen<string> Composed { get; } =
        InventedStatements.Any.Array[2, 12].Select(static statements => string.Join('\n', statements.Select(static statement => statement.Text)));

    private static Gen<InventedStatement> Of(string kind) => kind switch
    {
        "growth" => InventedStatements.Growth,
        "share" => InventedStatements.Share,
        "completion" => InventedStatements.Completion,
        _ => InventedStatements.Sum,
    };
}
