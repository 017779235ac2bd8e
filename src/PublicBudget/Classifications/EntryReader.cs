using PublicBudget.Collections;

namespace PublicBudget.Classifications;

/// <summary>Reads the rows of one classification table and checks what can be seen row by row.</summary>
internal static class EntryReader
{
    public const string Header = "code\tname\tfrom\tto\tkind\tbasis\taliases";
    private const int MaxNameLength = 100;

    public static ClassificationEntry<TCode>[] Read<TCode>(ReadOnlySpan<char> text, string source)
        where TCode : struct, IClassificationCode<TCode>
    {
        var reader = new TsvReader(text, source, Header);
        var entries = new List<ClassificationEntry<TCode>>(text.Count('\n') + 1);
        ClassificationEntry<TCode>? before = null;
        while (reader.Read())
        {
            ClassificationEntry<TCode> entry = ReadEntry<TCode>(ref reader, source);
            if (before is not null)
                CheckOrder(in reader, before, before.Code.Number, entry, entry.Code.Number);
            entries.Add(entry);
            before = entry;
        }
        return [.. entries];
    }

    public static EvidenceBasis NextBasis(ref TsvReader reader) => reader.Next() switch
    {
        "documented" => EvidenceBasis.Documented,
        "inferred" => EvidenceBasis.Inferred,
        "knowledge" => EvidenceBasis.Knowledge,
        var other => throw reader.Error("the basis documented, inferred or knowledge", TsvReader.Quoted(other)),
    };

    public static TCode NextCode<TCode>(ref TsvReader reader)
        where TCode : struct, IClassificationCode<TCode>
    {
        ReadOnlySpan<char> field = reader.Next();
        return TCode.TryParse(field, out TCode code) && IsPlain(field)
            ? code
            : throw reader.Error($"a code of the {TCode.Scheme} classification in plain digits", TsvReader.Quoted(field));
    }

    private static bool IsPlain(ReadOnlySpan<char> field) => !field.ContainsAnyExceptInRange('0', '9');

    private static ClassificationEntry<TCode> ReadEntry<TCode>(ref TsvReader reader, string source)
        where TCode : struct, IClassificationCode<TCode>
    {
        TCode code = NextCode<TCode>(ref reader);
        string name = Name(in reader, reader.Next());
        (int from, int to) = reader.NextYears();
        BudgetKindSet kinds = NextKinds(ref reader, TCode.Scheme);
        EvidenceBasis basis = NextBasis(ref reader);
        return new(code, name, from, to, kinds, basis, NextAliases(ref reader, name), source, reader.Line);
    }

    private static string Name(in TsvReader reader, ReadOnlySpan<char> field) => field.Length switch
    {
        0 => throw reader.Error("a name", "none"),
        > MaxNameLength => throw reader.Error($"a name of at most {MaxNameLength} characters", $"{field.Length}"),
        _ => field.ToString(),
    };

    private static BudgetKindSet NextKinds(ref TsvReader reader, ClassificationScheme scheme)
    {
        ReadOnlySpan<char> field = reader.Next();
        bool isEconomic = scheme is ClassificationScheme.DepartmentalEconomic or ClassificationScheme.GovernmentalEconomic;
        if (field.IsEmpty != isEconomic)
            throw reader.Error(isEconomic ? "no kind of budget for an economic code" : "a kind of budget", TsvReader.Quoted(field));
        int bits = 0;
        while (!field.IsEmpty)
        {
            int bit = 1 << (int)Kind(in reader, TakePart(ref field));
            if ((bits & bit) != 0)
                throw reader.Error("each kind of budget once", "one twice");
            bits |= bit;
        }
        return new((byte)bits);
    }

    private static BudgetKind Kind(in TsvReader reader, ReadOnlySpan<char> word) => word switch
    {
        "general" => BudgetKind.GeneralPublicBudget,
        "fund" => BudgetKind.GovernmentManagedFunds,
        "capital" => BudgetKind.StateCapitalOperations,
        "social" => BudgetKind.SocialInsuranceFunds,
        _ => throw reader.Error("general, fund, capital or social, joined by |", TsvReader.Quoted(word)),
    };

    private static ValueList<string> NextAliases(ref TsvReader reader, string name)
    {
        ReadOnlySpan<char> field = reader.Next();
        return field.IsEmpty ? ValueList<string>.Empty : Aliases(in reader, field, name);
    }

    private static ValueList<string> Aliases(in TsvReader reader, ReadOnlySpan<char> field, string name)
    {
        var aliases = new List<string>();
        while (!field.IsEmpty)
        {
            string alias = Name(in reader, TakePart(ref field));
            if (alias == name || aliases.Contains(alias))
                throw reader.Error("aliases that differ from the name and from each other", TsvReader.Quoted(alias));
            aliases.Add(alias);
        }
        return ValueList.Copy(aliases);
    }

    /// <summary>Takes what stands before the next bar. A bar at the end stays in the last part, which no caller accepts.</summary>
    private static ReadOnlySpan<char> TakePart(ref ReadOnlySpan<char> rest)
    {
        int bar = rest.IndexOf('|');
        ReadOnlySpan<char> part = bar < 0 || bar == rest.Length - 1 ? rest : rest[..bar];
        rest = rest[Math.Min(rest.Length, part.Length + 1)..];
        return part;
    }

    private static void CheckOrder(
        in TsvReader reader, ClassificationEntry before, int beforeNumber, ClassificationEntry entry, int number)
    {
        int order = DigitGroups.Compare(beforeNumber, number);
        if (order > 0)
            throw reader.Error("rows sorted by code, then by first year", $"{number} after {beforeNumber}");
        if (order == 0 && (before.ToYear == 0 || entry.FromYear <= before.ToYear))
        {
            throw reader.Error(
                $"years of {number} that are disjoint and sorted, after line {before.Line} with {YearsOf(before)}", YearsOf(entry));
        }
    }

    private static string YearsOf(ClassificationEntry entry) => $"{entry.ValidFrom?.Year}–{entry.ValidTo?.Year}";
}
