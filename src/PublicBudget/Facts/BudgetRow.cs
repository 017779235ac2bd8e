using PublicBudget.Amounts;
using PublicBudget.Budgets;

namespace PublicBudget.Facts;

/// <summary>The amounts of one row of an expenditure table, by column; a column to which no line contributes is absent.</summary>
internal sealed class BudgetRow
{
    public const int ColumnCount = (int)ExpenditureColumn.GoodsAndServices + 1;

    private readonly long[] _fen = new long[ColumnCount];
    private int _present;

    public void Add(ExpenditureCategory category, Money amount)
    {
        for (ExpenditureColumn? column = category.Column(); column is { } own; column = own.Parent()) Add(own, amount);
        if (category.BasicKind() == BasicKind.Personnel) Add(ExpenditureColumn.Personnel, amount);
    }

    public bool TryGet(ExpenditureColumn column, out Money amount)
    {
        amount = Money.FromFen(_fen[(int)column]);
        return (_present & (1 << (int)column)) != 0;
    }

    private void Add(ExpenditureColumn column, Money amount)
    {
        _fen[(int)column] += amount.Fen;
        _present |= 1 << (int)column;
    }
}
