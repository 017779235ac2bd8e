// Models the 2021 budget of 济源市失业保险处, computes what its disclosure states, prints the disclosure and writes it to out/.

using PublicBudget.Amounts;
using PublicBudget.Analysis;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Templates;
using PublicBudget.Serialization;

string json = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "jiyuan-2021.json");
using var stream = File.OpenRead(json);
UnitBudget budget = BudgetJson.Read(stream);

PrintTotals(budget);
Disclosure disclosure = Disclosure.Compose(budget, DisclosureTemplates.Henan2021);
Console.WriteLine(disclosure.ToMarkdown());
Save(disclosure);

static void PrintTotals(UnitBudget budget)
{
    var catalog = ClassificationCatalog.Functional(budget.Year);
    Console.WriteLine($"{budget.Unit.Name} {budget.Year}");
    Console.WriteLine($"  收入总计 {InTenThousand(budget.TotalRevenue)}，支出总计 {InTenThousand(budget.TotalExpenditure)}");
    foreach (var part in budget.Expenditures.CompositionByNature().Items)
    {
        Console.WriteLine($"  {part.Key.ChineseName()} {InTenThousand(part.Amount)}，占 {part.Share.Percentage(2)}");
    }

    foreach (var part in budget.Expenditures.CompositionByFunction().Items)
    {
        Console.WriteLine($"  {catalog[part.Key].Name}（{part.Key}） {InTenThousand(part.Amount)}，占 {part.Share.Percentage(2)}");
    }

    if (BudgetComparison.WithPriorYear(budget).TotalExpenditure is { } growth)
    {
        Console.WriteLine($"  比上年{growth.Direction.AmountWord()} {InTenThousand(growth.Change.Abs())}，{growth.Percentage(2)}");
    }

    Console.WriteLine();
}

static void Save(Disclosure disclosure)
{
    Directory.CreateDirectory("out");
    foreach (string extension in new[] { "md", "html", "docx", "xlsx" })
    {
        string path = Path.Combine("out", $"jiyuan-2021.{extension}");
        disclosure.Save(path);
        Console.WriteLine($"wrote {path}");
    }
}

static string InTenThousand(Money amount) => amount.Format(MoneyUnit.TenThousandYuan, 1) + " 万元";
