package import Quantities

/// By what a subject's work is sold.
package enum PriceModel: Hashable, Sendable {
    case hashprice
    /// By the achieved PFLOP-hour of one number format.
    case perFlop(NumberFormat)
    case perDeviceHour
    /// By the kilowatt of critical IT load and month.
    case perKilowatt
    /// By the million tokens of one language model, which is named by its id.
    case perToken(String)

    private static let tokenPrefix = "per-token:"
    private static let flopPrefix = "per-flop:"

    /// From its name; `nil` for a model that there is not.
    package init?(_ name: String) {
        switch name {
        case "hashprice": self = .hashprice
        case "per-device-hour": self = .perDeviceHour
        case "per-kilowatt": self = .perKilowatt
        case _ where name.hasPrefix(Self.tokenPrefix) && name.count > Self.tokenPrefix.count:
            self = .perToken(String(name.dropFirst(Self.tokenPrefix.count)))
        default:
            guard name.hasPrefix(Self.flopPrefix),
                let format = NumberFormat(rawValue: String(name.dropFirst(Self.flopPrefix.count)))
            else { return nil }
            self = .perFlop(format)
        }
    }

    package var use: Use {
        switch self {
        case .hashprice: .hashing
        case .perFlop, .perDeviceHour, .perKilowatt, .perToken: .hosting
        }
    }

    /// Without what tells two of one kind apart: `per-flop` for all number formats, `per-token` for all language models.
    package var family: String {
        switch self {
        case .hashprice, .perDeviceHour, .perKilowatt: description
        case .perFlop: String(Self.flopPrefix.dropLast())
        case .perToken: String(Self.tokenPrefix.dropLast())
        }
    }

    package var isPerToken: Bool {
        switch self {
        case .perToken: true
        case .hashprice, .perFlop, .perDeviceHour, .perKilowatt: false
        }
    }

    /// Whether a subject that is sold by all of `models` would be sold by this one: a machine sells one number format
    /// at a time, bf16, which is what AI hosting sells, else f32, else its first.
    package func isHeadline(among models: [PriceModel]) -> Bool {
        switch self {
        case .hashprice, .perDeviceHour, .perKilowatt, .perToken: true
        case .perFlop(let format): format == Self.headline(of: models.compactMap(\.format))
        }
    }

    /// The one that is meant where none is named: the rent by the hour where there is one, then the headline format, then the
    /// only one; `nil` where nothing is sold.
    package static func usual(among models: [PriceModel]) -> PriceModel? {
        let ordered = models.sorted()
        return ordered.first { $0 == .perDeviceHour } ?? ordered.first { $0.isHeadline(among: ordered) }
            ?? ordered.first
    }

    private var format: NumberFormat? {
        switch self {
        case .perFlop(let format): format
        case .hashprice, .perDeviceHour, .perKilowatt, .perToken: nil
        }
    }

    private static func headline(of formats: [NumberFormat]) -> NumberFormat? {
        formats.contains(.bf16) ? .bf16 : formats.contains(.f32) ? .f32 : formats.first
    }
}

extension PriceModel: CustomStringConvertible, Comparable {
    /// As records write it and commands take it: `per-flop:bf16`, `per-token:gpt-oss-120b`.
    package var description: String {
        switch self {
        case .hashprice: "hashprice"
        case .perFlop(let format): Self.flopPrefix + format.rawValue
        case .perDeviceHour: "per-device-hour"
        case .perKilowatt: "per-kilowatt"
        case .perToken(let model): Self.tokenPrefix + model
        }
    }

    package static func < (left: PriceModel, right: PriceModel) -> Bool {
        left.description < right.description
    }
}

extension PriceModel: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let name = try container.decode(String.self)
        guard let model = PriceModel(name) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "\"\(name)\" is not a price model such as hashprice")
        }
        self = model
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension NumberFormat {
    /// Of what was measured.
    package init(_ type: DataType) {
        switch type {
        case .f32: self = .f32
        case .f64: self = .f64
        case .bf16: self = .bf16
        case .int8: self = .int8
        }
    }
}
