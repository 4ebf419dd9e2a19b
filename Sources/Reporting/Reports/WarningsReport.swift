import Quantities
package import RunRecords

/// Warnings with what to do about them; each kind once, in the words of the worst measurement that carries it.
package enum WarningsReport {
    package static func report(_ record: RunRecord) -> Report {
        var entries = alike(record.warnings).map { Entry(warning: $0, subjects: []) }
        var places: [WarningCode: Int] = [:]
        for measurement in record.measurements {
            for warning in worstOfEach(in: measurement) {
                let place = places[warning.code, default: entries.count]
                places[warning.code] = place
                if place == entries.count { entries.append(Entry(warning: warning, subjects: [])) }
                entries[place].add(warning, of: measurement)
            }
        }
        return Report(entries.map(block))
    }

    /// A measurement that says a thing twice is still one.
    private static func worstOfEach(in measurement: RateMeasurement) -> [Warning] {
        var worst: [Warning] = []
        for warning in measurement.warnings {
            guard let place = worst.firstIndex(where: { $0.code == warning.code }) else {
                worst.append(warning)
                continue
            }
            if warning.severity(in: measurement) > worst[place].severity(in: measurement) {
                worst[place] = warning
            }
        }
        return worst
    }

    package static func report(_ warnings: [Warning]) -> Report {
        Report(alike(warnings).map { block(Entry(warning: $0, subjects: [])) })
    }

    /// Those of one code as one, wherever they are shown: what to do about the others is alike.
    private static func alike(_ warnings: [Warning]) -> [Warning] {
        let codes = warnings.map(\.code)
        let firsts = warnings.enumerated().filter { codes.firstIndex(of: $1.code) == $0 }.map(\.element)
        return firsts.map { first in
            let own = warnings.filter { $0.code == first.code }
            guard own.count > 1 else { return first }
            let messages = own.map { Sentence.closed($0.message) }.reduce(into: [String]()) { said, message in
                if !said.contains(message) { said.append(message) }
            }
            let isOfOneWay = own.allSatisfy { $0.nextStep == first.nextStep }
            return Warning(
                first.code, messages.joined(separator: " "),
                nextStep: Sentence.closed(first.nextStep) + (isOfOneWay ? "" : " The others likewise."),
                severity: first.severity)
        }
    }

    private struct Entry {
        /// Of the worst subject, where there are several.
        var warning: Warning
        /// The measurements that it is about, the worst first; empty where it is about the run.
        var subjects: [String]
        private var severity = -Double.infinity

        init(warning: Warning, subjects: [String]) {
            self.warning = warning
            self.subjects = subjects
        }

        mutating func add(_ warning: Warning, of measurement: RateMeasurement) {
            let severity = warning.severity(in: measurement)
            if severity > self.severity {
                self.severity = severity
                self.warning = warning
                subjects.insert(measurement.benchmark.title, at: 0)
            } else {
                subjects.append(measurement.benchmark.title)
            }
        }
    }

    private static func block(_ entry: Entry) -> Report.Block {
        let whom: String =
            switch entry.subjects.count {
            case 0: ""
            case 1: " (\(entry.subjects[0]))"
            default: " (\(entry.subjects[0]), and \(entry.subjects.count - 1) more)"
            }
        return .warning(message: entry.warning.message + whom, nextStep: entry.warning.nextStep)
    }
}
