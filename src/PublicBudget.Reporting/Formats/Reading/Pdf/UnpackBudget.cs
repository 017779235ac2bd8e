namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>Counts what the streams of a PDF unpack to. A limit that was once exceeded stays so, whoever catches the exception.</summary>
internal sealed class UnpackBudget(ReadLimits limits)
{
    private long _used;
    private ReadLimitExceededException? _exceeded;

    /// <summary>How many bytes may still come.</summary>
    public long Left => limits.MaxUnpackedBytes - _used;

    /// <summary>How many bytes one stream may unpack to.</summary>
    public long MostOf(int packed) => Math.Min(Left, Math.Max(ReadLimits.RatioFloor, (long)packed * limits.MaxUnpackRatio));

    /// <summary>Counts what a stream unpacked to.</summary>
    public void Take(int bytes)
    {
        ThrowIfExceeded();
        _used += bytes;
        if (_used > limits.MaxUnpackedBytes)
        {
            Exceed(nameof(ReadLimits.MaxUnpackedBytes), limits.MaxUnpackedBytes, _used);
        }
    }

    /// <summary>Notes that a stream unpacks to more than it may.</summary>
    public void Exceed(int packed, long unpacked)
    {
        bool isRatio = unpacked < Left;
        Exceed(isRatio ? nameof(ReadLimits.MaxUnpackRatio) : nameof(ReadLimits.MaxUnpackedBytes), isRatio ? limits.MaxUnpackRatio : limits.MaxUnpackedBytes, isRatio ? unpacked / Math.Max(1, packed) : _used + unpacked);
    }

    /// <summary>Throws if a limit was exceeded before.</summary>
    /// <exception cref="ReadLimitExceededException">It was.</exception>
    public void ThrowIfExceeded()
    {
        if (_exceeded is not null)
        {
            throw _exceeded;
        }
    }

    private void Exceed(string limit, long allowed, long found)
    {
        _exceeded ??= new ReadLimitExceededException(FileFormat.Pdf, "", limit, allowed, found);
        throw _exceeded;
    }
}
