using PublicBudget.Reporting.Narrative.Grammar;

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

    /// <summary>The first amounts of the items of a numbered list.</summary>
    public static IEnumerable<List<Level>> OfNumbers(List<Element> elements)
    {
        List<Level> run = [];
        Marker? marker = null;
        bool awaitsLevel = false;
        foreach (Element element in elements)
        {
            if (element is Marker next && (marker is null || next.Kind <= marker.Kind))
            {
                bool isNew = marker is null || next.Kind < marker.Kind || next.IsFirst;
                if (isNew && run.Count > 0)
                {
                    yield return run;
                    run = [];
                }

                (marker, awaitsLevel) = (next, true);
            }
            else if (element is Level { IsAside: false } level && awaitsLevel && level.Depth == 0)
            {
                run.Add(level);
                awaitsLevel = false;
            }
        }

        yield return run;
    }
}
