namespace PublicBudget.Facts;

/// <content>What the occurrences of a datum say together, and which columns each table prints.</content>
internal sealed partial class SheetIndex
{
    private readonly SheetDatum[] _combined;
    private readonly bool[] _conflicts;
    private readonly int[][] _measures;
    private readonly uint[] _columns;
    private readonly uint[] _scopes;

    /// <summary>The data that stand in more than one place.</summary>
    public int[] Repeated { get; }

    /// <summary>The data of one measure, in order.</summary>
    public ReadOnlySpan<int> OfMeasure(FactMeasure measure) => _measures[(int)measure];

    /// <summary>
    /// The printed shares that stand together: of one whole, divided in one way, in one paragraph or table. Each list holds
    /// occurrences.
    /// </summary>
    public int[][] ShareLists { get; }

    /// <summary>The occurrence that speaks for the datum: the finest number, else the first.</summary>
    public int Best(int datum) => _combined[datum].Entry;

    /// <summary>The datum as all its occurrences give it.</summary>
    public ref readonly SheetDatum Combined(int datum) => ref _combined[datum];

    /// <summary>Whether two numbers of the datum cannot both be right, so that relations cannot use it.</summary>
    public bool Conflicts(int datum) => _conflicts[datum];

    /// <summary>The columns by nature that the home prints, one bit each.</summary>
    public uint Columns(int home) => _columns[home];

    /// <summary>The scopes that the home prints, one bit each.</summary>
    public uint Scopes(int home) => _scopes[home];

    /// <summary>The exact values that every number of the datum allows; of one number, its own range.</summary>
    public (decimal Low, decimal High) RangeOf(int datum)
    {
        decimal low = decimal.MinValue, high = decimal.MaxValue;
        for (int i = Start(datum); i < Start(datum + 1); i++)
        {
            ref readonly SheetEntry entry = ref Entries[i];
            if (!entry.IsNumber) continue;
            low = Math.Max(low, entry.Low);
            high = Math.Min(high, entry.High);
        }

        return (low, high);
    }

    private (SheetDatum[] Combined, bool[] Conflicts, int[] Repeated) Combine()
    {
        var combined = new SheetDatum[Keys.Length];
        var conflicts = new bool[Keys.Length];
        var repeated = new List<int>();
        for (int datum = 0; datum < Keys.Length; datum++)
        {
            int best = Start(datum);
            if (Count(datum) > 1)
            {
                repeated.Add(datum);
                for (int i = Start(datum) + 1; i < Start(datum + 1); i++)
                {
                    if (IsBetter(in Entries[i], in Entries[best])) best = i;
                }

                (decimal low, decimal high) = RangeOf(datum);
                conflicts[datum] = low > high;
            }

            ref readonly SheetEntry entry = ref Entries[best];
            combined[datum] = new SheetDatum(best, entry.IsNumber && conflicts[datum] ? entry.Addend.AsUnusable() : entry.Addend);
        }

        return (combined, conflicts, [.. repeated]);
    }

    // Amounts are found by their concept; what is derived from them is found by its measure.
    private int[][] Measures()
    {
        var data = new List<int>[(int)FactMeasure.Completion + 1];
        for (int i = 0; i < data.Length; i++) data[i] = [];
        for (int datum = 0; datum < Keys.Length; datum++)
        {
            if (Keys[datum].Measure != FactMeasure.Amount) data[(int)Keys[datum].Measure].Add(datum);
        }

        return [.. data.Select(list => list.ToArray())];
    }

    private int[][] FindShareLists()
    {
        var lists = new Dictionary<(FactKey Whole, int Division, int Home, int Passage), List<int>>();
        foreach (int datum in OfMeasure(FactMeasure.Share))
        {
            FactKey key = Keys[datum];
            int division = (key.CodeBits * 16) + ((int)key.Function.Level * 2) + (key.Column == ExpenditureColumn.Total ? 0 : 1);
            for (int entry = Start(datum); entry < Start(datum + 1); entry++)
            {
                if (Entries[entry].Kind != FigureKind.Percentage) continue;
                var list = (key.Whole, division, Entries[entry].Home, Entries[entry].Passage);
                if (!lists.TryGetValue(list, out List<int>? entries)) lists[list] = entries = [];
                if (entries.Count == 0 || DatumOf(entries[^1]) != datum) entries.Add(entry);
            }
        }

        return [.. lists.Values.Select(entries => entries.ToArray())];
    }

    private static bool IsBetter(in SheetEntry entry, in SheetEntry than) => (entry.IsNumber, than.IsNumber) switch
    {
        (true, true) => entry.Half < than.Half,
        (true, false) => true,
        (false, false) => entry.State > than.State,
        _ => false,
    };

    private (uint[] Columns, uint[] Scopes) Layout()
    {
        var columns = new uint[Homes.Length];
        var scopes = new uint[Homes.Length];
        for (int datum = 0; datum < Keys.Length; datum++)
        {
            ref readonly FactKey key = ref Keys[datum];
            if (key.Measure != FactMeasure.Amount) continue;
            for (int i = Start(datum); i < Start(datum + 1); i++)
            {
                scopes[Entries[i].Home] |= 1u << (int)key.Scope;
                if (key.Concept == FactConcept.Expenditure) columns[Entries[i].Home] |= 1u << (int)key.Column;
            }
        }

        return (columns, scopes);
    }
}
