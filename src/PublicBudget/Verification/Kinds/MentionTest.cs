using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>A wording that should not be there (不应出现的文字): every mention of one kind is a contradiction.</summary>
public sealed class MentionTest : RuleTest
{
    /// <summary>The kind of mention.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>What is wrong with it, in Chinese.</summary>
    public required string Chinese { get; init; }

    /// <summary>What is wrong with it, in English.</summary>
    public required string English { get; init; }

    /// <inheritdoc/>
    public override string Operands => $"无{Chinese}";

    /// <inheritdoc/>
    public override void Evaluate(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        bool isFound = false;
        foreach (Mention mention in context.Sheet.Mentions)
        {
            if (mention.Kind != Kind) continue;
            isFound = true;
            string expected = mention.Expected is null ? "" : $" → {mention.Expected}";
            context.Contradict(Remarks.About(mention, $"{Chinese}：{mention.Text}{expected}", $"{English}: {mention.Text}{expected}"));
        }

        if (isFound) return;
        if (context.Sheet.Info.WordsWereRead) context.Pass();
        else context.Lacks(Reasons.NoWords);
    }
}
