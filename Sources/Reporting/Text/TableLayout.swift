/// How the columns of a table share a page: how wide each is, which are left out, and whether they stand in several
/// groups one below the other.
struct TableLayout {
    /// What a column asks for.
    struct Request {
        var kind: ReportColumn.Kind
        var detail: Int
        /// All of its cells and its heading on one line.
        var natural: Int
        /// The least with which its cells are whole; for text, its longest word.
        var content: Int
        /// The longest word of its heading.
        var heading: Int
        /// The widths of its cells, ascending.
        var cells: [Int]

        /// With which half of its cells are whole.
        fileprivate var usual: Int { max(heading, cells.isEmpty ? 0 : cells[(cells.count - 1) / 2]) }
    }

    /// Between columns.
    static let gap = 2
    /// Text is broken between words down to this before other columns are left out.
    private static let readable = 12
    /// No column is narrower, even where words are broken.
    private static let narrowest = 8

    /// Indices of columns; the first column stands at the head of each group.
    private(set) var groups: [[Int]]
    /// By index of the column.
    private(set) var widths: [Int]
    /// Indices of columns for which there is no room.
    private(set) var leftOut: [Int]
    /// With which nothing is left out, broken or shrunk.
    let whole: Int

    init(_ requests: [Request], columns page: Int) {
        let naturals = requests.map { min($0.natural, page) }
        whole = requests.map(\.natural).reduce(0, +) + Self.gap * max(0, requests.count - 1)
        let details = Set(requests.map(\.detail)).filter { $0 > 0 }.sorted(by: >)
        // Nothing is left out at first, then all above each of the ranks.
        let attempts = [Int.max] + details.map { $0 - 1 }
        var fit = Fit(requests: requests, widths: naturals, shown: [], page: page)
        for most in attempts {
            fit.widths = naturals
            fit.shown = requests.indices.filter { requests[$0].detail <= most }
            if fit.shrunk() { break }
        }
        if !fit.fits { fit.squeeze() }
        fit.grow()
        widths = fit.widths
        groups = [fit.shown]
        let shown = Set(fit.shown)
        leftOut = requests.indices.filter { !shown.contains($0) }
        if !fit.fits { group(requests, naturals, shown: fit.shown, page: page) }
    }

    private struct Fit {
        let requests: [Request]
        var widths: [Int]
        var shown: [Int]
        let page: Int

        private var total: Int {
            shown.reduce(0) { $0 + widths[$1] } + TableLayout.gap * max(0, shown.count - 1)
        }

        var fits: Bool { total <= page }

        /// Without harm: bars, headings, text, and a first column that half of the rows do not fill.
        mutating func shrunk() -> Bool {
            narrow { request in if case .bar = request.kind { 12 } else { nil } }
            narrow { request in
                if case .bar = request.kind { nil } else { max(request.heading, request.cells.last ?? 0) }
            }
            narrow { request in
                guard case .text = request.kind else { return nil }
                return max(request.content, request.heading, min(request.natural, TableLayout.readable))
            }
            if let lead = shown.first { narrowName(lead, to: requests[lead].usual) }
            return fits
        }

        /// Whatever helps but for breaking what is copied or added up.
        mutating func squeeze() {
            narrow { request in
                switch request.kind {
                case .text, .bar: TableLayout.narrowest
                case .name, .number: nil
                }
            }
            if let lead = shown.first {
                narrowName(lead, to: max(TableLayout.narrowest, requests[lead].heading))
            }
        }

        private mutating func narrow(_ floor: (Request) -> Int?) {
            let floors = requests.map { request in
                floor(request).map { max($0, TableLayout.uncut(request)) }
            }
            // The widest first, so that all that may be narrowed end alike.
            while !fits {
                let able = shown.filter { index in
                    floors[index].map { widths[index] > $0 } ?? false
                }
                guard let widest = able.max(by: { widths[$0] < widths[$1] }) else { return }
                widths[widest] -= 1
            }
        }

        /// Names that become wider than their column stand above their rows: no room is kept for them.
        private mutating func narrowName(_ index: Int, to floor: Int) {
            let request = requests[index]
            guard !fits, case .name = request.kind, floor < widths[index] else { return }
            let most = max(floor, widths[index] - (total - page))
            widths[index] = max(floor, request.cells.last { $0 <= most } ?? 0)
        }

        /// What room is left goes to those who lack most.
        mutating func grow() {
            let able = shown.filter { index in
                if case .name = requests[index].kind { index != shown.first } else { true }
            }
            while total < page {
                let lacks = able.filter { widths[$0] < requests[$0].natural }
                let most = lacks.max { requests[$0].natural - widths[$0] < requests[$1].natural - widths[$1] }
                guard let most else { return }
                widths[most] += 1
            }
        }
    }

    /// As many columns side by side as there is room for, and the others below, each group behind the first column.
    private mutating func group(_ requests: [Request], _ naturals: [Int], shown: [Int], page: Int) {
        guard let lead = shown.first else { return }
        widths[lead] = min(naturals[lead], max(Self.narrowest, page / 3))
        let room = page - widths[lead]
        groups = []
        var used = 0
        for index in shown.dropFirst() {
            widths[index] = min(Self.wanted(requests[index]), room - Self.gap)
            if groups.isEmpty || used + Self.gap + widths[index] > room {
                groups.append([lead])
                used = 0
            }
            groups[groups.count - 1].append(index)
            used += Self.gap + widths[index]
        }
        if groups.isEmpty { groups = [[lead]] }
    }

    /// Of a column in a group of its own.
    private static func wanted(_ request: Request) -> Int {
        switch request.kind {
        case .name: request.natural
        case .text: max(request.content, request.heading, min(request.natural, 2 * readable))
        case .number: max(request.content, request.heading)
        case .bar: readable
        }
    }

    /// Numbers are never cut to make room.
    private static func uncut(_ request: Request) -> Int {
        if case .number = request.kind { request.content } else { 0 }
    }
}
