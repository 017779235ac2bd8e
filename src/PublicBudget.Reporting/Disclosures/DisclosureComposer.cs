using NodaTime.Text;
using PublicBudget.Budgets;
using PublicBudget.Facts;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Narrative.Composing;
using PublicBudget.Reporting.Tables.Composing;
using PublicBudget.Reporting.Templates;

namespace PublicBudget.Reporting.Disclosures;

/// <summary>Puts one disclosure together: contents, parts of text, tables.</summary>
internal sealed class DisclosureComposer
{
    private static readonly LocalDatePattern DatePattern = LocalDatePattern.CreateWithInvariantCulture("uuuu'年'M'月'd'日'");

    private readonly DisclosureTemplate _template;
    private readonly UnitBudget _budget;
    private readonly NarrativeWriter _text;
    private readonly Dictionary<NarrativeParagraph, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Block, Func<NarrativeWriter, IEnumerable<Chart>>> _charts = new(ReferenceEqualityComparer.Instance);

    public DisclosureComposer(UnitBudget budget, DisclosureTemplate template)
    {
        (_budget, _template) = (budget, template);
        Facts = FactSheet.From(budget, template.Precision, template.FactOptions);
        CodeNames names = template.NamesOf(budget.Year);
        _text = new NarrativeWriter(new NarrativeSource(Facts, budget, names.WithoutExpenditure)
        {
            FullFunctionName = names.Of,
            EconomicName = names.Of,
            Precision = template.TextPrecision ?? template.Precision,
            PercentageDecimals = template.PercentageDecimals,
            RoundingNote = template.RoundingNote,
        });
        var source = new TableSource(Facts, budget, names)
        {
            Precision = template.Precision,
            PerformancePrecision = template.PerformancePrecision,
            PercentageDecimals = template.PercentageDecimals,
            RoundingNote = template.RoundingNote,
        };
        Tables = [.. template.Tables.SelectMany((table, index) => Named(table.Compose(source), table, index))];
    }

    public FactSheet Facts { get; }

    public IReadOnlyList<ComposedTable> Tables { get; }

    public IReadOnlyList<NarrativeFigure> Figures => _text.Figures;

    public Document Compose()
    {
        WriteParts(followTables: false);
        WriteTables();
        WriteParts(followTables: true);

        // Last, when it is known which paragraphs there are.
        if (_template.ContentsTitle is { } title) _text.Insert(0, new Contents { Title = title, Entries = [.. ContentsOf()] });
        return new DocumentBuilder(Fill(_template.Title)).Add(_text.Blocks).Build();
    }

    /// <summary>The document with its charts, each after the paragraph that it illustrates.</summary>
    public Document Illustrate()
    {
        IEnumerable<Block> blocks = _text.Blocks.SelectMany(block => _charts.TryGetValue(block, out var draw) ? draw(_text).Prepend<Block>(block) : [block]);
        return new DocumentBuilder(Fill(_template.Title)).Add(blocks).Build();
    }

    private IEnumerable<ContentsEntry> ContentsOf() => [.. ContentsOfParts(followTables: false), .. ContentsOfTables(), .. ContentsOfParts(followTables: true)];

    private IEnumerable<ContentsEntry> ContentsOfParts(bool followTables)
    {
        for (int index = 0; index < _template.Parts.Count; index++)
        {
            DisclosurePart part = _template.Parts[index];
            if (part.FollowsTables != followTables) continue;
            yield return new ContentsEntry { Text = Fill(part.Title), Target = PartKey(index) };
            if (!part.ListsParagraphs) continue;
            foreach (NarrativeParagraph paragraph in part.Paragraphs)
            {
                if (!_numbers.TryGetValue(paragraph, out int number)) continue;
                yield return new ContentsEntry
                {
                    Level = 2,
                    Text = ChineseNumerals.WithMark(number) + Fill(paragraph.ListedTitle ?? paragraph.Title),
                    Target = ParagraphKey(paragraph),
                };
            }
        }
    }

