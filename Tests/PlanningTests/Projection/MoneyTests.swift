import Planning
import Testing

@Suite struct MoneyTests {
    @Test func loanOfAYear() {
        let loan = Loan(principal: 1_000_000, annualRate: 0.12, termMonths: 12)
        #expect(abs(loan.payment - 88_848.79) < 0.005)
        #expect(abs(loan.balance(afterPayments: 6) - 514_921.06) < 0.01)
        #expect(abs(loan.balance(afterPayments: 11) * 1.01 - loan.payment) < 1e-6)
        #expect(loan.balance(afterPayments: 12) == 0)
        #expect(loan.payment(inMonth: 11) == loan.payment && loan.payment(inMonth: 12) == 0)
    }

    /// At its own rate, compounded monthly, what is to come is worth the balance.
    @Test(arguments: [0, 5, 12, 20])
    func whatIsToComeIsTheBalance(paid: Int) {
        let loan = Loan(principal: 1_000_000, annualRate: 0.12, termMonths: 12)
        let yearly = (0..<12).reduce(1.0) { factor, _ in factor * 1.01 } - 1
        let worth = loan.worth(afterPayments: paid, annualRate: yearly)
        #expect(abs(worth - loan.balance(afterPayments: paid)) < 1e-6)
    }

    @Test func loanWithoutInterest() {
        let loan = Loan(principal: 1_200, annualRate: 0, termMonths: 12)
        #expect(loan.payment == 100 && loan.balance(afterPayments: 5) == 700)
    }

    @Test func netPresentValue() {
        let flows = [-1_000.0] + Array(repeating: 0, count: 11) + [1_100]
        #expect(abs(PresentValue.net(flows, annualRate: 0.1)) < 1e-9)
    }

    @Test func internalRateOfKnownFlows() throws {
        let two = [-1_000.0] + Array(repeating: 0, count: 23) + [1_210]
        #expect(abs(try #require(PresentValue.internalRates(two).first) - 0.1) < 1e-12)
        // An annuity at 1 % a month.
        let payment = Loan(principal: 5_000, annualRate: 0.12, termMonths: 36).payment
        let annuity = [-5_000.0] + Array(repeating: payment, count: 36)
        let rates = PresentValue.internalRates(annuity)
        #expect(rates.count == 1)
        #expect(abs((rates.first ?? 0) - 0.126825030131970) < 1e-9)
    }

    @Test func noRateWithoutAChangeOfSign() {
        #expect(PresentValue.internalRates([-1, -2, -3]).isEmpty)
        #expect(PresentValue.internalRates([0, 2, 3]).isEmpty)
        #expect(PresentValue.internalRates([0, 0]).isEmpty)
    }

    @Test func severalRatesAreAllGiven() {
        // (x - 1.1)(x - 1.3) in yearly growth x: both 10 % and 30 % bring the value to nothing.
        var flows = [Double](repeating: 0, count: 25)
        (flows[0], flows[12], flows[24]) = (-1, 2.4, -1.43)
        let rates = PresentValue.internalRates(flows)
        #expect(rates.count == 2)
        for (rate, expected) in zip(rates, [0.1, 0.3]) { #expect(abs(rate - expected) < 1e-9) }
    }

    @Test(
        arguments: [
            (100.0, [30.0, 30, 30, 30], 4), (90, [30, 30, 30], 3), (100, [30, 30, 30], nil),
            (0, [-5], 0), (50, [], nil), (10, [15, -20, 0], 1),
        ] as [(Double, [Double], Int?)])
    func payback(spent: Double, monthly: [Double], months: Int?) {
        #expect(PresentValue.paybackMonths(spent: spent, monthly: monthly) == months)
    }

    @Test func growth() {
        #expect(abs(Growth.factor(0.21, months: 6) - 1.1) < 1e-15)
        #expect(Growth.factor(-1, months: 3) == 0)
    }

    @Test(
        arguments: [
            ("sell", 0), ("hold", 1), ("hybrid:0.5", 0.5), ("hybrid:50%", 0.5), ("hybrid:0", 0),
            ("hybrid:1.5", nil),
            ("hybrid:", nil), ("hybrid:nan", nil), ("Hold", nil), ("", nil),
        ] as [(String, Double?)])
    func treasury(text: String, held: Double?) {
        #expect(Treasury(text)?.heldShare == held)
    }
}
