using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Text;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>Amounts that stand together in a text, whatever its words say: they may be the parts of one sum.</summary>
internal static class AmountRuns
{
    /// <summary>The amounts of one sentence (or of one bracket in it) that stand on one footing.</summary>
    public static IEnumerable<List<Level>> OfSentences(List<Level> levels)
    {
        List<Level> run = [];
        foreach (Level level in levels)
        {
            bool goesOn = run.Count > 0 && run[^1].Sentence == level.Sentence && run[^1].Depth == level.Depth && run[^1].Amount.Unit == level.Amount.Unit;
            if (!goesOn && run.Count > 0)
            {
                yield return run;
                run = [];
            }

            if (!level.IsAside)
            {
                run.Add(level);
            }
        }

        yield return run;
    }

    /// <summary>The amounts between two semicolons: 一般债务A，专项债务B；政府债券C，其他债务D.</summary>
    public static IEnumerable<List<Level>> OfClauses(List<Element> elements)
    {
        List<Level> run = [];
        foreach (Element element in elements)
        {
            if (element is Break or Marker && element.Depth == 0)
            {
                if (run.Count > 1)
                {
                    yield return run;
                    run = [];
                }

                run.Clear();
            }
            else if (element is Level { IsAside: false, Depth: 0 } level)
            {
                run.Add(level);
            }
        }
    }

    /// <summary>Lines that hold one amount each: 甲区：A；乙区：B, below the amount that was divided.</summary>
    public static IEnumerable<List<Level>> OfLines(List<Element> elements)
    {
        List<Level> run = [];
        Level? ofLine = null;
        bool isPlain = true;
        foreach (Element element in elements)
        {
            switch (element)
            {
                case Break { Kind: BreakKind.Paragraph }:
                    if ((ofLine is null || !isPlain) && run.Count > 1)
                    {
                        yield return run;
                    }

                    if (ofLine is not null && isPlain)
                    {
                        run.Add(ofLine);
                    }
                    else if (run.Count > 0)
                    {
                        run = [];
                    }

                    (ofLine, isPlain) = (null, true);
                    break;
                case Level { IsAside: false } level:
                    isPlain &= ofLine is null;
                    ofLine = level;
                    break;
                case Claim or ListOpener or Marker:
                    isPlain = false;
                    break;
            }
        }

        if (run.Count > 1)
        {
            yield return run;
        }
    }

    /// <summary>The first amounts of the items of a numbered list, and of the lists inside its items: 1. … (1) … (2) … 2. ….</summary>
    public static IEnumerable<List<Level>> OfNumbers(List<Element> elements)
    {
        List<Level>?[] runs = new List<Level>?[(int)LineMarkerKind.Circled + 1];
        int awaited = 0;
        foreach (Element element in elements)
        {
            if (element is Marker marker)
            {
                awaited = (int)marker.Kind;

                // a number ends the lists inside the item before it, a first one also the list before its own
                for (int kind = marker.IsFirst ? awaited : awaited + 1; kind < runs.Length; kind++)
                {
                    if (runs[kind] is { } ended) yield return ended;
                    runs[kind] = null;
                }
            }
            else if (element is Level { IsAside: false, Depth: 0 } level && awaited > 0)
            {
                (runs[awaited] ??= []).Add(level);
                awaited = 0;
            }
        }

        foreach (List<Level>? run in runs)
        {
            if (run is not null) yield return run;
        }
    }
}
