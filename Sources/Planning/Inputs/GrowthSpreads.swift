/// How far an outlook's growths may be off, by the month.
package struct GrowthSpreads: Hashable, Encodable, Sendable {
    package var btc = InputSpread.none
    package var difficulty = InputSpread.none
    package var hosting = InputSpread.none
    package var space = InputSpread.none
    package var tokens = InputSpread.none

    package init() {}
}
