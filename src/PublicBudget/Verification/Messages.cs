using System.Text;
using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <summary>
/// The sentence of a check: both places, both values, the difference, what rounding allows, and how much is left at least. It
/// never says which side is wrong: the document cannot tell.
/// </summary>
internal static class Messages
{
    public static string Chinese(Check check) => Text(check, MessageWords.Chinese);

    public static string English(Check check) => Text(check, MessageWords.English);

    private static string Text(Check check, MessageWords words)
    {
        if (check.Remark is { } remark) return words.IsChinese ? remark.Chinese : remark.English;
        if (check.Facts.Count == 0) return check.Reason ?? (words.IsChinese ? check.Rule.Sentence : check.Rule.Title);
        var text = new StringBuilder(160);
        Fact stated = check.Facts[0];
        text.Append(Place(stated)).Append(' ').Append(stated.Figure).Append(Sign(check, words));
        AppendComputed(text, check, words);
        if (check.Verdict.WasChecked() && check.Difference is { } difference && difference != 0) AppendDifference(text, check, difference, words);
        if (check.Reason is { } reason) text.Append(words.Because).Append(reason);
        return text.ToString();
    }

    private static string Sign(Check check, MessageWords words) => check.Relation switch
    {
        Relation.AtMost => check.Verdict == Verdict.Contradicted ? " < " : " ≥ ",
        Relation.Direction or Relation.Flat => words.Against,
        _ => check.Verdict switch
        {
            Verdict.Contradicted => " ≠ ",
            Verdict.Exact => " = ",
            _ => " ≈ ",
        },
    };

    private static void AppendComputed(StringBuilder text, Check check, MessageWords words)
    {
        for (int i = 1; i < check.Facts.Count; i++)
        {
            text.Append(Joint(check, i, words));
            text.Append(Place(check.Facts[i])).Append(' ').Append(check.Facts[i].Figure);
        }

        bool isPlain = check.Facts.Count == 2 && check.Relation is not (Relation.Share or Relation.Growth or Relation.Completion);
        if (!isPlain && check.Relation != Relation.Agreement && check.Computed is { } computed)
            text.Append(words.Gives).Append(FigureText.Of(computed, check.Facts[0].Figure));
    }

    // What stands between two operands. In a growth the order of the amounts is the document's, so they are listed, not added.
    private static string Joint(Check check, int operand, MessageWords words) => check.Relation switch
    {
        Relation.Agreement or Relation.Growth or Relation.Direction or Relation.Flat => operand > 1 ? words.And : "",
        Relation.Share or Relation.Completion when operand == 2 => " / ",
        _ when check.IsSubtracted(operand) => " − ",
        _ => operand > 1 ? " + " : "",
    };

    private static void AppendDifference(StringBuilder text, Check check, decimal difference, MessageWords words)
    {
        Figure like = check.Facts[0].Figure;
        text.Append(words.Difference).Append(FigureText.Of(difference, like));
        if (check.Allowed is not { } allowed || (check.Relation == Relation.AtMost && difference > 0)) return;
        text.Append(words.Allowed).Append(FigureText.Of(allowed, like));
        if (check.LeastDifference is { } least && least > 0) text.Append(words.Least).Append(FigureText.Of(least, like));
    }

    private static string Place(Fact fact) => fact.Place?.ToString() ?? fact.Key.Describe();
}
