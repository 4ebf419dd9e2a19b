package import RunRecords

/// Warnings with what to do about them; each kind once, however many measurements carry it.
package enum WarningsText {
    package static func render(_ record: RunRecord, style: TextStyle) -> String {
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
        return entries.map { render($0, style: style) }.joined()
    }

    package static func render(_ warnings: [Warning], style: TextStyle) -> String {
        warnings.map { render(Entry(warning: $0, subjects: []), style: style) }.joined()
    }

    private struct Entry {
        /// Of the first subject, where there are several.
        var warning: Warning
        /// The measurements that it is about; empty where it is about the run.
        var subjects: [String]
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
