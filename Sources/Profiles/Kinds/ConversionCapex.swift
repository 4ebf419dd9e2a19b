extension Site {
    /// What it costs to make an IT megawatt of a mining site fit for accelerators: in one sum, or in three parts.
    package struct ConversionCapex: Encodable, Hashable, Sendable {
        /// The one sum.
        package var total: Figure?
        package var cooling: Figure?
        package var connectivity: Figure?
        package var building: Figure?

        /// The sum; of parts, the sum of their lows, medians and highs, which widens it: it is as if all parts were
        /// cheap or dear together.
        package var sum: Figure? {
            if let total { return total }
            let parts = [cooling, connectivity, building].compactMap { $0 }
            guard let first = parts.first, parts.count == 3 else { return nil }
            return parts.dropFirst().reduce(first, +)
        }
    }
}

extension Site.ConversionCapex {
    init?(_ reader: FieldReader, inherited: Provenance?) {
        func part(_ key: String) -> Figure? {
            reader.figure(key, .nonNegative(.dollarsPerMegawatt), from: inherited, required: false)
        }
        let total = part("total")
        let keys = ["cooling", "connectivity", "building"]
        let parts = keys.map(part)
        let stated = keys.filter { reader.value($0) != nil }
        let remedy = "give cooling, connectivity and building, or total alone"
        if reader.value("total") != nil {
            if !stated.isEmpty {
                reader.fault("total", "stands beside \(stated.joined(separator: ", "))", remedy)
            }
        } else {
            for key in keys where !stated.contains(key) { reader.fault(key, "is missing", remedy) }
        }
        reader.finish()
        self.init(total: total, cooling: parts[0], connectivity: parts[1], building: parts[2])
    }
}
