using PublicBudget.Amounts;
using PublicBudget.Collections;
using PublicBudget.Facts;
using PublicBudget.Preconditions;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>
/// One table of a form: its furniture and, in the derived types, its rows and columns. Texts may hold <c>{year}</c>,
/// <c>{unit}</c>, <c>{money}</c> (万元) and <c>{regime}</c> (（参照） for a unit managed with reference to the Civil Servant Law).
/// </summary>
public abstract record TableSpec
{
    /// <summary>What the table is for.</summary>
    public required TableRole Role
    {
        get;
        init => (field, Key) = (value, value.ToString());
    }

    // Asked for in every disclosure; the runtime forgets the names of an enumeration now and then, and looks them up again.
    private protected string Key { get; private init; } = "";

    /// <summary>The title over the table: {year}年单位支出总体情况表.</summary>
    public required string Title
    {
        get;
        init => field = Require.NotNull(value);
    }

    /// <summary>The title in the contents, without number and year: 单位支出总体情况表.</summary>
    public required string ListedTitle
    {
        get;
        init => field = Require.NotNull(value);
    }

    /// <summary>The lines between title and table: 单位：{unit}, 单位：{money}.</summary>
    public IReadOnlyList<string> Captions
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<string>.Empty;

    /// <summary>The notes below the table.</summary>
    public IReadOnlyList<string> Notes
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<string>.Empty;

    /// <summary>空表说明: the note of a table without a figure, which names its subject.</summary>
    public string? EmptyNote { get; init; }

    /// <summary>Unit and decimals of its amounts; <c>null</c>, the default, for those of the form.</summary>
    public PublishedPrecision? Precision { get; init; }

    /// <summary>How its page lies. Default: as its width needs it.</summary>
    public PageOrientation Orientation { get; init; }

    /// <summary>Writes the table, or the tables where it is one for each project.</summary>
    /// <param name="source">Figures and words.</param>
    public IReadOnlyList<ComposedTable> Compose(TableSource source)
    {
        Require.NotNull(source, nameof(source));
        return ComposeTables(source);
    }

    /// <summary>Writes the table, or the tables where it is one for each project.</summary>
    /// <param name="source">Figures and words.</param>
    protected virtual IReadOnlyList<ComposedTable> ComposeTables(TableSource source)
    {
        var writer = new TableWriter(this, source, Key);
        Write(writer);
        return [writer.Finish()];
    }

    /// <summary>Writes headings, rows and notes of the table. Title, captions and the fixed notes are written already.</summary>
    /// <param name="writer">Takes the rows.</param>
    protected abstract void Write(TableWriter writer);
}
