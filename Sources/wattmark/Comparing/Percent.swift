import ArgumentParser

/// `2%`, or `2`: both are two hundredths.
struct Percent: ExpressibleByArgument {
    let share: Double

    init(share: Double) { self.share = share }

    init?(argument: String) {
        let digits = argument.hasSuffix("%") ? String(argument.dropLast()) : argument
        guard let percent = Double(digits), percent > 0, percent < 100 else { return nil }
        share = percent / 100
    }

    var defaultValueDescription: String { "2%" }
}
