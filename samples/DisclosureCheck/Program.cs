using DisclosureCheck;
using PublicBudget.Reporting.Formats;

// Reads published disclosures, checks them, says what was recognised and what contradicts what, and writes them again:
//   dotnet run --project samples/DisclosureCheck                              the 2021 disclosure of 济源市失业保险处
//   dotnet run --project samples/DisclosureCheck -- budget.xlsx notice.docx   any files
//   dotnet run --project samples/DisclosureCheck -- folder --json result.json a folder of cases, with the results as JSON
//   dotnet run --project samples/DisclosureCheck -- folder --text             the text.txt of each case instead of its source.pdf
string? json = null;
bool preferText = false;
var inputs = new List<string>();
for (int i = 0; i < args.Length; i++)
{
    if (args[i] == "--json" && i + 1 < args.Length)
    {
        json = args[++i];
    }
    else if (args[i] == "--text")
    {
        preferText = true;
    }
    else
    {
        inputs.Add(args[i]);
    }
}

bool isDefault = inputs.Count == 0;
if (isDefault)
{
    inputs.Add(Path.Combine(AppContext.BaseDirectory, "jiyuan-2021.md"));
}

foreach (string missing in inputs.Where(input => !Path.Exists(input)))
{
    Console.Error.WriteLine($"{missing}: no such file or folder");
    return 2;
}

var results = new List<CaseResult>();
int failures = 0;
foreach (CaseFiles files in CaseFiles.Find(inputs, preferText))
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
    if (isDefault)
    {
        Console.WriteLine(Republished.Write(result.Checked[0].Disclosure, "out"));
    }
}

if (json is not null)
{
    ResultJson.Write(json, results);
}

return failures == 0 ? 0 : 1;
