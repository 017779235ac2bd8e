using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// Shares of one whole that follow each other in a sentence: 基本支出A，占70%；项目支出B，占30%. Where no word says of what, the next share is
/// taken of the same whole, for certain once the parts add up to it.
/// </summary>
internal sealed class ShareRun
{
    /// <summary>So many parts of one whole are no sentence any more.</summary>
    private const int MostParts = 60;

    private readonly List<Level> _parts = [];

    private Level? _whole;

    /// <summary>The whole of the shares before a claim that names none, if its sentence has any.</summary>
    public Level? WholeFor(ShareClaim claim) => !claim.NamesWhole && _parts is [.., var last] && last.Sentence == claim.Sentence ? _whole : null;

    /// <summary>A further part leaves nothing of the whole.</summary>
    public bool IsClosedBy(Level part) =>
        _whole is { } whole && _parts.Count < MostParts && AmountJudge.Sum(whole.Amount, PartLists.AmountsOf([.. _parts, part], _parts.Count + 1)).Verdict == StatementVerdict.Exact;

    public void Add(ShareReading reading)
    {
        if (reading is not { Part: { } part, Whole: { } whole, Judgement.Holds: true })
        {
            return;
        }

        if (whole != _whole || (_parts is [.., var last] && last.Sentence != part.Sentence))
        {
            _parts.Clear();
            _whole = whole;
        }

        _parts.Add(part);
    }
}
