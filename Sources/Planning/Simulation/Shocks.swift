/// The chance of a month, for the plain path of each pair of a block; 0 where it is not needed.
struct Shocks: ~Copyable {
    private static let rows = (price: 0, difficulty: 1, evenHosting: 2, oddHosting: 3, tenant: 4)
    private let table: PathTable
    private var hostingRow = rows.evenHosting

    init(columns: Int) { table = PathTable(rows: 5, columns: columns) }

    /// Hosting shocks are made for two months at once, of which the even one comes first.
    mutating func draw(_ random: CounterRandom, firstPair: Int, month: Int, _ needs: WorldNeeds) {
        let rows = Self.rows
        if needs.hashing {
            random.normals(
                firstPair: firstPair, month: month, word: 0, into: table.numbers(row: rows.price),
                table.numbers(row: rows.difficulty))
        }
        if needs.hosting {
            hostingRow = month % 2 == 0 ? rows.evenHosting : rows.oddHosting
            if month % 2 == 0 {
                random.normals(
                    firstPair: firstPair, month: month, word: 1, into: table.numbers(row: rows.evenHosting),
                    table.numbers(row: rows.oddHosting))
            }
        }
        if needs.tenants {
            random.uniforms(
                firstPair: firstPair, month: month, word: 2, into: table.numbers(row: rows.tenant))
        }
    }

    /// Standard normal.
    @inline(__always) func price(_ column: Int) -> Lanes { table[Self.rows.price, column] }
    @inline(__always) func difficulty(_ column: Int) -> Lanes { table[Self.rows.difficulty, column] }
    @inline(__always) func hosting(_ column: Int) -> Lanes { table[hostingRow, column] }
    /// Uniform from 0 to 1.
    @inline(__always) func tenant(_ column: Int) -> Lanes { table[Self.rows.tenant, column] }
}
