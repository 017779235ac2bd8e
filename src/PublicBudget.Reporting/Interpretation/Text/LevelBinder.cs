using System.Buffers;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Text;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>
/// Says which datum each amount of the narrative is: by the words before it, the total whose list it stands in, the year and the
/// basis that are named, and the heading of its paragraph. What these leave open stays unbound.
/// </summary>
internal sealed class LevelBinder
{
    private static readonly SearchValues<char> WordsOfHeadings = SearchValues.Create("收支预决算情概财说总");

    private readonly Outline _outline;
    private readonly DocumentText _text;
    private readonly InterpretationScene _scene;
    private readonly TitledUnits _units;
    private readonly string? _organisation;
    private readonly FunctionPaths _paths;
    private readonly CarryOverLists _carryOver;
    private readonly LevelVersions _versions;
    private readonly OthersAmounts _others;
    private readonly Dictionary<Level, FactKey[]> _keys = new(ReferenceEqualityComparer.Instance);

    private readonly NamedPlaces _named = new();
    private readonly LeadingFund _leading = new();
    private Level? _lastTotal;
    private bool? _saysCarryOver;

    public LevelBinder(Outline outline, DocumentText text, InterpretationScene scene, TitledUnits units)
    {
        (_outline, _text, _scene, _units) = (outline, text, scene, units);
        _paths = new FunctionPaths(outline.Text.Text, scene.Names);
        _versions = new LevelVersions(outline, scene.Version);
        _others = new OthersAmounts(outline.Text.Text);
        _organisation = scene.Sheet.Info.Organisation is { } name ? string.Concat(TextFolding.Key(name).Where(char.IsLetter)) : null;
        _carryOver = new CarryOverLists(outline, _organisation);
    }

    /// <summary>The data of each bound amount: one, or two where 收支 says both sides.</summary>
    public IReadOnlyDictionary<Level, FactKey[]> Bind()
    {
        foreach (Level level in _outline.Levels)
        {
            _leading.Read(level);
            _named.Read(level);
            if (level.IsAside || level.IsInGroup || _versions.Of(level) is not { } version || _units.IsOfAnother(_outline.Text.OriginOf(level.NumberStart)) || _others.Hold(level, ParagraphOf(level)) || level.IsForEach) continue;
            if (KeysOf(level, version) is not { Length: > 0 } keys || _named.IsOfAnother(keys[0], level, HeadingOf(level))) continue;
            _keys[level] = keys;
            if (keys[0] is { Concept: FactConcept.Expenditure, Column: ExpenditureColumn.Total, HasCode: false }) _lastTotal = level;
        }

        RemainingBalance.Unbind(_outline, _keys);
        return _keys;
    }

    // （二）市级收支, 县本级：…: what stands before the amounts of a paragraph, nearest to them.
    private string HeadingOf(Level level)
    {
        const int LongestLead = 12;
        if (_text.At(_outline.Text.OriginOf(level.NumberStart)) is not { } passage) return "";
        int colon = passage.Key.AsSpan(0, Math.Min(LongestLead, passage.Key.Length)).IndexOfAny(':', '：');
        return colon > 0 ? passage.Key[..colon] : passage.Headings is [.., var heading] ? heading : "";
    }

    private int ParagraphOf(Level level) => _outline.Text.Text.LastIndexOf('\n', Math.Max(0, level.NumberStart - 1)) + 1;

    private FactKey[] KeysOf(Level level, BudgetVersion version)
    {
        // The path of an item stands before its amounts, which have no name of their own.
        if (FunctionOf(level) is { } function)
        {
            FactKey? item = ScopeOf(level) is { } scope ? FactKeys.Expenditure(version, scope, function) : null;
            return item is { } key && !IsUseOf(level, key) ? [key] : [];
        }

        if (TopicWords.Find(level.Topic, _organisation) is { } meaning) return KeysOf(level, version, meaning);
        return CategoryOf(level) is { } category ? [FactKeys.Expenditure(version, FundScope.GeneralPublicBudget, category)] : [];
    }

    // 教育(类)支出2000万元，主要用于教师工资1500万元、…: what the amount of an item is used for has a name of its own and is not the item.
    private bool IsUseOf(Level level, FactKey item)
        => level is { Topic.IsGeneric: false, Parent: { } parent } && parent.Paragraph == level.Paragraph && _keys.TryGetValue(parent, out FactKey[]? keys) && keys.Contains(item);

