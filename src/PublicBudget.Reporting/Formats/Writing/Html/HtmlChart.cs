using System.Globalization;
using System.Text;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Writing.Html;

/// <summary>
/// Draws a chart as inline SVG: every figure stands in it as text, nothing is told by colour alone, and the text alternative
/// follows as its caption.
/// </summary>
internal sealed class HtmlChart(Chart chart, int number, StringBuilder output)
{
    private const int Width = 400;
    private const int LineHeight = 18;
    private const int BarHeight = 16;
    private const int CharactersInLine = 62;

    /// <summary>Half the width of a Chinese character at the size of 12 units.</summary>
    private const decimal HalfCharacter = 6.2m;

    private static readonly string[] Colours =
        ["#1b4f8f", "#d9822b", "#3a8f6b", "#a33b5c", "#7a6fb0", "#6d7177", "#b59a1d", "#4aa3c7"];

    private readonly StringBuilder _drawing = new();
    private int _y = 4;

    public void Write()
    {
        if (chart.Kind == ChartKind.Shares)
        {
            DrawShares();
        }
        else
        {
            DrawBars();
        }

        string id = "c" + number.ToString(CultureInfo.InvariantCulture);
        output.Append(CultureInfo.InvariantCulture,
            $"<figure>\n<svg viewBox=\"0 0 {Width} {_y}\" role=\"img\" aria-labelledby=\"{id}t {id}d\" font-size=\"12\" fill=\"currentColor\">\n<title id=\"{id}t\">");
        HtmlText.AppendPlain(output, chart.Title);
        output.Append(CultureInfo.InvariantCulture, $"</title>\n<desc id=\"{id}d\">");
        HtmlText.AppendPlain(output, chart.TextAlternative);
        output.Append("</desc>\n").Append(_drawing).Append("</svg>\n<figcaption>\n<p class=\"center\">");
        HtmlText.Append(output, chart.Unit.Length == 0 ? chart.Title : $"{chart.Title}（单位：{chart.Unit}）");
        output.Append("</p>\n<p>");
        HtmlText.Append(output, chart.TextAlternative);
        output.Append("</p>\n</figcaption>\n</figure>\n");
    }

    private void DrawShares()
    {
        foreach (ChartSeries series in chart.Series)
        {
            // The title stands below the drawing already.
            if (series.Name != chart.Title) DrawText(0, series.Name, isBold: true);
            // Relative to the largest part, so that no sum leaves the range of decimal.
            decimal largest = series.Points.Select(point => point.Value).Where(value => value > 0).DefaultIfEmpty(1).Max();
            decimal whole = series.Points.Sum(point => Math.Max(0, point.Value) / largest);
            decimal x = 0;
            for (int i = 0; i < series.Points.Count; i++)
            {
                decimal width = whole == 0 ? 0 : Math.Max(0, series.Points[i].Value) / largest / whole * Width;
                DrawBar(x, width, 24, Colours[i % Colours.Length]);
                x += width;
            }

            _y += 24 + 6;
            for (int i = 0; i < series.Points.Count; i++)
            {
                DrawSwatch(Colours[i % Colours.Length]);
                DrawText(18, $"{series.Points[i].Label} {series.Points[i].Text}");
            }

            _y += 8;
        }
    }

    private void DrawBars()
    {
        ChartPoint[] points = [.. chart.Series.SelectMany(series => series.Points)];
        decimal reserved = points.Length == 0 ? 0 : points.Max(point => TextWidth.Of(point.Text)) * HalfCharacter;
        decimal room = Math.Max(Width / 4m, Width - reserved - 8);
        decimal lowest = points.Length == 0 ? 0 : Math.Min(0, points.Min(point => point.Value));
        decimal highest = points.Length == 0 ? 0 : Math.Max(0, points.Max(point => point.Value));
        var scale = new Scale(lowest, highest, room);
        DrawLegend();
        foreach (string label in chart.Series.SelectMany(series => series.Points).Select(point => point.Label).Distinct())
        {
            DrawText(0, label, isBold: true);
            for (int i = 0; i < chart.Series.Count; i++)
            {
                foreach (ChartPoint point in chart.Series[i].Points.Where(point => point.Label == label))
                {
                    DrawFigure(point, scale, Colours[i % Colours.Length]);
                }
            }

            _y += 6;
        }
    }

    private void DrawLegend()
    {
        if (chart.Series.Count > 1)
        {
            for (int i = 0; i < chart.Series.Count; i++)
            {
                DrawSwatch(Colours[i % Colours.Length]);
                DrawText(18, chart.Series[i].Name);
            }

            _y += 6;
        }
    }

    private void DrawFigure(ChartPoint point, Scale scale, string colour)
    {
        decimal zero = scale.Of(0);
        decimal end = scale.Of(point.Value);
        DrawBar(Math.Min(zero, end), Math.Abs(end - zero), BarHeight, colour);
        _drawing.Append(CultureInfo.InvariantCulture, $"<text x=\"{Math.Max(zero, end) + 5:0.##}\" y=\"{_y + 13}\">");
        HtmlText.AppendPlain(_drawing, point.Text);
        _drawing.Append("</text>\n");
        _y += BarHeight + 3;
    }

    private void DrawBar(decimal x, decimal width, int height, string colour)
    {
        if (width > 0)
        {
            _drawing.Append(CultureInfo.InvariantCulture,
                $"<rect x=\"{x:0.##}\" y=\"{_y}\" width=\"{width:0.##}\" height=\"{height}\" fill=\"{colour}\" stroke=\"#fff\"/>\n");
        }
    }

    private void DrawSwatch(string colour) =>
        _drawing.Append(CultureInfo.InvariantCulture, $"<rect x=\"1\" y=\"{_y + 3}\" width=\"11\" height=\"11\" fill=\"{colour}\"/>\n");

    /// <summary>A text, broken into lines because SVG does not.</summary>
    private void DrawText(int x, string text, bool isBold = false)
    {
        foreach (string line in LinesOf(VisibleText.Of(text)))
        {
            _drawing.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{_y + 13}\"");
            _drawing.Append(isBold ? " font-weight=\"bold\">" : ">");
            HtmlText.AppendPlain(_drawing, line);
            _drawing.Append("</text>\n");
            _y += LineHeight;
        }
    }

    private static IEnumerable<string> LinesOf(string text)
    {
        int start = 0;
        int width = 0;
        for (int i = 0; i < text.Length; i++)
        {
            width += TextWidth.Of(text.AsSpan(i, 1));
            if (width > CharactersInLine && !char.IsLowSurrogate(text[i]))
            {
                yield return text[start..i];
                start = i;
                width = 0;
            }
        }

        yield return text[start..];
    }

    /// <summary>From figures to units of the drawing.</summary>
    private readonly record struct Scale(decimal Lowest, decimal Highest, decimal Room)
    {
        // Quartered before they are subtracted, so that no pair of figures leaves the range of decimal.
        public decimal Of(decimal value) => Highest == Lowest
            ? 0
            : ((value / 4) - (Lowest / 4)) / ((Highest / 4) - (Lowest / 4)) * Room;
    }
}
