using PublicBudget.Collections;

namespace PublicBudget.Performance;

/// <summary>
/// Finds the quantities in the words of a goal (年度绩效目标). Only numbers in digits with a known unit count; dates, the numbers of a
/// list and of documents do not.
/// </summary>
public static class GoalQuantities
{
    /// <summary>The longest text that is looked at; what comes after it is left out.</summary>
    private const int MaxLength = 10_000;

    private const string Punctuation = ",。;、:!?()<>《》〔〕[]【】";

    /// <summary>All quantities, in the order of the text. Takes time linear in its length, and no longer for more than 10,000 characters.</summary>
    /// <param name="goal">The words of the goal; null is a text without quantities.</param>
    public static IReadOnlyList<GoalQuantity> Find(string? goal)
    {
        if (string.IsNullOrEmpty(goal))
        {
            return ValueList<GoalQuantity>.Empty;
        }

        ReadOnlySpan<char> printed = goal.AsSpan(0, Math.Min(goal.Length, MaxLength));
        char[] buffer = new char[printed.Length];
        ReadOnlySpan<char> text = buffer.AsSpan(0, TargetFolding.Fold(printed, buffer));
        List<GoalQuantity> found = [];
        int labelStart = 0;
        for (int i = 0; i < text.Length;)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                i += TakeNumber(text, labelStart, i, found, out bool isQuantity);
                labelStart = isQuantity ? i : labelStart;
            }
            else
            {
                labelStart = Punctuation.Contains(text[i], StringComparison.Ordinal) ? i + 1 : labelStart;
                i++;
            }
        }

        return ValueList.Copy(found);
    }

    /// <summary>Reads the number at a place, keeps it if it is a quantity, and answers how many characters it takes.</summary>
    private static int TakeNumber(ReadOnlySpan<char> text, int labelStart, int start, List<GoalQuantity> found, out bool isQuantity)
    {
        TargetReader reader = new(text[start..]);
        isQuantity = reader.TryQuantityInProse(out TargetNumber number, out TargetUnit? unit) && unit is not null && IsPromise(unit);
        if (!isQuantity)
        {
            return Math.Max(1, TargetReader.DigitsAtStart(text[start..]));
        }

        int length = text.Length - start - reader.Rest.Length;
        ReadOnlySpan<char> label = TargetOperators.WithoutOperator(text[labelStart..start]);
        string quantity = text[(labelStart + label.Length)..(start + length)].ToString();
        found.Add(new GoalQuantity(label.ToString(), number, unit!, quantity));
        return length;
    }

    /// <summary>Years, months and days are dates in prose; a share, a count or an amount is what is promised.</summary>
    private static bool IsPromise(TargetUnit unit) => unit.Kind != TargetUnitKind.Time || unit.Symbol is "工作日" or "小时" or "分钟";
}
