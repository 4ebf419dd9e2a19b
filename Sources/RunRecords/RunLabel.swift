/// The name that a user gives a run.
package enum RunLabel {
    /// Characters; longer ones are no names.
    static let longest = 200

    /// Why this cannot be one; `nil` where it can.
    package static func fault(of label: String) -> String? {
        if label.isEmpty { return "is empty; give a name, or leave it out" }
        if label == "latest" || label.hasPrefix("latest~") {
            return "is \(label.quoted), which names the newest runs; give another name"
        }
        if label.unicodeScalars.count > longest {
            return "has more than \(longest) characters; give a shorter name"
        }
        let isPlain = label.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
        return isPlain ? nil : "holds a line break or another control character; give a name without"
    }
}
