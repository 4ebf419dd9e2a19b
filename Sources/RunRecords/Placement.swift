/// Which PUs work in a measurement: one worker a PU.
package struct Placement: Hashable, Sendable {
    package var name: PlacementName
    /// Operating-system indices, one a worker.
    package var cpus: [Int]

    package init(_ name: PlacementName, cpus: [Int]) {
        self.name = name
        self.cpus = cpus
    }

    package var workers: Int { cpus.count }
}

extension Placement: Codable {
    private enum Key: CodingKey {
        case name, workers, cpus
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        self.init(
            try container.decode(PlacementName.self, forKey: .name),
            cpus: try container.decode([Int].self, forKey: .cpus))
        guard try container.decode(Int.self, forKey: .workers) == workers else {
            throw DecodingError.dataCorruptedError(
                forKey: .workers, in: container, debugDescription: "there must be one worker a PU of cpus")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(name, forKey: .name)
        try container.encode(workers, forKey: .workers)
        try container.encode(cpus, forKey: .cpus)
    }
}
