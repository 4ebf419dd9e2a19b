import Pages
import Testing

/// Where sliders stand.
@Suite struct SliderTests {
    private func page(_ text: String) throws -> (reading: Reading, sliders: Sliders) {
        let reading = ShippedDesk.shared.reading(try FormQuery(text: text), today: ShippedDesk.today)
        return (reading, Sliders(of: reading, at: ShippedDesk.shared))
    }

    private func slider(_ key: String, _ text: String = "") throws -> Slider {
        let (reading, sliders) = try page(text)
        let found = try lever(key, of: reading)
        return try #require(sliders.slider(of: found))
    }

    private func lever(_ key: String, of reading: Reading) throws -> Lever {
        try #require(reading.levers.first { $0.key == key })
    }

    /// At both ends of every slider there is an answer, with all else as it is.
    @Test(arguments: ["", "subject=epyc-9965&subject=h100-sxm&subject=antminer-s9&model=gpt-oss-120b"])
    func everyPlaceIsAnswered(text: String) throws {
        let (reading, sliders) = try page(text)
        #expect(reading.faults.isEmpty && reading.levers.count > 30, "\(reading.faults)")
        for lever in reading.levers {
            guard let slider = sliders.slider(of: lever) else { continue }
            let places = (slider.high - slider.low) / slider.step
            #expect((10...600).contains(places), "\(lever.key) has \(places) places")
            let last = slider.low + places.rounded(.down) * slider.step
            // As a browser writes it.
            for value in [slider.low, (last * 1e9).rounded() / 1e9] {
                let moved = try FormQuery(text: "\(text)&\(lever.key)=\(value)")
                let faults = ShippedDesk.shared.reading(moved, today: ShippedDesk.today).faults
                #expect(faults.isEmpty, "\(lever.key)=\(value): \(faults)")
            }
        }
    }

    @Test(arguments: [
        "site.finance.debt_share", "market.pool_fee_share", "site.tariff_usd_per_mwh",
        "market.fees_btc_per_block", "site.hosting.residual_share", "site.hashing.failure_share_per_year",
    ])
    func zeroIsReachedWhereItIsAllowed(key: String) throws { #expect(try slider(key).low == 0) }

    @Test func wattsReachFarFromWhatTheMakerStates() throws {
        let watts = try slider("asic.antminer-s21-xp.wall_watts", "subject=antminer-s21-xp")
        #expect(watts.low < 1_300 && watts.high > 10_000)
        // A server feeds more than its accelerators.
        let device = try slider("accelerator.h100-sxm.all_in_it_watts_per_device", "subject=h100-sxm")
        #expect(device.low > 714 && device.low < 730)
    }

    /// What is older fetches no more.
    @Test func neighboursBoundEachOther() throws {
        func resale(_ year: Int) -> String { "site.hosting.resale_share_by_age.year_\(year)" }
        let (reading, _) = try page("")
        func preset(_ year: Int) throws -> Double {
            try #require(reading.levers.first { $0.key == resale(year) }?.preset)
        }
        let first = try slider(resale(1))
        #expect(try first.low >= preset(2) && first.low < preset(2) + 2 * first.step)
        let second = try slider(resale(2))
        #expect(try second.high <= preset(1) && second.high > preset(1) - 2 * second.step)
        // And where the neighbour is moved to.
        let lower = try preset(2) - 0.05
        #expect(
            try slider(resale(1), "\(resale(2))=\(lower)").low
                < preset(2))
    }
}
