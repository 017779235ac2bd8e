using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>Changes and rates of change: 增加8万元，增长3.45%.</summary>
internal sealed class GrowthRecognizer : IStatementRecognizer
{
    public void Recognize(NarrativeScene scene)
    {
        PriorResolver priors = new(scene.Outline, scene.Topics);
        foreach (GrowthClaim claim in scene.Claims<GrowthClaim>())
        {
            if (claim.IsYearly)
            {
                YearlyGrowth.Write(scene, claim);
                continue;
            }

            WriteReadings(scene, priors, claim);
        }
    }

    private static void WriteReadings(NarrativeScene scene, PriorResolver priors, GrowthClaim claim)
    {
        int count = Math.Max(claim.Changes.Count, claim.Rates.Count);
        List<Level> many = count > 1 ? scene.ListTargets.Find(claim, count) : [];
        if (count > 1)
        {
            for (int i = 0; i < count; i++)
            {
                Figure? change = i < claim.Changes.Count ? claim.Changes[i] : null;
                Rate? rate = i < claim.Rates.Count ? claim.Rates[i] : null;
                Target? target = many.Count == count ? new Target(many[i], claim.Changes.Count is 0 || claim.Changes.Count == count) : null;
                Write(scene, claim, Read(scene, priors, claim, change, rate, target, claim.Context.Comparison?.BaseOf(i, count, target?.Level.Topic)));
            }

            return;
        }

        Figure? onlyChange = claim.Changes.Count > 0 ? claim.Changes[0] : null;
        Rate? onlyRate = claim.Rates.Count > 0 ? claim.Rates[0] : null;
        List<Level> sides = scene.Resolver.ResolveBothSides(claim);
        if (sides.Count > 0)
        {
            bool areEqual = sides[0].Amount.InYuan == sides[1].Amount.InYuan;
            foreach (Level side in areEqual ? sides[..1] : sides)
            {
                Write(scene, claim, Read(scene, priors, claim, onlyChange, onlyRate, new Target(side, areEqual || claim.Context.IsDistributed), claim.Context.Comparison?.BaseOf(0, 1)));
            }

            return;
        }

        Write(scene, claim, Best(scene, priors, claim, onlyChange, onlyRate));
    }

    /// <summary>The first target for which the figures hold; else the first, without an error unless it is certain.</summary>
    private static GrowthReading Best(NarrativeScene scene, PriorResolver priors, GrowthClaim claim, Figure? change, Rate? rate)
    {
        GrowthReading? first = null;
        foreach (Target target in Candidates(scene, priors, claim))
        {
            GrowthReading reading = Read(scene, priors, claim, change, rate, target, claim.Context.Comparison?.BaseOf(0, 1));
            bool mayExcuse = first is null || !first.IsError || (reading.IsExactHere && !IsOfOtherClauses(scene, claim, first.Current, target.Level));
            first ??= target.IsGuess && !reading.Holds ? null : reading;
            if (first is { IsNothing: true } || (reading.Holds && mayExcuse) || reading.ContradictsItself)
            {
                return reading;
            }
        }

        return first ?? Read(scene, priors, claim, change, rate, null, claim.Context.Comparison?.BaseOf(0, 1));
    }

    /// <summary>收入预算A，比上年增加…；支出预算B，比上年增加…: what is said between two semicolons is no more of A than what is said of A is of B, unless A is the total of B.</summary>
    private static bool IsOfOtherClauses(NarrativeScene scene, GrowthClaim claim, Level? near, Level other) =>
        near is { Topic.Text.Length: > 0, Parent: null } && near.Sentence == claim.Sentence && near.Depth == claim.Depth && other.Index < near.Index
        && !IsParted(scene.Outline, near, claim.Index) && IsParted(scene.Outline, other, near.Index) && other is { IsTotal: false } && !other.Topic.IsTotal;

    private static bool IsParted(Outline outline, Level level, int index)
    {
        for (int i = index - 1; i > level.Index; i--)
        {
            if (outline.Elements[i] is Break { Kind: BreakKind.Clauses })
            {
                return true;
            }
        }

        return false;
    }

