namespace PublicBudget.Amounts;

public readonly partial struct Money : IEquatable<Money>, IComparable<Money>, IComparable
{
    /// <summary>The smaller of two amounts.</summary>
    public static Money Min(Money left, Money right) => left <= right ? left : right;

    /// <summary>The larger of two amounts.</summary>
    public static Money Max(Money left, Money right) => left >= right ? left : right;

    /// <inheritdoc/>
    public bool Equals(Money other) => _fen == other._fen;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _fen.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Money other) => _fen.CompareTo(other._fen);

    int IComparable.CompareTo(object? obj) => Comparing.With(this, obj);

    /// <summary>Same amount.</summary>
    public static bool operator ==(Money left, Money right) => left._fen == right._fen;

    /// <summary>Another amount.</summary>
    public static bool operator !=(Money left, Money right) => left._fen != right._fen;

    /// <summary>Less.</summary>
    public static bool operator <(Money left, Money right) => left._fen < right._fen;

    /// <summary>Less or the same.</summary>
    public static bool operator <=(Money left, Money right) => left._fen <= right._fen;

    /// <summary>More.</summary>
    public static bool operator >(Money left, Money right) => left._fen > right._fen;

    /// <summary>More or the same.</summary>
    public static bool operator >=(Money left, Money right) => left._fen >= right._fen;
}
