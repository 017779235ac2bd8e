using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>
/// Recognises the tables of a document by what they say of themselves: titles, headings, units, codes. No form is presupposed;
/// tables that go on over pages become one.
/// </summary>
public static class TableRecogniser
{
    /// <summary>The tables of a document in reading order, with every printed number recognised or listed as not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static TableRecognition Recognise(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Recognise(document, TextLine.Of(document));
    }

    /// <summary>The same where the blocks of running text are at hand.</summary>
    internal static TableRecognition Recognise(Document document, IReadOnlyList<TextLine> lines)
    {
        List<TableSegment> segments = Segmenter.Of(document, lines);
        foreach (TableSegment segment in segments)
        {
            Prepare(segment);
        }

        var tables = new List<RecognisedTable>();
        for (int i = 0; i < segments.Count;)
        {
            int end = i + 1;
            if (end < segments.Count && (PartedHeader.HandOn(segments[i], segments[end]) || Continuation.TakesCaption(segments[i], segments[end])))
            {
                i = end;
                continue;
            }

            for (; end < segments.Count; end++)
            {
                Continuation.DropFalseHeader(segments[i], segments[end]);
                if (end == i + 1)
                {
                    Continuation.TakeRestOfHeader(segments[i], segments[end]);
                }

                if (!Continuation.GoesOn(segments[i], segments[end - 1], segments[end]))
                {
                    break;
                }
            }

            if (end > i + 1) Continuation.TakeContents(segments[i], segments[i + 1]);
            RecognisedTable table = Recognise(segments[i..end]);
            bool isCut = segments[end - 1].IsFollowedByRows || (end < segments.Count && Continuation.IsLost(segments[i], segments[end]));
            tables.Add(isCut ? table with { IsCut = true } : table);
            i = end;
        }
        return new TableRecognition { Tables = tables };
    }

    private static RecognisedTable Recognise(List<TableSegment> segments) =>
        segments[0].IsForm ? new FormReader(segments).Read() : new TableAssembler(segments).Assemble();

    /// <summary>Columns and headings of a segment; a header pushed aside is put back.</summary>
    private static void Prepare(TableSegment segment)
    {
        segment.IsForm = FormReader.IsForm(segment);
        if (segment.IsForm)
        {
            return;
        }

        segment.Paths = HeaderPaths.Of(segment.Grid, segment.Header);
        ColumnContent[] contents = ColumnContent.Of(segment.Grid, segment.Header.Body);
        if (ShiftRepair.Headings(segment.Header, segment.Paths, contents) is { } moved)
        {
            segment.Paths = moved.Paths;
            segment.Repairs.Add(new TableRepair
            {
                Place = segment.Grid.PlaceOf(segment.Header.Start, moved.From),
                Text = FormattableString.Invariant($"the headings from column {moved.From + 1} on were moved {moved.By} to the right: only so do names stand under names and figures under figures"),
            });
        }
        segment.Columns = new ColumnClassifier(segment.Grid, segment.Header, segment.Paths, contents).Classify();
    }
}
