import Foundation
import Quantities

/// One number of a profile, with what is usual for its key in the key's own unit. What is 0 is meant so.
struct UsualNumber {
    /// Another unit of the same thing, or what is mistaken for it, with what it is of the key's own unit.
    struct Slip {
        let factor: Double
        let name: String

        init(_ name: String, times factor: Double) {
            self.factor = factor
            self.name = name
        }

        static let thousands = Slip("thousands of USD", times: 1000)
        static let millions = Slip("millions of USD", times: 1e6)
        static let perCent = Slip("per cent", times: 0.01)
        static let years = Slip("years", times: 12)
        static let months = Slip("months", times: 1.0 / 12)
        static let days = Slip("days", times: 12.0 / 365)
        static let kilowatts = Slip("kilowatts", times: 1000)
        static let cents = Slip("cents", times: 0.01)
        static let perMonth = Slip("USD a month", times: 1.0 / 730)
    }

    private let key: String
    private let value: Double
    private let usual: ClosedRange<Double>
    private let slips: [Slip]
    /// What it may be where no slip explains it.
    private let guess: String?

    /// `nil` where the profile does not say it, or says 0.
    init?(
        _ key: String, _ figure: Figure?, _ usual: ClosedRange<Double>, _ slips: [Slip] = [],
        else guess: String? = nil
    ) {
        guard let figure, figure.median != 0 else { return nil }
        (self.key, value, self.usual) = (key, figure.median, usual)
        (self.slips, self.guess) = (slips, guess)
    }

    /// `nil` where it is usual.
    func advice(on profile: some Profile) -> ProfileAdvice? {
        guard !usual.contains(value) else { return nil }
        let slip = slips.first { usual.contains(value * $0.factor) }
        let meant =
            slip.map { ": it looks like \($0.name), which would be \(plain(rounded(value * $0.factor)))" }
            ?? guess.map { ": it looks like \($0)" } ?? ""
        return ProfileAdvice(
            .unusualNumber, kind: type(of: profile).kind, ids: [profile.id], fields: [key],
            problem: """
                \(type(of: profile).kind.noun) \(profile.id) has \(key) \(plain(value)), where \(plain(usual.lowerBound)) to \
                \(plain(usual.upperBound)) is usual\(meant)
                """,
            remedy: "correct it, or take it that the answer is about something unusual")
    }

    /// To what a reader would write.
    private func rounded(_ value: Double) -> Double {
        Double(String(format: "%.6g", value)) ?? value
    }
}
