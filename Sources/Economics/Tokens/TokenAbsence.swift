/// Why a machine sells no tokens of a language model.
package enum TokenAbsence: Error, Hashable, Sendable, CustomStringConvertible {
    /// A key that its profile lacks.
    case noFigure(String)
    /// The memory of a host, or of as many devices as hold one copy, in GB, and what the model and its caches take.
    case tooLittleMemory(has: Double, needs: Double, devices: Int)
    /// Requests at a time, of which fewer fit beside the model.
    case batchTooLarge(Int, fits: Int, devices: Int)
    /// What a run of the host did not measure.
    case notMeasured(String)
    /// Of a host that nobody measured, the keys that its profile lacks for a bound.
    case unmeasured([String])
    /// Of the model with this id no price has a source.
    case noPrice(String)

    package var description: String {
        switch self {
        case .noFigure(let key): "its profile has no \(key)"
        case .tooLittleMemory(let has, let needs, let devices):
            """
            \(Self.memory(of: devices)) \(shortest(has.rounded())) GB, and model and caches take \(shortest(needs.rounded()))
            """
        case .batchTooLarge(let batch, let fits, let devices):
            """
            a batch of \(batch) does not fit: \(Self.memory(of: devices)) the model and \(fits) of these requests at a time
            """
        case .notMeasured(let what): "the run has no \(what)"
        case .unmeasured(let keys):
            """
            nobody measured it (`wattmark run` on one does), and for a bound its profile lacks \
            \(keys.joined(separator: ", "))
            """
        case .noPrice(let model):
            """
            no price of its tokens has a source; --set model.\(model).usd_per_million_input_tokens and \
            model.\(model).usd_per_million_output_tokens
            """
        }
    }

    private static func memory(of devices: Int) -> String {
        devices == 1
            ? "its memory holds"
            : "the memory of \(devices) devices, the most that serve one copy as one machine, holds"
    }
}
