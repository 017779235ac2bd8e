namespace PublicBudget.Classifications;

/// <summary>A listed name that a printed one was matched with, and how.</summary>
/// <typeparam name="TCode">The code type of the classification.</typeparam>
public sealed record NameMatch<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    /// <summary>The name as it was printed.</summary>
    public required string Printed { get; init; }

    /// <summary>How the printed name differs from the listed one.</summary>
    public required NameForms Form { get; init; }

    /// <summary>The row that the matched name stands in. In another year's row, only its code is this year's, if at all.</summary>
    public required ClassificationEntry<TCode> Listed { get; init; }

    /// <summary>The listed name that was matched: the official name or an alias of <see cref="Listed"/>.</summary>
    public required string ListedName { get; init; }

    /// <summary>The entry of the catalogue's year; null if the code is not in the list of that year.</summary>
    public ClassificationEntry<TCode>? Entry { get; init; }

    /// <summary>For a near miss, how many characters are wrong, missing or too many.</summary>
    public int Distance { get; init; }

    /// <summary>The code.</summary>
    public TCode Code => Listed.Code;

    /// <summary>Whether the printed name is a name of the code in this year: its official name or a form that documents use.</summary>
    public bool IsNameOfTheYear => Form < NameForms.OtherYear;

    /// <summary>
    /// What to tell a person: "抗议特别国债安排的支出 is not a name of 234; it is one character away from 抗疫特别国债安排的支出".
    /// </summary>
    public string Hint => this switch
    {
        { Form: NameForms.Exact } => $"{Printed} is the name of {Code}",
        { IsNameOfTheYear: true } => $"{Printed} stands for {Listed.Name} ({Code}): {Form}",
        { Form: < NameForms.NearMiss } => $"{Printed} is a name of {Code} in other years ({YearsOf(Listed)}); {Now}",
        { Form: < NameForms.Different } when Form.HasFlag(NameForms.Qualified)
            => $"{Printed} is not a name of {Listed}; what it has in brackets is {Away} away from the name of a code above",
        { Form: < NameForms.Different } => $"{Printed} is not a name of {Code}; it is {Away} away from {ListedName}",
        _ => $"{Printed} is not a name of {Code}; {Now}",
    };

    private string Away => Distance == 1 ? "one character" : $"{Distance} characters";

    private string Now => Entry is null ? "the code is not in the list of this year" : $"in this year it is {Entry.Name}";

    /// <summary>The hint.</summary>
    public override string ToString() => Hint;

    private static string YearsOf(ClassificationEntry entry) => (entry.ValidFrom, entry.ValidTo) switch
    {
        ({ } from, { } to) => from == to ? $"{to.Year}" : $"{from.Year}–{to.Year}",
        ({ } from, null) => $"from {from.Year}",
        (null, { } to) => $"to {to.Year}",
        _ => "all",
    };
}
