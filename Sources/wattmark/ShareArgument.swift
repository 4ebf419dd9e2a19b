import ArgumentParser
import Quantities
import RunRecords

/// A share above 0 and below 1 on the command line: `2%` or `0.02`.
struct ShareArgument: CustomStringConvertible {
    let share: Double

    init(share: Double) { self.share = share }

    init(argument: String) throws {
        guard let share = ShareText.value(of: argument), share > 0, share < 1 else {
            throw ValidationError(
                "\(argument.quoted) is no share above 0 and below 1; write one as 2% or 0.02")
        }
        self.share = share
    }

    var description: String { "\(plain(share * 100))%" }
}
