using System.Diagnostics.CodeAnalysis;

namespace PublicBudget.Classifications;

public sealed partial class ClassificationCatalog<TCode>
{
    private NameIndex<TCode>? _names;

    private NameIndex<TCode> Names
        => Volatile.Read(ref _names) ?? Interlocked.CompareExchange(ref _names, new(this), null) ?? _names;

    /// <summary>
    /// All codes that a printed name may mean, the closest form first. Names of other years are answered only where no
    /// name of this year fits, and near misses only where no listed name fits; each match says how it was found. Empty
    /// where nothing comes near, and for texts longer than 200 characters.
    /// </summary>
    /// <param name="printed">
    /// The name: official, an alias, without 支出, with its 款 in brackets (行政运行（人力资源和社会保障管理事务）), with marks of
    /// levels (社会保障和就业支出（类）行政事业单位养老支出（款）), or with an ordinal (八、社会保障和就业).
    /// </param>
    public IReadOnlyList<NameMatch<TCode>> Search(string printed)
    {
        ArgumentNullException.ThrowIfNull(printed);
        return Names.Search(printed);
    }

    /// <summary>As <see cref="Search(string)"/>, among the codes of one level.</summary>
    /// <param name="printed">The name.</param>
    /// <param name="level">The level.</param>
    public IReadOnlyList<NameMatch<TCode>> Search(string printed, ClassificationLevel level)
    {
        ArgumentNullException.ThrowIfNull(printed);
        return Names.Matcher.Search(printed, code => code.Level == level);
    }

    /// <summary>As <see cref="Search(string)"/>, among a code and the codes below it.</summary>
    /// <param name="printed">The name.</param>
    /// <param name="within">The code.</param>
    public IReadOnlyList<NameMatch<TCode>> Search(string printed, TCode within)
    {
        ArgumentNullException.ThrowIfNull(printed);
        return Names.Matcher.Search(printed, within.Contains);
    }

    /// <summary>The entry that a printed name means, or false where it means none of this year or several.</summary>
    /// <param name="printed">The name, in any form that <see cref="Search(string)"/> takes.</param>
    /// <param name="entry">The entry.</param>
    public bool TryFindByName(string printed, [NotNullWhen(true)] out ClassificationEntry<TCode>? entry)
    {
        IReadOnlyList<NameMatch<TCode>> matches = Search(printed);
        entry = matches.Count == 1 && matches[0].IsNameOfTheYear ? matches[0].Entry : null;
        return entry is not null;
    }

    /// <summary>
    /// How a printed name stands to the names of the code that is printed beside it; null where no year knows the code.
    /// A name that is none of the code's is answered as <see cref="NameForms.Different"/>.
    /// </summary>
    /// <param name="code">The code.</param>
    /// <param name="printed">The name.</param>
    public NameMatch<TCode>? CompareName(TCode code, string printed)
    {
        ArgumentNullException.ThrowIfNull(printed);
        ClassificationEntry<TCode>? entry = _byNumber.GetValueOrDefault(code.Number);
        if (entry is not null && entry.Name == printed)
            return Match(entry, entry, printed, NameForms.Exact);
        if ((entry ?? RowsOf(code).LastOrDefault()) is not { } row)
            return null;
        IReadOnlyList<NameMatch<TCode>> matches = Names.Matcher.Search(printed, code);
        return matches.Count > 0 ? matches[0] : Match(row, entry, printed, NameForms.Different);
    }

    private static NameMatch<TCode> Match(
        ClassificationEntry<TCode> listed, ClassificationEntry<TCode>? entry, string printed, NameForms form)
        => new() { Printed = printed, Form = form, Listed = listed, ListedName = listed.Name, Entry = entry };
}
