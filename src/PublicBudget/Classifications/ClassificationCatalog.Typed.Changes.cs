using PublicBudget.Collections;

namespace PublicBudget.Classifications;

public sealed partial class ClassificationCatalog<TCode>
{
    /// <summary>
    /// What changed from this year to a later one: codes added, removed, renamed and moved, in the order of the codes.
    /// Codes that hold in neither year are left out, even if they held in between.
    /// </summary>
    /// <param name="later">The catalogue of the later year.</param>
    /// <exception cref="ArgumentException">The other catalogue is not of a later year.</exception>
    public IReadOnlyList<ClassificationChange<TCode>> ChangesTo(ClassificationCatalog<TCode> later)
    {
        ArgumentNullException.ThrowIfNull(later);
        if (later.Year.Year <= Year.Year)
            throw new ArgumentException($"Expected a year after {Year.Year}, found {later.Year.Year}.", nameof(later));
        Dictionary<TCode, TCode[]> moves = MovesTo(later);
        var changes = new List<ClassificationChange<TCode>>();
        foreach (ClassificationEntry<TCode> before in _entries)
        {
            if (!later.TryGet(before.Code, out ClassificationEntry<TCode>? after))
                changes.Add(Ended(before, moves.GetValueOrDefault(before.Code, [])));
            else if (before.Name != after.Name)
                changes.Add(new() { Code = before.Code, Kind = ClassificationChangeKind.Renamed, Before = before, After = after });
        }
        changes.AddRange(later._entries.Where(after => !Contains(after.Code)).Select(after => Added(after, moves)));
        changes.Sort((left, right) => left.Code.CompareTo(right.Code));
        return ValueList.Copy(changes);
    }

    private static ClassificationChange<TCode> Ended(ClassificationEntry<TCode> before, TCode[] targets) => new()
    {
        Code = before.Code,
        Kind = targets.Length == 0 ? ClassificationChangeKind.Removed : ClassificationChangeKind.Moved,
        Before = before,
        MovedTo = targets,
    };

    private static ClassificationChange<TCode> Added(ClassificationEntry<TCode> after, Dictionary<TCode, TCode[]> moves) => new()
    {
        Code = after.Code,
        Kind = ClassificationChangeKind.Added,
        After = after,
        MovedFrom = ValueList.Copy(moves.Where(move => move.Value.Contains(after.Code)).Select(move => move.Key).Order()),
    };

    /// <summary>The codes that end on the way to a later year and whose successors are known.</summary>
    private Dictionary<TCode, TCode[]> MovesTo(ClassificationCatalog<TCode> later)
    {
        var moves = new Dictionary<TCode, TCode[]>();
        foreach (ClassificationEntry<TCode> before in _entries)
        {
            if (!later.Contains(before.Code) && CodeMoves.Follow(before.Code, later) is { Length: > 0 } targets)
                moves.Add(before.Code, targets);
        }
        return moves;
    }
}
