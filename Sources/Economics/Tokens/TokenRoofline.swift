import Foundation
package import Profiles

/// The most tokens that machines can serve, by what their arithmetic and their memory give.
///
/// A prompt passes 2 x active parameters FLOP a token; the prompts of a batch pass the model together and read the weights
/// once. An answer's step writes one token of
/// each request of the batch: it computes as much for each of them, and reads the weights that they pass and their
/// caches. Of both, the slower counts. Left out is what cannot be had from the shapes: attention's own products, links
/// between devices, launches, scheduling. So it is a bound, and what is published lies below it.
///
/// Source: Williams, Waterman and Patterson's roofline (2009); 2 FLOP a parameter and token as in Kaplan et al. (2020).
package struct TokenRoofline: Sendable {
    package enum Bound: String, Encodable, Sendable {
        case arithmetic, memory
    }

    /// One device, or a whole host.
    package struct Machine: Sendable {
        /// That large products reach, in FLOP/s.
        package var flopPerSecond: Double
        /// That reading memory reaches, in B/s.
        package var bytesPerSecond: Double
        package var memoryBytes: Double
        /// Whether several can hold a model together.
        package var canBeJoined: Bool

        package init(
            flopPerSecond: Double, bytesPerSecond: Double, memoryBytes: Double, canBeJoined: Bool = true
        ) {
            self.flopPerSecond = flopPerSecond
            self.bytesPerSecond = bytesPerSecond
            self.memoryBytes = memoryBytes
            self.canBeJoined = canBeJoined
        }
    }

    private let model: LanguageModel
    private let machine: Machine

    package init(_ model: LanguageModel, on machine: Machine) {
        self.model = model
        self.machine = machine
    }

    /// What weights and caches take, in bytes.
    package func neededBytes(_ demand: TokenDemand) -> Double {
        model.weightBytes
            + Double(demand.batch) * model.cacheBytes(ofContext: Double(demand.contextTokens))
    }

    /// That hold one copy: of the largest racks of 2026 whose devices reach each other as fast as a copy needs it, 72
    /// devices, the largest power of two.
    private static let mostDevices = 64

    /// How many devices hold one copy and its caches: 1, 2, 4, ..., because heads and layers are shared out evenly; `nil`
    /// where a host's memory is too small, or that of all the devices that may hold one.
    package func devices(_ demand: TokenDemand) -> Int? {
        let needed = neededBytes(demand)
        guard machine.canBeJoined else { return needed <= machine.memoryBytes ? 1 : nil }
        var devices = 1
        while Double(devices) * machine.memoryBytes < needed {
            guard devices < Self.mostDevices else { return nil }
            devices *= 2
        }
        return devices
    }

    /// Why no copy serves what is asked, where none does.
    func lack(_ demand: TokenDemand) -> TokenAbsence {
        let devices = machine.canBeJoined ? Self.mostDevices : 1
        let memory = Double(devices) * machine.memoryBytes
        let fits =
            ((memory - model.weightBytes) / model.cacheBytes(ofContext: Double(demand.contextTokens)))
            .rounded(.down)
        return fits >= 1
            ? .batchTooLarge(demand.batch, fits: Int(min(fits, Double(demand.batch))), devices: devices)
            : .tooLittleMemory(has: memory / 1e9, needs: neededBytes(demand) / 1e9, devices: devices)
    }

    /// Prompt tokens/s of one device that does nothing else.
    ///
    /// Example: 2 x 8.03e9 FLOP a token at 800 TFLOP/s: 49,800 tokens/s.
    package func input(_ demand: TokenDemand) -> (tokensPerSecond: Double, bound: Bound) {
        let tokens = Double(demand.inputTokens) * Double(demand.batch)
        return rate(tokens: tokens, bytes: touchedBytes(tokens: tokens))
    }

    /// Tokens/s that one device writes and does nothing else.
    ///
    /// Example: one request, 16.06 GB of weights and 3.35 TB/s: at most 208 tokens/s.
    package func output(_ demand: TokenDemand) -> (tokensPerSecond: Double, bound: Bound) {
        let batch = Double(demand.batch)
        return rate(
            tokens: batch,
            bytes: touchedBytes(tokens: batch)
                + batch * model.cacheBytes(ofContext: demand.meanContextTokens))
    }

    /// Of tokens that pass the model together. A copy on several devices has the rates of all, and so each its part.
    private func rate(tokens: Double, bytes: Double) -> (tokensPerSecond: Double, bound: Bound) {
        let arithmetic = tokens * 2 * model.activeParametersBillion.median * 1e9 / machine.flopPerSecond
        let memory = bytes / machine.bytesPerSecond
        return (tokens / max(arithmetic, memory), arithmetic > memory ? .arithmetic : .memory)
    }

    /// Weights that tokens pass which choose their experts independently: of all, 1 - (1 - active/all)^tokens.
    ///
    /// Example: of a dense model all; of one with a twentieth active, 0.19 by 4 tokens.
    private func touchedBytes(tokens: Double) -> Double {
        let active = model.activeParametersBillion.median / model.parametersBillion.median
        guard active < 1 else { return model.weightBytes }
        return model.weightBytes * (1 - pow(1 - active, tokens))
    }
}
