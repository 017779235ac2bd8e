namespace PublicBudget.Verification;

/// <summary>
/// An operand of a check: an occurrence of the sheet, whether it is subtracted, and whether all occurrences of its datum
/// speak together. Packed into one number.
/// </summary>
internal readonly struct Operand
{
    private const int SubtractedBit = 1;
    private const int CombinedBit = 2;

    private readonly int _packed;

    public Operand(int entry, bool isSubtracted = false, bool isCombined = false)
        => _packed = (entry << 2) | (isSubtracted ? SubtractedBit : 0) | (isCombined ? CombinedBit : 0);

    /// <summary>The occurrence.</summary>
    public int Entry => _packed >> 2;

    public bool IsSubtracted => (_packed & SubtractedBit) != 0;

    /// <summary>Whether the range is that of all occurrences of the datum.</summary>
    public bool IsCombined => (_packed & CombinedBit) != 0;
}
