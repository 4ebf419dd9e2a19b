import Foundation
import Reporting
import RunRecords
import Testing

@Suite struct WarningsReportTests {
    private func noisy(
        _ engine: EngineName, dirty: Int, of total: Int, relative: Double
    ) -> RateMeasurement {
        var measurement = Samples.measurement(
            engine, kernel: "k", rate: 1e7, cpus: [0], placement: .oneCore, relative: relative)
        measurement.samples = (0..<total).map { index in
            var sample = measurement.samples[0]
            sample.dirt = index < dirty ? [.steal] : []
            return sample
        }
        measurement.warnings = [
            Warning(.noisy(.steal), "Stolen in \(dirty) of \(total) samples.", nextStep: "Wait."),
            Warning(.wideInterval, "The interval is ±\(relative * 100) %.", nextStep: "Go on."),
        ]
        return measurement
    }

    /// The first is neither the noisiest nor the widest.
    @Test func mergedWarningsQuoteTheWorstCase() throws {
        var record = try Samples.record()
        record.warnings = []
        record.measurements = [
            noisy(.native, dirty: 2, of: 19, relative: 0.028),
            noisy(.openssl, dirty: 18, of: 19, relative: 0.04),
            noisy(.opensslTransform, dirty: 5, of: 30, relative: 0.12),
        ]
        let text = shown(WarningsReport.report(record)).split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
        #expect(text.contains("Stolen in 18 of 19 samples."))
        #expect(!text.contains("2 of 19"))
        #expect(text.contains("±12.0 %") && !text.contains("±2.8 %"))
        #expect(text.components(separatedBy: "and 2 more").count == 3)
        let first = try #require(text.firstRange(of: "Stolen in 18 of 19 samples. ("))
        #expect(text[first.upperBound...].hasPrefix(record.measurements[1].benchmark.title.prefix(7)))
    }

    /// What the measurement does not tell, the warning does.
    @Test func aWarningOfItsOwnSeverityIsQuotedWhereItIsWorst() throws {
        var record = try Samples.record()
        record.warnings = []
        record.measurements = [0.2, 0.41, 0.07].map { share in
            var measurement = noisy(.native, dirty: 0, of: 9, relative: 0.01)
            measurement.warnings = [0.01, share].map { share in
                Warning(
                    .meterAveragesPeaks, "Of that \(Int((100 * share).rounded())) % were peaks.",
                    nextStep: "Go on.", severity: share)
            }
            return measurement
        }
        let text = shown(WarningsReport.report(record))
        #expect(text.contains("41 % were peaks.") && text.contains("and 2 more"))
        #expect(!text.contains("20 %") && !text.contains(" 1 %"))
    }

    @Test func aMeasurementThatSaysAThingTwiceIsCountedOnce() throws {
        var record = try Samples.record()
        record.warnings = []
        var measurement = noisy(.native, dirty: 3, of: 19, relative: 0.01)
        measurement.warnings += measurement.warnings
        record.measurements = [measurement]
        #expect(!shown(WarningsReport.report(record)).contains("more)"))
    }

    private func blocks(_ report: Report) -> [(message: String, nextStep: String)] {
        report.blocks.compactMap {
            guard case .warning(let message, let nextStep) = $0 else { return nil }
            return (message, nextStep)
        }
    }

    /// Those of one code are one, of a run and of an answer about money, wherever they are shown.
    @Test func warningsOfOneCodeAreOne() throws {
        let races = ["f32", "f64", "bf16"].map {
            Warning(.kernelUndecided, "The race of \($0) could not tell.", nextStep: "Keep runs in a store.")
        }
        let stale = ["Market m", "Site s", "Market m"].map {
            Warning(.stalePrice, "\($0) has old prices", nextStep: "Look up \($0)")
        }
        var record = try Samples.record()
        (record.warnings, record.measurements) = (races + stale, [])
        let all = [blocks(WarningsReport.report(record)), blocks(WarningsReport.report(races + stale))]
        for found in all {
            #expect(found.count == 2)
            #expect(
                found[0].message
                    == "The race of f32 could not tell. The race of f64 could not tell. The race of bf16 could not tell."
            )
            #expect(found[0].nextStep == "Keep runs in a store.")
            #expect(found[1].message == "Market m has old prices. Site s has old prices.")
            #expect(found[1].nextStep == "Look up Market m. The others likewise.")
        }
    }
}
