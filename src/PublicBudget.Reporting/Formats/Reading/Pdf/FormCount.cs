using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>
/// Counts the forms that the pages of a PDF draw before anything draws them: a form inside another counts each time that it is drawn,
/// and what a form amounts to is found out once.
/// </summary>
internal sealed class FormCount
{
    private static readonly NameToken XObjects = NameToken.Create("XObject");
    private static readonly NameToken Resources = NameToken.Create("Resources");
    private static readonly NameToken PageTree = NameToken.Create("Pages");
    private static readonly NameToken Kids = NameToken.Create("Kids");
    private static readonly NameToken Contents = NameToken.Create("Contents");
    private static readonly NameToken Subtype = NameToken.Create("Subtype");

    private readonly Structure _structure;
    private readonly ReadLimits _limits;
    private readonly List<(DictionaryToken Page, DictionaryToken? Resources)> _pages = [];
    private readonly Dictionary<(IndirectReference Form, long Owner), long> _known = [];
    private readonly HashSet<(IndirectReference Form, long Owner)> _open = [];
    private readonly Dictionary<IndirectReference, StreamToken?> _forms = [];
    private long _drawn;

    public FormCount(Structure structure, ReadLimits limits)
    {
        (_structure, _limits) = (structure, limits);
        if (structure.Catalog.CatalogDictionary.TryGet(PageTree, structure.TokenScanner, out DictionaryToken? root))
        {
            Collect(root, null, [], 0);
        }
    }

    /// <summary>Adds the forms of a page, counted from one.</summary>
    /// <exception cref="ReadLimitExceededException">With them there are more than allowed, or they lie too deep.</exception>
    /// <exception cref="DamagedDocumentException">A form draws itself.</exception>
    public void Count(int page)
    {
        if (page > _pages.Count)
        {
            return;
        }

        _open.Clear();
        (DictionaryToken node, DictionaryToken? resources) = _pages[page - 1];
        Scope scope = ScopeOf(resources, -page);
        if (scope.IsEmpty || !node.TryGet(Contents, out IToken? contents))
        {
            return;
        }

        foreach (StreamToken stream in StreamsOf(contents))
        {
            Take(DrawnBy(stream, scope, 0));
        }
    }

    private void Take(long forms)
    {
        _drawn += forms;
        if (_drawn > _limits.MaxForms)
        {
            throw new ReadLimitExceededException(FileFormat.Pdf, "", nameof(ReadLimits.MaxForms), _limits.MaxForms, _drawn);
        }
    }

    /// <summary>How many forms a content draws; no more than one above the limit.</summary>
    private long DrawnBy(StreamToken content, Scope scope, int depth)
    {
        if (depth > _limits.MaxNesting)
        {
            throw new ReadLimitExceededException(FileFormat.Pdf, "", nameof(ReadLimits.MaxNesting), _limits.MaxNesting, depth);
        }

        long drawn = 0;
        if (scope.IsEmpty)
        {
            return drawn;
        }

        foreach (string name in DrawOperators.NamesIn(content.Decode(_structure.FilterProvider, _structure.TokenScanner).Span))
        {
            if (scope.Objects!.Data.TryGetValue(name, out IToken? token) && token is IndirectReferenceToken reference && FormAt(reference.Data) is { } form)
            {
                drawn += 1 + InsideOf(reference.Data, form, scope, depth);
            }

            if (drawn > _limits.MaxForms)
            {
                break;
            }
        }

        return Math.Min(drawn, _limits.MaxForms + 1L);
    }

    private long InsideOf(IndirectReference form, StreamToken content, Scope inherited, int depth)
    {
        // What a form without resources of its own draws depends on who draws it.
        Scope scope = content.StreamDictionary.TryGet(Resources, _structure.TokenScanner, out DictionaryToken? own) ? ScopeOf(own, form.ObjectNumber) : inherited;
        if (_known.TryGetValue((form, scope.Owner), out long known))
        {
            return known;
        }

        if (!_open.Add((form, scope.Owner)))
        {
            throw new DamagedDocumentException(FileFormat.Pdf, "", "expected forms that end, found a form that draws itself");
        }

        long drawn = DrawnBy(content, scope, depth + 1);
        _open.Remove((form, scope.Owner));
        return _known[(form, scope.Owner)] = drawn;
    }

    // The library parses an object each time that it is asked for.
    private StreamToken? FormAt(IndirectReference reference)
    {
        if (!_forms.TryGetValue(reference, out StreamToken? form))
        {
            bool isForm = _structure.TokenScanner.Get(reference)?.Data is StreamToken stream && (form = stream) is not null
                && stream.StreamDictionary.TryGet(Subtype, _structure.TokenScanner, out NameToken? subtype) && subtype.Data == "Form";
            _forms[reference] = form = isForm ? form : null;
        }

        return form;
    }

    private Scope ScopeOf(DictionaryToken? resources, long owner)
        => new(resources is not null && resources.TryGet(XObjects, _structure.TokenScanner, out DictionaryToken? objects) ? objects : null, owner);

    private IEnumerable<StreamToken> StreamsOf(IToken contents) => Resolved(contents) switch
    {
        StreamToken stream => [stream],
        ArrayToken array => array.Data.Select(Resolved).OfType<StreamToken>(),
        _ => [],
    };

    private IToken? Resolved(IToken token) => token is IndirectReferenceToken reference ? _structure.TokenScanner.Get(reference.Data)?.Data : token;

    private void Collect(DictionaryToken node, DictionaryToken? inherited, HashSet<IndirectReference> seen, int depth)
    {
        DictionaryToken? resources = node.TryGet(Resources, _structure.TokenScanner, out DictionaryToken? own) ? own : inherited;
        if (!node.TryGet(Kids, _structure.TokenScanner, out ArrayToken? kids))
        {
            _pages.Add((node, resources));
            return;
        }

        foreach (IToken kid in kids.Data)
        {
            // A node that is its own ancestor is visited once.
            bool isNew = kid is not IndirectReferenceToken reference || seen.Add(reference.Data);
            if (isNew && depth < _limits.MaxNesting && Resolved(kid) is DictionaryToken below)
            {
                Collect(below, resources, seen, depth + 1);
            }
        }
    }

    /// <summary>The objects that a content can draw, and whose they are: a form's object number, or a page's number below zero.</summary>
    private readonly record struct Scope(DictionaryToken? Objects, long Owner)
    {
        public bool IsEmpty => Objects is null || Objects.Data.Count == 0;
    }
}
