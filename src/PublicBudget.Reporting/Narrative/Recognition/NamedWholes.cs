using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// What the words for a whole mean in this text, as far as its own shares show it: where 占财政支出总量的… gives the stated share of one
/// amount for several parts, that amount is meant where these words stand behind it, unless another amount of its name stands between;
/// before it only if all its shares stand there.
/// </summary>
internal sealed class NamedWholes
{
    private readonly TopicIndex _topics;

    private const int LeastHolding = 2;

    private readonly Dictionary<string, Dictionary<Level, HashSet<Level>>> _holding = [];

    /// <summary>The largest part that each claim speaks of: no whole is smaller.</summary>
    private readonly Dictionary<ShareClaim, decimal> _largest = [];

    public NamedWholes(List<ShareReading> readings, TopicIndex topics)
    {
        _topics = topics;
        foreach (ShareReading reading in readings)
        {
            if (reading.Part is { } any)
            {
                _largest[reading.Claim] = Math.Max(any.Amount.InYuan, _largest.GetValueOrDefault(reading.Claim));
            }

            if (reading is { Claim.NamesWhole: true, Whole: { } whole, Part: { } part, Judgement.Holds: true } && !part.Amount.IsZero && part != whole)
            {
                PartsOf(reading.Claim.Whole.Text, whole).Add(part);
            }
        }
    }

    /// <summary>The reading with the whole that its words mean elsewhere, where its own place left that open.</summary>
    public ShareReading Confirm(ShareReading reading)
    {
        bool isOpen = reading is { Claim: { NamesWhole: true, WholeAmount: null }, Judgement.Verdict: StatementVerdict.Uncheckable, Target.IsCertain: true };
        if (!isOpen || MeaningOf(reading.Claim.Whole.Text) is not { } whole || whole == reading.Part || whole.Amount.InYuan < _largest[reading.Claim] || !IsMeant(whole, reading.Claim)
            || !TopicIndex.AgreesInYear(whole, reading.Part!.AnyYear))
        {
            return reading;
        }

        return reading with { Whole = whole, Judgement = RateJudge.Share(reading.Part.Amount, whole.Amount, reading.Rate.Percentage) };
    }

    /// <summary>The whole stands before the claim, with no other of its name between, or behind it and behind all the shares that show it.</summary>
    private bool IsMeant(Level whole, ShareClaim claim) =>
        whole.Index > claim.Index
            ? _holding[claim.Whole.Text][whole].All(part => part.Index < whole.Index) && _topics.FindSame(claim.Index, whole.Topic, null) is null
            : whole.Topic.IsGeneric || _topics.FindSame(claim.Index, whole.Topic, null) == whole;

    private Level? MeaningOf(string words)
    {
        if (!_holding.TryGetValue(words, out Dictionary<Level, HashSet<Level>>? wholes) || wholes.Count != 1)
        {
            return null;
        }

        (Level whole, HashSet<Level> parts) = wholes.First();
        return parts.Count >= LeastHolding ? whole : null;
    }

    private HashSet<Level> PartsOf(string words, Level whole)
    {
        if (!_holding.TryGetValue(words, out Dictionary<Level, HashSet<Level>>? wholes))
        {
            _holding[words] = wholes = [];
        }

        if (!wholes.TryGetValue(whole, out HashSet<Level>? parts))
        {
            wholes[whole] = parts = [];
        }

        return parts;
    }
}
