using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <content>How rules find occurrences of a datum.</content>
public sealed partial class RuleContext
{
    internal int CurrentRule => _rule;

    internal Places PlacesOf(int home) => (_homes ??= FindPlaces())[home];

    /// <summary>Whether an occurrence stands in one of the places.</summary>
    internal bool IsIn(in SheetEntry entry, Places places) => (PlacesOf(entry.Home) & places) != 0;

    /// <summary>The homes of the sheet that are among the places, marked as <see cref="SheetIndex.GroupHomes"/> marks them.</summary>
    internal ulong HomesIn(Places places)
    {
        ulong homes = 0;
        for (int home = 0; home < Index.Homes.Length; home++)
        {
            if ((PlacesOf(home) & places) != 0) homes |= SheetIndex.HomeBit(home);
        }

        return homes;
    }

    /// <summary>The datum's occurrence in a home: a number before a blank; −1 where there is none.</summary>
    internal int EntryAt(int datum, int home)
    {
        if (datum < 0) return -1;
        int found = -1;
        for (int i = Index.Start(datum); i < Index.Start(datum + 1); i++)
        {
            ref readonly SheetEntry entry = ref Index.Entries[i];
            if (entry.Home != home) continue;
            if (entry.State == FigureState.Reported) return i;
            if (found < 0) found = i;
        }

        return found;
    }

    /// <summary>Whether the occurrence is the first of its datum in its home, so that each home is checked once.</summary>
    internal bool IsFirstInHome(int entry)
    {
        int home = Index.Entries[entry].Home;
        for (int i = Index.Start(Index.DatumOf(entry)); i < entry; i++)
        {
            if (Index.Entries[i].Home == home) return false;
        }

        return true;
    }

    /// <summary>Starts a relation whose stated figure is a datum as all its occurrences give it.</summary>
    internal RelationCheck Begin(int datum) => RelationCheck.Of(this, datum);

    /// <summary>Starts a relation whose stated figure is one occurrence.</summary>
    internal RelationCheck BeginAt(int entry) => RelationCheck.At(this, entry);

    /// <summary>
    /// The number of a datum that belongs to a figure: from the same paragraph, else from the same table or text, else as all its
    /// occurrences give it. Null where it is not reported, or where its occurrences exclude each other.
    /// </summary>
    internal Operand? Near(int datum, in SheetEntry figure)
    {
        if (datum < 0) return null;
        int found = -1;
        for (int i = Index.Start(datum); i < Index.Start(datum + 1); i++)
        {
            ref readonly SheetEntry entry = ref Index.Entries[i];
            if (!entry.IsNumber || entry.Home != figure.Home) continue;
            if (figure.Passage != 0 && entry.Passage == figure.Passage) return new Operand(i);
            if (found < 0) found = i;
        }

        if (found >= 0) return new Operand(found);
        return Index.Conflicts(datum) || !Index.Entries[Index.Best(datum)].IsNumber ? null : new Operand(Index.Best(datum), isCombined: true);
    }

    /// <summary>The number of a datum that belongs to a figure; see <see cref="Near(int, in SheetEntry)"/>.</summary>
    internal Operand? Near(FactKey key, in SheetEntry figure) => Near(Index.Find(key.Canonical), in figure);

    private Places[] FindPlaces()
    {
        var homes = new Places[Index.Homes.Length];
        for (int i = 0; i < homes.Length; i++) homes[i] = PlacesExtensions.Of(Index.Homes[i]);
        return homes;
    }

    internal decimal ValueOf(Operand operand) => Index.Entries[operand.Entry].Value;
}
