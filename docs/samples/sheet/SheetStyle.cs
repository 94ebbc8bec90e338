namespace Sheet;

/// <summary>How the sheet looks: on a phone first, then on a desk and on paper.</summary>
/// <remarks>Without a character that XML and HTML would read differently.</remarks>
internal static class SheetStyle
{
    public const string Css = """

        :root { color-scheme: light; --ink: #1d2430; --quiet: #545d6b; --line: #c9ced6; --pale: #f4f5f7; --accent: #1f4e79; }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1rem; max-width: 72rem; color: var(--ink); background: #fff;
          font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif; }
        h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
        h2 { font-size: 1.2rem; line-height: 1.3; margin: 0 0 .75rem; color: var(--accent); }
        h3 { font-size: 1rem; margin: 0 0 .25rem; }
        p, ol, ul { margin: .25rem 0 .75rem; }
        a { color: var(--accent); }
        nav ol { padding-left: 1.5rem; }
        article, .comparison { border-top: 2px solid var(--accent); margin-top: 2rem; padding-top: 1rem; }
        dl { margin: 0 0 1.5rem; }
        dl div { padding: .3rem 0; border-bottom: 1px solid var(--line); }
        dt { font-weight: 600; }
        dd { margin: 0; overflow-wrap: anywhere; }
        .mark { display: inline-block; min-width: 1.2em; color: #8a3b00; font-weight: 700; }
        .quiet { color: var(--quiet); font-size: .875rem; }
        figure { margin: 0 0 1.5rem; }
        ul.legend { list-style: none; padding: 0; margin: .25rem 0; font-size: .875rem; }
        ul.legend li { display: flex; gap: .5rem; align-items: flex-start; }
        .key { flex: none; width: 1.75rem; height: 1.0625rem; margin-top: .2rem; }
        .symbols { position: absolute; }
        .year { display: block; width: 100%; max-width: 30rem; height: auto; }
        text { font: 600 9px "Liberation Sans", Arial, sans-serif; text-anchor: middle; fill: var(--ink); }
        text[text-anchor=end] { text-anchor: end; }
        #grid path { fill: none; stroke: var(--line); }
        #hatch path { fill: none; stroke: #5b6270; stroke-width: 1.5; }
        .cells { fill: url(#grid); stroke: var(--line); }
        .hatched { fill: url(#hatch); stroke: #5b6270; }
        .closed { fill: #e4e7eb; }
        .holiday rect { fill: #f6d8ae; }
        .solidarity rect { fill: #fff; stroke: #7a3e00; stroke-width: 2; }
        .leave rect { fill: #b9e0c2; }
        .dayoff rect, .halfdayoff path { fill: #ccd8f7; }
        .first path, .last path { fill: var(--ink); }
        .trial, .trial path { fill: #8a1c5c; }
        table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
        caption { text-align: left; color: var(--quiet); font-size: .875rem; padding-bottom: .5rem; }
        th, td { text-align: left; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid var(--line); }
        thead { display: none; }
        tr, th, td { display: block; }
        tbody th { background: var(--pale); }
        td::before { content: attr(data-offer) " : "; color: var(--quiet); }
        td span { display: block; }
        @media print, (min-width: 48em) {
          dl div { display: grid; grid-template-columns: 9rem 1fr; gap: 1rem; }
          .years { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 1.5rem; }
          thead { display: table-header-group; }
          tr { display: table-row; }
          th, td { display: table-cell; }
          td, thead th { text-align: right; }
          td::before { content: none; }
        }
        @media print {
          @page { margin: 1.5cm; }
          body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.35; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          nav { display: none; }
          article + article, .comparison { break-before: page; margin-top: 0; }
          dl div, tr, figure { break-inside: avoid; }
          .years { grid-template-columns: repeat(2, 8.5cm); }
        }

        """;
}