    private static List<Target> Candidates(NarrativeScene scene, PriorResolver priors, GrowthClaim claim)
    {
        List<Target> targets = scene.Resolver.Resolve(claim);
        if (IsOfReason(claim))
        {
            targets.RemoveAll(target => !target.Level.IsAside && (claim.Context.Subject.IsGeneric || !target.Level.Topic.IsSame(claim.Context.Subject)));
        }

        // 收入A，其中一般公共预算B，政府性基金0万元，较上年增加…: nothing has risen to zero
        targets.RemoveAll(target => target.Level is { Amount.IsZero: true, Parent: not null } && claim.Changes is [{ Amount.Sign: > 0 }, ..] && target.Level.Sentence == claim.Sentence);
        if (targets.Count > 0 && LaterMembers.Find(scene, targets[0].Level, claim) is { } member)
        {
            targets[0] = targets[0] with { IsCertain = false };
            targets.Insert(0, new Target(member, !member.IsAbout));
        }
        else if (targets.Count > 0 && LaterYear(scene, targets[0].Level, claim) is { } later)
        {
            targets[0] = new Target(later, !later.IsAbout && later.Sentence == claim.Sentence);
        }
        else if (targets is [{ Level.IsOfPriorYear: true } prior, ..] && claim.Context is { Comparison: null, Subject.IsGeneric: true })
        {
            // …，去年某项支出A，减少…: perhaps of what was spent this year, in whatever words
            targets[0] = prior with { IsCertain = false };
        }

        if (targets.Count > 0 && NamedInBase(scene, targets[0].Level, claim) is { } named)
        {
            targets[0] = targets[0] with { IsCertain = false };
            targets.RemoveAll(target => target.Level == named);
            targets.Insert(0, new Target(named, !named.IsAbout));
        }

        if (targets.Count > 0 && ActualBefore(scene, targets[0].Level, claim) is { } actual)
        {
            // the budget stands nearer, but what was spent is what is compared
            targets[0] = targets[0] with { IsCertain = false };
            targets.RemoveAll(target => target.Level == actual);
            targets.Insert(0, new Target(actual, !actual.IsAbout && actual.Basis.IsActual()));
        }

        return targets;
    }

    /// <summary>比上年减少100万元，主要由于：一是压减项目，减少80万元；二是…: a part of the change, of an amount that is not there.</summary>
    private static bool IsOfReason(GrowthClaim claim) => claim is { IsAside: true, Rates.Count: 0, Context.Comparison: null };

    /// <summary>项目支出500万元，包括：A、B。较上年项目支出450万元增加…: the base says of what.</summary>
    private static Level? NamedInBase(NarrativeScene scene, Level focus, GrowthClaim claim)
    {
        bool isNamed = claim.Context is { Subject.IsGeneric: true, Comparison.Subject: { IsGeneric: false } name } && !focus.Topic.IsSame(name);
        return isNamed && scene.Topics.FindSame(claim.Index, claim.Context.Comparison!.Subject, null) is { IsOfPriorYear: false } level && level.Paragraph == claim.Paragraph && level.Depth == claim.Depth
            ? level
            : null;
    }

    /// <summary>
    /// 支出决算15万元，全年预算20万元，完成75%，比上年减少…: the outturn that stands with the budget in one sentence. An amount without such a word may be it.
    /// </summary>
    private static Level? ActualBefore(NarrativeScene scene, Level focus, GrowthClaim claim)
    {
        bool isOpen = focus.Basis.IsBudget() && focus.Sentence == claim.Sentence && claim.Context.Subject.IsGeneric
            && claim.Context.Comparison is { IsPriorYear: true, Basis: var basis } && !basis.IsBudget();
        int at = scene.Topics.FirstLevelFrom(focus.Index) - 1;
        return isOpen && at >= 0 && scene.Outline.Levels[at] is { Basis: var other } before && !other.IsBudget() && before.Sentence == focus.Sentence && !before.IsAside
            && before.Depth == focus.Depth && (focus.Year ?? before.Year) == before.Year && (before.Topic.IsSame(focus.Topic) || focus.Topic.IsGeneric) ? before : null;
    }

