import ArgumentParser
import Benchmarking
import RunRecords

/// How long a run measures.
struct DurationOptions: ParsableArguments {
    @Flag(
        name: .long,
        help: """
            Measure for about 10 seconds in all, with wider intervals; of matmul only f32 and bf16, and no bandwidth, \
            unless --data-type, --workload or --kernel asks for others.
            """)
    var quick = false

    @Option(
        name: .long, parsing: .unconditional,
        help: """
            Measure for about this many seconds in all, from 0.5 to 3600 (33, or 9.5 with --quick). Filling the arrays of \
            bandwidth is not counted.
            """)
    var seconds: Double?

    func validate() throws {
        if let seconds, !(0.5...HarnessSettings.longestSeconds).contains(seconds) {
            throw ValidationError("--seconds must be between 0.5 and 3600")
        }
    }

    var settings: HarnessSettings {
        var settings = quick ? HarnessSettings.quick : .standard
        if let seconds { settings.totalSeconds = seconds }
        return settings
    }
}
