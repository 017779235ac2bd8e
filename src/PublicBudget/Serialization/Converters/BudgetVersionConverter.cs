using PublicBudget.Periods;

namespace PublicBudget.Serialization.Converters;

/// <summary>Versions by their text form, for use outside a budget: "2021/Approved".</summary>
internal sealed class BudgetVersionConverter : TextFormConverter<BudgetVersion>
{
    public override string Expected => "a year and a stage such as \"2021/Approved\"";

    public override string Schema => """{ "type": "string", "pattern": "^[0-9]{4}/(Draft|Approved|Adjusted|Execution|Outturn)$" }""";

    protected override bool TryParse(ReadOnlySpan<char> text, out BudgetVersion value) => BudgetVersion.TryParse(text, out value);

    protected override int Format(BudgetVersion value, Span<char> text) => Format<BudgetVersion>(value, text);
}
