using DisclosureCheck;
using PublicBudget.Reporting.Formats;

// Reads published disclosures and says what was recognised and what contradicts itself:
//   dotnet run --project samples/DisclosureCheck -- budget.xlsx jiyuan.md
//   dotnet run --project samples/DisclosureCheck -- folder-of-cases --json result.json
string? json = null;
var inputs = new List<string>();
for (int i = 0; i < args.Length; i++)
{
    if (args[i] == "--json" && i + 1 < args.Length)
    {
        json = args[++i];
    }
    else
    {
        inputs.Add(args[i]);
    }
}

if (inputs.Count == 0)
{
    Console.Error.WriteLine("usage: DisclosureCheck FILE-OR-FOLDER ... [--json FILE]");
    return 2;
}

var results = new List<CaseResult>();
int failures = 0;
foreach (CaseFiles files in CaseFiles.Find(inputs))
{
    var result = new CaseResult(files.Name);
    foreach (string path in files.Paths)
    {
        try
        {
            result.Add(path);
        }
        catch (DocumentFormatException error)
        {
            failures++;
            Console.Error.WriteLine($"{path}: {error.Message}");
        }
    }

    results.Add(result);
    Console.WriteLine(result.Summary());
}

if (json is not null)
{
    ResultJson.Write(json, results);
}

return failures == 0 ? 0 : 1;