    private FactKey[] KeysOf(Level level, BudgetVersion version, TopicMeaning meaning)
    {
        bool takesScope = meaning.Concept == FactConcept.Expenditure && meaning.Column != ExpenditureColumn.Total;
        if (takesScope && IsPartOfUnknown(level)) return [];
        if (meaning.Source is { } source && (IsSourceOfFund(level, source) || IsOfOtherMoney(level) || IsSourceOfPart(level))) return [];
        if (meaning.Source == RevenueSource.GeneralPublicBudget && StandsBesideNonTax(level)) return [];
        if (meaning.Concept == FactConcept.AmountWithObjectives && IsOfEvaluation(level)) return [];
        if (meaning.Concept is not (FactConcept.Revenue or FactConcept.Expenditure) && IsPartOfOperating(level)) return [];
        if (IsCarriedOver(meaning) && _leading is { IsOfFund: true, Scope: null } && ScopeOfTotal(level) is null) return [];
        if (meaning is { Scope: null, Source: null, Column: ExpenditureColumn.Total } && (IsTotalOfFund(level, meaning) || IsTotalOfAnother(level) || _leading.IsOpenSide)) return [];
        if (IsOpenTotal(level, version, meaning)) return [];
        var key = new FactKey
        {
            Concept = _carryOver.ConceptOf(level, meaning),
            Version = version,
            Scope = meaning.Scope ?? (meaning.Source is null ? _leading.ScopeOfSide : null) ?? (takesScope ? ScopeOf(level) : IsCarriedOver(meaning) ? ScopeOfCarriedOver(level) : null) ?? FundScope.AllFunds,
            Column = meaning.Column,
            Source = meaning.Source,
        };
        return meaning.IsBoth ? [RevenueSideOf(key), key] : [key];
    }

    // 机构运行150万元，其中：基本支出150万元: the basic expenditure of the item, not of the budget.
    private bool IsPartOfUnknown(Level level)
        => level.Parent is { Topic.IsGeneric: false } parent && !parent.Topic.IsTotal && (_keys.TryGetValue(parent, out FactKey[]? keys) ? keys[0].HasCode : parent.Paragraph == level.Paragraph || level.Marker is not null);

    // 机关运行经费150万元，其中：会议费5万元，公务用车运行维护费10万元: what the running of the offices takes of them, not all that is spent on them.
    private static bool IsPartOfOperating(Level level)
        => level.Parent is { Topic.Text: var words } && (words.Contains("机关运行", StringComparison.Ordinal) || words.Contains("公用经费", StringComparison.Ordinal) || words.Contains("商品和服务", StringComparison.Ordinal));

    // Below the heading of a fund, or behind a sentence that begins with it, 收入合计 is the fund's, not that of all money.
    private bool IsTotalOfFund(Level level, TopicMeaning meaning)
        => meaning.Concept is FactConcept.Revenue or FactConcept.Expenditure or FactConcept.TotalRevenue or FactConcept.TotalExpenditure
            && (ScopeOfHeading(level) is FundScope.GovernmentManagedFunds or FundScope.StateCapitalOperations || _leading.IsOfFund);

    // 政府性基金总收入…，其中：上级补助收入…: a source of the fund, not one of the unit.
    private bool IsSourceOfFund(Level level, RevenueSource source)
    {
        FundScope? fund = (level.Parent is { } parent ? LeadingFund.ScopeIn(parent.Topic.Text) : null) ?? ScopeOfHeading(level) ?? (level.Parent is null ? _leading.Scope : null);
        return fund is FundScope.GovernmentManagedFunds or FundScope.StateCapitalOperations && source.Fund().Scope() != fund;
    }

    // 收入合计…，其中：一般公共预算收入…；非税收入…: what the general public budget gives beside the receipts that go through it, which are part of it too.
    private bool StandsBesideNonTax(Level level)
        => level.Parent is { } parent && _outline.Levels.Exists(other => other.Parent == parent && other.Topic.Text.Contains("非税", StringComparison.Ordinal));

    // 绩效自评的项目53个，涉及预算金额…: what was evaluated, not what has objectives.
    private bool IsOfEvaluation(Level level)
    {
        ReadOnlySpan<char> sentence = SentenceBefore(level);
        return sentence[(sentence.LastIndexOf(';') + 1)..].Contains('评');
    }

    // 项目19个，涉及事业收入…: of the projects only; 按资金来源分为：…: with what was carried over of each.
    private bool IsOfOtherMoney(Level level)
        => SentenceBefore(level) is var sentence && (sentence.Contains("涉及", StringComparison.Ordinal) || sentence.Contains("按资金来源", StringComparison.Ordinal));

    // 政府采购预算A，其中：一般公共预算拨款安排A: what pays for an item.
    private bool IsSourceOfPart(Level level)
        => level.Parent is { } parent && _keys.TryGetValue(parent, out FactKey[]? keys)
            && keys[0] is not ({ Concept: FactConcept.Revenue or FactConcept.TotalRevenue or FactConcept.TotalExpenditure } or { Concept: FactConcept.Expenditure, Column: ExpenditureColumn.Total });

