import Quantities
package import RunRecords

/// Warnings with what to do about them; each kind once, in the words of the worst measurement that carries it.
package enum WarningsText {
    package static func render(_ record: RunRecord, style: TextStyle) -> String {
        var entries = record.warnings.map { Entry(warning: $0, subjects: []) }
        var places: [String: Int] = [:]
        for measurement in record.measurements {
            // A measurement that says a thing twice is still one.
            var said: Set<String> = []
            for warning in measurement.warnings where said.insert(warning.code).inserted {
                let place = places[warning.code, default: entries.count]
                places[warning.code] = place
                if place == entries.count { entries.append(Entry(warning: warning, subjects: [])) }
                entries[place].add(warning, of: measurement)
            }
        }
        return entries.map { render($0, style: style) }.joined()
    }

    package static func render(_ warnings: [Warning], style: TextStyle) -> String {
        warnings.map { render(Entry(warning: $0, subjects: []), style: style) }.joined()
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

        mutating func add(_ warning: Warning, of measurement: RunRecords.Measurement) {
            let severity = Self.severity(of: warning.code, in: measurement)
            if severity > self.severity {
                self.severity = severity
                self.warning = warning
                subjects.insert(measurement.benchmark.title, at: 0)
            } else {
                subjects.append(measurement.benchmark.title)
            }
        }

        /// Higher for worse: the share of samples that a cause of noise dirtied, the width of an interval, the samples
        /// that are missing; 0 where one case is as bad as another.
        private static func severity(of code: String, in measurement: RunRecords.Measurement) -> Double {
            switch code {
            case "wide-interval": measurement.rate.relativeHalfWidth
            case "few-samples": -Double(measurement.rate.count)
            case _ where code.hasPrefix("noisy-"):
                Double(measurement.samples.count { $0.dirt.contains(String(code.dropFirst("noisy-".count))) })
                    / Double(max(1, measurement.samples.count))
            default: 0
            }
        }
    }

    private static func render(_ entry: Entry, style: TextStyle) -> String {
        let whom: String =
            switch entry.subjects.count {
            case 0: ""
            case 1: " (\(entry.subjects[0]))"
            default: " (\(entry.subjects[0]), and \(entry.subjects.count - 1) more)"
            }
        let step = WrappedText.fill(
            "> " + entry.warning.nextStep, after: LabelledText.indent, indent: LabelledText.indent + 2)
        return LabelledText.line("warning", entry.warning.message + whom, style: style) { $0.yellow($1) }
            + String(repeating: " ", count: LabelledText.indent) + style.dim(step) + "\n"
    }
}
