using CsCheck;
using PublicBudget.Classifications;

namespace PublicBudget.Tests.Classifications;

public class EditDistanceTests
{
    private static readonly Gen<string> GenText = Gen.String[Gen.Char["甲乙丙丁"], 0, 12];

    [Fact]
    public void Within_AnyTexts_IsTheDistanceUpToTheBound()
        => Gen.Select(GenText, GenText, Gen.Int[0, 3]).Sample((left, right, bound) =>
            Assert.Equal(Math.Min(Naive(left, right), bound + 1), EditDistance.Within(left, right, bound)));

    private static int Naive(string left, string right)
    {
        int[,] table = new int[left.Length + 1, right.Length + 1];
        for (int row = 0; row <= left.Length; row++)
        {
            for (int column = 0; column <= right.Length; column++)
            {
                table[row, column] = row == 0 || column == 0
                    ? row + column
                    : Math.Min(
                        table[row - 1, column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1),
                        Math.Min(table[row - 1, column], table[row, column - 1]) + 1);
            }
        }
        return table[left.Length, right.Length];
    }
}
