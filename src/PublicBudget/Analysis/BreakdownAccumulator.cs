using PublicBudget.Amounts;
using PublicBudget.Budgets;

namespace PublicBudget.Analysis;

/// <summary>Adds lines up by category; the mutable half of <see cref="ExpenditureBreakdown"/>.</summary>
internal sealed class BreakdownAccumulator
{
    private readonly long[] _fen = new long[ExpenditureBreakdown.CategoryCount];
    private int _present;

    public void Add(ExpenditureCategory category, Money amount)
    {
        int column = (int)category;
        _fen[column] += amount.Fen;
        _present |= 1 << column;
    }

    public void Add(BreakdownAccumulator other)
    {
        for (int column = 0; column < _fen.Length; column++)
        {
            _fen[column] += other._fen[column];
        }

        _present |= other._present;
    }

    public ExpenditureBreakdown ToBreakdown() => new([.. _fen], _present);
}
