/// The order in which processes that measure on the same PUs take turns.
package enum Turns {
    /// Gives turns round by round until nobody asks any more, in the order ABBA: a drift of the machine, up or down, adds
    /// as much to either side.
    ///
    /// - Parameters:
    ///   - isAsking: whether each asks for a first turn.
    ///   - give: gives the one of this index its turn and waits for its end; true if it asks for another.
    package static func take(_ isAsking: [Bool], give: (_ index: Int) throws -> Bool) rethrows {
        var isAsking = isAsking
        var order = Array(isAsking.indices)
        while isAsking.contains(true) {
            for index in order where isAsking[index] { isAsking[index] = try give(index) }
            order.reverse()
        }
    }

    /// Whether the candidate has the first turn of a pair, counted from 0: A, B, B, A, B, A, A, B, in the order of Thue
    /// and Morse, in which to be first has no side, however many pairs there are.
    package static func isCandidateFirst(pair: Int) -> Bool { pair.nonzeroBitCount % 2 == 1 }
}
