/// The looks of all drawings, as CSS: once in a page, or once in each file of a drawing alone.
package enum ChartStyle {
    /// Light and dark by the reader's setting, and light on paper.
    package static let variables = """
        :root{color-scheme:light dark;\(Palette.light.variables)}
        @media (prefers-color-scheme:dark){:root{\(Palette.dark.variables)}}
        @media print{:root{color-scheme:light;\(Palette.light.variables)}}
        """

    /// Families whose letters have the widths of `TextMetrics` come first.
    static let family = "Helvetica,Arial,\"Liberation Sans\",sans-serif"

    package static let rules = """
        .chart{font:12px/1 \(family);fill:var(--ink)}
        .chart text{paint-order:stroke;stroke:var(--ground);stroke-width:3px;stroke-linejoin:round}
        .chart .h{font-size:15px;font-weight:bold}
        .chart .m{fill:var(--muted)}
        .chart .c{text-anchor:middle}
        .chart .e{text-anchor:end}
        .chart .g{stroke:var(--grid);fill:none}
        .chart .a{stroke:var(--muted);fill:none}
        .chart .i{stroke:var(--ink);fill:none;stroke-width:1.5}
        .chart .d{stroke-dasharray:4 3}
        .chart .c1{--c:var(--s1)}.chart .c2{--c:var(--s2)}.chart .c3{--c:var(--s3)}.chart .c4{--c:var(--s4)}
        .chart .cm{--c:var(--muted)}
        .chart .f{fill:var(--c)}
        .chart .u{fill:var(--ground)}
        .chart .l{stroke:var(--c);fill:none;stroke-width:2}
        .chart .p{fill:var(--c);stroke:var(--ground);stroke-width:1}
        .chart .o{fill:var(--ground);stroke:var(--c);stroke-width:1.6}
        .chart .b{fill:var(--c);fill-opacity:.22}
        .chart .w{stroke:var(--c);fill:none;stroke-width:3;stroke-opacity:.45}
        .chart .k{stroke:var(--c);fill:none;stroke-width:1}
        """

    /// Which of its two layouts a page shows: the narrow one where the other would have to be moved sideways, and on paper the
    /// wide one. What is not displayed is not read out either.
    package static let layouts = """
        svg.chart{width:100%;height:auto}
        svg.wide{display:block}
        svg.narrow{display:none;max-width:30rem}
        @media screen and (max-width:40rem){svg.wide{display:none}svg.narrow{display:block}}
        """
}
