import Foundation
import Regression
import RunRecords
import Testing

@Suite struct GateSelfTestTests {
    private func report(_ verdict: Verdict) -> CheckReport {
        let side = CheckReport.Side(
            name: "x", run: nil, fingerprint: "", toolVersion: "", commit: nil, toolBuild: nil,
            hostname: nil, launches: 10)
        return CheckReport(
            checkedAt: Date(timeIntervalSince1970: 0), verdict: verdict, design: .paired, baseline: side,
            candidate: side, threshold: 0.02, alpha: 0.01, differences: [], metrics: [], advice: [])
    }

    private func outcome(_ same: Verdict, _ slowed: Verdict) -> GateSelfTest.Outcome {
        GateSelfTest(slowDown: 0.05, same: report(same), slowed: report(slowed)).outcome
    }

    @Test(arguments: Verdict.allCases) func onlyARegressionOfTheSlowedPasses(verdict: Verdict) {
        let test = GateSelfTest(slowDown: 0.05, same: report(.unchanged), slowed: report(verdict))
        #expect(test.passed == (verdict == .regression))
    }

    /// What is worse or better within the threshold is no alarm.
    @Test func theSameMayDifferWithinTheThreshold() {
        for same in [Verdict.unchanged, .worse, .better] { #expect(outcome(same, .regression) == .passed) }
        for same in [Verdict.regression, .improvement] { #expect(outcome(same, .regression) == .failed) }
    }

    /// A noisy host is no fault of the gate's.
    @Test func noiseIsNoFailure() {
        #expect(outcome(.inconclusive, .regression) == .inconclusive)
        #expect(outcome(.unchanged, .inconclusive) == .inconclusive)
        #expect(outcome(.unchanged, .unchanged) == .failed)
        #expect(outcome(.inconclusive, .improvement) == .failed)
    }
}
