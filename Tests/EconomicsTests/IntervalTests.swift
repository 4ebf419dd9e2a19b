import Economics
import Foundation
import Profiles
import Quantities
import RunRecords
import Testing

/// Intervals of inputs that may be off further to one side than to the other, by hand: distances of logarithms add as
/// squares, each side by itself, and what divides counts the other way round.
@Suite struct IntervalTests {
    private static let tariff = Spread(low: 40, median: 50, high: 75)
    private static let uptime = Spread(low: 0.88, median: 0.93, high: 0.97)
    private static let hashingPUE = Spread(low: 1.02, median: 1.06, high: 1.2)
    private static let utilization = Spread(low: 0.7, median: 0.85, high: 0.9)
    private static let hostingPUE = Spread(low: 1.2, median: 1.305, high: 1.5)
    private static let referenceFraction = Spread(low: 0.7, median: 0.81, high: 0.85)

    private let uneven: ShippedLibrary

    init() throws {
        var shipped = try ShippedLibrary()
        shipped.site.tariffUsdPerMwh.spread = Self.tariff
        shipped.site.hashing.uptimeShare.spread = Self.uptime
        shipped.site.hashing.pue.spread = Self.hashingPUE
        shipped.site.hosting.utilizationShare.spread = Self.utilization
        shipped.site.hosting.pue.spread = Self.hostingPUE
        uneven = shipped
    }

    /// How far an input may be off, as distances of logarithms.
    private struct Distance {
        let below: Double
        let above: Double

        init(below: Double, above: Double) {
            self.below = below
            self.above = above
        }

        init(_ spread: Spread) {
            below = log(spread.median / (spread.low ?? spread.median))
            above = log((spread.high ?? spread.median) / spread.median)
        }

        var inverted: Distance { Distance(below: above, above: below) }
    }

    private func expect(
        _ found: Estimate, _ center: Double, _ distances: [Distance],
        at location: SourceLocation = #_sourceLocation
    ) {
        func together(_ sides: [Double]) -> Double { sides.map { $0 * $0 }.reduce(0, +).squareRoot() }
        let low = center * exp(-together(distances.map { $0.below }))
        let high = center * exp(together(distances.map { $0.above }))
        #expect(agree(found.center, center), sourceLocation: location)
        #expect(agree(found.low, low), sourceLocation: location)
        #expect(agree(found.high, high), sourceLocation: location)
        #expect(found.confidence == 0.8, sourceLocation: location)
    }

    /// Power is bought at the meter, so that its PUE counts for a megawatt of IT load; machines that are down draw none.
    @Test(arguments: MegawattBasis.allCases) func thePowerCostOfHashingOnBothBases(basis: MegawattBasis)
        throws
    {
        let asic = try uneven.library.asic("antminer-s21-xp")
        let revenue = try uneven.pricing.revenue(of: .asic(asic))
        let priced = try #require(revenue.priced.first { $0.row.mwBasis == basis })
        let distances = [Distance(Self.tariff), Distance(Self.uptime)]
        expect(
            priced.powerCostUsdPerMwYear, 50 * 8760 * 0.93 * (basis == .it ? 1.06 : 1),
            distances + (basis == .it ? [Distance(Self.hashingPUE)] : []))
    }

