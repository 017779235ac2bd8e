using System.Buffers;

namespace PublicBudget.Performance;

/// <summary>A filler: "**" and "XX" anywhere, or one of the fillers as the whole text.</summary>
internal sealed class PlaceholderForm : TargetForm
{
    private static readonly SearchValues<char> FillerSigns = SearchValues.Create("-/\\*._…?xX×");

    private static readonly PhraseTable<PlaceholderMeaning> Words = new(
    [
        ("无", PlaceholderMeaning.Filler),
        ("空", PlaceholderMeaning.Filler),
        ("定性", PlaceholderMeaning.Filler),
        ("定性指标", PlaceholderMeaning.Filler),
        ("待填写", PlaceholderMeaning.Filler),
        ("待填", PlaceholderMeaning.Filler),
        ("暂不确定", PlaceholderMeaning.ToBeDetermined),
        ("不确定", PlaceholderMeaning.ToBeDetermined),
        ("暂无", PlaceholderMeaning.ToBeDetermined),
        ("未定", PlaceholderMeaning.ToBeDetermined),
        ("待定", PlaceholderMeaning.ToBeDetermined),
        ("待确定", PlaceholderMeaning.ToBeDetermined),
        ("项目实际值", PlaceholderMeaning.ActualValue),
        ("实际值", PlaceholderMeaning.ActualValue),
        ("不适用", PlaceholderMeaning.NotApplicable),
        ("N/A", PlaceholderMeaning.NotApplicable),
        ("n/a", PlaceholderMeaning.NotApplicable),
    ]);

    public override TargetValue? Read(TargetSource source)
    {
        PlaceholderMeaning meaning = PlaceholderMeaning.Filler;
        return IsFiller(source.Text) || Words.TryWhole(source.Text, out meaning)
            ? new PlaceholderTarget { Printed = source.Printed, Meaning = meaning }
            : null;
    }

    private static bool IsFiller(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExcept(FillerSigns) < 0
        || text.IndexOf("**") >= 0
        || text.IndexOf("××") >= 0
        || text.IndexOf("XX") >= 0
        || text.IndexOf("xx") >= 0;
}
