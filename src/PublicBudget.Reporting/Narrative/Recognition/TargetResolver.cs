using System.Buffers;
using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Text;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// Says which amounts a claim may be about, the most plausible first. 增加8万元 without a name is about the amount last spoken
/// of; with a name it is about the amount of that name; behind a list it may be about the list's total.
/// </summary>
internal sealed class TargetResolver(Outline outline, TopicIndex topics)
{
    private static readonly SearchValues<char> WordsOfMoney = SearchValues.Create("费支收资金款补助债税薪奖项购金");

    private static readonly string[] Kinds = ["净", "非", "其他", "无形", "固定", "流动"];

    public List<Target> Resolve(Claim claim)
    {
        List<Target> targets = [];
        Topic subject = claim.Context.Subject;
        if (!subject.IsGeneric)
        {
            AddNamed(targets, claim, subject, isCarried: false);
            if (targets.Count == 0 && claim.Context.Focus is { } focus && !subject.NamesItem && !IsRival(subject) && !IsPartBehind(focus, claim))
            {
                // 收入、支出决算总计A。与上年决算相比，收、支总计各增加…
                bool areBoth = AreBothOfBothSides(focus, claim);
                if (focus.Sentence == claim.Sentence || (areBoth && focus.Paragraph == claim.Paragraph)) targets.Add(new Target(focus, areBoth));
            }

            return targets;
        }

        AddTotal(targets, claim, subject);
        Topic carried = claim.Context.Carried;
        if (!carried.IsGeneric && targets.Count == 0 && carried.IsOfSide(subject) && !NothingBefore.IsSaidIn(carried.Text))
        {
            AddNamed(targets, claim, carried, isCarried: !GoesOnFrom(claim, carried));
            if (targets.Count == 0 && carried.NamesItem)
            {
                // 公务接待费比预算无增减，比上年增加…: of an item whose amount is not there
                return targets;
            }
        }

        AddFocus(targets, claim);
        return targets;
    }

    /// <summary>“三公”经费比预算数减少…，比上年减少…: the claim right before it, in its sentence, names what both are about.</summary>
    private bool GoesOnFrom(Claim claim, Topic carried)
    {
        int before = claim.Index - 1;
        if (before >= 0 && outline.Elements[before] is Break { Kind: BreakKind.Clauses }) before--;
        return before >= 0 && outline.Elements[before] is Claim { IsAside: false } first && !claim.IsAside && first.Sentence == claim.Sentence && first.Depth == claim.Depth && first.Context.Subject.IsSame(carried);
    }

    /// <summary>支出决算A。年初预算B，决算较预算增加…: the budget is what is compared with.</summary>
    private static bool IsBudgetCompared(Level focus, Claim claim) =>
        claim.Context.Comparison is { IsPriorYear: false, Year: null, Amount: null } comparison && comparison.Basis.IsBudget() && focus.Basis.IsBudget()
        && (focus.Basis == comparison.Basis || (focus.Basis.Agrees(comparison.Basis) && FigureOf(claim.Context.Subject) == FigureBasis.Outturn));

    /// <summary>总预算A，由财政拨款B（占P%）和上年结转C（占Q%）组成: the last of the parts.</summary>
    private static bool EndsComposition(NormalizedText text, Level last)
    {
        ReadOnlySpan<char> rest = text.Text.AsSpan(last.End);
        int close = rest.StartsWith("(") ? rest.IndexOf(')') : -1;
        rest = rest[(close + 1)..];
        return rest.StartsWith("组成") || rest.StartsWith("构成") || rest.StartsWith("两部分") || rest.StartsWith("等组成") || rest.StartsWith("等构成");
    }

    /// <summary>支出合计A。其中：…。与上年相比，支出合计增加…: the total that has these words, if the paragraph tells it.</summary>
    private void AddTotal(List<Target> targets, Claim claim, Topic subject)
    {
        if (claim is GrowthClaim && subject.IsTotal && topics.FindTotal(claim.Index, subject, claim.Context.Year) is { } total && total.Level.Paragraph == claim.Paragraph)
        {
            targets.Add(total with { IsCertain = total.IsCertain && !total.Level.IsAbout && !claim.IsAside });
        }
    }

