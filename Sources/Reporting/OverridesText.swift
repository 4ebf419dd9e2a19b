package import Profiles

/// The inputs that were set by hand.
package enum OverridesText {
    package static func render(_ overrides: [AppliedOverride], style: TextStyle) -> String {
        overrides.map { override in
            let text = "set: \(override.key) = \(override.value), was \(override.previous ?? "unknown")"
            return "  " + style.bold(WrappedText.fill(text, after: 2, indent: 4)) + "\n"
        }.joined()
    }
}
