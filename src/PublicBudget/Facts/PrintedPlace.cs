using System.Globalization;
using System.Text;
using PublicBudget.Collections;

namespace PublicBudget.Facts;

/// <summary>Where a figure is printed (出处): in a cell of a table, or in a sentence of the text.</summary>
public sealed record PrintedPlace
{
    // Hundreds of figures stand in one table: what their places have in common is kept once.
    private readonly PlaceFrame _frame;
    private readonly OptionalNumber _row;
    private readonly OptionalNumber _column;
    private readonly OptionalNumber _sentence;

    /// <summary>A place of which nothing is known yet.</summary>
    public PrintedPlace() => _frame = PlaceFrame.None;

    private PrintedPlace(PlaceFrame frame) => _frame = frame;

    /// <summary>The document; <c>null</c> where there is only one.</summary>
    public string? Document
    {
        get => _frame.Document;
        init => _frame = _frame.Document == value ? _frame : _frame with { Document = value };
    }

    /// <summary>The table's role; <c>null</c> for the text.</summary>
    public TableRole? Table
    {
        get => _frame.Table;
        init => _frame = _frame.Table == value ? _frame : _frame with { Table = value };
    }

    /// <summary>The title of the table as printed. Two tables of one role are told apart by it.</summary>
    public string? Title
    {
        get => _frame.Title;
        init => _frame = _frame.Title == value ? _frame : _frame with { Title = value };
    }

    /// <summary>The row of the table, from 1.</summary>
    public int? Row
    {
        get => _row;
        init => _row = value;
    }

    /// <summary>What the row is called: its code and name, or 合计.</summary>
    public string? RowLabel { get; init; }

    /// <summary>The column of the table, from 1.</summary>
    public int? Column
    {
        get => _column;
        init => _column = value;
    }

    /// <summary>What the column is called.</summary>
    public string? ColumnLabel { get; init; }

    /// <summary>The number of the paragraph as printed (三, 九（二）).</summary>
    public string? Paragraph
    {
        get => _frame.Paragraph;
        init => _frame = _frame.Paragraph == value ? _frame : _frame with { Paragraph = value };
    }

    /// <summary>The sentence of the paragraph, from 1.</summary>
    public int? Sentence
    {
        get => _sentence;
        init => _sentence = value;
    }

    /// <summary>The words around the figure.</summary>
    public string? Quote { get; init; }

    /// <summary>The page, from 1.</summary>
    public int? Page
    {
        get => _frame.Page;
        init => _frame = _frame.Page == value ? _frame : _frame with { Page = value };
    }

    /// <summary>The line of the source text, from 1.</summary>
    public int? Line
    {
        get => _frame.Line;
        init => _frame = _frame.Line == value ? _frame : _frame with { Line = value };
    }

    /// <summary>The worksheet, where the document is a workbook.</summary>
    public string? Sheet
    {
        get => _frame.Sheet;
        init => _frame = _frame.Sheet == value ? _frame : _frame with { Sheet = value };
    }

    /// <summary>Whether the figure stands in the text and not in a table.</summary>
    public bool IsText => Table is null;

    /// <summary>A cell of a table.</summary>
    /// <param name="table">The table's role.</param>
    /// <param name="row">What the row is called.</param>
    /// <param name="column">What the column is called.</param>
    /// <param name="title">The title as printed.</param>
    public static PrintedPlace InTable(TableRole table, string? row = null, string? column = null, string? title = null)
        => new(new PlaceFrame(Table: table, Title: title)) { RowLabel = row, ColumnLabel = column };

    /// <summary>A sentence of the text.</summary>
    /// <param name="paragraph">The number of the paragraph as printed.</param>
    /// <param name="sentence">The sentence of the paragraph, from 1.</param>
    /// <param name="quote">The words around the figure.</param>
    public static PrintedPlace InText(string? paragraph, int? sentence = null, string? quote = null)
        => new(paragraph is null ? PlaceFrame.None : new PlaceFrame(Paragraph: paragraph)) { Sentence = sentence, Quote = quote };

    /// <summary>The place in one line: "支出总体情况表 2080101 基本支出", "文字三 第1句".</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Document);
        if (Page is { } page) Word(text, string.Create(CultureInfo.InvariantCulture, $"第{page}页"));
        if (Table is { } role)
        {
            Word(text, Title ?? role.ChineseName());
            Word(text, RowLabel ?? Numbered(Row, "行"));
            Word(text, ColumnLabel ?? Numbered(Column, "列"));
            return text.ToString();
        }

        Word(text, "文字" + Paragraph);
        if (Paragraph is null && Sentence is null) Word(text, Numbered(Line, "行"));
        Word(text, Numbered(Sentence, "句"));
        if (Quote is not null) Word(text, $"“{Quote}”");
        return text.ToString();
    }

    private static string? Numbered(int? number, string what)
        => number is { } known ? string.Create(CultureInfo.InvariantCulture, $"第{known}{what}") : null;

    private static void Word(StringBuilder text, string? word)
    {
        if (string.IsNullOrEmpty(word)) return;
        if (text.Length > 0) text.Append(' ');
        text.Append(word);
    }
}
