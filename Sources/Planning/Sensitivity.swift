package import RunRecords

/// How far inputs move what contenders earn: one at a time, and two together.
package struct Sensitivity: Encodable, Equatable, Sendable {
    /// One for each contender; where there are two, one for their difference as well.
    package var tornados: [Tornado]
    /// `nil` for one contender alone.
    @Nullable package var grid: WinnerGrid?

    package init(tornados: [Tornado], grid: WinnerGrid?) {
        self.tornados = tornados
        self.grid = grid
    }
}
