/// A loan repaid in equal monthly payments.
package struct Loan: Hashable, Sendable {
    /// US dollars.
    package let principal: Double
    /// At the end of each month of the term.
    package let payment: Double
    package let termMonths: Int
    private let monthlyRate: Double

    /// payment = principal x i / (1 - (1 + i)^-n) with i a twelfth of the annual rate; principal / n at no interest.
    ///
    /// Worked example: 1,000,000 USD at 12 % over 12 months costs 88,848.79 USD a month.
    package init(principal: Double, annualRate: Double, termMonths: Int) {
        let months = max(1, termMonths)
        let rate = annualRate / 12
        self.principal = principal
        self.termMonths = months
        monthlyRate = rate
        payment =
            rate == 0
            ? principal / Double(months)
            : principal * rate / (1 - 1 / Self.power(1 + rate, months))
    }

    /// What is paid at the end of the month with this index, from 0.
    package func payment(inMonth month: Int) -> Double { month < termMonths ? payment : 0 }

    /// What is still owed after so many payments: principal x (1 + i)^k - payment x ((1 + i)^k - 1) / i.
    ///
    /// Worked example: of the loan above, 514,921.06 USD after 6 of 12 payments.
    package func balance(afterPayments count: Int) -> Double {
        guard count < termMonths else { return 0 }
        guard monthlyRate != 0 else { return principal - payment * Double(count) }
        let growth = Self.power(1 + monthlyRate, count)
        return principal * growth - payment * (growth - 1) / monthlyRate
    }

    /// What the payments that are then to come are worth at another rate: at the loan's own, the balance.
    ///
    /// - Parameter annualRate: compounded yearly, as money is discounted.
    package func worth(afterPayments count: Int, annualRate: Double) -> Double {
        (count..<max(count, termMonths)).reduce(0) {
            $0 + payment / Growth.factor(annualRate, months: Double($1 - count + 1))
        }
    }

    private static func power(_ base: Double, _ count: Int) -> Double {
        (0..<count).reduce(1) { product, _ in product * base }
    }
}
