import Charts
import Reporting

/// The looks of the served pages: those of a report, and what a form takes.
enum ServedStyle {
    static let text = """
        \(ChartStyle.variables)
        \(ChartStyle.rules)
        \(PageStyle.rules)
        body.served{max-width:96rem}
        nav a[aria-current]{font-weight:600;text-decoration-thickness:2px}
        .desk{display:grid;gap:0 2.5rem}
        @media (min-width:64rem){.desk{grid-template-columns:21rem minmax(0,1fr)}}
        #results{min-width:0}
        main:focus{outline:none}
        html{scroll-padding-top:7rem}
        #headline{position:sticky;top:0;z-index:1;margin:0 0 .8rem;padding:.5rem 0;background:var(--ground);\
        border-bottom:1px solid var(--grid)}
        @media (max-width:40rem){#headline{font-size:1rem;line-height:1.35}}
        form fieldset{border:1px solid var(--grid);border-radius:.5rem;margin:0 0 .8rem;padding:.6rem .9rem}
        form legend{padding:0 .3rem;color:var(--muted)}
        form details{border-top:1px solid var(--grid);padding:.3rem 0}
        form summary{font-weight:600;color:var(--ink);padding:.35rem 0}
        .choice,.lever{margin:.5rem 0}
        .choice label,.lever label{display:block;font-size:.875rem}
        .lever label.moved{font-weight:600}
        .unit{color:var(--muted)}
        input,select,button{font:inherit;color:inherit;background:var(--panel);border:1px solid var(--muted);\
        border-radius:.3rem;padding:.3rem .5rem;max-width:100%;min-height:2.2rem}
        .choice select,.choice input,.lever input:not([type=range]){width:100%}
        input[type=range]{display:block;width:100%;margin:.2rem 0 0;padding:0;border:0;background:none;accent-color:var(--s1)}
        input[type=checkbox]{min-height:0;width:1.2rem;height:1.2rem;vertical-align:middle}
        input[aria-invalid]{border-color:var(--bad);border-width:2px}
        button{cursor:pointer;font-weight:600;padding:.4rem 1rem}
        .fault{color:var(--bad);font-size:.875rem;margin:.15rem 0 0}
        .fault:empty{display:none}
        .command{margin:.3rem 0}
        pre.command{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.8rem;line-height:1.4;background:var(--panel);\
        border:1px solid var(--grid);border-radius:.3rem;padding:.5rem .7rem}
        #results[aria-busy] figure{opacity:.75}
        .runs{list-style:none;padding:0}
        @media (prefers-reduced-motion:no-preference){#results figure{transition:opacity .2s .15s}}
        @media print{form{display:none}#headline{position:static}.desk{display:block}}

        """
}
