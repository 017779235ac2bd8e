using PublicBudget.Amounts;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Tables;

/// <summary>
/// Finds which items of a table add up to which: a run of items behind (or, for 合计, before) a total that gives it in every
/// line. Parts are set aside once their total is found, so that totals of totals come out as well.
/// </summary>
internal sealed class TableSums
{
    private const int MostParts = 60;

    private readonly TableLines _lines;

    private readonly MoneyUnit _unit;

    private readonly List<int> _items;

    private readonly List<int> _countedLines = [];

    public TableSums(TableLines lines, MoneyUnit unit)
    {
        _lines = lines;
        _unit = unit;
        _items = [.. lines.Amounts];
        for (int line = 0; line < lines.LineCount; line++)
        {
            if (!lines.IsRateLine(line))
            {
                _countedLines.Add(line);
            }
        }
    }

    /// <summary>One total and its parts.</summary>
    public readonly record struct Relation(int Total, List<int> Parts);

    public List<Relation> Find()
    {
        List<Relation> relations = [];
        for (int at = _items.Count - 1; at >= 0; at--)
        {
            if (FindBehind(at) is { } relation)
            {
                relations.Add(relation);
                _items.RemoveRange(at + 1, relation.Parts.Count);
            }
        }

        for (int at = 0; at < _items.Count; at++)
        {
            if (_lines.ItemName(_items[at]).Contains('计') && FindBefore(at) is { } relation)
            {
                relations.Add(relation);
            }
        }

        return relations;
    }

    /// <summary>The verdict on one line of a relation; null where the line has no figures for it.</summary>
    public Judgement? Judge(Relation relation, int line)
    {
        if (_lines.IsRateLine(line) || _lines[line, relation.Total].Value is not { } total)
        {
            return null;
        }

        List<PublishedAmount> parts = [];
        foreach (int part in relation.Parts)
        {
            if (_lines[line, part].Value is { } value)
            {
                parts.Add(PublishedAmount.Of(value, _unit));
            }
        }

        bool saysNothing = parts.Count == 0 || (total == 0 && parts.TrueForAll(static part => part.IsZero));
        return saysNothing ? null : AmountJudge.Sum(PublishedAmount.Of(total, _unit), parts);
    }

    private Relation? FindBehind(int at)
    {
        List<int> parts = [];
        for (int i = at + 1; i < _items.Count && parts.Count < MostParts; i++)
        {
            parts.Add(_items[i]);
            if (Holds(new Relation(_items[at], parts)))
            {
                return new Relation(_items[at], parts);
            }
        }

        return null;
    }

    private Relation? FindBefore(int at)
    {
        List<int> parts = [];
        for (int i = at - 1; i >= 0 && parts.Count < MostParts; i--)
        {
            parts.Insert(0, _items[i]);
            if (Holds(new Relation(_items[at], parts)))
            {
                return new Relation(_items[at], parts);
            }
        }

        return null;
    }

    /// <summary>Every line holds, at least half of them exactly, with two or more parts that are not zero.</summary>
    private bool Holds(Relation relation)
    {
        int exact = 0, judged = 0;
        foreach (int line in _countedLines)
        {
            if (Judge(relation, line) is not { } judgement)
            {
                continue;
            }

            judged++;
            exact += judgement.Verdict == StatementVerdict.Exact ? 1 : 0;
            if (!judgement.Holds)
            {
                return false;
            }
        }

        return judged > 0 && exact * 2 >= judged && relation.Parts.Count > 1 && _countedLines.Exists(line => CountParts(relation, line) > 1);
    }

    private int CountParts(Relation relation, int line)
    {
        int count = 0;
        foreach (int part in relation.Parts)
        {
            count += _lines[line, part].Value is { } value && value != 0 ? 1 : 0;
        }

        return count;
    }
}
