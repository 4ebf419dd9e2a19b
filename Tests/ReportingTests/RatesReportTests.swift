import Reporting
import RunRecords
import Testing

@Suite struct RatesReportTests {
    /// The column names one cause and counts its samples, not those that anything disturbed.
    @Test func theNoiseColumnCountsTheCauseThatItNames() {
        var measurement = Samples.measurement(
            .native, kernel: "k", rate: 1e7, cpus: [0], placement: .oneCore)
        for index in measurement.samples.indices {
            measurement.samples[index].dirt =
                index < 3 ? [.steal] : index < 8 ? [.preempted] : index < 9 ? [.quota] : []
        }
        let text = shown(RatesReport.report([measurement], on: Samples.server))
        #expect(text.contains("preempted 5/12"))
    }
}
