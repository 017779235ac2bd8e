using PublicBudget.Amounts;

namespace PublicBudget.Facts;

/// <summary>One figure (数据项): what it is, what is printed, and where it comes from.</summary>
public sealed record Fact
{
    private readonly FactKey _key;

    // The place where it is printed, or an origin of another kind: a document has a place for each of its figures.
    private readonly object _source = Origin.Given;

    // Few printed figures have one, and of those of a document there are thousands.
    private readonly object? _exact;

    /// <summary>What is measured.</summary>
    public required FactKey Key
    {
        get => _key;
        init => _key = value;
    }

    /// <summary>The figure as printed, or to be printed.</summary>
    public required Figure Figure { get; init; }

    /// <summary>The exact amount behind the figure, where it is known: facts computed from a budget have it, printed ones do not.</summary>
    public Money? Exact
    {
        get => (Money?)_exact;
        init => _exact = value;
    }

    /// <summary>Where the figure comes from.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Origin Origin
    {
        get => _source as Origin ?? Origin.PrintedAt((PrintedPlace)_source);
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _source = value.Place ?? (object)value;
        }
    }

    /// <summary>The key where it stands, for those that compare keys by the thousand.</summary>
    internal ref readonly FactKey KeyReference => ref _key;

    /// <summary>Where the figure is printed; <c>null</c> where it is computed or given. Set, it is the origin.</summary>
    public PrintedPlace? Place
    {
        get => _source as PrintedPlace;
        init => _source = value ?? (object)Origin.Given;
    }

    /// <summary>Key, figure and origin in one line.</summary>
    public override string ToString() => $"{Key} = {Figure} ({Origin})";
}
