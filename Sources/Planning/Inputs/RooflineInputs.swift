import Economics
import Profiles
import Quantities

/// What the most that a machine could serve of a language model follows from; those of them that a machine's profile does not
/// have, or that do not bound it, move nothing.
extension PlanInput {
    // From the memory of a small host of 2026 to a hundred times the fastest device's, and the same of peaks.
    private static let bandwidths = 1.0...1_000_000.0
    private static let peaks = 0.1...1_000_000.0

    /// In which a machine computes a model: in its own format, else in bf16.
    private static func formats(of model: LanguageModel) -> [NumberFormat] {
        model.arithmetic == .bf16 ? [.bf16] : [model.arithmetic, .bf16]
    }

    /// - Parameter reference: whose achieved fraction is taken where the device has none.
    static func roofline(
        of device: AcceleratorProfile, _ model: LanguageModel, reference: AcceleratorProfile?
    ) -> [PlanInput] {
        let id = device.id
        var inputs = [
            PlanInput(
                "accelerator.\(id).memory_gigabytes_per_second", "memory of \(id)", "GB/s", .positive,
                sought: bandwidths, get: { $0.library.accelerators[id]?.memoryGigabytesPerSecond },
                set: { $0.library.accelerators[id]?.memoryGigabytesPerSecond = $1 })
        ]
        for type in formats(of: model) {
            inputs.append(
                PlanInput(
                    "accelerator.\(id).dense_peak.\(type.peakKey)", "\(type.rawValue) peak of \(id)",
                    "TFLOP/s",
                    .positive, sought: peaks, get: { $0.library.accelerators[id]?.densePeak[type] },
                    set: { $0.library.accelerators[id]?.densePeak[type] = $1 }))
            inputs.append(share("sustained", \.sustainedFraction, by: id, type))
            inputs.append(share("achieved", \.achievedFraction, by: id, type))
            if let other = reference?.id, other != id {
                inputs.append(share("achieved", \.achievedFraction, by: other, type))
            }
        }
        return inputs + shape(of: model.id)
    }

    /// Of its peak, what a device reaches.
    private static func share(
        _ kind: String,
        _ path: any WritableKeyPath<AcceleratorProfile, [NumberFormat: Figure]> & Sendable, by id: String,
        _ type: NumberFormat
    ) -> PlanInput {
        PlanInput(
            "accelerator.\(id).\(kind)_fraction.\(type.rawValue)", "\(kind) \(type.rawValue) of \(id)",
            "share of 1", .share, sought: 0...1, get: { $0.library.accelerators[id]?[keyPath: path][type] },
            set: { $0.library.accelerators[id]?[keyPath: path][type] = $1 })
    }

    static func roofline(of host: HostProfile, _ model: LanguageModel) -> [PlanInput] {
        let id = host.id
        var inputs = [
            PlanInput(
                "host.\(id).memory_gigabytes_per_second", "memory of \(id)", "GB/s", .positive,
                sought: bandwidths, get: { $0.library.hosts[id]?.memoryGigabytesPerSecond },
                set: { $0.library.hosts[id]?.memoryGigabytesPerSecond = $1 })
        ]
        for type in formats(of: model) {
            inputs.append(
                PlanInput(
                    "host.\(id).dense_peak.\(type.peakKey)", "\(type.rawValue) peak of \(id)", "TFLOP/s",
                    .positive, sought: peaks, get: { $0.library.hosts[id]?.densePeak[type] },
                    set: { $0.library.hosts[id]?.densePeak[type] = $1 }))
        }
        return inputs + shape(of: model.id)
    }

    /// What a token takes: the figures of the model's shape.
    static func shape(of id: String) -> [PlanInput] {
        func input(
            _ key: String, _ title: String, _ unit: String, sought: ClosedRange<Double>,
            _ path: any WritableKeyPath<LanguageModel, Figure> & Sendable
        ) -> PlanInput {
            PlanInput(
                "model.\(id).\(key)", "\(title), \(id)", unit, .positive, sought: sought,
                get: { $0.library.models[id]?[keyPath: path] },
                set: { if let figure = $1 { $0.library.models[id]?[keyPath: path] = figure } })
        }
        // From the smallest model that is sold to fifty times the largest of 2026.
        let parameters = 0.1...100_000.0
        return [
            input("parameters_billion", "parameters", "1e9", sought: parameters, \.parametersBillion),
            input(
                "active_parameters_billion", "parameters a token passes", "1e9", sought: parameters,
                \.activeParametersBillion),
            // From a bit to eight bytes.
            input(
                "weight_bytes_per_parameter", "bytes of a weight", "bytes", sought: 0.125...8,
                \.weightBytesPerParameter),
            input(
                "cache_bytes_per_element", "bytes of a cached number", "bytes", sought: 0.125...8,
                \.cacheBytesPerElement),
        ]
    }
}
