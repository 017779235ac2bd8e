using System.Runtime.InteropServices;

namespace PublicBudget.Verification;

/// <summary>All checks of one run, with their operands.</summary>
internal sealed class CheckLog(int expectedChecks)
{
    private readonly List<CheckData> _checks = new(expectedChecks);
    private readonly List<Operand> _operands = new(expectedChecks * 4);

    public int Count => _checks.Count;

    public int OperandCount => _operands.Count;

    public ref CheckData this[int check] => ref CollectionsMarshal.AsSpan(_checks)[check];

    public ReadOnlySpan<CheckData> Checks => CollectionsMarshal.AsSpan(_checks);

    public ReadOnlySpan<Operand> OperandsOf(in CheckData check)
        => CollectionsMarshal.AsSpan(_operands).Slice(check.FirstOperand, check.OperandCount);

    public ReadOnlySpan<Operand> OperandsFrom(int first) => CollectionsMarshal.AsSpan(_operands)[first..];

    public void Add(Operand operand) => _operands.Add(operand);

    public void Add(CheckData check) => _checks.Add(check);

    /// <summary>Forgets the operands of a relation that came to nothing.</summary>
    public void Rewind(int operandCount) => CollectionsMarshal.SetCount(_operands, operandCount);
}
