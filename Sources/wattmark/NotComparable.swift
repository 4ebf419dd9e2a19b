import Regression
import Reporting
import RunRecords

/// Two runs that may not be compared; carries what to print before the exit with 8.
struct NotComparable: Error {
    let differences: [FieldDifference]
    /// Whether they measured anything in common.
    let hasCommon: Bool

    struct Answer: Encodable {
        var comparable = false
        var differences: [FieldDifference]
    }

    /// Prints what differs, and what to do about it.
    func present(json: JSONOption) throws {
        guard !json.json else { return try json.print(Answer(differences: differences)) }
        guard !differences.isEmpty else {
            return try Console.print(
                "Not comparable: the two have no measurement of one benchmark."
            )
        }
        try Console.print(DifferencesReport.report(differences))
        Console.error(
            "Error: not comparable; to compare all the same, give --across FIELD, or --across-hosts for all of the machine"
        )
    }

    /// - Returns: the differences that were accepted.
    static func check(
        baseline: Comparability.Side, candidate: Comparability.Side, acceptance: Acceptance
    ) throws(NotComparable) -> [FieldDifference] {
        let comparability = Comparability(baseline: baseline, candidate: candidate)
        let refused = comparability.unaccepted(acceptance)
        let hasCommon = !MeasurementPair.all(baseline.measurements, candidate.measurements).isEmpty
        guard refused.isEmpty, hasCommon else {
            throw NotComparable(differences: refused, hasCommon: hasCommon)
        }
        return comparability.differences
    }
}

/// Why there is nothing to check against.
enum BaselineError: Error, CustomStringConvertible {
    case none(reason: String)
    case oneLaunch(reference: String)
    case debugBuild
    case nothingToMeasure
    case tooFewLaunches(found: Int, metrics: Int)

    var description: String {
        switch self {
        case .none(let reason):
            "there is no baseline: \(reason); `wattmark check --save-baseline LABEL` makes one"
        case .oneLaunch(let reference):
            """
            "\(reference)" is of one process launch, and a check compares launches: make a baseline with \
            `wattmark check --save-baseline LABEL`, or give --baseline-binary
            """
        case .debugBuild:
            "this is a debug build, whose rates are no baseline: build with `swift build -c release`"
        case .nothingToMeasure:
            "this build or host has none of the baseline's kernels: choose others, or save a baseline here"
        case .tooFewLaunches(let found, let metrics):
            """
            the baseline's \(found) launches cannot show a regression of any of \(metrics) metrics: save it anew \
            with more --launches
            """
        }
    }
}
