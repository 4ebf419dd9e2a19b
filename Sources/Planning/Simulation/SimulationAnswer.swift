/// What was simulated, with its result.
package struct SimulationAnswer: Encodable, Hashable, Sendable {
    package var seed: UInt64
    package var years: Int
    package var treasury: String
    package var simulation: Simulation
    package var parts: [BandParts]

    package init(
        seed: UInt64, years: Int, treasury: Treasury, simulation: Simulation, parts: [BandParts]
    ) {
        self.seed = seed
        self.years = years
        self.treasury = treasury.description
        self.simulation = simulation
        self.parts = parts
    }
}
