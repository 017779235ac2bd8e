using System.Runtime.InteropServices;

namespace PublicBudget.Reporting.Formats.Reading;

/// <summary>A stream over bytes in memory, without copying them where they are an array.</summary>
internal static class ByteStream
{
    /// <summary>A readable, seekable stream.</summary>
    public static MemoryStream Over(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}
