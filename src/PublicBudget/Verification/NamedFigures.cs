using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <summary>
/// What a sheet has of the data that tests name by their keys: of each test the stated figure, then the others that are there. A test
/// whose stated figure is not there has none.
/// </summary>
internal sealed class NamedFigures
{
    private readonly int[] _data;
    private readonly int[] _ends;

    /// <summary>Finds the data of tests, one test after another.</summary>
    public NamedFigures(SheetIndex index, FactKey[][] keysOfTests)
    {
        var data = new List<int>();
        _ends = new int[keysOfTests.Length];
        for (int test = 0; test < keysOfTests.Length; test++)
        {
            FactKey[] keys = keysOfTests[test];
            if (keys.Length > 0 && index.Find(in keys[0]) >= 0) data.AddRange(keys.Select(key => index.Find(in key)).Where(datum => datum >= 0));
            _ends[test] = data.Count;
        }

        _data = [.. data];
        Operands = Array.ConvertAll(_data, datum => new Operand(index.Best(datum), isCombined: true));
    }

    private NamedFigures() => (_data, _ends, Operands) = ([], [], []);

    /// <summary>What every sheet has where no test names data.</summary>
    public static NamedFigures None { get; } = new();

    /// <summary>The data of all tests as operands, in the order of <see cref="OfTest"/>: written down once, and not for each run.</summary>
    public Operand[] Operands { get; }

    /// <summary>The data of one test.</summary>
    /// <param name="test">The test, counted through all rules.</param>
    /// <param name="first">Where its operands begin.</param>
    public ReadOnlySpan<int> OfTest(int test, out int first)
    {
        first = test == 0 ? 0 : _ends[test - 1];
        return _data.AsSpan(first, _ends[test] - first);
    }
}
