/// The network where nothing strays: difficulty follows its growth and answers the halvings.
struct Chain {
    struct Step {
        /// At the month's start.
        let height: Double
        /// Relative to today's.
        let difficulty: Double
        /// Mean of the month's blocks.
        let subsidy: Double
        let halving: (height: Int, share: Double)?
    }

    private(set) var network: Network<Double>
    private var answer = DifficultyAnswer<Double>()
    private var logReward = 0.0

    init(height: Int) { network = Network(height: height) }

    mutating func advance(_ terms: WorldTerms, month: Int) -> Step {
        let (height, difficulty) = (network.height, PortableMath.exp(network.logDifficulty))
        let answered = answer.follow(logReward, rate: terms.answerRate)
        let target = terms.logDifficulty[month + 1] + terms.elasticity * answered
        let pace = PortableMath.exp(network.retarget(toward: target))
        let next = network.nextHalving
        let (subsidy, unhalved) = network.advance(pace: pace)
        let isHalved = network.nextHalving > next
        if isHalved { logReward = terms.logReward(subsidy: network.subsidy) }
        return Step(
            height: height, difficulty: difficulty, subsidy: subsidy,
            halving: isHalved ? (Int(next), unhalved) : nil)
    }
}
