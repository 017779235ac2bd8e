using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PublicBudget.Classifications;
using PublicBudget.Periods;
using PublicBudget.Preconditions;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Narrative.Composing;

/// <summary>
/// Writes the sentences of one narrative and keeps the figures that they print. A form's paragraph gets one and calls
/// <c>n.Paragraph($"{n.Unit}{n.Year}年收入总计{n.Amount(total)}。")</c>. Not safe for several threads at once.
/// </summary>
public sealed partial class NarrativeWriter
{
    private readonly List<Block> _blocks = [];
    private readonly List<NarrativeFigure> _figures = [];

    /// <summary>Starts a narrative.</summary>
    /// <param name="source">Figures and words.</param>
    public NarrativeWriter(NarrativeSource source)
    {
        Source = Require.NotNull(source, nameof(source));
        Unit = new NarrativePart(source.Unit);
        Year = new NarrativePart(Number(source.Version.Year.Year));
        PriorYear = new NarrativePart(Number(source.Prior.Year.Year));
    }

    /// <summary>Figures and words.</summary>
    public NarrativeSource Source { get; }

    /// <summary>What has been written.</summary>
    public IReadOnlyList<Block> Blocks => _blocks;

    /// <summary>The figures that have been printed, in order.</summary>
    public IReadOnlyList<NarrativeFigure> Figures => _figures;

    /// <summary>Writes a paragraph.</summary>
    /// <param name="text">The text.</param>
    public void Paragraph(ref NarrativeText text) => Paragraph(text.ToPart());

    /// <summary>Writes a paragraph; an empty piece writes none.</summary>
    /// <param name="text">The text.</param>
    public void Paragraph(NarrativePart text)
    {
        Require.NotNull(text, nameof(text));
        if (!text.IsEmpty) Add(new Paragraph { Text = text.Text }, text);
    }

    /// <summary>Writes an item of a list with its marker.</summary>
    /// <param name="marker">（一）, 一、 or the like.</param>
    /// <param name="text">The text.</param>
    public void Item(string marker, ref NarrativeText text) => Item(marker, text.ToPart());

    /// <summary>Writes an item of a list with its marker.</summary>
    /// <param name="marker">（一）, 一、 or the like.</param>
    /// <param name="text">The text.</param>
    public void Item(string marker, NarrativePart text)
    {
        Require.NotNull(text, nameof(text));
        Add(new ListItem { Marker = marker, Text = text.Text }, text);
    }

    /// <summary>Writes a block that prints no figure of the sheet: a heading, a page break, a chart.</summary>
    /// <param name="block">The block.</param>
    public void Add(Block block) => _blocks.Add(Require.NotNull(block, nameof(block)));

    /// <summary>Puts a heading or contents before blocks that have been written.</summary>
    /// <param name="index">The index of the first of them.</param>
    /// <param name="block">The block, which prints no figure of the sheet.</param>
    public void Insert(int index, Block block) => _blocks.Insert(index, Require.NotNull(block, nameof(block)));

    /// <summary>The name of the unit.</summary>
    public NarrativePart Unit { get; }

    /// <summary>The fiscal year: 2021.</summary>
    public NarrativePart Year { get; }

    /// <summary>The prior year: 2020.</summary>
    public NarrativePart PriorYear { get; }

    /// <summary>What changes are measured against: 2020年预算数, 2020年执行数.</summary>
    public NarrativePart PriorFigures => new($"{PriorYear}年{Source.Prior.Stage.ChineseFigureName()}");

    /// <summary>The year at whose end the assets are counted; empty where they are not reported.</summary>
    public NarrativePart AssetsYear => Source.AssetsAsOf is { } day ? new(Number(day.Year)) : NarrativePart.Empty;

    /// <summary>Words of the budget: a name, a function, a remark.</summary>
    /// <param name="text">The words.</param>
    [SuppressMessage("Performance", "CA1822", Justification = "Every piece of a sentence is asked of the writer.")]
    public NarrativePart Words(string? text) => string.IsNullOrWhiteSpace(text) ? NarrativePart.Empty : new(text.Trim());

    /// <summary>A reason of the budget without a mark at its end, since it stands within a sentence.</summary>
    /// <param name="text">The reason.</param>
    public NarrativePart Reason(string? text) => Words(text?.Trim().TrimEnd('。', '；', '，', '.', ';', ','));

    /// <summary>Fixed words of the form that hold digits which are no figures of the budget: a law's number, a threshold.</summary>
    /// <param name="text">The words: 财预〔2017〕98号, 单价50万元以上通用设备.</param>
    [SuppressMessage("Performance", "CA1822", Justification = "Every piece of a sentence is asked of the writer.")]
    public NarrativePart Citation(string text) => new(Require.NotBlank(text));

    /// <summary>The name of a class without 支出 at its end: 社会保障和就业.</summary>
    /// <param name="code">The code.</param>
    public NarrativePart NameOf(FunctionalCode code) => new(Source.FunctionName(code));

    /// <summary>The name of a functional code as the year's catalogue has it: 社会保障和就业支出.</summary>
    /// <param name="code">The code.</param>
    public NarrativePart FullNameOf(FunctionalCode code) => new(Source.FullFunctionName(code));

    /// <summary>The name of a departmental economic code: 基本工资.</summary>
    /// <param name="code">The code.</param>
    public NarrativePart NameOf(DepartmentalEconomicCode code) => new(Source.EconomicName(code));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Add(Block block, NarrativePart text)
    {
        _blocks.Add(block);
        _figures.AddRange(text.Figures);
    }
}