    /// Hours in which a host is not sold cost its idle watts, a quarter of those at load.
    @Test(arguments: MegawattBasis.allCases) func thePowerCostOfHostingOnBothBases(basis: MegawattBasis)
        throws
    {
        var host = try uneven.host()
        host.idleWatts = Watts(host.power.watts.center / 4)
        let revenue = try uneven.pricing.revenue(of: .measured(host))
        let priced = try #require(
            revenue.priced.first { $0.row.model == .perDeviceHour && $0.row.mwBasis == basis })
        let load = 0.85 + 0.15 / 4
        expect(
            priced.powerCostUsdPerMwYear, 50 * 8760 * load * (basis == .it ? 1.305 : 1),
            [Distance(Self.tariff)] + (basis == .it ? [Distance(Self.hostingPUE)] : []))
    }

    /// Fees 0.02...0.03125 BTC on 3.125 and a pool fee of 0...4 % around 2, as the market has them; more watts and a higher
    /// PUE earn less.
    @Test(arguments: MegawattBasis.allCases) func theRevenueOfHashingOnBothBases(basis: MegawattBasis) throws
    {
        let watts = Spread(low: 3300, median: 3645, high: 4500)
        var asic = try uneven.library.asic("antminer-s21-xp")
        asic.wallWatts.spread = watts
        let row = try uneven.pricing.revenue(of: .asic(asic))
            .row(.profile("antminer-s21-xp"), .hashprice, basis)
        let hashprice = 86_400 / (133.87e12 * 4_294_967_296) * 3.145 * 60_000
        let gross = hashprice * 270e12 / 3645 * 1e6 * 365 * 0.98 * 0.93
        let distances = [
            Distance(below: 0, above: log(3.15625 / 3.145)),
            Distance(below: log(0.98 / 0.96), above: log(1 / 0.98)), Distance(watts).inverted,
            Distance(Self.uptime),
        ]
        expect(
            row.usdPerMwYear, basis == .it ? gross : gross / 1.06,
            distances + (basis == .facility ? [Distance(Self.hashingPUE).inverted] : []))
    }

    @Test(arguments: MegawattBasis.allCases) func theRevenueOfADeviceOnBothBases(basis: MegawattBasis) throws
    {
        let (rent, watts) = (
            Spread(low: 1.3, median: 2.35, high: 2.8), Spread(low: 1100, median: 1275, high: 1600)
        )
        var device = try uneven.library.accelerator("h100-sxm")
        device.usdPerHour?.spread = rent
        device.allInItWattsPerDevice?.spread = watts
        let row = try uneven.pricing.revenue(of: .accelerator(device))
            .row(.profile("h100-sxm"), .perDeviceHour, basis)
        let gross = 1e6 / 1275 * 2.35 * 8760 * 0.85
        let distances = [Distance(rent), Distance(watts).inverted, Distance(Self.utilization)]
        expect(
            row.usdPerMwYear, basis == .it ? gross : gross / 1.305,
            distances + (basis == .facility ? [Distance(Self.hostingPUE).inverted] : []))
    }

    /// Space is let by the kilowatt of IT load, of which a megawatt at the meter has fewer the higher the PUE is.
    @Test(arguments: MegawattBasis.allCases) func theRevenueOfSpaceOnBothBases(basis: MegawattBasis) throws {
        let rent = Spread(low: 100, median: 150, high: 160)
        var priced = uneven
        priced.market.colocation.usdPerKwMonth.spread = rent
        let row = try priced.pricing.revenue(of: .colocation).row(.colocation, .perKilowatt, basis)
        expect(
            row.usdPerMwYear, basis == .it ? 1.8e6 : 1.8e6 / 1.305,
            [Distance(rent)] + (basis == .facility ? [Distance(Self.hostingPUE).inverted] : []))
    }

    /// Neither the hours in which the grid calls nor what it then pays are known: 300 hours at 150 USD, of machines that
    /// would run 0.93 of them.
    @Test(arguments: MegawattBasis.allCases) func theCreditOnBothBases(basis: MegawattBasis) throws {
        let (hours, credit) = (
            Spread(low: 100, median: 300, high: 500), Spread(low: 120, median: 150, high: 160)
        )
        var curtailed = uneven
        curtailed.site.curtailment = try uneven.library.site("ercot-mining-50mw").curtailment
        curtailed.site.curtailment?.hoursPerYear?.spread = hours
        curtailed.site.curtailment?.creditUsdPerMwh?.spread = credit
        let asic = try uneven.library.asic("antminer-s21-xp")
        let row = try curtailed.pricing.revenue(of: .asic(asic))
            .row(.profile("antminer-s21-xp"), .hashprice, basis)
        let found = try #require(row.steps).credit
        expect(found, basis == .it ? 41_850 * 1.06 : 41_850, [Distance(hours), Distance(credit)])
    }

    /// Nothing of a device may be off but what it achieves in bf16, and that of short runs.
    private static func set(
        _ fraction: Spread, achievedBy id: String, in shipped: inout ShippedLibrary
    ) throws {
        let place = try #require(shipped.library.accelerators.firstIndex { $0.id == id })
        func exactly(_ figure: Figure) -> Figure {
            Figure(Spread(median: figure.median), figure.provenance)
        }
        var device = shipped.library.accelerators[place]
        let provenance = try #require(device.achievedFraction[.bf16]).provenance
        device.achievedFraction[.bf16] = Figure(fraction, provenance)
        device.sustainedFraction = [:]
        device.densePeak = device.densePeak.mapValues(exactly)
        device.usdPerHour = device.usdPerHour.map(exactly)
        device.allInItWattsPerDevice = device.allInItWattsPerDevice.map(exactly)
        shipped.library.accelerators[place] = device
    }

    /// A device sells more FLOP/s the more it achieves, each for less the more the reference achieves; of the reference itself
    /// both cancel.
    @Test func bothAchievedFractionsCount() throws {
        let own = Spread(low: 0.6, median: 0.78, high: 0.82)
        var exact = uneven
        exact.site.hosting.utilizationShare.spread = Spread(median: 0.85)
        try Self.set(own, achievedBy: "b200-sxm", in: &exact)
        try Self.set(Self.referenceFraction, achievedBy: "h100-sxm", in: &exact)
        let revenue = try exact.pricing.revenueOfProfiles()
        let device = try revenue.row(.profile("b200-sxm"), .perFlop(.bf16), .it).usdPerMwYear
        expect(device, device.center, [Distance(own), Distance(Self.referenceFraction).inverted])
        let reference = try revenue.row(.profile("h100-sxm"), .perFlop(.bf16), .it).usdPerMwYear
        expect(reference, reference.center, [])
    }

    /// Rates of 1 % to each side at 95 % are narrowed to 80 %; the watts are those of the published systems.
    @Test func aMeasuredHostTakesTheReferencesFractionInverted() throws {
        var exact = uneven
        exact.site.hosting.utilizationShare.spread = Spread(median: 0.85)
        try Self.set(Self.referenceFraction, achievedBy: "h100-sxm", in: &exact)
        let host = try exact.host()
        let earned = try exact.pricing.revenue(of: .measured(host))
            .row(.thisHost, .perFlop(.f32), .it).usdPerMwYear
        let narrowed = 1.2815515655446004 / 1.959963984540054
        let watts = host.power.watts
        #expect(watts.low < watts.center && watts.center < watts.high)
        expect(
            earned, earned.center,
            [
                Distance(below: -log(0.99) * narrowed, above: log(1.01) * narrowed),
                Distance(Self.referenceFraction).inverted,
                Distance(below: log(watts.center / watts.low), above: log(watts.high / watts.center))
                    .inverted,
            ])
    }
}
