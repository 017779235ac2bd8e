namespace PublicBudget.Reporting.Formats.Writing.Html;

/// <summary>The style sheet that every page carries.</summary>
internal static class HtmlStyle
{
    /// <summary>The sheet as it is sent, without the blanks that only its authors need.</summary>
    public static string Sheet { get; } = Source
        .Replace("\n  ", "", StringComparison.Ordinal)
        .Replace("\n", "", StringComparison.Ordinal)
        .Replace(" {", "{", StringComparison.Ordinal)
        .Replace("{ ", "{", StringComparison.Ordinal)
        .Replace("; }", "}", StringComparison.Ordinal)
        .Replace("} ", "}", StringComparison.Ordinal)
        .Replace(": ", ":", StringComparison.Ordinal)
        .Replace("; ", ";", StringComparison.Ordinal)
        .Replace(", ", ",", StringComparison.Ordinal) + "\n";

    private const string Source = """
        :root { --ink: #1c1e21; --soft: #5b616b; --rule: #b9bec7; --paper: #fff; --head: #eef1f5; --accent: #1b4f8f; }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 76rem; padding: 1rem; color: var(--ink); background: var(--paper);
          font: 1rem/1.75 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; overflow-wrap: anywhere; }
        h1, h2, h3, h4, h5, h6, .toc, th { font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", SimHei, sans-serif; }
        th, td { overflow-wrap: break-word; }
        h1 { margin: 1.5rem 0 .5rem; font-size: 1.7rem; line-height: 1.35; text-align: center; }
        h2 { margin: 2.5rem 0 1rem; padding-bottom: .3rem; font-size: 1.35rem; border-bottom: 2px solid var(--accent); }
        h3 { margin: 2rem 0 .6rem; font-size: 1.12rem; }
        h4, h5, h6 { margin: 1.5rem 0 .5rem; font-size: 1rem; }
        p { margin-top: .5rem; margin-bottom: .5rem; text-indent: 2em; }
        main > :is(h2, h3, h4, h5, h6, p, figure) { max-width: 46rem; margin-left: auto; margin-right: auto; }
        section h3, section h4, section h5, section h6 { text-align: center; }
        .meta, .center { text-align: center; text-indent: 0; color: var(--soft); }
        .date { text-align: right; text-indent: 0; }
        .item.deep { margin-left: 2em; }
        .note { font-size: .9rem; text-indent: 0; color: var(--soft); }
        nav { margin: 1.5rem auto; max-width: 46rem; padding: .8rem 1.2rem; border: 1px solid var(--rule); border-radius: 4px; }
        nav .toc { margin: 0 0 .3rem; font-weight: bold; text-align: center; text-indent: 0; letter-spacing: .5em; }
        nav ul { margin: 0; padding: 0; list-style: none; }
        nav a { color: var(--accent); text-decoration: none; }
        nav a:hover, nav a:focus { text-decoration: underline; }
        nav .l2 { padding-left: 1.5em; } nav .l3 { padding-left: 3em; } nav .l4, nav .l5, nav .l6 { padding-left: 4.5em; }
        section { margin: 2rem 0; }
        .caption { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5em; font-size: .9rem; }
        .caption p { margin: 0; text-indent: 0; }
        .scroll { overflow-x: auto; }
        .scroll:focus { outline: 2px solid var(--accent); outline-offset: 2px; }
        table { width: 100%; border-collapse: separate; border-spacing: 0; border-left: 1px solid var(--rule);
          border-top: 1px solid var(--rule); font-size: .88rem; line-height: 1.45; font-variant-numeric: tabular-nums; }
        th, td { padding: .3rem .5rem; border-right: 1px solid var(--rule); border-bottom: 1px solid var(--rule);
          text-align: left; vertical-align: middle; font-weight: normal; min-width: 2.6em; }
        tbody tr { height: 1.9em; }
        thead th { text-align: center; background: var(--head); font-weight: bold; }
        thead td { background: var(--head); }
        .numbers td { padding: .1rem .5rem; font-size: .8em; color: var(--soft); text-align: center; }
        .n { text-align: right; white-space: nowrap; } .r, thead .r { text-align: right; } .c { text-align: center; } thead .l { text-align: left; }
        .h { min-width: 4.6em; } .k { min-width: 9em; } .t { min-width: 8em; }
        tbody th { background: var(--paper); }
        .total th, .total td { font-weight: bold; background: #f6f7f9; }
        .sub th, .sub td { background: #fafbfc; font-weight: 600; }
        figure { margin-top: 1.5rem; margin-bottom: 1.5rem; }
        figure svg { display: block; width: 100%; max-width: 34rem; margin: 0 auto; height: auto; font-family: inherit; }
        figcaption { font-size: .9rem; color: var(--soft); }
        figcaption p { margin: .2rem 0; text-indent: 0; } figcaption .center { color: var(--ink); font-weight: bold; }
        .page { visibility: hidden; margin: 0; height: 0; }
        @media screen { tbody th.k { position: sticky; left: 0; z-index: 1; box-shadow: 1px 0 0 var(--rule); } }
        @media (max-width: 40rem) {
          body { padding: .8rem; } h1 { font-size: 1.35rem; } h2 { font-size: 1.15rem; }
          table { font-size: .8rem; } th, td { padding: .25rem .35rem; } tbody th.k { min-width: 7em; max-width: 38vw; }
        }
        @page { size: A4; margin: 22mm 20mm; @bottom-center { content: "— " counter(page) " —"; } }
        @page wide { size: A4 landscape; margin: 14mm 15mm; }
        @media print {
          body { max-width: none; padding: 0; font-size: 12pt; }
          main > :is(h2, h3, h4, h5, h6, p, figure), nav { max-width: none; } a { color: inherit; }
          .page { break-after: page; }
          h2, h3, h4, h5, h6, .caption { break-after: avoid; }
          .wide { page: wide; } .scroll { overflow: visible; padding-right: 1px; }
          table { border-collapse: collapse; font-size: 8.5pt; line-height: 1.15; } th, td { padding: .2mm 1mm; min-width: 0; } tbody tr { height: auto; } .h { min-width: 0; }
          th, td, table { border: .5pt solid #666; } .k, .t { min-width: 6em; }
          section { margin: 0; break-inside: avoid; } figure svg { max-width: 120mm; }
          thead { display: table-header-group; } tr, figure { break-inside: avoid; }
        }

        """;
}
