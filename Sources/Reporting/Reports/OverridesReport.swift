package import Profiles

/// The inputs that were set by hand.
package enum OverridesReport {
    package static func report(_ overrides: [AppliedOverride]) -> Report {
        Report(
            overrides.map { override in
                let text = "set: \(override.key) = \(override.value), was \(override.previous ?? "unknown")"
                return .note(Phrase(text, .strong))
            })
    }
}
