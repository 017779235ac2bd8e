using PublicBudget.Collections;
using PublicBudget.Preconditions;

namespace PublicBudget.Reporting.Documents;

/// <summary>
/// A document in no format: what is printed, in order, with the place of every piece. Composed documents are written by the
/// formats; read documents come from them. It knows nothing of budgets.
/// </summary>
public sealed partial record Document
{
    /// <summary>The name by which places call the document, for instance its file's name. Default: none.</summary>
    public string? Name { get; init; }

    /// <summary>The title: 2021年度济源市失业保险处单位预算说明. Default: none.</summary>
    public string Title
    {
        get;
        init => field = Require.NotNull(value);
    } = "";

    /// <summary>What is said about the document itself.</summary>
    public IReadOnlyList<MetadataLine> Metadata
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<MetadataLine>.Empty;

    /// <summary>What is printed, in order.</summary>
    public IReadOnlyList<Block> Blocks
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<Block>.Empty;

    /// <summary>The tables, in order.</summary>
    public IEnumerable<Table> Tables => Blocks.OfType<Table>();

    /// <summary>The headings, in order.</summary>
    public IEnumerable<Heading> Headings => Blocks.OfType<Heading>();

    /// <summary>The table with a key; null where there is none.</summary>
    public Table? FindTable(string key) => Tables.FirstOrDefault(table => table.Key == key);
}