    /// <summary>收、支总计各增加8万元: the last total of revenue and the last total of expenditure.</summary>
    public List<Level> ResolveBothSides(Claim claim)
    {
        if (!BothSides.AreNamedBy(claim.Context.Subject))
        {
            return [];
        }

        Level? revenue = null, expenditure = null;
        int last = topics.FirstLevelFrom(claim.Index) - 1;
        for (int i = last; i >= 0 && (revenue is null || expenditure is null) && outline.Levels[i].Paragraph == claim.Paragraph; i--)
        {
            Level level = outline.Levels[i];
            if (revenue is null && expenditure is null && BothSides.AreNamedBy(level.Topic))
            {
                // 财政拨款收、支总计各980万元: one amount for both
                return [];
            }

            bool isRevenue = level.Topic.Text.Contains("收入");
            bool isExpenditure = level.Topic.Text.Contains("支出");
            revenue ??= isRevenue && !isExpenditure ? level : null;
            expenditure ??= isExpenditure && !isRevenue ? level : null;
        }

        return revenue is not null && expenditure is not null ? [revenue, expenditure] : [];
    }

    /// <summary>收入、支出预算总计A，收、支预算总计各增加…: one amount for both, called in two ways.</summary>
    private static bool AreBothOfBothSides(Level focus, Claim claim) =>
        BothSides.AreNamedBy(claim.Context.Subject) && BothSides.AreNamedBy(focus.Topic) && !focus.IsAbout && !claim.IsAside
        && Topic.FundsOf(focus.Topic.Text) == Topic.FundsOf(claim.Context.Subject.Text) && focus.Topic.Text.Contains("拨款") == claim.Context.Subject.Text.Contains("拨款");

    private void AddNamed(List<Target> targets, Claim claim, Topic subject, bool isCarried)
    {
        Context context = claim.Context;
        if (context.Focus is { } last && TotalOf(last, subject) is var focus && IsAbout(focus, subject) && TopicIndex.AgreesInYear(focus, context.Year) && !IsOtherTotal(focus, claim, subject) && !IsCalledElse(focus, claim, subject))
        {
            bool isPlain = focus.Paragraph == claim.Paragraph || (FigureOf(subject).Agrees(focus.Basis) && IsOfYear(focus, context) && topics.HasOneAmount(claim.Index, focus));
            bool isNamed = IsNamed(focus, subject) && !IsOneOfSeveral(focus, subject);
            if (!isNamed && focus.Parent is { } total && total.Sentence == focus.Sentence && total.Topic.MatchesEnd(subject))
            {
                targets.Add(new Target(total, false));
            }

            targets.Add(new Target(focus, !focus.IsAbout && (!isCarried || focus.Sentence == claim.Sentence) && isNamed && isPlain) { IsGuess = !isNamed && IsPartBehind(focus, claim) });
            return;
        }

        if (topics.FindSame(claim.Index, subject, context.Year) is { } same)
        {
            targets.Add(new Target(same, !same.IsAbout && !isCarried && !IsPartOfAnother(same, claim) && (same.Paragraph == claim.Paragraph || IsSaidElsewhere(same, claim))));
        }
        else if (!isCarried && topics.FindBefore(claim.Index, subject, context.Year) is { } similar)
        {
            targets.Add(new Target(similar, false) { IsGuess = !IsAbout(similar, subject) || IsPartBehind(similar, claim) });
        }
    }

    /// <summary>收入总计A，其中：本年收入合计B，收入总计增加…: the paragraph has a total of just that name.</summary>
    private bool IsOtherTotal(Level focus, Claim claim, Topic subject) =>
        subject.IsTotal && focus.Topic.IsSame(subject) && topics.FindSame(claim.Index, subject, claim.Context.Year) is { } named && named != focus && named.Paragraph == claim.Paragraph;

    /// <summary>财政拨款收入总计A、财政拨款支出总计B，财政拨款收入总计增加…: the paragraph has an amount of just that name, and the last one has another.</summary>
    private bool IsCalledElse(Level focus, Claim claim, Topic subject) =>
        subject.IsTotal && !focus.Name.IsSame(subject) && topics.FindSame(claim.Index, subject, claim.Context.Year) is { } named && named.Paragraph == claim.Paragraph && named.Depth == claim.Depth;

    /// <summary>接待费B, and later 部门“三公”经费C，其中接待费占P%: the part of C is not printed, and B is a part of another amount.</summary>
    private bool IsPartOfAnother(Level level, Claim claim) =>
        claim.Context.Focus is { } focus && focus.Index > level.Index && focus.Sentence == claim.Sentence && level.Sentence != claim.Sentence
        && IsPartBehind(focus, claim) && level.Parent?.Amount.InYuan != focus.Amount.InYuan;

