namespace PublicBudget.Verification;

/// <summary>
/// All checks of one run, with their operands. It starts with room for what a set of rules mostly finds in the document of one unit.
/// </summary>
internal sealed class CheckLog(int expectedChecks, int expectedOperands, NamedFigures named)
{
    private const int LeastRoom = 4;

    // Arrays and not lists: they are written to for every operand of every rule.
    private CheckData[] _checks = new CheckData[expectedChecks];
    private Operand[] _operands = new Operand[expectedOperands];

    // Few checks have more to say than their operands.
    private List<object>? _details;

    public int Count { get; private set; }

    public int OperandCount { get; private set; }

    public ref CheckData this[int check] => ref _checks.AsSpan(0, Count)[check];

    public ReadOnlySpan<CheckData> Checks => _checks.AsSpan(0, Count);

    /// <summary>The figures that tests name by their keys.</summary>
    public NamedFigures Named => named;

    public ReadOnlySpan<Operand> OperandsOf(in CheckData check) => check.IsNamed
        ? named.Operands.AsSpan(check.FirstOperand, check.OperandCount)
        : _operands.AsSpan(check.FirstOperand, check.OperandCount);

    public ReadOnlySpan<Operand> OperandsFrom(int first) => _operands.AsSpan(first, OperandCount - first);

    /// <summary>A <see cref="Remark"/> or what makes one, a reason as text, or null.</summary>
    public object? DetailOf(in CheckData check) => check.Detail == 0 ? null : _details?[check.Detail - 1];

    /// <summary>Keeps a detail; the number goes into the check.</summary>
    public int Keep(object? detail)
    {
        if (detail is null) return 0;
        _details ??= [];
        _details.Add(detail);
        return _details.Count;
    }

    public void Add(Operand operand) => Reserve(1)[0] = operand;

    /// <summary>Makes room for operands that the caller fills in; <see cref="Rewind"/> gives back what it did not need.</summary>
    public Span<Operand> Reserve(int count)
    {
        int first = OperandCount;
        if (_operands.Length - first < count) Array.Resize(ref _operands, Math.Max(first + count, _operands.Length * 2));
        OperandCount = first + count;
        return _operands.AsSpan(first, count);
    }

    public void Add(in CheckData check)
    {
        if (Count == _checks.Length) Array.Resize(ref _checks, Math.Max(LeastRoom, Count * 2));
        _checks[Count++] = check;
    }

    /// <summary>Forgets the operands of a relation that came to nothing.</summary>
    public void Rewind(int operandCount) => OperandCount = operandCount;

    /// <summary>Forgets the operands after those of the last check.</summary>
    public void ForgetUnreported()
    {
        int last = Count - 1;
        while (last >= 0 && _checks[last].IsNamed) last--;
        OperandCount = last < 0 ? 0 : _checks[last].FirstOperand + _checks[last].OperandCount;
    }
}
