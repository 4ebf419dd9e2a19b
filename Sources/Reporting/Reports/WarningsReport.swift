package import RunRecords

/// Warnings with what to do about them; each kind once, however many measurements carry it.
package enum WarningsReport {
    package static func report(_ record: RunRecord) -> Report {
        var entries = record.warnings.map { Entry(warning: $0, subjects: []) }
        var places: [String: Int] = [:]
        for measurement in record.measurements {
            for warning in measurement.warnings {
                let place = places[warning.code, default: entries.count]
                places[warning.code] = place
                if place == entries.count { entries.append(Entry(warning: warning, subjects: [])) }
                entries[place].subjects.append(measurement.benchmark.title)
            }
        }
        return Report(entries.map(block))
    }

    package static func report(_ warnings: [Warning]) -> Report {
        Report(warnings.map { block(Entry(warning: $0, subjects: [])) })
    }

    private struct Entry {
        /// Of the first subject, where there are several.
        var warning: Warning
        /// The measurements that it is about; empty where it is about the run.
        var subjects: [String]
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
