using PublicBudget.Facts;
using PublicBudget.Tests.Shared;

namespace PublicBudget.Benchmarks;

/// <summary>The Jiyuan sheet, once or many times over.</summary>
internal static class VerificationSheets
{
    /// <summary>Many documents in one sheet, each of an organisation of its own.</summary>
    public static FactSheet Repeat(int documents)
    {
        FactSheet one = JiyuanSheet.Create();
        if (documents == 1) return one;
        FactSheetBuilder builder = FactSheet.CreateBuilder(one.Info);
        foreach (SheetTable table in one.Tables) builder.Add(table);
        foreach (PrintedCode code in one.Codes) builder.Add(code);
        for (int i = 0; i < documents; i++)
        {
            string organisation = $"{100_000 + i}";
            foreach (Fact fact in one.Facts) builder.Add(fact with { Key = fact.Key with { Organisation = organisation }, Origin = OriginIn(fact, organisation) });
        }

        return builder.Build();
    }

    private static Origin OriginIn(Fact fact, string document)
        => fact.Place is { } place ? Origin.PrintedAt(place with { Document = document }) : fact.Origin;
}
