import ArgumentParser
import Economics
import Planning
import RunRecords

/// What of a megawatt a question is about.
struct ResultOption: ParsableArguments {
    @OptionGroup var basis: BasisOption

    @Option(
        name: .customLong("of"),
        help: ArgumentHelp(
            """
            What is compared: net-of-power, operating-margin, after-capital, npv or equal-annual-value (by default the last \
            of the first three that is known of all).
            """,
            valueName: "result"))
    var result: PlanResult?

    @Option(name: .long, help: ArgumentHelp("How many years an NPV looks ahead, 1 to 30.", valueName: "n"))
    var years = 5

    func validate() throws {
        guard (1...30).contains(years) else {
            throw ValidationError("--years is \(years); give a whole number from 1 to 30")
        }
    }

    func measure(of offers: [Offer], in pricing: Pricing) throws -> ResultMeasure {
        let known = try result ?? ResultMeasure.lastKnown(of: offers, in: pricing, basis: basis.basis)
        return ResultMeasure(known, basis: basis.basis, months: years * 12)
    }
}

extension PlanResult: ExpressibleByArgument {}
