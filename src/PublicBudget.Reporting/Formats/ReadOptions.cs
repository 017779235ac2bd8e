namespace PublicBudget.Reporting.Formats;

/// <summary>How a file is to be read.</summary>
public sealed record ReadOptions
{
    /// <summary>Options that apply when none are given.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>The name that places call the document by. Default: the name of the file, or none for bytes and streams.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// What the file claims to be. Default: unknown; then the ending of its name, or its content alone, decides. A file that is
    /// another readable format than it claims is read as what it is, with a remark.
    /// </summary>
    public FileFormat Format { get; init; }

    /// <summary>How much to take in. Default: <see cref="ReadLimits.Default"/>.</summary>
    public ReadLimits Limits { get; init; } = ReadLimits.Default;
}
