using System.Diagnostics;
using System.Globalization;

namespace PublicBudget.Benchmarks;

/// <summary>
/// Two pieces of work taking turns in one process, twenty times each. Benchmarks that run one after the other cannot be compared on a machine that is
/// quick in one minute and slow in the next; what takes turns meets the same machine.
/// </summary>
internal static class Turns
{
    private const int InTurn = 20;
    private const int WarmUp = 1500;
    private const int Measured = 600;

    /// <summary>Measures reading against the parsing library alone and prints the ratios.</summary>
    public static void Run()
    {
        var reading = new ReadingBenchmarks();
        reading.Write();
        Compare("Markdown against Markdig", reading.Markdig, reading.MarkdownDisclosure);
        Compare("HTML against AngleSharp", reading.AngleSharp, reading.HtmlDisclosure);
        var published = new PublishedReadingBenchmarks();
        published.Open();
        Compare("the published Jiyuan document against Markdig", published.Markdig, published.Read);
        Compare("the same verified and modelled, against Markdig", published.Markdig, published.ReadVerifiedAndModelled);
    }

    private static void Compare(string name, Func<int> baseline, Func<int> subject)
    {
        var (left, right) = (new List<double>(Measured), new List<double>(Measured));
        for (int done = -WarmUp; done < Measured; done += InTurn)
        {
            Measure(baseline, done < 0 ? null : left);
            Measure(subject, done < 0 ? null : right);
        }

        left.Sort();
        right.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: 5 % {Ratio(left, right, 20):F2}, 25 % {Ratio(left, right, 4):F2}, 50 % {Ratio(left, right, 2):F2}, mean {right.Average() / left.Average():F2} ({left.Average():F2} ms, {right.Average():F2} ms)"));
    }

    private static void Measure(Func<int> work, List<double>? times)
    {
        for (int i = 0; i < InTurn; i++)
        {
            long start = Stopwatch.GetTimestamp();
            work();
            times?.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    private static double Ratio(List<double> baseline, List<double> subject, int part) => subject[subject.Count / part] / baseline[baseline.Count / part];
}
