using PublicBudget.Collections;
using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>One way in which a total is divided, and what a table must print for it to be divided that way.</summary>
public sealed record Partition
{
    /// <summary>The parts. One that a row does not print adds nothing.</summary>
    public IReadOnlyList<KeyStep> Parts
    {
        get => _parts;
        init => _parts = ValueList.Copy(value);
    }

    /// <summary>The columns that the table must have, so that a table with other columns is not taken for this division.</summary>
    public IReadOnlyList<ExpenditureColumn> RequiredColumns
    {
        get => _columns;
        init
        {
            _columns = ValueList.Copy(value);
            foreach (ExpenditureColumn column in _columns) _columnBits |= 1u << (int)column;
        }
    }

    /// <summary>The scopes of funds that the table must have.</summary>
    public IReadOnlyList<FundScope> RequiredScopes
    {
        get => _scopes;
        init
        {
            _scopes = ValueList.Copy(value);
            foreach (FundScope scope in _scopes) _scopeBits |= 1u << (int)scope;
        }
    }

    /// <summary>How many of the first parts must be printed for the very total.</summary>
    public int RequiredParts { get; init; }

    private readonly ValueList<KeyStep> _parts = ValueList<KeyStep>.Empty;
    private readonly ValueList<ExpenditureColumn> _columns = ValueList<ExpenditureColumn>.Empty;
    private readonly ValueList<FundScope> _scopes = ValueList<FundScope>.Empty;
    private readonly uint _columnBits;
    private readonly uint _scopeBits;

    /// <summary>A division into parts, which any table may print in part.</summary>
    /// <param name="parts">The parts.</param>
    public static Partition Of(params KeyStep[] parts) => new() { Parts = parts };

    internal int PartCount => _parts.Count;

    internal bool IsPrintedIn(SheetIndex index, int home)
        => (index.Columns(home) & _columnBits) == _columnBits && (index.Scopes(home) & _scopeBits) == _scopeBits;

    internal string Describe()
        => string.Join(" ", Parts.Select((part, i) => (part.IsSubtracted ? "− " : i == 0 ? "" : "+ ") + part.Describe()));
}
