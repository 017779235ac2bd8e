using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Formats.Reading.Html;
using PublicBudget.Reporting.Formats.Reading.Html.Page;

namespace PublicBudget.Reporting.Tests.Formats;

/// <summary>The parts of a page are put together in the same way whether they are ours or AngleSharp's own, but for templates and
/// for attributes that nobody asks for, which are left out.</summary>
public partial class PageTreeTests
{
    private const int PagesOfASeed = 400;

    private static readonly string[] Pieces =
    [
        "<table>", "<tr>", "<td>", "<th colspan=2>", "<tbody>", "<thead>", "<tfoot>", "<caption>", "<colgroup>", "<col>", "</table>", "</tr>", "</td>", "</tbody>",
        "<p>", "</p>", "<div id=a>", "</div>", "<b>", "</b>", "<i class='x y'>", "</i>", "<a id='#'>", "</a>", "<font color=red>", "</font>", "<nobr>", "<span>", "</span>",
        "<ul>", "<li>", "</li>", "</ul>", "<dl>", "<dt>", "<dd>", "<h1>", "</h2>", "<br>", "</br>", "<hr>", "<img src=p.png>", "<input type=hidden>", "<button>", "</button>",
        "<select>", "<option>", "<optgroup>", "</select>", "<textarea>\n", "</textarea>", "<form>", "</form>", "<pre>\n", "</pre>", "<style>b{}</style>", "<script>if(a){}</script>",
        "<svg>", "<foreignObject>", "<title>", "</svg>", "<math>", "<mi>", "<annotation-xml encoding='text/html'>", "</math>", "<body id=zh>",
        "<html id=zh>", "<head>", "</head>", "</body>", "</html>", "<meta>", "<frameset>", "<noscript>", "</noscript>", "<iframe></iframe>", "<object>", "<marquee>",
        "<ruby>", "<rt>", "<rp>", "<xyz>", "</xyz>", "<!-- c -->", "<!DOCTYPE html>", "<address>", "<center>", "<applet>", "</applet>", "<plaintext>", "<main>", "<summary>",
        "收入", " ", "\n", "1,234.56", "&nbsp;", "&lt;", "&amp", "&#38;", "\0", "合计 ", "<", "</",
    ];

    public static TheoryData<string> Pages { get; } = new()
    {
        "",
        "收入",
        "<!DOCTYPE html><html><head><title> 一 个\n标题 </title></head><body><p>甲<p>乙</body></html>",
        "<table><tr><td>1<td>2<tr><td colspan=3 rowspan='0' style='display:none' hidden>3</table>",
        "<table><tr><td><input type=hidden><input type=text>",
        "<svg><font color=red>甲</font><font size=1>乙",
        "<table>before<tr>between<td>in</td>after</tr>last</table>",
        "<table><div>moved<span id='1'>out",
        "<table><b>甲<tr><td>乙</b>丙</table>丁",
        "<b><i>甲</b>乙</i>丙<p>丁",
        "<p><b><b><b><b>甲</p>乙",
        "<a id=1>甲<a id=2>乙<div>丙</a>丁",
        "<ul><li>甲<li>乙<ul><li>丙</ul><li>丁",
        "<select><option>甲<option>乙<table></select>",
        "<table><tr><td><table><tr><td>里</td></tr></table></td><td>外</td></tr></table>",
        "<template><p>不</p></template><p>是",
        "<svg><title>图</title><foreignObject><p>字</p></foreignObject></svg><p>文",
        "<math><mi>x</mi><annotation-xml encoding='text/html'><p>字</annotation-xml></math>",
        "<frameset><frame src=a></frameset>",
        "<body id=1><body id=2 style=3><html id=4>甲",
        "<form><table><form><tr><td><input></form>",
        "<div><!-- 甲 -->乙<!-- 丙 -->丁</div>",
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_the_tree_that_AngleSharp_builds_of_its_own_nodes(string page) => Assert.Equal(Expected(page), Found(page));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Elements_in_any_order_are_the_tree_that_AngleSharp_builds_of_its_own_nodes(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < PagesOfASeed; i++)
        {
            string page = string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Assert.True(Expected(page) == Found(page), $"{page}\nexpected\n{Expected(page)}\nfound\n{Found(page)}");
        }
    }

    private static string Expected(string page)
    {
        IDocument document = new HtmlParser(new HtmlParserOptions { SkipComments = true }).ParseDocument(page);
        var text = new StringBuilder();
        foreach (INode node in document.ChildNodes) Write(node, 0, text);
        return Joined(text);
    }

    private static string Found(string page)
    {
        using PageDocument document = HtmlReader.Parse(page.AsMemory(), ReadLimits.Default);
        var text = new StringBuilder();
        foreach (PageNode node in document.Children) Write(node, 0, text);
        return Joined(text);
    }

    // A text on both sides of a comment is one to readers.
    private static string Joined(StringBuilder text) => TextsInARow().Replace(text.ToString(), "");

    private static void Write(INode node, int depth, StringBuilder text)
    {
        switch (node)
        {
            case IText data:
                Line(text, depth, $"\"{data.Data.Replace("\n", "\\n", StringComparison.Ordinal)}\"");
                break;
            case IElement { LocalName: "template" }:
                break;
            case IElement element:
                Line(text, depth, element.LocalName + string.Concat(element.Attributes.Where(attribute => attribute.Name != "class").Select(attribute => $" {attribute.Name}={attribute.Value}").Order(StringComparer.Ordinal)));
                foreach (INode child in element.ChildNodes) Write(child, depth + 1, text);
                break;
        }
    }

    private static void Write(PageNode node, int depth, StringBuilder text)
    {
        switch (node)
        {
            case PageText data:
                Line(text, depth, $"\"{data.Data.ToString().Replace("\n", "\\n", StringComparison.Ordinal)}\"");
                break;
            case PageElement element:
                Line(text, depth, element.Name + string.Concat(element.Attributes.ToArray().Select(attribute => $" {attribute.Name}={attribute.Value}").Order(StringComparer.Ordinal)));
                foreach (PageNode child in element.Children) Write(child, depth + 1, text);
                break;
        }
    }

    private static void Line(StringBuilder text, int depth, string line) => text.Append(' ', depth).Append(line).Append('\n');

    [GeneratedRegex("\"\\n *\"")]
    private static partial Regex TextsInARow();
}
