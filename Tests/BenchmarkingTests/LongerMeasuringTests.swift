import Benchmarking
import Testing

/// What is advised where the time was too short.
@Suite struct LongerMeasuringTests {
    @Test(
        arguments: [
            (0.5, "run --seconds 33"), (9.5, "run --seconds 33"), (33, "run --seconds 66"),
            (3000, "run --seconds 3600"), (3600, nil),
        ] as [(Double, String?)])
    func isLongerThanWhatWasTaken(seconds: Double, advice: String?) {
        var settings = HarnessSettings.standard
        settings.totalSeconds = seconds
        #expect(settings.longer == advice)
    }
}
