/// A price, with how long it stays true.
package struct DatedPrice: Sendable {
    let field: String
    let figure: Figure
    let window: Freshness.Window

    init?(_ field: String, _ figure: Figure?, _ window: Freshness.Window) {
        guard let figure else { return nil }
        self.field = field
        self.figure = figure
        self.window = window
    }
}
