using System.Collections;
using AngleSharp.Html.Construction;

namespace PublicBudget.Reporting.Formats.Reading.Html.Page;

/// <summary>The children of what has none.</summary>
internal sealed class NoNodes : IConstructableNodeList
{
    private NoNodes()
    {
    }

    public static NoNodes Instance { get; } = new();

    public int Length => 0;

    public IConstructableNode this[int index] => throw new ArgumentOutOfRangeException(nameof(index));

    public void Clear()
    {
    }

    public IEnumerator<IConstructableNode> GetEnumerator() => Enumerable.Empty<IConstructableNode>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
