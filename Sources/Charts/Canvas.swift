import PlainText

/// What a chart draws on. It keeps where text stands, so that nothing is written over it.
struct Canvas: Sendable {
    enum Anchor: Sendable {
        case start, middle, end

        var look: String { self == .start ? "" : self == .middle ? "c" : "e" }
    }

    /// How a piece is to look: a class of `ChartStyle.rules`.
    enum Look: String, Sendable {
        case grid = "g"
        case axis = "a"
        case ink = "i"
        case dashedInk = "i d"
        case fill = "f"
        case band = "b"
        case line = "l"
        case wide = "w"
        case thin = "k"
        case dashedThin = "k d"
        /// As what is behind everything.
        case ground = "u"
    }

    enum Writing: Sendable {
        case plain, muted, heading

        var size: Double { self == .heading ? 15 : 12 }
        var look: String { self == .plain ? "" : self == .muted ? "m" : "h" }
    }

    let name: String
    let width: Double
    private(set) var texts: [Box] = []

    private enum Piece: Sendable {
        case element(String)
        /// Lines of one look, one after the other.
        case path(classes: String, data: String)

        var text: String {
            switch self {
            case .element(let text): text
            case .path(let classes, let data): "<path class=\"\(classes)\" d=\"\(data)\"/>"
            }
        }
    }

    private var pieces: [Piece] = []
    private var hatches: Set<Int> = []

    /// Whether it is for a telephone: what stands beside something there stands above it here.
    var isNarrow: Bool { width < 480 }

    init(name: String, width: Double) {
        self.name = name
        self.width = width
    }

    /// Between `<svg>` and `</svg>`.
    var content: String {
        let patterns = hatches.sorted().map { Hatch.pattern($0, classes: Self.series($0), id: hatchID($0)) }
        let definitions = patterns.isEmpty ? [] : ["<defs>\(patterns.joined())</defs>"]
        return (definitions + pieces.map(\.text)).joined(separator: "\n")
    }

    private func hatchID(_ series: Int) -> String { "\(name)-h\(series)" }

    static func series(_ index: Int) -> String { "c\(index % Palette.light.series.count + 1)" }

    mutating func line(
        _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ look: Look, series: Int? = nil
    ) {
        append(Self.path([(x1, y1), (x2, y2)]), look, series)
    }

    mutating func path(
        _ points: [(x: Double, y: Double)], _ look: Look, series: Int? = nil, isClosed: Bool = false
    ) {
        guard points.count > 1 else { return }
        append(Self.path(points) + (isClosed ? "Z" : ""), look, series)
    }

    private mutating func append(_ data: String, _ look: Look, _ series: Int?) {
        let classes = classes(look, series)
        // What is filled would be less opaque in one piece.
        if case .path(classes, let before)? = pieces.last, look != .band {
            pieces[pieces.count - 1] = .path(classes: classes, data: before + data)
        } else {
            pieces.append(.path(classes: classes, data: data))
        }
    }

    mutating func rect(_ box: Box, _ look: Look, series: Int? = nil) {
        pieces.append(.element("<rect class=\"\(classes(look, series))\" \(Self.attributes(box))/>"))
    }

    /// Filled with the series' colour and hatch, so that it is told from others without colour too.
    mutating func bar(_ box: Box, series: Int) {
        guard series % Hatch.count > 0 else { return rect(box, .fill, series: series) }
        hatches.insert(series)
        pieces.append(.element("<rect fill=\"url(#\(hatchID(series)))\" \(Self.attributes(box))/>"))
    }

    /// A band in the series' colour, light enough to be written on.
    mutating func tint(_ box: Box, series: Int) {
        rect(box, .band, series: series)
        rect(box, .thin, series: series)
    }

    mutating func mark(_ x: Double, _ y: Double, series: Int, isHollow: Bool = false, size: Double = 4.5) {
        let classes = "\(isHollow ? "o" : "p") \(Self.series(series))"
        pieces.append(.element(Marker(series).element(x, y, size: size, classes: classes)))
    }

    /// Takes away what was drawn there, so that no line runs through what is written next.
    mutating func clear(_ box: Box) {
        path(
            [(box.x, box.y), (box.right, box.y), (box.right, box.bottom), (box.x, box.bottom)], .ground,
            isClosed: true)
    }

    /// The end of a line that goes on beyond what is drawn.
    ///
    /// - Parameter direction: 1 to the right, -1 to the left.
    mutating func beyond(_ x: Double, _ y: Double, _ direction: Double, series: Int) {
        path([(x, y - 5), (x + 7 * direction, y), (x, y + 5)], .fill, series: series, isClosed: true)
    }

    /// - Parameter y: of the base line.
    mutating func text(
        _ text: String, _ x: Double, _ y: Double, _ anchor: Anchor = .start, _ writing: Writing = .plain
    ) {
        guard !text.isEmpty else { return }
        texts.append(Self.box(text, x, y, anchor, writing))
        let classes = [writing.look, anchor.look].filter { !$0.isEmpty }.joined(separator: " ")
        let look = classes.isEmpty ? "" : " class=\"\(classes)\""
        pieces.append(
            .element(
                "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\"\(look)>\(text.escapedForXML)</text>"))
    }

    /// Where text would stand.
    static func box(
        _ text: String, _ x: Double, _ y: Double, _ anchor: Anchor = .start, _ writing: Writing = .plain
    ) -> Box {
        // Headings are bold; bold letters of Helvetica are up to a tenth wider.
        let wide = TextMetrics.width(text, size: writing.size) * (writing == .heading ? 1.1 : 1)
        let left = anchor == .start ? x : anchor == .middle ? x - wide / 2 : x - wide
        return Box(
            x: left, y: y - TextMetrics.ascent * writing.size, width: wide,
            height: (TextMetrics.ascent + TextMetrics.descent) * writing.size)
    }

    private func classes(_ look: Look, _ series: Int?) -> String {
        series.map { "\(look.rawValue) \(Self.series($0))" } ?? look.rawValue
    }

    private static func attributes(_ box: Box) -> String {
        """
        x="\(number(box.x))" y="\(number(box.y))" width="\(number(max(0, box.width)))" height="\(number(max(0, box.height)))"
        """
    }

    /// In the shortest words of SVG.
    private static func path(_ points: [(x: Double, y: Double)]) -> String {
        var last: (x: String, y: String)?
        return points.map { point in
            let (x, y) = (number(point.x), number(point.y))
            defer { last = (x, y) }
            guard let last else { return "M\(x) \(y)" }
            return last.y == y ? "H\(x)" : last.x == x ? "V\(y)" : "L\(x) \(y)"
        }.joined()
    }

    /// To a tenth, the same digits on every machine.
    static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        guard tenths % 10 != 0 else { return "\(tenths / 10)" }
        return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }
}
