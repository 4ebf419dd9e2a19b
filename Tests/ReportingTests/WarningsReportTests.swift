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
}
