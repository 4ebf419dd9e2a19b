/// The name that a user gives a run.
enum RunLabel {
    /// Why this cannot be one; `nil` where it can.
    static func fault(of label: String) -> String? {
        if label.isEmpty { return "is empty; give a name, or leave it out" }
        if label == "latest" || label.hasPrefix("latest~") {
            return "is \"\(label)\", which names the newest runs; give another name"
        }
        let isPlain = label.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
        return isPlain ? nil : "holds a line break or another control character; give a name without"
    }
}
