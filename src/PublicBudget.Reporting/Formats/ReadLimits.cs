namespace PublicBudget.Reporting.Formats;

/// <summary>
/// How much a reader takes in before it stops. Every limit can be overridden; the defaults fit the largest published
/// workbooks (some 100,000 cells) with room to spare and keep a hostile file to bounded time and memory.
/// </summary>
/// <remarks>
/// Limits on the package (bytes, entries, unpacked bytes, ratio, nesting, forms) end the reading with a
/// <see cref="ReadLimitExceededException"/>, because what lies behind them cannot be trusted. Limits on the content (cells,
/// columns, cell length, pages, blocks) end in a partial reading that says what is missing.
/// </remarks>
public sealed record ReadLimits
{
    private readonly long _maxBytes = 64L << 20;
    private readonly int _maxEntries = 10_000;
    private readonly long _maxUnpackedBytes = 512L << 20;
    private readonly int _maxUnpackRatio = 300;
    private readonly int _maxCells = 1_000_000;
    private readonly int _maxColumns = 1_024;
    private readonly int _maxCellLength = 100_000;
    private readonly int _maxNesting = 256;
    private readonly int _maxPages = 2_000;
    private readonly int _maxBlocks = 200_000;
    private readonly int _maxForms = 20_000;

    /// <summary>The limits that apply when none are given.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>Bytes of the file. Default 64 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive.</exception>
    public long MaxBytes { get => _maxBytes; init => _maxBytes = Positive(value); }

    /// <summary>Entries of a package (.docx, .xlsx). Default 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive.</exception>
    public int MaxEntries { get => _maxEntries; init => _maxEntries = Positive(value); }

    /// <summary>Bytes of all entries of a package together, unpacked. Default 512 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive.</exception>
    public long MaxUnpackedBytes { get => _maxUnpackedBytes; init => _maxUnpackedBytes = Positive(value); }

    /// <summary>
    /// Unpacked to packed bytes of one entry, looked at once an entry unpacks to more than
    /// <see cref="RatioFloor"/>: small parts full of blanks pack far better than this. Default 300.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive.</exception>
    public int MaxUnpackRatio { get => _maxUnpackRatio; init => _maxUnpackRatio = Positive(value); }

    /// <summary>Cells kept of one document. Default 1,000,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive.</exception>
    public int MaxCells { get => _maxCells; init => _maxCells = Positive(value); }

    /// <summary>Columns of one table. Default 1,024.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive.</exception>
    public int MaxColumns { get => _maxColumns; init => _maxColumns = Positive(value); }

    /// <summary>Characters of one cell or paragraph. Default 100,000 (Excel itself stops at 32,767).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive.</exception>
    public int MaxCellLength { get => _maxCellLength; init => _maxCellLength = Positive(value); }

    /// <summary>Elements inside one another. Default 256.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive.</exception>
    public int MaxNesting { get => _maxNesting; init => _maxNesting = Positive(value); }

    /// <summary>Pages of a PDF. Default 2,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive.</exception>
    public int MaxPages { get => _maxPages; init => _maxPages = Positive(value); }

    /// <summary>Paragraphs, headings and tables of one document. Default 200,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive.</exception>
    public int MaxBlocks { get => _maxBlocks; init => _maxBlocks = Positive(value); }

    /// <summary>
    /// Forms (XObjects) that the pages of a PDF draw, a form inside another each time that it is drawn: forms that draw forms that draw
    /// forms multiply. Default 20,000; a page has a few.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive.</exception>
    public int MaxForms { get => _maxForms; init => _maxForms = Positive(value); }

    /// <summary>Entries that unpack to less than this are not judged by <see cref="MaxUnpackRatio"/>: 8 MiB.</summary>
    public static long RatioFloor => 8L << 20;

    private static int Positive(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }

    private static long Positive(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }
}
