import Benchmarking
import Quantities
import RunRecords
import Testing

@Suite struct PeakShareTests {
    private func share(_ ratios: [Double?], bound: String? = "peak_test: additions") -> PeakShare {
        PeakShare(
            of: ratios.map { ratio in
                Sample(
                    rate: 3e7, seconds: 0.1, peakRate: ratio.map { 3e7 / $0 },
                    noise: Noise(sumOf: [], frequencyProxyHertz: nil),
                    dirt: [])
            }, bound: bound, confidence: 0.95, orLonger: ", or measure longer, as with --seconds 60")
    }

    @Test func eachSampleIsComparedWithItsOwnPeak() throws {
        let measured = share([0.5, 0.5, 0.25, 0.5, 0.75, 0.5, 0.5, 0.5, 0.5])
        #expect(measured.share?.center == 0.5)
        #expect(measured.peak?.rate.center == 6e7)
        #expect(measured.peak?.method == "peak_test: additions")
        #expect(measured.warning == nil)
    }

    @Test func withoutAProbeThereIsNoShare() {
        for measured in [share([0.5, 0.5, 0.5], bound: nil), share([nil, nil, nil])] {
            #expect(measured.share == nil && measured.peak == nil && measured.warning == nil)
        }
    }

    /// One disturbed window proves nothing of the others.
    @Test(arguments: [1.01, 0.98])
    func whatMayBeChanceIsNoContradiction(most: Double) {
        let measured = share([most, most, most, most, most, most, most, 40])
        #expect(measured.warning == nil)
        #expect(measured.share?.center == most)
    }

    @Test func aRateAboveItsPeakIsSaid() throws {
        let measured = share([1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 0.9])
        let warning = try #require(measured.warning)
        #expect(warning.code == .known(.abovePeak))
        #expect(
            warning.message
                == """
                The rate reads 1.50 times its peak, which nothing exceeds: the peak's short windows were disturbed, or its \
                probe is not the limit here.
                """)
        #expect(
            warning.nextStep == "Stop other work on this machine, or measure longer, as with --seconds 60.")
        #expect(measured.share?.center == 1.5 && measured.peak != nil)
    }

    /// A record with such a share is refused, and what was measured beside it must not be lost with it.
    @Test(arguments: [(124.0, 124.0, "124"), (1.5, 150, "150"), (0.9, 400, "400")])
    func whatCannotBeKeptIsLeftOut(usual: Double, most: Double, said: String) throws {
        let measured = share([usual, usual, usual, usual, usual, most])
        #expect(measured.share == nil && measured.peak == nil)
        #expect(
            try #require(measured.warning).message
                == """
                The rate reads up to \(said) times its peak, which nothing exceeds: the peak's short windows were disturbed, \
                or its probe is not the limit here; the peak is left out.
                """)
    }
}
