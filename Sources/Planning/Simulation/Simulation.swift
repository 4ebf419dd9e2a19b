package import RunRecords

/// What a simulation says about several uses of a megawatt at the meter.
package struct Simulation: Encodable, Hashable, Sendable {
    package struct UseResult: Encodable, Hashable, Sendable {
        package var subject: Subject
        package var use: Use
        /// By what it is sold.
        package var model: PriceModel
        /// USD per facility MW, today's value.
        package var npvUsd: Bands
        package var npvStandardErrors: Bands
        /// USD per facility MW, net of power and operating cost, by year.
        package var operatingMarginUsdByYear: [Bands]
        /// Of opening cash + cash never below 0.
        package var survival: Share
        /// Of the equity back in cash within the horizon.
        package var payback: Share
        /// Months, over the paths that pay back; `nil` where none does.
        @Nullable package var paybackMonths: Double?
    }

    /// How often one use has the higher NPV.
    package struct Contest: Encodable, Hashable, Sendable {
        package var subject: Subject
        /// By what the first is sold; hashing has one way.
        package var model: PriceModel
        package var against: Subject
        package var wins: Share
    }

    package var paths: Int
    package var uses: [UseResult]
    /// Each hosting use against each hashing use.
    package var contests: [Contest]

    /// - Parameter results: of `plans`, in their order.
    package init(_ results: [UsePaths], of plans: [UsePlan], threads: Int) {
        let named = Array(zip(plans, results))
        paths = results.first?.paths ?? 0
        let years = Parallel.map(named.flatMap { $0.1.yearSamples }, threads: threads) { $0().bands() }
        let horizon = results.first?.years ?? 0
        uses = Parallel.map(Array(named.enumerated()), threads: threads) { place, named in
            UseResult(named.0, named.1, years: Array(years[place * horizon..<(place + 1) * horizon]))
        }
        contests = named.filter { $0.0.use == .hosting }.flatMap { host, hosted in
            named.filter { $0.0.use == .hashing }.map { miner, mined in
                Contest(
                    subject: host.subject, model: host.model, against: miner.subject,
                    wins: hosted.npv.combined(with: mined.npv, -).share { $0 > 0 })
            }
        }
    }
}

extension Simulation.UseResult {
    fileprivate init(_ plan: UsePlan, _ paths: UsePaths, years: [Bands]) {
        let payback = paths.payback
        // Without equity nothing is to be paid back, on whatever path.
        let paid = payback.count > 0 && payback[0] == 0 ? Share.always : payback.share { $0.isFinite }
        let npv = paths.npv
        let bands = npv.bands()
        self.init(
            subject: plan.subject, use: plan.use, model: plan.model, npvUsd: bands,
            npvStandardErrors: npv.errors(of: bands),
            operatingMarginUsdByYear: years, survival: paths.lowestCash.share { $0 >= 0 }, payback: paid,
            paybackMonths: paid.share > 0 ? payback.quantile(paid.share / 2) : nil)
    }
}

extension Simulation.UseResult {
    package var name: String { Offer(subject: subject, model: model).planName }
}

extension Simulation.Contest {
    package var name: String { Offer(subject: subject, model: model).planName }
}
