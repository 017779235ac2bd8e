using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>Unpacks a stream unless it unpacks to more than the limits allow.</summary>
internal sealed class BoundedFilter(IFilter inner, UnpackBudget budget) : IFilter
{
    // What deflate and LZW can make of one byte at most, and up to where it is not worth looking before.
    private const int MostOfDeflate = 1_032;
    private const int MostOfOthers = 1_366;
    private const long Harmless = 64L << 20;

    /// <inheritdoc/>
    public bool IsSupported => inner.IsSupported;

    /// <inheritdoc/>
    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        budget.ThrowIfExceeded();
        bool isDeflate = inner is FlateFilter;
        if ((long)input.Length * (isDeflate ? MostOfDeflate : MostOfOthers) > Harmless)
        {
            long most = budget.MostOf(input.Length);
            long unpacked = isDeflate ? Measure(input, most) : (long)input.Length * MostOfOthers;
            if (unpacked > most)
            {
                budget.Exceed(input.Length, unpacked);
            }
        }

        Memory<byte> output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        budget.Take(output.Length);
        return output;
    }

    // Broken data ends here as it will end there: with what could be unpacked before the break.
    private static long Measure(Memory<byte> input, long most)
    {
        const int header = 2;
        using var packed = new MemoryStream(input[Math.Min(header, input.Length)..].ToArray());
        using var unpacker = new DeflateStream(packed, CompressionMode.Decompress);
        byte[] buffer = new byte[64 * 1024];
        long total = 0;
        try
        {
            for (int read = unpacker.Read(buffer); read > 0 && total <= most; read = unpacker.Read(buffer))
            {
                total += read;
            }
        }
        catch (InvalidDataException)
        {
            return total;
        }

        return total;
    }
}
