package import Benchmarking
import Foundation
package import Regression
package import RunRecords

/// Starts launches, and judges what they measured.
package struct CheckSession: Sendable {
    package enum Baseline: Sendable {
        /// Measures in turn with the candidate.
        case program(LaunchProgram)
        /// Was launched before.
        case stored(RunRecord, name: String)
    }

    /// When more launches than asked for are taken.
    package struct Extension: Sendable {
        /// Until every interval is this narrow, as a share.
        package var detectable: Double
        /// Seconds from the start after which no more are begun.
        package var timeLimit: Double

        package init(detectable: Double, timeLimit: Double) {
            self.detectable = detectable
            self.timeLimit = timeLimit
        }
    }

    package enum Event: Sendable {
        /// About to launch: counted from 1; of `nil` where they are added until something is shown. `secondsLeft` is at most,
        /// and `nil` before a launch has told how long one takes.
        case launching(isPair: Bool, Int, of: Int?, secondsLeft: Double?)
        /// More launches are taken than were asked for, because so few could not show anything.
        case raised(from: Int, to: Int, metrics: Int)
        case done
    }

    package private(set) var candidate: LaunchProgram
    package private(set) var baseline: Baseline
    package let common: CommonPlan
    package let rule: GateRule
    package let acceptance: Acceptance
    package let gated: Gated
    package let launches: Int
    package let more: Extension?
    /// Seconds from the start after which a launch is ended that takes longer than its plan needs; `nil` where it may do so.
    package let timeLimit: Double?
    private let report: @Sendable (Event) -> Void

    package init(
        candidate: LaunchProgram, baseline: Baseline, common: CommonPlan, rule: GateRule,
        acceptance: Acceptance, gated: Gated, launches: Int, more: Extension?,
        timeLimit: Double?, report: @escaping @Sendable (Event) -> Void
    ) {
        self.candidate = candidate
        self.baseline = baseline
        self.common = common
        self.rule = rule
        self.acceptance = acceptance
        self.gated = gated
        self.launches = launches
        self.more = more
        self.timeLimit = timeLimit
        self.report = report
    }

    /// Shows that the check can go red and can stay green, on this host as it is now.
    ///
    /// - Parameter slowDown: of the candidate.
    package func testingItself(_ slowDown: SlowDown) throws -> GateSelfTest {
        let same = try run()
        var slowed = self
        slowed.candidate.slowDown = slowDown
        return GateSelfTest(slowDown: slowDown.share, same: same, slowed: try slowed.run())
    }

    /// The launches of both sides.
    private struct Taken {
        let start: Date
        var baseline: [LaunchReport] = []
        var candidate: [LaunchReport] = []
        /// Where dollars are judged.
        var pricedBaseline: [PricedLaunch] = []
        var pricedCandidate: [PricedLaunch] = []
        var priceRatios: [Metric: Double] = [:]

        /// - Parameter total: how many launches a side there will be.
        func secondsLeft(of total: Int) -> Double? {
            guard !candidate.isEmpty else { return nil }
            let pace = Date().timeIntervalSince(start) / Double(candidate.count)
            return pace * Double(total - candidate.count)
        }
    }

    private var gate: Gate {
        switch baseline {
        case .program: Gate(rule: rule, design: .paired)
        case .stored: Gate(rule: rule, design: .stored)
        }
    }

    /// - Throws: `NotComparable` after the first launches, before any ratio is known; `LaunchError.outOfTime` where there were
    ///   fewer launches than asked for.
    package func run() throws -> CheckReport {
        var session = self
        session.candidate = candidate.within(timeLimit)
        if case .program(let program) = baseline { session.baseline = .program(program.within(timeLimit)) }
        return try session.measured()
    }

    private func measured() throws -> CheckReport {
        defer { report(.done) }
        let start = Date()
        var taken = Taken(start: start)
        try launch(into: &taken, of: launches)
        let differences = try comparable(taken)
        try priceStored(into: &taken)
        let needed = try neededLaunches(taken, metrics: try judgeable(taken).count)
        while taken.candidate.count < needed { try launch(into: &taken, of: needed) }
        var answer = try answer(to: taken, differences: differences)
        while let more, !isNarrow(answer, more), Date().timeIntervalSince(start) < more.timeLimit {
            // Whether to go on depends on the width alone, never on the ratio: stopping at a lucky moment would make
            // false alarms.
            let isInTime = try launchedInTime(2, into: &taken)
            answer = try self.answer(to: taken, differences: differences)
            if !isInTime { break }
        }
        return answer
    }

    private func isNarrow(_ report: CheckReport, _ more: Extension) -> Bool {
        report.metrics.allSatisfy { ($0.minimumDetectableChange ?? 1) <= more.detectable }
    }

    /// More launches than were asked for: those that do not end in time are not missed.
    private func launchedInTime(_ count: Int, into taken: inout Taken) throws -> Bool {
        do {
            for _ in 0..<count { try launch(into: &taken, of: nil) }
            return true
        } catch LaunchError.outOfTime {
            return false
        }
    }

    // MARK: Launching

    /// One more launch, or pair of launches.
    private func launch(into taken: inout Taken, of total: Int?) throws {
        let index = taken.candidate.count
        let left =
            total.map { taken.secondsLeft(of: $0) }
            ?? more.map { $0.timeLimit - Date().timeIntervalSince(taken.start) }
        guard case .program(let old) = baseline else {
            report(.launching(isPair: false, index + 1, of: total, secondsLeft: left))
            return try add(candidate.launch(common.plan), to: &taken)
        }
        report(.launching(isPair: true, index + 1, of: total, secondsLeft: left))
        if Turns.isCandidateFirst(pair: index) {
            let (first, second) = try LaunchPair.measure(candidate, old, plan: common.plan)
            try add(first, second, to: &taken)
        } else {
            let (first, second) = try LaunchPair.measure(old, candidate, plan: common.plan)
            try add(second, first, to: &taken)
        }
    }

    private func add(_ candidate: LaunchReport, _ baseline: LaunchReport? = nil, to taken: inout Taken) throws
    {
        taken.candidate.append(candidate)
        if let priced = try gated.priced(candidate) { taken.pricedCandidate.append(priced) }
        guard let baseline else { return }
        taken.baseline.append(baseline)
        if let priced = try gated.priced(baseline) { taken.pricedBaseline.append(priced) }
    }

    private func priceStored(into taken: inout Taken) throws {
        guard case .stored(let record, _) = baseline, gated.quantities.contains(.usdPerMwYear) else { return }
        let priced = try PricedBaseline(record, price: gated.price)
        taken.pricedBaseline = priced.launches
        taken.priceRatios = priced.priceRatios
    }

    /// As many as were asked for, or as many as a regression needs to be shown at all.
    private func neededLaunches(_ taken: Taken, metrics: Int) throws -> Int {
        let stored = baselineLaunches(taken).count
        guard let fewest = gate.fewestLaunches(metrics: metrics, baselineLaunches: stored) else {
            throw BaselineError.tooFewLaunches(found: stored, metrics: metrics)
        }
        guard fewest > launches else { return launches }
        report(.raised(from: launches, to: fewest, metrics: metrics))
        return fewest
    }

    // MARK: Comparing

    private func comparable(_ taken: Taken) throws -> [FieldDifference] {
        guard let new = taken.candidate.first else { return [] }
        let old: Comparability.Side? =
            switch baseline {
            case .program: taken.baseline.first.map { .init($0) }
            case .stored(let record, _): .init(record)
            }
        guard let old else { return [] }
        return try NotComparable.check(baseline: old, candidate: .init(new), acceptance: acceptance)
    }

    private func baselineLaunches(_ taken: Taken) -> [[RateMeasurement]] {
        switch baseline {
        case .program: taken.baseline.map(\.measurements)
        case .stored(let record, _): LaunchRecord.launches(of: record.measurements)
        }
    }

    private func series(_ taken: Taken) -> [LaunchSeries] {
        let (old, new) = (baselineLaunches(taken), taken.candidate.map(\.measurements))
        let rates =
            switch gate.design {
            case .paired: LaunchSeries.pairs(baseline: old, candidate: new)
            case .stored: LaunchSeries.rates(baseline: old, candidate: new)
            }
        let areTurns = gate.design == .paired
        return GatedQuantity.allCases.filter(gated.quantities.contains).flatMap { quantity in
            switch quantity {
            case .rate: rates
            case .watts: LaunchSeries.watts(baseline: old, candidate: new, areTurns: areTurns)
            case .usdPerMwYear:
                LaunchSeries.dollars(
                    baseline: taken.pricedBaseline, candidate: taken.pricedCandidate,
                    priceRatios: taken.priceRatios, rates: rates, areTurns: areTurns)
            }
        }
    }

    /// A meter that fell silent in one launch takes away what was asked for, which is no verdict.
    private func judgeable(_ taken: Taken) throws(GatedError) -> [LaunchSeries] {
        let series = series(taken)
        try gated.check(
            series, of: taken.pricedBaseline + taken.pricedCandidate, isStored: gate.design == .stored)
        return series
    }

    private func answer(to taken: Taken, differences: [FieldDifference]) throws(GatedError) -> CheckReport {
        let metrics = gate.judge(try judgeable(taken))
        return CheckReport(
            checkedAt: Date(timeIntervalSince1970: Date().timeIntervalSince1970.rounded(.down)),
            verdict: .overall(metrics.map(\.verdict)), design: gate.design, baseline: baselineSide(taken),
            candidate: .init(name: candidate.name, reports: taken.candidate), threshold: rule.threshold,
            alpha: rule.alpha, differences: differences, metrics: metrics, leftOut: common.leftOut,
            advice: Advice.lines(
                for: metrics, rule: rule, launches: taken.candidate.count, design: gate.design))
    }

    private func baselineSide(_ taken: Taken) -> CheckReport.Side {
        switch baseline {
        case .program(let program): .init(name: program.name, reports: taken.baseline)
        case .stored(let record, let name):
            .init(
                name: name, run: record.id, fingerprint: record.fingerprint.id,
                toolVersion: record.tool.version, commit: record.tool.commit, toolBuild: record.tool.build,
                hostname: record.host.hostname,
                launches: LaunchRecord.launches(of: record.measurements).count)
        }
    }
}

extension CheckReport.Side {
    fileprivate init(name: String, reports: [LaunchReport]) {
        let first = reports.first
        self.init(
            name: name, run: nil,
            fingerprint: first.map {
                Fingerprint(host: $0.host, environment: $0.environment, tool: $0.tool).id
            } ?? "",
            toolVersion: first?.tool.version ?? "", commit: first?.tool.commit,
            toolBuild: first?.tool.build, hostname: first?.host.hostname, launches: reports.count)
    }
}
