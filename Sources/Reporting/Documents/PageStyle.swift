import Charts

/// The looks of a page beside its drawings, as CSS.
package enum PageStyle {
    package static let rules = """
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%}
        body{margin:0 auto;padding:1rem 1rem 3rem;max-width:72rem;background:var(--ground);color:var(--ink);\
        font:1rem/1.5 system-ui,"Liberation Sans",Arial,sans-serif;overflow-wrap:anywhere}
        a{color:inherit;text-decoration-thickness:1px;text-underline-offset:2px}
        :focus-visible{outline:3px solid var(--s1);outline-offset:2px;border-radius:2px}
        .skip{position:absolute;left:-99rem}
        .skip:focus{position:static}
        .kind{margin:0;color:var(--muted);letter-spacing:.08em}
        h1{font-size:1.7rem;line-height:1.2;margin:.1em 0 .6em}
        h2{font-size:1.25rem;line-height:1.3;margin:2.4em 0 .6em;padding-top:.7em;border-top:1px solid var(--grid)}
        p,dl,h1,h2,h3,figure,.warning,.command{max-width:52rem}
        h3{font-size:1rem;margin:1.4em 0 .4em}
        nav ul{list-style:none;margin:0 0 1.2rem;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.1rem}
        .answer{font-size:1.2rem;line-height:1.45;margin:.4em 0 1em}
        .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:.8rem}
        .card{background:var(--panel);border:1px solid var(--grid);border-radius:.5rem;padding:.8rem 1rem}
        .card p{margin:0}
        .card .value{font-size:1.6rem;font-weight:700;line-height:1.2}
        .card .label{color:var(--muted);margin-bottom:.4em}
        figure{margin:1.2em 0}
        figcaption{color:var(--muted)}
        \(ChartStyle.layouts)
        .scroll{overflow-x:auto;width:max-content;max-width:100%;background:\(hint)}
        body:not(.served) main .scroll{max-width:calc(100% + max(0px,50vw - 37rem))}
        details{margin:.4em 0}
        code{font-family:monospace;font-size:.95em}
        .typed{display:inline-block;max-width:100%}
        summary{cursor:pointer;color:var(--muted)}
        details>div{padding-left:.2rem}
        table{border-collapse:collapse;font-size:.875rem;line-height:1.35;margin:.6em 0}
        th,td{text-align:left;vertical-align:top;padding:.28em .9em .28em 0;border-bottom:1px solid var(--grid);\
        overflow-wrap:normal}
        thead th{vertical-align:bottom;font-weight:600}
        th[scope=row]{font-weight:400;min-width:8.5em;white-space:nowrap}
        td,.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        .t{text-align:left;white-space:normal}
        .note{color:var(--muted);font-size:.875rem;margin:.4em 0}
        dl{margin:.6em 0}
        dl div{display:grid;grid-template-columns:7rem 1fr;gap:0 .8rem}
        dt{color:var(--muted)}
        .heads dt{font-weight:600}
        dd{margin:0}
        .branch{margin:.1em 0}
        \(depths)
        .warning{border-left:4px solid var(--caution);background:var(--panel);padding:.4em .8em;margin:.6em 0}
        .warning p{margin:.1em 0}
        .strong{font-weight:600}
        .faint{color:var(--muted)}
        .good{color:var(--good)}
        .caution{color:var(--caution)}
        .bad{color:var(--bad)}
        .glyphs{font-family:monospace;white-space:pre}
        pre{overflow-x:auto;font-size:.75rem;line-height:1.1}
        footer{margin-top:3rem;border-top:1px solid var(--grid);color:var(--muted);font-size:.875rem}
        @media (max-width:48rem){th[scope=row]{white-space:normal}}
        @media (max-width:30rem){dl div{grid-template-columns:1fr}dd{margin-bottom:.4em}}
        @media print{
        @page{margin:14mm}
        body{max-width:none;padding:0;font-size:10pt}
        nav,.skip{display:none}
        h2,h3{break-after:avoid}
        figure,.card,tr,.warning{break-inside:avoid}
        .scroll{overflow:visible;background:none}
        table{font-size:8.5pt}
        th[scope=row],td.t{white-space:normal;overflow-wrap:anywhere}
        details:not([open]){display:none}
        }
        """

    /// A shadow at each edge beyond which a table goes on: what moves with the table covers it at the table's ends.
    private static let hint = [
        "linear-gradient(to right,var(--ground) 50%,transparent) 0 0/1.5rem 100% no-repeat local",
        "linear-gradient(to left,var(--ground) 50%,transparent) 100% 0/1.5rem 100% no-repeat local",
        "linear-gradient(to right,var(--muted),transparent) 0 0/.6rem 100% no-repeat scroll",
        "linear-gradient(to left,var(--muted),transparent) 100% 0/.6rem 100% no-repeat scroll",
    ].joined(separator: ",")

    /// What stands deeper in a tree stands further in: a page that is served may have no style of its own at an element.
    private static let depths = (1...9).map { ".branch.d\($0){margin-left:\($0)em}" }.joined()
}
