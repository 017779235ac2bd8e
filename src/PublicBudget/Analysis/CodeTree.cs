using System.Diagnostics.CodeAnalysis;
using PublicBudget.Amounts;
using PublicBudget.Classifications;
using PublicBudget.Collections;

namespace PublicBudget.Analysis;

/// <summary>
/// Expenditure rolled up into the tree of its codes (汇总): 项 into 款 into 类. A line counts once, at its own code, and in every
/// code above it.
/// </summary>
/// <typeparam name="TCode">The kind of code: functional, departmental economic or governmental economic.</typeparam>
public sealed class CodeTree<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    private readonly Dictionary<TCode, CodeNode<TCode>> _nodes;

    internal CodeTree(Dictionary<TCode, CodeNode<TCode>> nodes, IEnumerable<CodeNode<TCode>> roots, ExpenditureBreakdown total)
    {
        _nodes = nodes;
        Roots = ValueList.Copy(roots);
        Amounts = total;
    }

    /// <summary>The categories (类), in the order of the codes.</summary>
    public IReadOnlyList<CodeNode<TCode>> Roots { get; }

    /// <summary>合计: all lines of the tree, by category.</summary>
    public ExpenditureBreakdown Amounts { get; }

    /// <summary>What was spent under a code, its parts included; zero for a code without lines.</summary>
    /// <param name="code">A code of any level.</param>
    public Money TotalOf(TCode code) => _nodes.TryGetValue(code, out var node) ? node.Amounts.Total : Money.Zero;

    /// <summary>Finds the node of a code.</summary>
    /// <param name="code">A code of any level.</param>
    /// <param name="node">The node, or <c>null</c> where no line stands under the code.</param>
    public bool TryGetNode(TCode code, [NotNullWhen(true)] out CodeNode<TCode>? node) => _nodes.TryGetValue(code, out node);

    /// <summary>Every node of one level (类, 款 or 项), in the order of the codes.</summary>
    /// <param name="level">The level.</param>
    public IEnumerable<CodeNode<TCode>> AtLevel(ClassificationLevel level)
        => Roots.SelectMany(root => root.SelfAndDescendants()).Where(node => node.Code.Level == level);
}
