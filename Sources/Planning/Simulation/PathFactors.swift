/// What the draws of a path make of a plan's figures.
struct PathFactors {
    let earning: Lanes
    let tariff: Lanes
    let operating: Lanes
    let capital: Lanes

    init(_ plan: UsePlan, _ draws: borrowing InputShocks, _ column: Int) {
        let rows: (earning: InputShocks.Row, operating: InputShocks.Row, capital: InputShocks.Row) =
            switch plan.earning {
            case .hashing: (.hashingEarning, .hashingOperating, .hashingCapital)
            case .devices: (.devicesEarning, .devicesOperating, .devicesCapital)
            // They stand on the same site and cost the same as those that are rented out.
            case .tokens: (.tokensEarning, .devicesOperating, .devicesCapital)
            case .lease: (.spaceEarning, .spaceOperating, .spaceCapital)
            }
        let spreads = plan.spreads
        var factors = SIMD16<Double>(
            lowHalf: SIMD8(
                lowHalf: spreads.earning.logarithm(draws.normal(rows.earning, column)),
                highHalf: spreads.tariff.logarithm(draws.normal(.tariff, column))),
            highHalf: SIMD8(
                lowHalf: spreads.operating.logarithm(draws.normal(rows.operating, column)),
                highHalf: spreads.capital.logarithm(draws.normal(rows.capital, column))))
        withUnsafeMutableBytes(of: &factors) { PortableMath.exp($0.bindMemory(to: Double.self)) }
        earning = factors.lowHalf.lowHalf
        tariff = factors.lowHalf.highHalf
        operating = factors.highHalf.lowHalf
        capital = factors.highHalf.highHalf
    }
}
