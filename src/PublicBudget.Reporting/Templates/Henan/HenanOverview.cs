using PublicBudget.Facts;
using PublicBudget.Reporting.Narrative.Composing;

namespace PublicBudget.Reporting.Templates.Henan;

/// <summary>Part one of the Henan form of 2021: what the unit is for and whom its budget consolidates.</summary>
internal static class HenanOverview
{
    /// <summary>一、主要职能.</summary>
    public static NarrativeParagraph Functions { get; } = new()
    {
        Name = nameof(Functions),
        Title = "{unit}主要职能",
        ListedTitle = "主要职能",
        Write = n =>
        {
            for (int i = 0; i < n.Source.Functions.Count; i++) n.Item(ChineseNumerals.InBrackets(i + 1), n.Words(n.Source.Functions[i]));
        },
    };

    /// <summary>二、预算单位构成.</summary>
    public static NarrativeParagraph Units { get; } = new()
    {
        Name = nameof(Units),
        Title = "{unit}预算单位构成",
        ListedTitle = "预算单位构成",
        Write = n =>
        {
            if (n.Source.Constituents.Count == 0)
            {
                n.Paragraph($"本预算为汇总预算，仅包括{n.Unit}本级预算，无下属预算单位。");
                return;
            }

            FactKey units = FactKeys.Of(n.Source.Version, FactConcept.ConsolidatedUnits);
            n.Paragraph($"本预算为汇总预算，包括{n.Unit}本级预算和下属预算单位预算。纳入{n.Unit}{n.Year}年度预算汇编范围的预算单位共{n.Count(units)}个，具体是：");
            n.Item(ChineseNumerals.InBrackets(1), $"{n.Unit}本级");
            for (int i = 0; i < n.Source.Constituents.Count; i++) n.Item(ChineseNumerals.InBrackets(i + 2), n.Words(n.Source.Constituents[i]));
        },
    };
}
