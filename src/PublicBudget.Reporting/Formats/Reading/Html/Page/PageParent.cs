using System.Collections;
using System.Text;
using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace PublicBudget.Reporting.Formats.Reading.Html.Page;

/// <summary>A part of a page that holds others: an element, or the page itself.</summary>
internal abstract class PageParent : PageNode, IConstructableNodeList
{
    // Most elements hold one text and nothing else.
    private PageNode? _only;
    private PageNode[]? _children;
    private int _count;

    /// <summary>What it holds, in their order.</summary>
    public ReadOnlySpan<PageNode> Children => _children is null ? new ReadOnlySpan<PageNode>(in _only!)[.._count] : _children.AsSpan(0, _count);

    /// <summary>Whether it holds an element.</summary>
    public bool HasElements
    {
        get
        {
            foreach (PageNode child in Children)
            {
                if (child is PageElement) return true;
            }

            return false;
        }
    }

    int IConstructableNodeList.Length => _count;

    IConstructableNode IConstructableNodeList.this[int index] => Children[index];

    /// <inheritdoc/>
    protected sealed override IConstructableNodeList ChildList => this;

    /// <summary>Its first element of a name; null without one.</summary>
    public PageElement? Child(string name)
    {
        foreach (PageNode child in Children)
        {
            if (child is PageElement element && element.Name == name) return element;
        }

        return null;
    }

    /// <summary>Appends all text in it.</summary>
    public void AppendText(StringBuilder text)
    {
        foreach (PageNode child in Children)
        {
            if (child is PageText data) text.Append(data.Data);
            else if (child is PageParent parent) parent.AppendText(text);
        }
    }

    /// <summary>The elements of a name anywhere in it, in their order.</summary>
    public IEnumerable<PageElement> Find(string name)
    {
        var open = new Stack<PageElement>();
        PushChildren(open);
        while (open.TryPop(out PageElement? element))
        {
            if (element.Name == name) yield return element;
            element.PushChildren(open);
        }
    }

    /// <summary>The first element of a name anywhere in it; null without one.</summary>
    public PageElement? First(string name) => HasElements ? Find(name).FirstOrDefault() : null;

    /// <summary>Adds a part at the end.</summary>
    public virtual void Add(PageNode node) => Insert(_count, node);

    /// <summary>Where a part stands in it; negative where it does not. Parts that are still open stand at the end.</summary>
    public int IndexOf(PageNode node)
    {
        ReadOnlySpan<PageNode> children = Children;
        int index = children.Length - 1;
        while (index >= 0 && !ReferenceEquals(children[index], node)) index--;
        return index;
    }

    public void Insert(int index, PageNode node)
    {
        node.MoveTo(this);
        if (_count == 0 && _children is null)
        {
            (_only, _count) = (node, 1);
            return;
        }

        PageNode[] children = _children ?? [_only!, null!, null!, null!];
        if (_count == children.Length) Array.Resize(ref children, _count * 2);
        Array.Copy(children, index, children, index + 1, _count - index);
        children[index] = node;
        (_only, _children, _count) = (null, children, _count + 1);
    }

    public void Remove(PageNode node)
    {
        if (IndexOf(node) is >= 0 and int index) RemoveAt(index);
    }

    public void RemoveAt(int index)
    {
        Children[index].MoveTo(null);
        _count--;
        if (_children is null)
        {
            _only = null;
            return;
        }

        Array.Copy(_children, index + 1, _children, index, _count - index);
        _children[_count] = null!;
    }

    /// <summary>Adds a text to the one that it ends with, if any.</summary>
    public void AddText(StringOrMemory text)
    {
        if (Children is [.., PageText last]) last.Append(text);
        else Add(new PageText(text));
    }

    /// <summary>Adds a text to the one before or behind a place, if any.</summary>
    public void InsertText(int index, StringOrMemory text)
    {
        if (index > 0 && index <= _count && Children[index - 1] is PageText before) before.Append(text);
        else if (index >= 0 && index < _count && Children[index] is PageText behind) behind.Prepend(text);
        else Insert(index, new PageText(text));
    }

    public void Clear()
    {
        foreach (PageNode child in Children) child.MoveTo(null);
        (_only, _children, _count) = (null, null, 0);
    }

    IEnumerator<IConstructableNode> IEnumerable<IConstructableNode>.GetEnumerator() => Children.ToArray().AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<IConstructableNode>)this).GetEnumerator();

    private void PushChildren(Stack<PageElement> open)
    {
        ReadOnlySpan<PageNode> children = Children;
        for (int i = children.Length - 1; i >= 0; i--)
        {
            if (children[i] is PageElement element) open.Push(element);
        }
    }
}
