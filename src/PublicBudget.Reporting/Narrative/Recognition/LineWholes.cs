namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// 1.教育支出A，占70%；2.卫生支出B，占20%；3.住房支出C，占10%, all in one sentence or each in a line of its own: shares that name no whole, or all the same one.
/// </summary>
internal static class LineWholes
{
    /// <summary>Gives the shares of such lines that found no whole the total of the lines.</summary>
    public static void Confirm(List<ShareReading> readings, NarrativeScene scene)
    {
        for (int first = 0, end; first < readings.Count; first = end)
        {
            end = EndOf(readings, first);
            CommonWholes.Confirm(readings, [.. Enumerable.Range(first, end - first)], scene);
        }
    }

    // The shares of one sentence, else those of lines that have one each.
    private static int EndOf(List<ShareReading> readings, int first)
    {
        bool isSentence = AreOfOneSentence(readings, first);
        int end = first + 1;
        while (end < readings.Count && Follows(readings[end - 1], readings[end]) && AreOfOneSentence(readings, end - 1) == isSentence && (isSentence || !AreOfOneSentence(readings, end))) end++;
        return end;
    }

    private static bool AreOfOneSentence(List<ShareReading> readings, int at) => at + 1 < readings.Count && readings[at].Claim.Sentence == readings[at + 1].Claim.Sentence;

    private static bool Follows(ShareReading before, ShareReading reading) =>
        CommonWholes.MayBeOfList(before) && CommonWholes.MayBeOfList(reading) && before.Claim.Whole.Text == reading.Claim.Whole.Text && reading.Claim.Paragraph - before.Claim.Paragraph <= 1;
}
