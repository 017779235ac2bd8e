using System.Diagnostics.CodeAnalysis;
using PublicBudget.Collections;
using PublicBudget.Periods;

namespace PublicBudget.Classifications;

/// <summary>The codes of one classification as they hold in one fiscal year, typed: a code in, an entry out.</summary>
/// <typeparam name="TCode">The code type of the classification.</typeparam>
public sealed partial class ClassificationCatalog<TCode> : ClassificationCatalog
    where TCode : struct, IClassificationCode<TCode>
{
    private readonly ClassificationTable<TCode> _table;
    private readonly ClassificationEntry<TCode>[] _entries;

    // Not frozen: this instantiation is compiled ahead of time in the runtime, which takes some 9 ms off the first answer.
    private readonly Dictionary<int, ClassificationEntry<TCode>> _byNumber;

    internal ClassificationCatalog(ClassificationTable<TCode> table, FiscalYear year)
        : base(year)
    {
        _table = table;
        _entries = ValidIn(table.Rows, year.Year);
        _byNumber = new(_entries.Length);
        foreach (ClassificationEntry<TCode> entry in _entries)
            _byNumber.Add(entry.Code.Number, entry);
    }

    /// <inheritdoc/>
    public override ClassificationScheme Scheme => TCode.Scheme;

    /// <inheritdoc/>
    public override int Count => _entries.Length;

    /// <summary>All entries in the order of their codes: 208, 20801, 2080101, …, 209.</summary>
    public new IReadOnlyList<ClassificationEntry<TCode>> Entries => field ??= ValueList.Own(_entries);

    /// <inheritdoc/>
    public override IReadOnlyList<LevelCoverage> Coverage => field ??= ValueList.Copy(MakeCoverage());

    private protected override IReadOnlyList<ClassificationEntry> UntypedEntries => Entries;

    /// <summary>The entry of a code.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="KeyNotFoundException">The code is not in the list of the year; the message says what is known of it.</exception>
    public ClassificationEntry<TCode> this[TCode code]
        => TryGet(code, out ClassificationEntry<TCode>? entry) ? entry : throw new KeyNotFoundException(Resolve(code).ToString());

    /// <summary>The entry of a code, or false if it is not in the list of the year. See <see cref="Resolve"/> for why.</summary>
    /// <param name="code">The code.</param>
    /// <param name="entry">The entry.</param>
    public bool TryGet(TCode code, [NotNullWhen(true)] out ClassificationEntry<TCode>? entry)
        => _byNumber.TryGetValue(code.Number, out entry);

    /// <inheritdoc/>
    public override bool TryGet(ReadOnlySpan<char> code, [NotNullWhen(true)] out ClassificationEntry? entry)
    {
        entry = TCode.TryParse(code, out TCode parsed) && TryGet(parsed, out ClassificationEntry<TCode>? found) ? found : null;
        return entry is not null;
    }

    /// <summary>Whether the code is in the list of the year.</summary>
    /// <param name="code">The code.</param>
    public bool Contains(TCode code) => _byNumber.ContainsKey(code.Number);

    /// <summary>The entry one level above a code; null above a 类, and where the list has none.</summary>
    /// <param name="code">The code, which need not be listed itself.</param>
    public ClassificationEntry<TCode>? ParentOf(TCode code)
        => code.Parent is { } parent && TryGet(parent, out ClassificationEntry<TCode>? entry) ? entry : null;

    /// <summary>The entries above a code, the nearest first: 款, then 类.</summary>
    /// <param name="code">The code, which need not be listed itself.</param>
    public IReadOnlyList<ClassificationEntry<TCode>> AncestorsOf(TCode code)
    {
        var ancestors = new List<ClassificationEntry<TCode>>();
        for (TCode? above = code.Parent; above is { } parent; above = parent.Parent)
        {
            if (TryGet(parent, out ClassificationEntry<TCode>? entry))
                ancestors.Add(entry);
        }
        return ValueList.Copy(ancestors);
    }

    /// <summary>The entries below a code on all levels, in the order of their codes.</summary>
    /// <param name="code">The code, which need not be listed itself.</param>
    public IReadOnlyList<ClassificationEntry<TCode>> DescendantsOf(TCode code) => ValueList.Create(Below(code));

    /// <summary>The entries one level below a code.</summary>
    /// <param name="code">The code, which need not be listed itself; the default gives the 类.</param>
    public IReadOnlyList<ClassificationEntry<TCode>> ChildrenOf(TCode code)
    {
        var children = new List<ClassificationEntry<TCode>>();
        foreach (ClassificationEntry<TCode> entry in Below(code))
        {
            if (entry.Level == code.Level + 1)
                children.Add(entry);
        }
        return ValueList.Copy(children);
    }

    private static ClassificationEntry<TCode>[] ValidIn(ReadOnlySpan<ClassificationEntry<TCode>> rows, int year)
    {
        var valid = new List<ClassificationEntry<TCode>>(rows.Length);
        foreach (ClassificationEntry<TCode> row in rows)
        {
            if (row.IsValidIn(year))
                valid.Add(row);
        }
        return [.. valid];
    }

    /// <summary>What lies below a code is one run, since the entries are in the order of the codes' texts.</summary>
    private ReadOnlySpan<ClassificationEntry<TCode>> Below(TCode code)
    {
        ReadOnlySpan<ClassificationEntry<TCode>> entries = _entries;
        if (code.Level == ClassificationLevel.None)
            return entries;
        int start = 0;
        for (int end = entries.Length; start < end;)
        {
            int middle = (start + end) / 2;
            if (entries[middle].Code <= code)
                start = middle + 1;
            else
                end = middle;
        }
        int length = 0;
        while (start + length < entries.Length && code.Contains(entries[start + length].Code))
            length++;
        return entries.Slice(start, length);
    }
}