    private IEnumerable<ContentsEntry> ContentsOfTables()
    {
        yield return new ContentsEntry { Text = Fill(_template.TablesTitle), Target = "Tables" };
        for (int i = 0; i < _template.Tables.Count; i++)
        {
            TableSpec table = _template.Tables[i];
            yield return new ContentsEntry
            {
                Level = 2,
                Text = ChineseNumerals.WithMark(i + 1) + Fill(table.ListedTitle),
                Target = Tables.FirstOrDefault(composed => composed.Role == table.Role)?.Table.Key,
            };
        }
    }

    private void WriteParts(bool followTables)
    {
        for (int i = 0; i < _template.Parts.Count; i++)
        {
            if (_template.Parts[i].FollowsTables == followTables) WritePart(_template.Parts[i], i);
        }
    }

    private void WritePart(DisclosurePart part, int index)
    {
        _text.Add(new PageBreak());
        _text.Add(new Heading { Level = 1, Text = Fill(part.Title), Key = PartKey(index) });
        if (part.Paragraphs is [{ Parts.Count: 0 } only]) WriteUnderPart(only);
        else WriteParagraphs(part.Paragraphs, level: 2, ChineseNumerals.WithMark);
        for (int i = 0; i < part.Terms.Count; i++)
        {
            DisclosureTerm term = part.Terms[i];
            _text.Add(new ListItem { Marker = ChineseNumerals.WithMark(i + 1), Text = $"{term.Term}：{term.Definition}" });
        }
    }

    private void WriteTables()
    {
        _text.Add(new PageBreak());
        _text.Add(new Heading { Level = 1, Text = Fill(_template.TablesTitle), Key = "Tables" });
        if (_budget.PublishedOn is { } day) _text.Add(new Paragraph { Text = DatePattern.Format(day), Role = ParagraphRole.Date });
        foreach (ComposedTable table in Tables)
        {
            // Every table begins a page of its own.
            _text.Add(new PageBreak());
            _text.Add(table.Table);
        }
    }

    // The heading of a part of one paragraph is that paragraph's.
    private void WriteUnderPart(NarrativeParagraph paragraph)
    {
        int first = _text.Blocks.Count;
        paragraph.Write?.Invoke(_text);
        if (_text.Blocks.Count > first) Illustrate(paragraph);
    }

    private void Illustrate(NarrativeParagraph paragraph)
    {
        if (paragraph.Draw is { } draw) _charts[_text.Blocks[^1]] = draw;
    }

    private void WriteParagraphs(IReadOnlyList<NarrativeParagraph> paragraphs, int level, Func<int, string> number)
    {
        int count = 0;
        foreach (NarrativeParagraph paragraph in paragraphs)
        {
            int heading = _text.Blocks.Count;
            paragraph.Write?.Invoke(_text);
            WriteParagraphs(paragraph.Parts, level + 1, ChineseNumerals.InBrackets);

            // What is not reported has no paragraph, and takes no number.
            if (_text.Blocks.Count == heading) continue;
            _numbers[paragraph] = ++count;
            _text.Insert(heading, new Heading { Level = level, Text = number(count) + Fill(paragraph.Title), Key = ParagraphKey(paragraph) });
            Illustrate(paragraph);
        }
    }

    // The worksheets carry the numbers of the contents.
    private IEnumerable<ComposedTable> Named(IReadOnlyList<ComposedTable> tables, TableSpec spec, int index) => tables.Select((table, i) => table with
    {
        Table = table.Table with { SheetName = tables.Count == 1 ? $"{index + 1}.{Fill(spec.ListedTitle)}" : $"{index + 1}-{i + 1}.{Fill(spec.ListedTitle)}" },
    });

    private string Fill(string text) => !text.Contains('{', StringComparison.Ordinal)
        ? text
        : text.Replace("{year}", _budget.Year.ToString(), StringComparison.Ordinal).Replace("{unit}", _budget.Unit.Name, StringComparison.Ordinal);

    private static string PartKey(int index) => $"Part{index + 1}";

    // A paragraph and a table may be about the same, and so be named alike.
    private static string ParagraphKey(NarrativeParagraph paragraph) => $"Text{paragraph.Name}";
}
