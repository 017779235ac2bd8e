namespace PublicBudget.Reporting.Narrative;

/// <summary>A stretch of the text that was read.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="Length">How many characters it has.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The index behind its last character.</summary>
    public int End => Start + Length;
}