    /// <summary>
    /// “三公”经费A。 In another paragraph: “三公”经费比上年减少D，下降P%. Change and rate of the one amount that the text gives it, of the figure (预算, 决算) that
    /// the words name.
    /// </summary>
    private bool IsSaidElsewhere(Level level, Claim claim)
    {
        Topic subject = claim.Context.Subject;
        return claim is GrowthClaim { Changes.Count: 1, Rates.Count: 1, IsAside: false } && level.Topic.IsSame(subject) && Topic.FundsOf(subject.Text) == Topic.FundsOf(level.Topic.Text)
            && level.Basis.Agrees(FigureOf(subject)) && IsOfYear(level, claim.Context) && topics.HasOneAmount(claim.Index, level);
    }

    /// <summary>接待费A. In another paragraph: 2022年…，接待费减少…: an amount before which no year stands may be that of another.</summary>
    private static bool IsOfYear(Level level, Context context) => level.AnyYear is not null || context.Year is null;

    /// <summary>一般性转移支付A，专项转移支付B，转移支付增加…: of both, or of their total, rather than of B.</summary>
    private bool IsOneOfSeveral(Level focus, Topic subject)
    {
        int before = topics.FirstLevelFrom(focus.Index) - 1;
        return before >= 0 && !focus.Name.IsSame(subject) && subject.Key.Length > 1 && outline.Levels[before] is { IsAside: false } other && other.Sentence == focus.Sentence && other.Parent == focus.Parent
            && other.Topic.Key != focus.Topic.Key && other.Topic.Key.EndsWith(subject.Key, StringComparison.Ordinal);
    }

    /// <summary>（一）收入预算：年初预算数A，其中：…，其他收入B。收入预算减少…: the total has just that name, though B is called much like it.</summary>
    private static Level TotalOf(Level focus, Topic subject) =>
        focus.Parent is { } total && total.Paragraph == focus.Paragraph && !focus.Name.IsSame(subject) && (total.Name.IsSame(subject) || total.Heading.IsSame(subject)) ? total : focus;

    private static FigureBasis FigureOf(Topic subject) =>
        subject.Text.Contains("决算", StringComparison.Ordinal) ? FigureBasis.Outturn
        : subject.Text.Contains("预算数", StringComparison.Ordinal) ? FigureBasis.Budget
        : FigureBasis.None;

    /// <summary>外宾接待费 is a part of 公务接待费, and 公务用车运行费 of 公务用车购置及运行费.</summary>
    private static bool IsOtherItem(Topic topic, Topic subject) => KnownTopics.IsKey(subject.Key) && topic.Key != subject.Key && KnownTopics.KeyOf(topic.Text) is not null;

    private static bool IsAbout(Level level, Topic subject) =>
        level.Topic.IsSame(subject) || (level.Topic.Matches(subject) && !IsOtherItem(level.Topic, subject)) || (level.Topic.IsGeneric && level.Heading.Matches(subject));

    /// <summary>The words leave no other amount: they say no more of it than its own words do, and name no other fund.</summary>
    private static bool IsNamed(Level level, Topic subject) =>
        level.Name.IsSame(subject) || (subject.Key.Length <= level.Name.Key.Length && level.Name.Means(subject) && !IsKindOf(level.Name.Key, subject.Key));

    /// <summary>净资产 is not 资产, nor 其他收入 all 收入.</summary>
    private static bool IsKindOf(string key, string subject) =>
        key.EndsWith(subject, StringComparison.Ordinal) && Array.Exists(Kinds, kind => key.Length == subject.Length + kind.Length && key.StartsWith(kind, StringComparison.Ordinal));

    private void AddFocus(List<Target> targets, Claim claim)
    {
        Context context = claim.Context;
        if (context.Focus is not { } last) return;
        Level focus = YearGroups.MemberOf(last, context.Year) ?? NamedOutturns.Before(outline, topics, last, claim);
        bool isNear = focus.Paragraph == claim.Paragraph && (focus.Sentence >= claim.Sentence - 1 || IsOnlyAmount(focus, claim));
        bool isSameSentence = focus.Sentence == claim.Sentence;
        bool isSameItem = focus.Marker is not null && focus.Marker == context.Marker && focus.Parent?.Marker != focus.Marker;
        bool isPart = focus.Parent is { } parent ? parent.Paragraph == focus.Paragraph : focus.IsListed;
        bool leftList = !isSameSentence && !isSameItem && (isPart || focus.IsInGroup || EndsComposition(outline.Text, focus));
        bool isBase = (claim.Context.Comparison is { Year: { } year } && year == focus.Year) || IsBudgetCompared(focus, claim);
        bool leftAside = claim.IsAside && !focus.IsAside && !ExplainsNoAmount(outline.Text, focus, claim);
        if (leftList)
        {
            // 三公经费A，其中：…。比上年增长…: the total was spoken of
            AddIfNew(targets, focus.Parent, claim, isCertain: IsSaidOfTotal(focus, claim));
        }

        bool isSide = !isSameSentence && !focus.Topic.IsGeneric && context.Subject.Text is "支出预算" or "收入预算";
        if (targets.Exists(target => target.Level == focus)) return;
        targets.Add(new Target(focus, !focus.IsAbout && !isBase && !isSide && isNear && !leftList && !leftAside && !BareLists.EndWith(outline, focus, claim)));
        AddIfNew(targets, focus.Parent, claim);
        AddIfNew(targets, context.OtherFocus, claim);
        AddIfNew(targets, FirstOfSentence(focus), claim);
    }

