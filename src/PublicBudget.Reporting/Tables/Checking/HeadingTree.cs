using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tables.Checking;

/// <summary>The headings of the amount columns of a pane as a tree, to find which column is the sum of which.</summary>
internal sealed class HeadingTree
{
    private readonly List<HeadingTree> _children = [];

    private HeadingTree(string key) => Key = key;

    /// <summary>The heading, folded.</summary>
    public string Key { get; }

    /// <summary>The column, if this is the lowest heading of one; else −1.</summary>
    public int Column { get; private set; } = -1;

    /// <summary>The tree over all amount columns.</summary>
    public static HeadingTree Of(FigureGrid grid)
    {
        var root = new HeadingTree("");
        foreach (int column in grid.AmountColumns)
        {
            HeadingTree node = root;
            IReadOnlyList<string> path = grid.Columns[column].Path;
            for (int i = 0; i < path.Count; i++)
            {
                node = node.Child(TextFolding.Key(path[i]), isGroup: i + 1 < path.Count);
            }

            if (node.Column < 0)
            {
                node.Column = column;
            }
        }
        return root;
    }

    /// <summary>Every column of totals with the columns it may be the sum of.</summary>
    public IEnumerable<(int Total, int[] Parts)> Totals()
    {
        HeadingTree? total = _children.Find(child => child.Column >= 0 && child._children.Count == 0 && IsTotal(child.Key));
        if (total is not null)
        {
            int[] parts = [.. _children.Where(child => child != total && !IsOfWhich(child.Key)).SelectMany(child => child.Value())];
            if (parts.Length > 1)
            {
                yield return (total.Column, parts);
            }
        }
        // 2018年债务限额 | 一般债务 | 专项债务 under one heading: its own column is that of the whole.
        int[] own = Column < 0 ? [] : [.. _children.Where(child => !IsOfWhich(child.Key)).SelectMany(child => child.Value())];
        if (own.Length > 1)
        {
            yield return (Column, own);
        }

        foreach ((int, int[]) below in _children.SelectMany(child => child.Totals()))
        {
            yield return below;
        }
    }

    /// <summary>The columns whose sum the heading is: its own, its total, or those below it.</summary>
    private IEnumerable<int> Value()
    {
        if (_children.Count == 0 || Column >= 0)
        {
            return Column < 0 ? [] : [Column];
        }

        HeadingTree? total = _children.Find(child => child.Column >= 0 && IsTotal(child.Key));
        return total is not null ? [total.Column] : _children.Where(child => !IsOfWhich(child.Key)).SelectMany(child => child.Value());
    }

    private HeadingTree Child(string key, bool isGroup)
    {
        // Equal headings beside each other are one group; a group of the same name further right is another.
        if (_children.Count == 0 || _children[^1].Key != key || (_children[^1].Column >= 0 && !isGroup))
        {
            _children.Add(new HeadingTree(key));
        }

        return _children[^1];
    }

    private static bool IsTotal(string key) => key is "小计" or "合计" or "总计" or "共计" or "本年收入合计" or "本年支出合计" or "收入合计" or "支出合计" or "总额" or "三公经费合计";

    private static bool IsOfWhich(string key) => key.StartsWith("其中", StringComparison.Ordinal);
}
