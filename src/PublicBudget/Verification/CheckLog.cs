using System.Runtime.InteropServices;

namespace PublicBudget.Verification;

/// <summary>
/// All checks of one run, with their operands. It starts with room for what a set of rules mostly finds in the document of one unit.
/// </summary>
internal sealed class CheckLog(int expectedChecks, int expectedOperands)
{
    private readonly List<CheckData> _checks = new(expectedChecks);
    private readonly List<Operand> _operands = new(expectedOperands);

    // Few checks have more to say than their operands.
    private readonly List<object> _details = [];

    public int Count => _checks.Count;

    public int OperandCount => _operands.Count;

    public ref CheckData this[int check] => ref CollectionsMarshal.AsSpan(_checks)[check];

    public ReadOnlySpan<CheckData> Checks => CollectionsMarshal.AsSpan(_checks);

    public ReadOnlySpan<Operand> OperandsOf(in CheckData check)
        => CollectionsMarshal.AsSpan(_operands).Slice(check.FirstOperand, check.OperandCount);

    public ReadOnlySpan<Operand> OperandsFrom(int first) => CollectionsMarshal.AsSpan(_operands)[first..];

    /// <summary>A <see cref="Remark"/> or what makes one, a reason as text, or null.</summary>
    public object? DetailOf(in CheckData check) => check.Detail == 0 ? null : _details[check.Detail - 1];

    /// <summary>Keeps a detail; the number goes into the check.</summary>
    public int Keep(object? detail)
    {
        if (detail is null) return 0;
        _details.Add(detail);
        return _details.Count;
    }

    public void Add(Operand operand) => _operands.Add(operand);

    public void Add(CheckData check) => _checks.Add(check);

    /// <summary>Forgets the operands of a relation that came to nothing.</summary>
    public void Rewind(int operandCount) => CollectionsMarshal.SetCount(_operands, operandCount);
}
