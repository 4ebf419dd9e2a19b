package import Benchmarking
import Foundation
package import Power
package import RunRecords
import Regression
import Workloads

/// What a launch does: handed whole to the process that measures, so that nothing of it can be lost on the way.
package struct LaunchPlan: Codable, Equatable, Sendable {
    /// One benchmark with the kernel that measures it.
    package struct Item: Codable, Equatable, Sendable {
        package var benchmark: Benchmark
        package var kernel: String

        package init(_ measurement: RateMeasurement) {
            benchmark = measurement.benchmark
            kernel = measurement.kernel
        }
    }

    /// Seconds a benchmark may be measured.
    private static let range = 0.01...60
    static let shortest = range.lowerBound

    package var selection: MeasuringSelection
    /// Exactly these, and no race: a race in every launch would make the kernel a matter of chance. `nil` for what the
    /// selection comes to, with the fastest kernels.
    package var items: [Item]?
    /// Of each measurement.
    package var seconds: Double
    /// To test the check; `nil` in honest launches.
    package var slowDown: SlowDown?
    /// Whether the peak is measured beside each window; `nil`, as in plans of earlier versions, where it is not.
    package var isBesidePeak: Bool?
    /// The watts that this machine can draw, where its meters are read; `nil` where they are not.
    package var plausible: PlausibleWatts?
    /// Whether another launch measures in turn with it.
    package var inTurn = false

    package init(_ selection: MeasuringSelection, items: [Item]? = nil, seconds: Double) {
        self.selection = selection
        self.items = items
        self.seconds = seconds
    }

    /// What it may fill of the memory that is available: the other of two launches in turn allocates as much before
    /// either measures.
    package func share(ofMemory bytes: Int) -> Int { inTurn ? bytes / 2 : bytes }

    /// The same, but exactly what was measured, kernel by kernel.
    package func repeating(_ measurements: [RateMeasurement]) -> LaunchPlan {
        var plan = self
        plan.items = measurements.map(Item.init)
        return plan
    }

    /// How long the launches of a stored record measured each benchmark, warm-up included.
    package static func seconds(of record: RunRecord) -> Double {
        let launch = LaunchRecord.launches(of: record.measurements).first?.first
        return HarnessSettings.launchSeconds(ofSampling: (launch?.samples ?? []).map(\.seconds))
    }
}

// MARK: To another process and back

extension LaunchPlan {
    /// One word of a command line.
    package func argument() throws -> String {
        String(decoding: try JSONEncoder().encode(self), as: UTF8.self)
    }

    /// - Throws: `LaunchError.notAPlan`.
    package init(argument: String) throws(LaunchError) {
        do {
            self = try JSONDecoder().decode(LaunchPlan.self, from: Data(argument.utf8))
        } catch let error as DecodingError {
            throw .notAPlan(reason: error.oneLine)
        } catch {
            throw .notAPlan(reason: "\(error)")
        }
        guard Self.range.contains(seconds) else {
            throw .notAPlan(reason: "seconds must be from 0.01 to 60")
        }
        guard selection.arrayBytes.map(StreamSizes.askable.contains) ?? true else {
            throw .notAPlan(reason: "arrayBytes must be from 4096 to 2^44")
        }
        guard slowDown.map({ (0..<1).contains($0.share) }) ?? true else {
            throw .notAPlan(reason: "slowDown.share must be from 0 up to, not including, 1")
        }
    }
}
