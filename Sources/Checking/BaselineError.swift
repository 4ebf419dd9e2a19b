/// Why there is nothing to check against.
package enum BaselineError: Error, CustomStringConvertible {
    case none(reason: String)
    case oneLaunch(reference: String)
    case debugBuild
    case nothingToMeasure
    case lacks(reference: String, has: [String])
    case nothingInCommon(program: String, benchmark: String)
    case tooFewLaunches(found: Int, metrics: Int)

    package var description: String {
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
        case .lacks(let reference, let has):
            """
            "\(reference)" holds none of what was asked for: it has \(has.joined(separator: "; ")); ask for these, or save it \
            anew with the others
            """
        case .nothingInCommon(let program, let benchmark):
            """
            nothing that was asked for is measured by both: \(program) has no \(benchmark); choose with --workload, \
            --engine or --data-type what both have
            """
        case .tooFewLaunches(let found, let metrics):
            """
            the baseline's \(found) launches cannot show a regression of any of \(metrics) metrics: save it anew \
            with more --launches
            """
        }
    }
}
