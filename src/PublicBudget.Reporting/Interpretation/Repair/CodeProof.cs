using PublicBudget.Classifications;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Repair;

/// <summary>
/// Proves which code a misprinted one was meant to be. Three witnesses must agree: the name is that of one code only of those that
/// can stand here; the rows around lead to it; and either its digits are those printed but for one slip, or the sum above
/// comes out with it. Anything less proves nothing.
/// </summary>
/// <param name="Code">The code that was meant.</param>
/// <param name="Reason">What proves it.</param>
internal sealed record CodeProof<TCode>(TCode Code, string Reason)
    where TCode : struct, IClassificationCode<TCode>
{
    /// <summary>The proof for a row whose code no list knows; null where there is none.</summary>
    public static CodeProof<TCode>? Find(CodedRows<TCode> rows, int row)
    {
        RecognisedRow printed = rows[row];
        if (printed.Name.Length == 0 || rows.Nearest(row) is not var (near, isAbove)) return null;
        TCode[] named = [.. rows.Catalog.Search(printed.Name)
            .Where(match => !match.Form.HasFlag(NameForms.NearMiss)).Select(match => match.Code).Distinct()
            .Where(code => CanStand(code, near, isAbove))];
        if (named is not [var only] || IsPrintedElsewhere(rows, printed, only)) return null;
        string place = only.Parent is { } parent ? $"below {parent}" : "here";
        string digits = only.ToString(null, null);
        if (Misprint.IsOneSlip(printed.Code!, digits)) return new CodeProof<TCode>(only, $"the name {printed.Name} is that of this code only {place}, and its other digits are those printed");
        return ClosesTheSum(rows, row, only)
            ? new CodeProof<TCode>(only, $"the name {printed.Name} is that of this code only {place}, and the sum of {only.Parent} comes out with it")
            : null;
    }

    // 2101102 can stand behind 21011 and behind 2101101; 21011 behind 210 and behind what is below 21004; a class behind anything.
    private static bool CanStand(TCode code, TCode near, bool isAbove)
        => code.Parent is not { } parent || Contains(parent, near) || (!isAbove && Contains(code, near));

    private static bool Contains(TCode outer, TCode inner)
    {
        for (TCode? code = inner; code is { } some; code = some.Parent)
        {
            if (some.Equals(outer)) return true;
        }

        return false;
    }

    // Tables of several units print a code once a unit.
    private static bool IsPrintedElsewhere(CodedRows<TCode> rows, RecognisedRow printed, TCode code)
        => Enumerable.Range(0, rows.Count).Any(row => rows.CodeOf(row).Equals(code) && rows[row].UnitCode == printed.UnitCode);

    private static bool ClosesTheSum(CodedRows<TCode> rows, int row, TCode code)
    {
        if (code.Parent is not { } above) return false;
        string? unit = rows[row].UnitCode;
        int[] parents = [.. Enumerable.Range(0, rows.Count).Where(other => rows.CodeOf(other).Equals(above) && rows[other].UnitCode == unit)];
        if (parents is not [var parent]) return false;
        int[] siblings = [.. Enumerable.Range(0, rows.Count).Where(other => rows.CodeOf(other)?.Parent is { } its && its.Equals(above) && rows[other].UnitCode == unit)];
        Dictionary<int, decimal> whole = AmountsOf(rows, parent), own = AmountsOf(rows, row), rest = [];
        foreach (int sibling in siblings)
        {
            foreach ((int column, decimal amount) in AmountsOf(rows, sibling)) rest[column] = rest.GetValueOrDefault(column) + amount;
        }

        return own.Values.Any(amount => amount != 0)
            && whole.Keys.Union(own.Keys).Union(rest.Keys).All(column => whole.GetValueOrDefault(column) == own.GetValueOrDefault(column) + rest.GetValueOrDefault(column));
    }

    private static Dictionary<int, decimal> AmountsOf(CodedRows<TCode> rows, int row)
        => rows.FiguresOf(row).Where(figure => figure is { Value: not null, Column.Kind: ColumnKind.Amount }).ToDictionary(figure => figure.Column.Index, figure => figure.Value!.Value);
}
