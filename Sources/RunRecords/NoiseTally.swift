/// How many samples each cause of noise dirtied.
package struct NoiseTally: Sendable {
    /// Of all samples.
    package let samples: Int
    private let counts: [NoiseCause: Int]
    /// Of each launch by itself; empty where all samples are of one.
    private let launches: [NoiseTally]

    package init(_ samples: [Sample]) {
        let launches = Dictionary(grouping: samples) { $0.launch ?? 0 }
        self.init(
            all: samples,
            launches: launches.count < 2 ? [] : launches.values.map { .init(all: $0, launches: []) })
    }

    private init(all samples: [Sample], launches: [NoiseTally]) {
        self.samples = samples.count
        counts = samples.reduce(into: [:]) { counts, sample in
            for cause in Set(sample.dirt) { counts[cause, default: 0] += 1 }
        }
        self.launches = launches
    }

    package func count(of cause: NoiseCause) -> Int { counts[cause] ?? 0 }

    /// Of all samples, from 0 to 1.
    package func share(of cause: NoiseCause) -> Double {
        samples > 0 ? Double(count(of: cause)) / Double(samples) : 0
    }

    /// All that were seen, the most frequent first.
    package var causes: [NoiseCause] {
        counts.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }.map(\.key)
    }

    /// Those that dirtied more samples than a median shrugs off, the most frequent first.
    package var disturbing: [NoiseCause] { causes.filter { share(of: $0) > NoiseCause.disturbingShare } }

    /// One for each cause that disturbed a launch: how many of all samples, and of those of the worst launch.
    package var warnings: [Warning] {
        let known = NoiseCause.known
        return (known + causes.filter { !known.contains($0) }).compactMap { cause in
            let worst = launches.max { $0.share(of: cause) < $1.share(of: cause) }
            guard (worst ?? self).share(of: cause) > NoiseCause.disturbingShare else { return nil }
            let inWorst = worst.map { ", \($0.count(of: cause)) of \($0.samples) in the worst launch" } ?? ""
            let story = cause.story.prefix(1).uppercased() + cause.story.dropFirst()
            return Warning(
                .noisy(cause), "\(story) in \(count(of: cause)) of \(samples) samples\(inWorst).",
                nextStep: cause.remedy)
        }
    }
}
