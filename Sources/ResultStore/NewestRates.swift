package import Foundation
import Quantities
import RunRecords

/// Of each host and benchmark the newest rate, whatever the kernel; of those of one second that of the later number.
package struct NewestRates<Number: Hashable & Comparable> {
    private struct Key: Hashable {
        var benchmark: Benchmark
        var hostname: String?
        /// Hosts without a name are told apart by nothing else.
        var fingerprintID: String?
    }

    private var newest: [Key: (number: Number, rate: HostRate)] = [:]

    package init() {}

    /// - Parameter number: the run's, in the order in which runs of one second come.
    package mutating func add(_ rate: HostRate, number: Number) {
        let key = Key(
            benchmark: rate.benchmark, hostname: rate.hostname,
            fingerprintID: rate.hostname == nil ? rate.fingerprintID : nil)
        if let known = newest[key], (known.rate.startedAt, known.number) > (rate.startedAt, number) { return }
        newest[key] = (number, rate)
    }

    /// When the newest run of all started; `nil` where there is none.
    package var last: Date? { newest.values.map(\.rate.startedAt).max() }

    /// The numbers of the runs, each once, the latest first.
    package var runs: [Number] { Set(newest.values.map(\.number)).sorted(by: >) }

    /// In the order of their names, each with what the host's rate was earlier, where that is of another run.
    package func rates(besides earlier: NewestRates) -> [HostRate] {
        let byBenchmark = Dictionary(grouping: newest, by: \.key.benchmark)
        // A name is made of many parts, and benchmarks are few.
        let benchmarks = byBenchmark.map { (name: $0.key.name, found: $0.value) }.sorted { $0.name < $1.name }
        return benchmarks.flatMap { _, found in
            found.map { key, found in
                var rate = found.rate
                rate.earlier = earlier.newest[key].flatMap {
                    $0.number == found.number ? nil : $0.rate.rate.center
                }
                return rate
            }.sorted { ($0.hostname ?? "") < ($1.hostname ?? "") }
        }
    }
}