    /// <summary>接待费A，比预算减少…，主要原因是…。较上年增加…: the paragraph has told no other amount that it could be said of.</summary>
    private bool IsOnlyAmount(Level focus, Claim claim)
    {
        int last = topics.FirstLevelFrom(claim.Index) - 1;
        bool isOnly = claim.Context.Comparison is not null && !focus.Topic.IsGeneric && last >= 0 && outline.Levels[last] == focus;
        return isOnly && (last == 0 || outline.Levels[last - 1].Paragraph != focus.Paragraph);
    }

    /// <summary>决算数小于预算数的主要原因是厉行节约，与上年相比减少…: where the reason speaks of no money, the second comparison is of the amount, as the first one is.</summary>
    private static bool ExplainsNoAmount(NormalizedText text, Level focus, Claim claim)
    {
        bool isSaidInFull = claim is GrowthClaim { Changes.Count: 1, Rates.Count: 1 } && claim.Context.Comparison is { IsComparable: false, Start: var start } comparison
            && (comparison.IsPriorYear || comparison.Year is not null) && focus.Sentence == claim.Sentence && start > focus.End;
        if (!isSaidInFull) return false;
        ReadOnlySpan<char> words = text.Slice(focus.End, claim.Context.Comparison!.Start);
        return words.LastIndexOf("原因") is var reason and >= 0 && NamesNoMoney(words[reason..]);
    }

    // 落实中央八项规定精神: the regulation is no item of money.
    private static bool NamesNoMoney(ReadOnlySpan<char> words)
    {
        const string Regulation = "八项规定";
        int at = words.IndexOf(Regulation, StringComparison.Ordinal);
        return at < 0 ? words.IndexOfAny(WordsOfMoney) < 0 : words[..at].IndexOfAny(WordsOfMoney) < 0 && NamesNoMoney(words[(at + Regulation.Length)..]);
    }

    /// <summary>The first amount of the sentence, whose account the later ones may only detail.</summary>
    private Level? FirstOfSentence(Level focus)
    {
        const int Reach = 6;
        Level? first = null;
        int at = topics.FirstLevelFrom(focus.Index) - 1;
        for (int i = at; i >= 0 && at - i < Reach && outline.Levels[i].Sentence == focus.Sentence; i--)
        {
            first = outline.Levels[i].IsAside ? first : outline.Levels[i];
        }

        return first;
    }

    /// <summary>A，其中：…。比上年增加D，增长P%: change and rate, in the sentence right behind the one that held the total with all its parts.</summary>
    private static bool IsSaidOfTotal(Level focus, Claim claim) =>
        claim is GrowthClaim { Changes.Count: 1, Rates.Count: 1, IsAside: false } && focus.Parent is { IsAbout: false, Parent: null } total
        && total.Sentence == focus.Sentence && focus.Sentence == claim.Sentence - 1;

    private static void AddIfNew(List<Target> targets, Level? level, Claim claim, bool isCertain = false)
    {
        if (level is not null && level.Paragraph == claim.Paragraph && !targets.Exists(target => target.Level == level))
        {
            targets.Add(new Target(level, isCertain));
        }
    }

    /// <summary>收入A，比上年增加D，其中财政拨款增加…: what is named behind 其中 is a part of the amount before it.</summary>
    private bool IsPartBehind(Level focus, Claim claim)
    {
        const int Reach = 12;
        for (int i = claim.Index - 1; i > focus.Index && claim.Index - i < Reach; i--)
        {
            if (outline.Elements[i] is ListOpener)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words name something that has amounts of its own elsewhere, so the focus is not meant.</summary>
    private bool IsRival(Topic subject) => topics.WithKey(subject.Key).Count > 0;
}
