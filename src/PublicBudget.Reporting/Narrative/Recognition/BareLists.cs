using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>Amounts in a row of which nothing is said one by one.</summary>
internal static class BareLists
{
    /// <summary>
    /// 其中：基本支出A元，项目支出B元，同比增加…: nothing was said of A alone, so it may be said of both together. In a new sentence that needs no 其中.
    /// </summary>
    public static bool EndWith(Outline outline, Level focus, Claim claim)
    {
        const int Reach = 24;
        int members = focus.Topic.IsGeneric ? 0 : 1;
        for (int i = focus.Index - 1; i >= 0 && focus.Index - i < Reach && outline.Elements[i].Sentence == focus.Sentence && members > 0; i--)
        {
            switch (outline.Elements[i])
            {
                case ListOpener:
                    return members > 1;
                case Claim or Break { Kind: BreakKind.Clauses }:
                    return false;
                case Level level:
                    // of both together is of the other alone, where one is zero
                    members += level.Amount.IsZero || level.Topic.IsGeneric || level.Depth != focus.Depth || level.Topic.IsSame(focus.Topic) ? 0 : 1;
                    break;
            }
        }

        return members > 1 && focus.Sentence != claim.Sentence;
    }
}
