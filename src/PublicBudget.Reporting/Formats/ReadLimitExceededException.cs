namespace PublicBudget.Reporting.Formats;

/// <summary>The file is larger than one of the <see cref="ReadLimits"/> allows. Raise that limit to read it anyway.</summary>
public sealed class ReadLimitExceededException : DocumentFormatException
{
    /// <summary>A limit was exceeded.</summary>
    /// <param name="format">The format that was being read.</param>
    /// <param name="where">The place in the file; empty for the file as a whole.</param>
    /// <param name="limit">The name of the property of <see cref="ReadLimits"/>.</param>
    /// <param name="allowed">Its value.</param>
    /// <param name="found">What the file has, or at least has.</param>
    public ReadLimitExceededException(FileFormat format, string where, string limit, long allowed, long found)
        : base(format, where, FormattableString.Invariant($"expected at most {allowed} ({nameof(ReadLimits)}.{limit}), found {found}"))
    {
        Limit = limit;
        Allowed = allowed;
        Found = found;
    }

    /// <summary>The name of the property of <see cref="ReadLimits"/>.</summary>
    public string Limit { get; }

    /// <summary>The value of the limit.</summary>
    public long Allowed { get; }

    /// <summary>What the file has, or at least has.</summary>
    public long Found { get; }
}
