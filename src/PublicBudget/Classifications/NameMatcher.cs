using PublicBudget.Collections;

namespace PublicBudget.Classifications;

/// <summary>Matches printed names with the names of a catalogue, its year's first, then those of other years.</summary>
internal sealed class NameMatcher<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    private const int MostNearMisses = 5;
    private readonly ClassificationCatalog<TCode> _catalog;
    private readonly Dictionary<string, List<Candidate>> _byCore = [];
    private readonly Dictionary<int, List<string>> _coresOf = [];

    public NameMatcher(ClassificationCatalog<TCode> catalog)
    {
        _catalog = catalog;
        foreach (ClassificationEntry<TCode> row in catalog.RowsOfAllYears)
        {
            NameForms form = row.IsValidIn(catalog.Year) ? NameForms.Exact : NameForms.OtherYear;
            Add(row, row.Name, form);
            foreach (string alias in row.Aliases)
                Add(row, alias, form | NameForms.Alias);
        }
    }

    /// <summary>All codes that the printed name may mean, the closest form first.</summary>
    public IReadOnlyList<NameMatch<TCode>> Search(string printed, Func<TCode, bool>? isMeant = null)
        => PrintedName.Parse(printed) is not { } name ? ValueList<NameMatch<TCode>>.Empty
            : Named(name, isMeant) is { Count: > 0 } named ? Best(named)
            : Best(Near(name, isMeant, _byCore));

    /// <summary>How the printed name stands to the names of one code.</summary>
    public IReadOnlyList<NameMatch<TCode>> Search(string printed, TCode code)
        => PrintedName.Parse(printed) is not { } name ? ValueList<NameMatch<TCode>>.Empty
            : Named(name, other => other == code) is { Count: > 0 } named ? Best(named)
            : Best(Near(name, other => other == code, NamesOf(code)));

    private Dictionary<string, List<Candidate>> NamesOf(TCode code)
    {
        var names = new Dictionary<string, List<Candidate>>();
        foreach (string name in _catalog.RowsOf(code).SelectMany(row => row.Aliases.Prepend(row.Name)))
        {
            string core = NameFolding.Core(NameFolding.Fold(name), TCode.Scheme);
            names[core] = _byCore[core];
        }

        return names;
    }

    private static bool Fits(Candidate candidate, PrintedName name, Func<TCode, bool>? isMeant)
        => (name.Level == ClassificationLevel.None || candidate.Row.Level == name.Level)
            && (isMeant is null || isMeant(candidate.Row.Code));

    /// <summary>Of each code the closest match; other years' names and near misses only where nothing is closer.</summary>
    private static ValueList<NameMatch<TCode>> Best(List<NameMatch<TCode>> found)
    {
        found.Sort(Compare);
        bool hasYears = found.Exists(match => match.IsNameOfTheYear);
        var seen = new HashSet<int>();
        found.RemoveAll(match => (hasYears && !match.IsNameOfTheYear) || !seen.Add(match.Code.Number));
        return ValueList.Copy(found);
    }

    private static int Compare(NameMatch<TCode> left, NameMatch<TCode> right)
        => (left.Form, left.Distance).CompareTo((right.Form, right.Distance)) is var order and not 0
            ? order
            : left.Code.CompareTo(right.Code);

    private void Add(ClassificationEntry<TCode> row, string name, NameForms form)
    {
        string folded = NameFolding.Fold(name), core = NameFolding.Core(folded, TCode.Scheme);
        if (!_byCore.TryGetValue(core, out List<Candidate>? candidates))
            _byCore.Add(core, candidates = []);
        candidates.Add(new(row, name, folded, form));
        if (row.Level == TCode.DeepestLevel)
            return;
        if (!_coresOf.TryGetValue(row.Code.Number, out List<string>? cores))
            _coresOf.Add(row.Code.Number, cores = []);
        cores.Add(core);
    }

    private List<NameMatch<TCode>> Named(PrintedName name, Func<TCode, bool>? isMeant)
    {
        var found = new List<NameMatch<TCode>>();
        foreach (Candidate candidate in CandidatesFor(name.Name))
        {
            if (Fits(candidate, name, isMeant) && DistanceOfPath(candidate, name) == 0)
                found.Add(Match(candidate, name, name.Name, name.Form, 0));
        }
        if (found.Count == 0 && SplitQualifier(name.Name) is var (bare, qualifier))
            AddQualified(name, bare, qualifier, isMeant, found);
        return found;
    }

    private List<Candidate> CandidatesFor(string folded)
        => _byCore.TryGetValue(NameFolding.Core(folded, TCode.Scheme), out List<Candidate>? candidates) ? candidates : [];

    private void AddQualified(
        PrintedName name, string bare, string qualifier, Func<TCode, bool>? isMeant, List<NameMatch<TCode>> found)
    {
        foreach (Candidate candidate in CandidatesFor(bare))
        {
            if (!Fits(candidate, name, isMeant) || DistanceOfPath(candidate, name) != 0)
                continue;
            int distance = DistanceAbove(candidate.Row.Code, qualifier, ClassificationLevel.None);
            NameForms form = distance == 0 ? NameForms.Qualified : NameForms.Qualified | NameForms.NearMiss;
            if (distance < NameFolding.MaxLength)
                found.Add(Match(candidate, name, bare, name.Form | form, distance));
        }
    }

    /// <summary>Names a few characters away, the nearest five.</summary>
    private List<NameMatch<TCode>> Near(PrintedName name, Func<TCode, bool>? isMeant, Dictionary<string, List<Candidate>> nearby)
    {
        string core = NameFolding.Core(name.Name, TCode.Scheme);
        int tolerance = NameFolding.Tolerance(core.Length);
        var found = new List<NameMatch<TCode>>();
        foreach ((string listed, List<Candidate> candidates) in nearby)
        {
            // Most names are those of codes of another level.
            if (!candidates.Exists(candidate => Fits(candidate, name, isMeant)))
                continue;
            int distance = EditDistance.Within(core, listed, tolerance);
            if (distance > tolerance || distance >= listed.Length)
                continue;
            foreach (Candidate candidate in candidates.Where(candidate => Fits(candidate, name, isMeant)))
            {
                int wrong = distance + DistanceOfPath(candidate, name);
                if (wrong <= tolerance)
                    found.Add(Match(candidate, name, name.Name, name.Form | NameForms.NearMiss, wrong));
            }
        }
        return [.. Best(found).Take(MostNearMisses)];
    }

    private NameMatch<TCode> Match(Candidate candidate, PrintedName name, string printed, NameForms taken, int distance)
    {
        NameForms form = candidate.Form | taken;
        if (distance == 0 && printed != candidate.Folded)
            form |= NameForms.Suffix;
        else if (taken == NameForms.Exact && name.Text != candidate.Name)
            form |= NameForms.Folded;
        return new()
        {
            Printed = name.Text,
            Form = form,
            Listed = candidate.Row,
            ListedName = candidate.Name,
            Entry = _catalog.TryGet(candidate.Row.Code, out ClassificationEntry<TCode>? entry) ? entry : null,
            Distance = distance,
        };
    }

    /// <summary>How far the names that a path gives for the levels above are from those of the candidate.</summary>
    private int DistanceOfPath(Candidate candidate, PrintedName name)
    {
        int distance = 0;
        foreach (PrintedName.PrintedAncestor above in name.Ancestors)
            distance += above.Name.Length == 0 ? 0 : DistanceAbove(candidate.Row.Code, above.Name, above.Level);
        return distance;
    }

    /// <summary>
    /// How far a printed name is from the nearest name of a code above, on one level or (none) on any;
    /// <see cref="NameFolding.MaxLength"/> where it comes near none.
    /// </summary>
    private int DistanceAbove(TCode code, string printed, ClassificationLevel level)
    {
        string core = NameFolding.Core(printed, TCode.Scheme);
        int tolerance = NameFolding.Tolerance(core.Length), least = tolerance + 1;
        for (TCode? above = code.Parent; above is { } parent; above = parent.Parent)
        {
            if (level != ClassificationLevel.None && parent.Level != level)
                continue;
            foreach (string listed in _coresOf.GetValueOrDefault(parent.Number) ?? [])
                least = Math.Min(least, EditDistance.Within(core, listed, tolerance));
        }
        return least > tolerance ? NameFolding.MaxLength : least;
    }

    /// <summary>行政运行(人力资源和社会保障管理事务) → 行政运行 and the name in the last brackets.</summary>
    private static (string Bare, string Qualifier)? SplitQualifier(string name)
    {
        int open = name.EndsWith(')') ? OpeningOfLast(name) : -1;
        return open > 0 && open < name.Length - 2 ? (name[..open], name[(open + 1)..^1]) : null;
    }

    private static int OpeningOfLast(string name)
    {
        int depth = 0;
        for (int at = name.Length - 1; at >= 0; at--)
        {
            depth += name[at] switch { ')' => 1, '(' => -1, _ => 0 };
            if (depth == 0)
                return at;
        }
        return -1;
    }

    private sealed record Candidate(ClassificationEntry<TCode> Row, string Name, string Folded, NameForms Form);
}
