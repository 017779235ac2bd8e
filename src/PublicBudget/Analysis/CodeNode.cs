using PublicBudget.Classifications;
using PublicBudget.Collections;

namespace PublicBudget.Analysis;

/// <summary>One code of a <see cref="CodeTree{TCode}"/>: what was spent under it, its parts included.</summary>
/// <typeparam name="TCode">The kind of code.</typeparam>
public sealed class CodeNode<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    internal CodeNode(TCode code, ExpenditureBreakdown amounts, IEnumerable<CodeNode<TCode>> children)
    {
        Code = code;
        Amounts = amounts;
        Children = ValueList.Copy(children);
    }

    /// <summary>The code.</summary>
    public TCode Code { get; }

    /// <summary>The amounts of all lines under the code, by category.</summary>
    public ExpenditureBreakdown Amounts { get; }

    /// <summary>The codes one level down to which a line belongs, in the order of the codes.</summary>
    public IReadOnlyList<CodeNode<TCode>> Children { get; }

    /// <summary>This node and every node below it, parents before their children.</summary>
    public IEnumerable<CodeNode<TCode>> SelfAndDescendants()
        => Children.SelectMany(child => child.SelfAndDescendants()).Prepend(this);

    /// <summary>The code and the total.</summary>
    public override string ToString() => $"{Code} {Amounts.TotalText}";
}
