using System.Numerics;
using System.Runtime.InteropServices;

namespace PublicBudget.Amounts;

/// <summary>Sums 64-bit numbers exactly in 128 bits, several lanes at a time.</summary>
internal static class WideSum
{
    private const ulong SignBit = 1UL << 63;

    /// <summary>
    /// Each number is shifted up by 2^63, so that it is not negative, and its halves of 32 bits are added in lanes of 64. A span
    /// has fewer than 2^31 numbers, so that no lane can overflow; the shift is taken back at the end.
    /// </summary>
    public static Int128 Of(ReadOnlySpan<long> values)
    {
        var vectors = MemoryMarshal.Cast<long, Vector<ulong>>(values);
        var mask = new Vector<ulong>(uint.MaxValue);
        var sign = new Vector<ulong>(SignBit);
        var low = Vector<ulong>.Zero;
        var high = Vector<ulong>.Zero;
        foreach (var vector in vectors)
        {
            var shifted = vector ^ sign;
            low += shifted & mask;
            high += Vector.ShiftRightLogical(shifted, 32);
        }

        var lanes = vectors.Length * Vector<ulong>.Count;
        var total = (Int128)Vector.Sum(low) + ((Int128)Vector.Sum(high) << 32) - ((Int128)lanes << 63);
        foreach (var value in values[lanes..])
        {
            total += value;
        }

        return total;
    }
}
