using PublicBudget.Reporting.Narrative.Text;

namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>What a change is measured against: 与2020年相比, 比年初预算, 较2024年的2190万元.</summary>
internal sealed class Comparison
{
    private int _nameStart = -1;

    /// <summary>Where the words begin in the normalized text.</summary>
    public required int Start { get; init; }

    /// <summary>The year named.</summary>
    public int? Year { get; set; }

    /// <summary>上年, 同比.</summary>
    public bool IsPriorYear { get; set; }

    /// <summary>Which figure of it: 预算, 执行数, 决算.</summary>
    public FigureBasis Basis { get; set; }

    /// <summary>同口径: the base is not the printed figure of the prior year.</summary>
    public bool IsComparable { get; set; }

    /// <summary>The amount of the base, where it is printed in the comparison.</summary>
    public Figure? Amount { get; set; }

    /// <summary>较上年的4万元、5万元分别增加…: the bases of the further amounts of a list.</summary>
    public List<Figure> Further { get; } = [];

    /// <summary>与上年的收入4万元、支出5万元相比: the bases of several items, each with its name; empty where there is one.</summary>
    public List<(Topic Name, Figure Amount)> Named { get; private init; } = [];

    /// <summary>Where the last amount of the base ends; −1 without any.</summary>
    public int AmountEnd => (Named.Count > 0 ? Named[^1].Amount : Further.Count > 0 ? Further[^1] : Amount)?.End ?? -1;

    /// <summary>The printed base of one of several values; null where there is none for each.</summary>
    public Figure? BaseOf(int index, int count) =>
        Further.Count + 1 != count ? null : index == 0 ? Amount : Further[index - 1];

    /// <summary>短收, 超收: measured against the budget, though no word says so.</summary>
    public bool IsUnsaid { get; init; }

    /// <summary>Opened by 由 or 从: the amount is the starting point of a change.</summary>
    public bool IsStart { get; init; }

    /// <summary>较上年项目支出450万元: what is compared, where the base says it; generic where it does not.</summary>
    public Topic Subject { get; private set; } = Topic.None;

    /// <summary>A change was measured against it, so that its amount is the base of no other item.</summary>
    public bool IsTaken { get; set; }

    /// <summary>The same base for another item, whose amount is not printed: 与2024年900万元相比增加50万元，其中基本支出增加60万元.</summary>
    public Comparison OfAnotherItem() => new() { Start = Start, Year = Year, IsPriorYear = IsPriorYear, Basis = Basis, IsComparable = IsComparable, IsStart = IsStart, Named = Named };

    /// <summary>The same base for the item of a name: with its amount, where that is one of those that are named.</summary>
    public Comparison Of(Topic item)
    {
        Comparison other = OfAnotherItem();
        other.Amount = Named.Find(named => IsOf(named.Name, item)).Amount;
        return other;
    }

    /// <summary>The base of one of several values, which is that of its item where the bases have names.</summary>
    public Figure? BaseOf(int index, int count, Topic? item) =>
        Named.Count == 0 ? BaseOf(index, count) : Named.Count == count && item is not null && IsOf(Named[index].Name, item) ? Named[index].Amount : null;

    private static bool IsOf(Topic name, Topic item) => name.IsSame(item) || (name.IsGeneric && item.IsGeneric && name.Text == item.Text);

    /// <summary>A further item of the base; the first one is that of the words before its amount.</summary>
    public void AddNamed(Topic item, Figure amount)
    {
        if (Named.Count == 0) Named.Add((Subject, Amount!));
        Named.Add((item, amount));
    }

    /// <summary>A word of the base that is neither year nor kind of figure.</summary>
    public void Name(NormalizedText text, Token token)
    {
        _nameStart = _nameStart < 0 ? token.Start : _nameStart;
        Subject = TopicReader.Read(text.Slice(_nameStart, token.End));
    }

    /// <summary>Whether another comparison has the same base in words.</summary>
    public bool IsSame(Comparison other) =>
        Year == other.Year && IsPriorYear == other.IsPriorYear && Basis == other.Basis && IsComparable == other.IsComparable;
}
