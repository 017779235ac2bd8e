using PublicBudget.Amounts;
using PublicBudget.Budgets;

namespace PublicBudget.Analysis;

/// <summary>
/// Expenditure divided by category: one row of the tables that print 总计, 基本支出 and 项目支出 with their columns. A column
/// to which no line contributes is <c>null</c>, which is not the same as zero: the tables print it blank.
/// </summary>
public sealed class ExpenditureBreakdown : IEquatable<ExpenditureBreakdown>
{
    /// <summary>The breakdown of no lines: every column is blank, the total is zero.</summary>
    public static readonly ExpenditureBreakdown Empty = new(new long[CategoryCount], 0);

    internal const int CategoryCount = (int)ExpenditureCategory.SubsidiesToAffiliates + 1;

    private readonly long[] _fen;
    private readonly int _present;

    internal ExpenditureBreakdown(long[] fen, int present)
    {
        _fen = fen;
        _present = present;
    }

    /// <summary>总计: all categories together.</summary>
    /// <exception cref="OverflowException">The sum leaves the range of <see cref="Money"/>.</exception>
    public Money Total => Money.FromFen((long)Sum);

    /// <summary>The total as text, which a total beyond the range of <see cref="Money"/> has too.</summary>
    internal string TotalText => Sum >= long.MinValue && Sum <= long.MaxValue ? Total.ToString() : $"{Sum} fen";

    private Int128 Sum
    {
        get
        {
            Int128 sum = 0;
            foreach (long fen in _fen) sum += fen;
            return sum;
        }
    }

    /// <summary>The amount of one category; <c>null</c> where no line contributes.</summary>
    /// <param name="category">The column.</param>
    public Money? this[ExpenditureCategory category]
        => (_present & (1 << (int)category)) != 0 ? Money.FromFen(_fen[(int)category]) : null;

    /// <summary>The amount of a nature, as 基本支出小计; <c>null</c> where no line contributes.</summary>
    /// <param name="nature">The group of columns.</param>
    public Money? this[ExpenditureNature nature] => SumWhere(category => category.Nature() == nature);

    /// <summary>人员经费 or 公用经费 within the basic expenditure; <c>null</c> where no line contributes.</summary>
    /// <param name="kind">The half of the basic expenditure.</param>
    public Money? this[BasicKind kind] => SumWhere(category => category.BasicKind() == kind);

    /// <summary>Breaks a sequence of lines down by category.</summary>
    /// <param name="lines">Any lines, of one budget or of many.</param>
    /// <exception cref="OverflowException">A sum leaves the range of <see cref="Money"/>.</exception>
    public static ExpenditureBreakdown Of(IEnumerable<ExpenditureLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var accumulator = new BreakdownAccumulator();
        foreach (var line in lines)
        {
            accumulator.Add(line.Category, line.Amount);
        }

        return accumulator.ToBreakdown();
    }

    /// <summary>Whether both have the same amounts and the same blanks.</summary>
    /// <param name="other">The other breakdown.</param>
    public bool Equals(ExpenditureBreakdown? other)
        => other is not null && _present == other._present && _fen.AsSpan().SequenceEqual(other._fen);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExpenditureBreakdown);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_present, _fen.Aggregate(0, HashCode.Combine));

    /// <summary>The total and the columns that are not blank.</summary>
    public override string ToString()
    {
        var columns = Enum.GetValues<ExpenditureCategory>().Where(category => this[category] is not null)
            .Select(category => $"{category} {this[category]}");
        return $"{TotalText} ({string.Join(", ", columns)})";
    }

    private Money? SumWhere(Func<ExpenditureCategory, bool> belongs)
    {
        Money? sum = null;
        for (var category = (ExpenditureCategory)0; (int)category < CategoryCount; category++)
        {
            if (belongs(category) && this[category] is { } amount)
            {
                sum = (sum ?? Money.Zero) + amount;
            }
        }

        return sum;
    }
}
