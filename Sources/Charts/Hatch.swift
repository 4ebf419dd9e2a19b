/// Lines over a filled area, which tell it from others where colours do not; the first series has none.
enum Hatch {
    static let count = 4

    /// - Parameter series: from 1 to `count` - 1.
    static func pattern(_ series: Int, id: String) -> String {
        let lines = ["", "M0 6L6 0", "M0 0L6 6", "M0 3L6 3"][series % count]
        return """
            <pattern id="\(id)" width="6" height="6" patternUnits="userSpaceOnUse"><path d="\(lines)" stroke="var(--ground)" \
            stroke-width="1.2" fill="none"/></pattern>
            """
    }
}