    /// <summary>
    /// 2016年预算8万元，2015年预算12.5万元；对比减少…, 培训费0万元，上年预算1万元，减少…: the comparison is about the later year, though it was named first.
    /// </summary>
    private static Level? LaterYear(NarrativeScene scene, Level focus, GrowthClaim claim)
    {
        bool isBare = claim.Context.Comparison is { Year: null, IsPriorYear: false, Basis: FigureBasis.None, Amount: null };
        int at = scene.Topics.FirstLevelFrom(focus.Index) - 1;
        bool isBase = claim.Context.Comparison is { Year: { } year, Amount: null } && year == focus.Year;
        bool isPrior = focus.IsOfPriorYear && claim.Context.Comparison is null or { Year: null, Amount: null };
        bool isUnsaid = claim.Context is { Comparison: null, Subject.IsGeneric: true } && focus.Sentence == claim.Sentence;
        bool isYearBefore = claim.Context is { Comparison: { IsPriorYear: true, IsComparable: false, Year: null }, Subject.IsGeneric: true } && focus.Sentence == claim.Sentence && !FitsItself(focus, claim);
        if (!(isPrior || ((isBare || isBase || isUnsaid || isYearBefore) && focus.Year is not null)) || at < 0)
        {
            return null;
        }

        Level before = scene.Outline.Levels[at];
        bool isLater = isPrior ? !before.IsOfPriorYear : before.Year == focus.Year + 1;
        bool isPair = before.Sentence == focus.Sentence && isLater
            && (before.Topic.IsSame(focus.Topic) || before.Topic.IsGeneric || focus.Topic.IsGeneric || focus.Topic.NamesOnlyPriorYear);
        return isPair ? before : null;
    }

    /// <summary>2024年预算100万元，2023年决算80万元，比上年70万元增加10万元: the change is that of the year named last.</summary>
    private static bool FitsItself(Level focus, GrowthClaim claim) =>
        claim is { Changes: [var change, ..], Context.Comparison.Amount: { } prior } && AmountJudge.Change(prior.Amount, focus.Amount, change.Amount).Holds;

    private static GrowthReading Read(NarrativeScene scene, PriorResolver priors, GrowthClaim claim, Figure? change, Rate? rate, Target? target, Figure? printedPrior)
    {
        if (claim is { IsAdjustment: true, Context.Comparison: null } && target is { IsCertain: true, Level: { Basis: FigureBasis.InitialBudget } initial })
        {
            // 年初预算A，调增D，增长P%
            return new GrowthReading(change, rate, null, null, initial);
        }

        bool isComparable = claim.Context.Comparison is { IsComparable: true };
        bool isOpen = claim is { IsAdjustment: true, Context.Comparison: null } && target is { Level: { Basis: not FigureBasis.AdjustedBudget } };
        Target? foundPrior = target is { } known && printedPrior is null ? priors.Find(known.Level, claim) : null;
        if (change is { } stated && foundPrior is { IsCertain: false } other && IsContradictedElsewhere(stated, target!.Value.Level, other.Level))
        {
            foundPrior = null;
        }

        return new GrowthReading(change, rate, target?.Level, printedPrior, foundPrior?.Level)
        {
            MayContradict = target is { IsCertain: true } && !isComparable && !isOpen && !claim.IsDoubtful,
            IsOfCurrent = target is { IsCertain: true },
            IsOfPrintedAmounts = !isComparable && !isOpen && !claim.IsDoubtful,
            PriorMayContradict = printedPrior is not null || foundPrior is { IsCertain: true },
            HasNothingBefore = target is { } compared && NothingBefore.IsSaid(scene.Outline, compared.Level, claim),
            HasRoundedChange = change is { Amount: var amount } && scene.RoundedChanges.Contains(amount.Unit),
        };
    }

    /// <summary>An amount of another paragraph that the stated change contradicts is not what was compared with.</summary>
    private static bool IsContradictedElsewhere(Figure change, Level current, Level prior) =>
        prior.Paragraph != current.Paragraph && AmountJudge.Change(prior.Amount, current.Amount, change.Amount).Verdict.IsError();

    private static void Write(NarrativeScene scene, GrowthClaim claim, GrowthReading reading)
    {
        StatementWriter writer = scene.Writer;
        StatementSubject subject = StatementWriter.SubjectOf(reading.Current, claim);
        if (reading.Rate is { } rate)
        {
            writer.Add(StatementKind.Growth, reading.JudgeRate(), writer.Stated(rate), reading.OperandsOfRate(writer), claim, subject);
        }

        if (reading.Change is { } change)
        {
            if (reading.Rate is null || reading.HasPrior)
            {
                writer.Add(StatementKind.Growth, reading.JudgeChange(), writer.Stated(change), reading.OperandsOfChange(writer), claim, subject);
            }

            if (reading is { Current: { } current, IsOfCurrent: true })
            {
                scene.Changes.TryAdd(current, change);
            }
        }
    }
}
