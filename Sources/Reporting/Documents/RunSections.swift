import Charts
import Foundation
import Quantities
import RunRecords

/// What one run measured, and how, as sections of a document.
enum RunSections {
    /// - Parameters:
    ///   - names: of all runs; `nil` where it is the only one, so that its parts are sections; else they are folds of one.
    ///   - drawsSamples: whether samples are drawn, and not only listed.
    static func sections(
        of run: RunDocument.Run, among names: RunNames?, drawsSamples: Bool
    ) -> [Document.Section] {
        let record = run.record
        let parts = [
            Document.Section("Host, and how it was measured", anchor: "host", host(record, run.notes)),
            .init("Rates", anchor: "rates", rates(record, drawsSamples: drawsSamples)),
            .init("Roofline", anchor: "roofline", roofline(record)),
            .init("Power", anchor: "power", power(run)),
            .init("Warnings of the run", anchor: "warnings", [.report(run.warnings)]),
        ]
        guard let names else { return parts }
        let blocks = parts.filter { !$0.isEmpty }.flatMap { part -> [Document.Block] in
            part.anchor == "rates"
                ? part.blocks : [.fold(title: part.title, anchor: nil, part.blocks)]
        }
        return [
            Document.Section(
                names.title(record), anchor: Picture.name("run", RunNames.shortID(record)),
                blocks)
        ]
    }

    /// Where its numbers come from, in a sentence.
    static func origin(_ record: RunRecord) -> String {
        let commit = record.tool.commit.map { " (commit \($0.prefix(12)))" } ?? ""
        return """
            Measured in run \(record.id.prefix(12)), \(record.startedAt.utcText), by wattmark \
            \(record.tool.version)\(commit), \(record.tool.build.rawValue) build.
            """
    }

    private static func host(_ record: RunRecord, _ notes: [String]) -> [Document.Block] {
        let label = record.label.map { ", \"\($0)\"" } ?? ""
        var report = Report(
            [
                .field("Run", record.id.prefix(12) + label), .field("Measured", record.startedAt.utcText),
                .field("Fingerprint", record.fingerprint.id),
            ] + RunReport.tags(of: record))
        report += HostReport.report(record.host, environment: record.environment)
        report += Report(notes.map { .field("Note", $0) })
        report.add(
            .note(
                """
                a rate is the median of timed samples of all workers together, each bound to one PU, with the interval that \
                holds the true median with 95 % confidence; every engine was checked for right results before it was timed; the \
                peak was measured on the same cores beside each sample
                """))
        return [.report(report)]
    }

    private static func rates(_ record: RunRecord, drawsSamples: Bool) -> [Document.Block] {
        let origin = origin(record)
        let pictures = RatePictures.rates(of: record).map { Document.Block.picture($0, origin: origin) }
        let samples = record.measurements.map { measurement -> Document.Block in
            let blocks: [Document.Block] =
                drawsSamples
                ? RatePictures.samples(of: measurement, in: record).map { .picture($0, origin: origin) }
                : [.report(listed(measurement))]
            return .fold(
                title: "\(measurement.benchmark.title), \(measurement.kernel): samples and origin",
                anchor: RatePictures.anchor(measurement),
                [.report(self.origin(of: measurement))] + blocks)
        }
        return pictures + [.report(RatesReport.report(record.measurements, on: record.host.topology))]
            + [.fold(title: "How each rate was come by, with its samples", anchor: nil, samples)]
    }

    /// How one rate was come by.
    static func origin(of measurement: RateMeasurement) -> Report {
        let rate = measurement.rate
        let unit = measurement.benchmark.unit.symbol
        let seconds = measurement.samples.reduce(0) { $0 + $1.seconds }
        let ends = [rate.low, rate.high].map { NumberText.withUnit($0, unit, digits: 4) }
        var fields: [(String, String)] = [
            (
                "rate",
                "\(NumberText.withUnit(rate.center, unit, digits: 4)), \(ends[0]) to \(ends[1]) with \(NumberText.percent(rate.confidence))"
            ),
            (
                "samples",
                "\(measurement.samples.count) of \(NumberText.significant(seconds)) s together, on \(NumberText.cpus(measurement.cpus))"
            ),
            ("kernel", measurement.kernel),
            (
                "checked",
                "\(measurement.verification.passed ? "passed" : "FAILED"), \(measurement.verification.cases) cases, \(measurement.verification.method)"
            ),
        ]
        if let peak = measurement.peak {
            fields.append(
                ("peak", "\(NumberText.withUnit(peak.rate.center, unit, digits: 4)): \(peak.method)"))
        }
        let tally = NoiseTally(measurement.samples)
        fields += tally.causes.map {
            ("noise", "\($0.rawValue) in \(tally.count(of: $0)) of \(tally.samples): \($0.story)")
        }
        return Report(fields.map { .field($0, $1) })
    }

    /// Samples on one line, in their order.
    private static func listed(_ measurement: RateMeasurement) -> Report {
        let scale = measurement.benchmark.unit.scale(of: measurement.rate.center)
        let samples = measurement.samples.map { sample in
            NumberText.significant(sample.rate / scale.factor, 4)
                + (sample.dirt.isEmpty ? "" : " (\(sample.dirt.map(\.rawValue).joined(separator: ", ")))")
        }
        return Report([
            .field(scale.symbol, samples.joined(separator: "; ")),
            .note("a report of up to three runs draws them"),
        ])
    }

    private static func roofline(_ record: RunRecord) -> [Document.Block] {
        RooflinePicture.pictures(of: record).map { .picture($0, origin: origin(record)) }
    }

    /// Those that are priced here, and those that were recorded where they are not the same.
    static func watts(_ run: RunDocument.Run) -> Report {
        let recorded = RunReport.power(of: run.record)
        guard let other = run.otherPower else { return Report([.field("Power", recorded)]) }
        return Report([
            .field("Priced with", RunReport.power(other)), .field("Recorded", recorded),
        ])
    }

    private static func power(_ run: RunDocument.Run) -> [Document.Block] {
        let record = run.record
        var report = watts(run)
        if let power = run.otherPower ?? record.power {
            report.add(.field("Boundary", power.boundary.rawValue))
            report.add(.field("Source", power.profile.map { "profile \($0)" } ?? power.source))
        }
        let metered = record.measurements.flatMap { measurement in
            ([measurement.energy].compactMap(\.self) + (measurement.otherEnergies ?? [])).map {
                (measurement: measurement, energy: $0)
            }
        }
        guard !metered.isEmpty else { return [.report(report)] }
        report.add(
            .table(
                ReportTable(
                    metered,
                    [
                        .name("metered") { .name($0.measurement.benchmark.title) },
                        .number("W") { .number($0.energy.watts.value, digits: 4) },
                        .text("sees") { .text($0.energy.boundary.rawValue) },
                        .text("meter") { .text($0.energy.source) },
                        .number("s") { .number($0.energy.seconds) },
                    ])))
        return [.report(report)]
    }
}
