package import RunRecords

/// Which of several runs may be compared with each other, by the rule that `Comparability` refuses by.
package enum LikeRuns {
    /// A run as a list knows it.
    package struct Run: Sendable {
        package var fingerprintID: String
        package var rates: [RateConditions]

        package init(fingerprintID: String, rates: [RateConditions]) {
            self.fingerprintID = fingerprintID
            self.rates = rates
        }
    }

    private struct Group {
        /// Each kind of member once.
        var members: [[RateConditions]]

        func holds(_ rates: [RateConditions]) -> Bool {
            members.allSatisfy { LikeRuns.areComparable($0, rates) }
        }
    }

    /// A mark for each run: two runs with an equal one have rates in common, and none of these is of another kernel or
    /// size. It begins with the fingerprint; runs of one fingerprint that may not be compared are numbered from the
    /// second kind on.
    ///
    /// - Parameter runs: the newest first.
    package static func marks(of runs: [Run]) -> [String] {
        var groups: [String: [Group]] = [:]
        // The oldest are marked first, so that a new run changes no mark.
        let marks = runs.reversed().map { run in
            var alike = groups[run.fingerprintID, default: []]
            let place = alike.firstIndex { $0.holds(run.rates) } ?? alike.endIndex
            if place == alike.endIndex { alike.append(Group(members: [])) }
            if !alike[place].members.contains(run.rates) { alike[place].members.append(run.rates) }
            groups[run.fingerprintID] = alike
            return place == 0
                ? String(run.fingerprintID.prefix(8)) : "\(run.fingerprintID.prefix(6))-\(place + 1)"
        }
        return marks.reversed()
    }

    private static func areComparable(_ baseline: [RateConditions], _ candidate: [RateConditions]) -> Bool {
        let pairs = RateConditions.pairs(baseline, candidate)
        return !pairs.isEmpty && pairs.allSatisfy { baseline[$0.baseline] == candidate[$0.candidate] }
    }
}
