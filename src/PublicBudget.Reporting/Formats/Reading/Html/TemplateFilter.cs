using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace PublicBudget.Reporting.Formats.Reading.Html;

/// <summary>
/// Leaves out templates, which are no part of what a page shows, before they are parsed: AngleSharp 1.10 looks for its own kind of
/// template while it reads one, and stumbles over others.
/// </summary>
internal sealed class TemplateFilter
{
    private int _open;

    /// <summary>Passes a token on, unless it stands in a template.</summary>
    public TokenConsumptionResult Consume(ref StructHtmlToken token, TokenConsumer next)
    {
        bool isTemplate = token.IsTag && token.Name == TagNames.Template;
        if (isTemplate && token.Type == HtmlTokenType.StartTag) _open++;
        if (_open == 0) next(ref token);
        else if (isTemplate && token.Type == HtmlTokenType.EndTag) _open--;
        return TokenConsumptionResult.Continue;
    }
}
