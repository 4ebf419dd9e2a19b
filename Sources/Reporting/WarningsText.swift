package import RunRecords

/// Warnings with what to do about them; each kind once, however many measurements carry it.
package enum WarningsText {
    package static func render(_ record: RunRecord, style: TextStyle) -> String {
        var entries: [(warning: Warning, subjects: [String])] = []
        func add(_ warning: Warning, of subject: String?) {
            if let index = entries.firstIndex(where: { $0.warning.code == warning.code && subject != nil }) {
                if let subject { entries[index].subjects.append(subject) }
            } else {
                entries.append((warning, subject.map { [$0] } ?? []))
            }
        }
        record.warnings.forEach { add($0, of: nil) }
        for measurement in record.measurements {
            let type = measurement.dataType.map { " \($0.rawValue)" } ?? ""
            let subject =
                "\(measurement.workload.rawValue)\(type) \(measurement.engine) \(measurement.placement.name)"
            measurement.warnings.forEach { add($0, of: subject) }
        }
        return entries.map { render($0.warning, $0.subjects, style: style) }.joined()
    }

    package static func render(_ warning: Warning, _ subjects: [String] = [], style: TextStyle) -> String {
        let whom: String =
            switch subjects.count {
            case 0: ""
            case 1: " (\(subjects[0]))"
            default: " (\(subjects[0]), and \(subjects.count - 1) more)"
            }
        let cause = WrappedText.lines("\(warning.message)\(whom)", width: 70, indent: 9)
        let step = WrappedText.lines(warning.nextStep, width: 68, indent: 11)
        return style.yellow("warning") + "  " + cause + "\n" + "         " + style.dim("> " + step) + "\n"
    }
}
