using System.Diagnostics.CodeAnalysis;
using System.Text;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Periods;

namespace PublicBudget.Facts;

public readonly partial record struct FactKey : ISpanParsable<FactKey>
{
    private const string VersusName = "vs";
    private const string FundName = "fund";
    private const string OrganisationName = "organisation";
    private const string FunctionName = "function";
    private const string DepartmentalName = "departmental";
    private const string GovernmentalName = "governmental";
    private const string RevenueName = "revenue";
    private const string SourceName = "source";
    private const string VehicleName = "vehicle";
    private const string ItemName = "item";

    /// <summary>
    /// The stable text: concept, column and measure with dots, the year, then the dimensions that narrow the datum –
    /// "Expenditure.Basic 2021/Approved fund=GeneralPublicBudget function=2080101". <see cref="Parse(string)"/> reads it back.
    /// </summary>
    public override string ToString()
    {
        var text = new StringBuilder(64).Append(Concept);
        if (Column != default) text.Append('.').Append(Column);
        if (Measure != default) text.Append('.').Append(Measure);
        if (Of != default) text.Append('.').Append(Of);
        text.Append(' ').Append(Version);
        if (Base is { } version) Append(text, VersusName, version.ToString());
        if (Scope != default) Append(text, FundName, Scope.ToString());
        if (Organisation is not null) Append(text, OrganisationName, Escaped(Organisation));
        if (Function.Number != 0) Append(text, FunctionName, Function.ToString());
        if (DepartmentalEconomic.Number != 0) Append(text, DepartmentalName, DepartmentalEconomic.ToString());
        if (GovernmentalEconomic.Number != 0) Append(text, GovernmentalName, GovernmentalEconomic.ToString());
        if (RevenueCode.Number != 0) Append(text, RevenueName, RevenueCode.ToString());
        if (Source is { } source) Append(text, SourceName, source.ToString());
        if (Vehicle is { } vehicle) Append(text, VehicleName, vehicle.ToString());
        if (Item is not null) Append(text, ItemName, Escaped(Item));
        return text.ToString();
    }

    /// <summary>Reads the text that <see cref="ToString"/> writes.</summary>
    /// <param name="text">The text of a key.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not that of a key.</exception>
    public static FactKey Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text.AsSpan(), out FactKey key)
            ? key
            : throw new FormatException($"Not a fact key: expected a text such as \"Expenditure.Basic 2021/Approved function=2080101\", found \"{text}\".");
    }

    /// <summary>Reads the text that <see cref="ToString"/> writes; answers false instead of throwing.</summary>
    /// <param name="text">The text of a key.</param>
    /// <param name="key">The key, or the default.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out FactKey key)
    {
        key = default;
        ReadOnlySpan<char> rest = text;
        bool read = TryReadHead(NextWord(ref rest, ' '), ref key)
            && BudgetVersion.TryParse(NextWord(ref rest, ' '), out BudgetVersion version)
            && Assigned(key = key with { Version = version });
        while (read && rest.Length > 0)
        {
            read = TryReadDimension(NextWord(ref rest, ' '), ref key);
        }

        if (!read) key = default;
        return read;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out FactKey)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, out FactKey key) => TryParse(text.AsSpan(), out key);

    static FactKey IParsable<FactKey>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static FactKey ISpanParsable<FactKey>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool IParsable<FactKey>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FactKey result)
        => TryParse(s, out result);

    static bool ISpanParsable<FactKey>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out FactKey result)
        => TryParse(s, out result);

    private static bool TryReadHead(ReadOnlySpan<char> word, ref FactKey key)
    {
        if (!TryReadName(NextWord(ref word, '.'), out FactConcept concept)) return false;
        key = key with { Concept = concept };
        while (word.Length > 0)
        {
            ReadOnlySpan<char> name = NextWord(ref word, '.');
            if (key.Measure == FactMeasure.Share && TryReadName(name, out ShareOf of)) key = key with { Of = of };
            else if (TryReadName(name, out ExpenditureColumn column)) key = key with { Column = column };
            else if (TryReadName(name, out FactMeasure measure)) key = key with { Measure = measure };
            else return false;
        }

        return true;
    }

    private static ReadOnlySpan<char> NextWord(ref ReadOnlySpan<char> text, char separator)
    {
        int end = text.IndexOf(separator);
        ReadOnlySpan<char> word = end < 0 ? text : text[..end];
        text = end < 0 ? [] : text[(end + 1)..];
        return word;
    }

    private static bool TryReadDimension(ReadOnlySpan<char> word, ref FactKey key)
    {
        int equals = word.IndexOf('=');
        if (equals <= 0) return false;
        ReadOnlySpan<char> value = word[(equals + 1)..];
        return word[..equals] switch
        {
            VersusName => BudgetVersion.TryParse(value, out BudgetVersion version) && Assigned(key = key with { Base = version }),
            FundName => TryReadName(value, out FundScope scope) && Assigned(key = key with { Scope = scope }),
            OrganisationName => Assigned(key = key with { Organisation = Uri.UnescapeDataString(value.ToString()) }),
            FunctionName => FunctionalCode.TryParse(value, out FunctionalCode code) && Assigned(key = key with { Function = code }),
            DepartmentalName => DepartmentalEconomicCode.TryParse(value, out DepartmentalEconomicCode code)
                && Assigned(key = key with { DepartmentalEconomic = code }),
            GovernmentalName => GovernmentalEconomicCode.TryParse(value, out GovernmentalEconomicCode code)
                && Assigned(key = key with { GovernmentalEconomic = code }),
            RevenueName => RevenueCode.TryParse(value, out RevenueCode code) && Assigned(key = key with { RevenueCode = code }),
            SourceName => TryReadName(value, out RevenueSource source) && Assigned(key = key with { Source = source }),
            VehicleName => TryReadName(value, out VehicleKind kind) && Assigned(key = key with { Vehicle = kind }),
            ItemName => Assigned(key = key with { Item = Uri.UnescapeDataString(value.ToString()) }),
            _ => false,
        };
    }

    // A name of the enum, never its number.
    private static bool TryReadName<T>(ReadOnlySpan<char> text, out T value)
        where T : struct, Enum
    {
        value = default;
        return text.Length > 0 && char.IsAsciiLetter(text[0]) && Enum.TryParse(text, out value) && Enum.IsDefined(value);
    }

    private static void Append(StringBuilder text, string name, string value) => text.Append(' ').Append(name).Append('=').Append(value);

    // Only what would end a word is escaped, so that Chinese names stay readable.
    private static string Escaped(string value) => value.Replace("%", "%25", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal);

    private static bool Assigned(FactKey _) => true;
}
