/// What is drawn once a path: how far the figures of site, market and outlook are off, as standard normal numbers. Uses
/// that share a figure share its draw.
struct InputShocks: ~Copyable {
    enum Row: Int, CaseIterable {
        case hashingEarning, devicesEarning, spaceEarning, tariff
        case hashingOperating, devicesOperating, spaceOperating
        case hashingCapital, devicesCapital, spaceCapital
        case btcGrowth, difficultyGrowth, hostingGrowth, spaceGrowth
        case tokensEarning, tokenGrowth
    }

    private let table: PathTable
    private let pairColumns: Int

    init(pairColumns: Int) {
        self.pairColumns = pairColumns
        table = PathTable(rows: Row.allCases.count, columns: pairColumns)
    }

    /// Far beyond the months of any horizon.
    private static let firstMonth = 16_000

    /// Two rows come from each word of the pairs.
    func draw(_ random: CounterRandom, firstPair: Int) {
        for row in stride(from: 0, to: Row.allCases.count, by: 2) {
            let word = row / 2
            random.normals(
                firstPair: firstPair, month: Self.firstMonth + word / 4, word: word % 4,
                into: table.numbers(row: row), table.numbers(row: row + 1))
        }
    }

    /// Of a column; the twins' are the opposite.
    @inline(__always)
    func normal(_ row: Row, _ column: Int) -> Lanes {
        column < pairColumns ? table[row.rawValue, column] : -table[row.rawValue, column - pairColumns]
    }
}
