using System.Buffers;

namespace PublicBudget.Reporting.Documents;

/// <summary>A sentence of a paragraph, a note or a cell.</summary>
public sealed record Sentence
{
    /// <summary>The marks that end a sentence. A semicolon does not: 基本支出…；项目支出… is one statement.</summary>
    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？!?\n");

    /// <summary>What still belongs to the sentence after its end.</summary>
    private const string Closers = "”’」』）)】〕》\"";

    /// <summary>The text without blanks around it.</summary>
    public required string Text { get; init; }

    /// <summary>The index of its first character in the text that it was cut from.</summary>
    public required int Start { get; init; }

    /// <summary>Where it stands, with its number.</summary>
    public required Place Place { get; init; }

    /// <summary>
    /// Cuts a text into sentences: after 。！？!? with the closing quotation marks and brackets that follow, and at line
    /// breaks. A full stop in a number does not end one. Nothing but blanks between sentences is left out.
    /// </summary>
    public static IEnumerable<Sentence> Split(string text, Place place)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(place);
        return Cut(text, place);
    }

    /// <summary>Where the sentences of a text begin, blanks left out.</summary>
    internal static int[] StartsOf(string text)
    {
        var starts = new List<int>();
        for (int start = 0; start < text.Length;)
        {
            int end = EndOf(text, start);
            (int from, int to) = Trim(text, start, end);
            if (from < to) starts.Add(from);
            start = end;
        }

        return [.. starts];
    }

    private static IEnumerable<Sentence> Cut(string text, Place place)
    {
        int number = 0;
        for (int start = 0; start < text.Length;)
        {
            int end = EndOf(text, start);
            (int from, int to) = Trim(text, start, end);
            if (from < to)
            {
                number++;
                yield return new Sentence { Text = text[from..to], Start = from, Place = place with { Sentence = number } };
            }

            start = end;
        }
    }

    private static int EndOf(string text, int start)
    {
        int end = text.AsSpan(start).IndexOfAny(Ends);
        if (end < 0)
        {
            return text.Length;
        }

        end += start + 1;
        while (end < text.Length && text[end] != '\n' && (Ends.Contains(text[end]) || Closers.Contains(text[end])))
        {
            end++;
        }

        return end;
    }

    private static (int From, int To) Trim(string text, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        while (from < to && char.IsWhiteSpace(text[to - 1]))
        {
            to--;
        }

        return (from, to);
    }
}