    private ReadOnlySpan<char> SentenceBefore(Level level)
    {
        ReadOnlySpan<char> before = _outline.Text.Text.AsSpan(0, level.NumberStart);
        return before[(before.LastIndexOfAny('。', '\n') + 1)..];
    }

    private static bool IsCarriedOver(TopicMeaning meaning) => meaning.Concept is FactConcept.CarriedOverFromPriorYear or FactConcept.CarriedOverToNextYear;

    private FundScope? ScopeOfCarriedOver(Level level) => ScopeOfTotal(level) ?? (_leading.IsOfFund ? _leading.Scope : null) ?? ScopeOfHeading(level);

    // 财政拨款收支总预算…，包括：上年结转…: what was carried over of the appropriations.
    private FundScope? ScopeOfTotal(Level level)
        => level.Parent is { } parent && _keys.TryGetValue(parent, out FactKey[]? keys) ? keys[0].Scope : null;

    // 2018年总收入3647.88万元。总支出3629.20万元: in final accounts, with or without what was carried over.
    private bool IsOpenTotal(Level level, BudgetVersion version, TopicMeaning meaning)
        => version.Stage == BudgetStage.Outturn && meaning.Concept is FactConcept.TotalRevenue or FactConcept.TotalExpenditure
            && level.Topic.Text is var words && words.Contains('总', StringComparison.Ordinal) && !words.Contains("总计", StringComparison.Ordinal) && !_carryOver.HaveIn(level);

    // (二)失业保险基金。本年收入…: of what the item is called, unless that says no more than 收入预算情况.
    private bool IsTotalOfAnother(Level level)
        => (!level.Heading.IsGeneric && !level.Heading.IsSame(level.Topic) && level.Heading.Text.AsSpan().IndexOfAny(WordsOfHeadings) < 0)
            || (_text.At(_outline.Text.OriginOf(level.NumberStart))?.Headings is [.., var heading] && heading.Contains("保险", StringComparison.Ordinal))
            || IsBelowInsurance(level);

    // (二)失业保险基金 in a line of its own, and nothing numbered between.
    private bool IsBelowInsurance(Level level)
    {
        const int MostLines = 4;
        string text = _outline.Text.Text;
        for (int line = 0, end = level.NumberStart; line < MostLines && end > 0; line++)
        {
            int start = text.LastIndexOf('\n', end - 1) + 1;
            if (LineMarker.Measure(text.AsSpan(start, end - start), 0, out _) > 0) return line > 0 && text.AsSpan(start, end - start) is var words && words.Contains("保险", StringComparison.Ordinal) && !words.Contains('元');
            end = start - 1;
        }

        return false;
    }

    // With what was carried over in the fund, the revenue side of 收支预算 is the grand total of the fund.
    private FactKey RevenueSideOf(FactKey key)
        => key.Concept == FactConcept.TotalExpenditure || _scene.CarriedOver.Contains(key.Scope) || SaysCarryOver() ? key with { Concept = FactConcept.TotalRevenue } : (key with { Concept = FactConcept.Revenue }).Canonical;

    // Where no table says of which fund: 上年结转23万元 may be of any.
    private bool SaysCarryOver() => _saysCarryOver ??= _scene.CarriedOver.Count == 0 && _outline.Levels.Exists(level =>
        !level.Amount.IsZero && TopicWords.Find(level.Topic, _organisation) is { Concept: FactConcept.CarriedOverFromPriorYear });

    private FunctionalCode? FunctionOf(Level level)
    {
        if (TopicWords.Find(level.Topic, _organisation) is { Scope: not null }) return null;
        return _paths.FindBefore(level, ParagraphOf(level));
    }

    // 社会保障和就业支出229.4万元, in the list of a total of expenditure.
    private FunctionalCode? CategoryOf(Level level)
    {
        bool isListed = _lastTotal is { } total && total.Paragraph == level.Paragraph && _keys[total][0].Scope == FundScope.GeneralPublicBudget;
        return isListed && level.Topic.Text.Length > 1 ? _scene.Names.FindCategory(level.Topic.Text) : null;
    }

    // The money that the list or the paragraph is about.
    private FundScope? ScopeOf(Level level)
    {
        if (level.Parent is { } parent && _keys.TryGetValue(parent, out FactKey[]? keys) && keys[0].Concept == FactConcept.Expenditure) return keys[0].Scope;
        return _lastTotal is { } total && total.Paragraph == level.Paragraph ? _keys[total][0].Scope : ScopeOfHeading(level);
    }

    private FundScope? ScopeOfHeading(Level level)
    {
        int origin = _outline.Text.OriginOf(level.NumberStart);
        foreach (string heading in _text.At(origin)?.Headings.Reverse() ?? [])
        {
            if (LeadingFund.ScopeIn(heading) is { } scope) return scope;
        }

        return null;
    }
}
