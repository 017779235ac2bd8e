using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace PublicBudget.Reporting.Formats.Reading.Html.Page;

/// <summary>
/// A part of a page: an element or a text. AngleSharp finds out which parts there are and puts them together; its own nodes, made for
/// scripts that change a page, take twice the time and five times the memory of what a reader asks for.
/// </summary>
internal abstract class PageNode : IConstructableNode
{
    /// <summary>What holds it; null for the page itself, and for what was taken out.</summary>
    public PageParent? Parent { get; private set; }

    /// <summary>The name of an element, or what else it is (<c>#text</c>).</summary>
    public abstract string Name { get; }

    /// <summary>What HTML says of elements of its name.</summary>
    public virtual NodeFlags Flags => NodeFlags.None;

    /// <summary>How many parents it has up to the page.</summary>
    public int Depth
    {
        get
        {
            int depth = 0;
            for (PageNode? node = Parent; node is not null; node = node.Parent) depth++;
            return depth;
        }
    }

    StringOrMemory IConstructableNode.NodeName => Name;

    IConstructableNode? IConstructableNode.Parent
    {
        get => Parent;
        set => MoveTo((PageParent?)value);
    }

    IConstructableNodeList IConstructableNode.ChildNodes => ChildList;

    /// <summary>What it holds, as AngleSharp asks for it.</summary>
    protected virtual IConstructableNodeList ChildList => NoNodes.Instance;

    void IConstructableNode.RemoveFromParent() => Parent?.Remove(this);

    void IConstructableNode.RemoveChild(IConstructableNode childNode) => Holder.Remove((PageNode)childNode);

    void IConstructableNode.RemoveNode(int idx, IConstructableNode childNode) => Holder.RemoveAt(idx);

    void IConstructableNode.InsertNode(int idx, IConstructableNode childNode) => Holder.Insert(idx, (PageNode)childNode);

    void IConstructableNode.AddNode(IConstructableNode node) => Holder.Add((PageNode)node);

    void IConstructableNode.AppendText(StringOrMemory text, bool emitWhiteSpaceOnly) => Holder.AddText(text);

    void IConstructableNode.InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly) => Holder.InsertText(idx, text);

    /// <summary>Notes what holds it now.</summary>
    internal void MoveTo(PageParent? parent) => Parent = parent;

    private PageParent Holder => this as PageParent ?? throw new InvalidOperationException($"{Name} holds nothing.");
}
