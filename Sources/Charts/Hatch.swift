/// A fill in a series' colour with lines over it, which tell it from others where colours do not; the first series has none.
enum Hatch {
    static let count = 4

    /// - Parameters:
    ///   - series: one that is no multiple of `count`.
    ///   - classes: of its colour.
    static func pattern(_ series: Int, classes: String, id: String) -> String {
        let lines = ["", "M0 6L6 0", "M0 0L6 6", "M0 3L6 3"][series % count]
        return """
            <pattern id="\(id)" class="\(classes)" width="6" height="6" patternUnits="userSpaceOnUse"><path class="f" \
            d="M0 0H6V6H0Z"/><path d="\(lines)" stroke="var(--ground)" stroke-width="1.2"/></pattern>
            """
    }
}
