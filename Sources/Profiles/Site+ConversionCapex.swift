extension Site {
    /// What it costs to make an IT megawatt of a mining site fit for accelerators: in one sum, or in three parts.
    package struct ConversionCapex: Codable, Hashable, Sendable {
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
            reader.figure(key, .nonNegative("US dollars per MW"), from: inherited, required: false)
        }
        let total = part("total")
        let parts = ["cooling", "connectivity", "building"].map { ($0, part($0)) }
        for (key, figure) in parts where (figure == nil) == (total == nil) {
            // A figure that is there but faulty has its own message.
            guard figure != nil || reader.value(key) == nil, total != nil || reader.value("total") == nil
            else { continue }
            figure == nil
                ? reader.fault(key, "is missing", "give cooling, connectivity and building, or total alone")
                : reader.fault(
                    key, "stands beside total", "give cooling, connectivity and building, or total alone")
        }
        reader.finish()
        self.init(total: total, cooling: parts[0].1, connectivity: parts[1].1, building: parts[2].1)
    }
}

extension Figure {
    /// Both, with sides where either has one; the source names both, the confidence is the lesser.
    fileprivate static func + (left: Figure, right: Figure) -> Figure {
        func side(_ of: (Spread) -> Double?) -> Double? {
            let (a, b) = (of(left.spread), of(right.spread))
            return a == nil && b == nil ? nil : (a ?? left.median) + (b ?? right.median)
        }
        let source =
            left.provenance.source == right.provenance.source
            ? left.provenance.source : "\(left.provenance.source); \(right.provenance.source)"
        let lesser = [Provenance.Confidence.low, .medium, .high].first {
            $0 == left.provenance.confidence || $0 == right.provenance.confidence
        }
        return Figure(
            Spread(low: side(\.low), median: left.median + right.median, high: side(\.high)),
            Provenance(source: source, asOf: left.provenance.asOf, confidence: lesser ?? .low))
    }
}
