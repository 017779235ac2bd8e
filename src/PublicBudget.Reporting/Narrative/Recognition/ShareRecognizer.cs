using PublicBudget.Amounts;
using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>Shares: 基本支出229.4万元，占95.62%.</summary>
internal sealed class ShareRecognizer : IStatementRecognizer
{
    /// <summary>How many amounts before a share are tried as its whole where the words do not find it.</summary>
    private const int Reach = 30;

    public void Recognize(NarrativeScene scene)
    {
        foreach (ShareClaim claim in scene.Claims<ShareClaim>())
        {
            List<Level> many = claim.Rates.Count > 1 ? scene.Resolver.ResolveMany(claim, claim.Rates.Count) : [];
            for (int i = 0; i < claim.Rates.Count; i++)
            {
                List<Target> parts = claim.Rates.Count == 1 ? scene.Resolver.Resolve(claim)
                    : many.Count == claim.Rates.Count ? [new Target(many[i], true)]
                    : [];
                Write(scene, claim, claim.Rates[i], parts);
            }
        }
    }

    private static void Write(NarrativeScene scene, ShareClaim claim, Rate rate, List<Target> parts)
    {
        StatementWriter writer = scene.Writer;
        ShareReading reading = Best(scene, claim, rate.Percentage, parts);
        List<StatementOperand> operands = [];
        if (reading.Part is { } part)
        {
            operands.Add(writer.Operand(OperandRole.Part, part));
            scene.Shares.TryAdd(part, rate.Percentage);
        }

        if (claim.WholeAmount is { } printed)
        {
            operands.Add(writer.Operand(OperandRole.Whole, printed));
        }
        else if (reading.Whole is { } whole)
        {
            operands.Add(writer.Operand(OperandRole.Whole, whole));
        }

        writer.Add(
            StatementKind.Share,
            claim.IsDoubtful ? reading.Judgement.WithDoubt() : reading.Judgement,
            writer.Stated(rate),
            operands,
            claim,
            StatementWriter.SubjectOf(reading.Part, claim));
    }

    /// <summary>The first pair of part and whole for which the share holds; else the first pair, an error only if it is certain.</summary>
    private static ShareReading Best(NarrativeScene scene, ShareClaim claim, PublishedPercentage stated, List<Target> parts)
    {
        ShareReading? first = null;
        foreach (Target part in parts)
        {
            if (claim.WholeAmount is { } printed)
            {
                Judgement judgement = RateJudge.Share(part.Level.Amount, printed.Amount, stated);
                first ??= new ShareReading(part.Level, null, part.IsCertain ? judgement : judgement.WithDoubt());
                continue;
            }

            foreach (Target whole in Wholes(scene, claim, part.Level))
            {
                bool isCertain = part.IsCertain && whole.IsCertain;
                bool isWorthIt = first is null || isCertain || (RateJudge.IsExactShare(part.Level.Amount, whole.Level.Amount, stated) && (stated.Decimals > 0 || whole.IsCertain));
                if (!isWorthIt)
                {
                    continue;
                }

                Judgement judgement = RateJudge.Share(part.Level.Amount, whole.Level.Amount, stated);
                ShareReading reading = new(part.Level, whole.Level, isCertain ? judgement : judgement.WithDoubt());
                if (judgement.Holds && (isCertain || stated.Decimals > 0 || whole.IsCertain))
                {
                    return reading;
                }

                first ??= reading;
            }
        }

        return first is { Judgement.Verdict: StatementVerdict.Uncheckable, Whole: not null } doubtful
            ? doubtful with { Whole = null }
            : first ?? new ShareReading(parts.Count > 0 ? parts[0].Level : null, null, Judgement.Uncheckable);
    }

    private static IEnumerable<Target> Wholes(NarrativeScene scene, ShareClaim claim, Level part)
    {
        HashSet<Level> seen = [part];
        Level? named = claim.Whole.IsGeneric ? null : scene.Topics.FindBefore(claim.Index, claim.Whole, part.AnyYear);
        for (Level? ancestor = part.Parent; ancestor is not null && seen.Add(ancestor); ancestor = ancestor.Parent)
        {
            bool isMeant = !claim.NamesWhole || (claim.Whole.IsGeneric ? ancestor == part.Parent : ancestor.Topic.Matches(claim.Whole));
            yield return new Target(ancestor, isMeant && (ancestor == part.Parent || named is null || named == ancestor));
        }

        if (named is not null && seen.Add(named))
        {
            yield return new Target(named, named.Topic.IsSame(claim.Whole) && named.Paragraph == part.Paragraph && named.Basis.Agrees(part.Basis));
        }

        foreach (Level other in scene.Topics.WithKey(claim.Whole.Key))
        {
            if (other.Index < claim.Index && !other.IsAside && seen.Add(other) && seen.Count < Reach)
            {
                yield return new Target(other, false);
            }
        }

        if (named is null && claim.NamesWhole && scene.Topics.FindAfter(claim.Index, claim.Whole, part.AnyYear) is { } later && seen.Add(later))
        {
            yield return new Target(later, false);
        }

        List<Level> levels = scene.Outline.Levels;
        int last = scene.Topics.FirstLevelFrom(claim.Index) - 1;
        for (int i = last; i >= 0 && last - i < Reach && levels[i].Paragraph >= part.Paragraph - 1; i--)
        {
            if (seen.Add(levels[i]) && levels[i].Amount.InYuan >= part.Amount.InYuan)
            {
                yield return new Target(levels[i], false);
            }
        }
    }

    private sealed record ShareReading(Level? Part, Level? Whole, Judgement Judgement);
}
