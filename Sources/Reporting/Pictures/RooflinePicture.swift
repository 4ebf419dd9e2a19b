import Charts
import Quantities
import RunRecords

/// The roofline of a run's cores, where their memory was measured beside their arithmetic.
enum RooflinePicture {
    /// One for each placement of which both are known, in the order of the run.
    static func pictures(of record: RunRecord) -> [Picture] {
        var placements: [PlacementName] = []
        for place in record.measurements.map(\.benchmark.placement) where !placements.contains(place) {
            placements.append(place)
        }
        return placements.compactMap { picture(of: record, on: $0) }
    }

    private static func picture(of record: RunRecord, on placement: PlacementName) -> Picture? {
        let measured = record.measurements.filter {
            $0.benchmark.placement == placement && $0.verification.passed
        }
        let slopes = StreamLoop.Level.allCases.compactMap { slope(of: measured, in: $0) }
        let products = measured.filter { $0.benchmark.unit == .floatingPoint }
        guard !slopes.isEmpty, !products.isEmpty else { return nil }
        let flats = DataType.allCases.compactMap { flat(of: products, $0) }
        let points = products.compactMap { measurement -> RooflineChart.Point? in
            guard case .matmul(let product) = measurement.benchmark.problem else { return nil }
            let size = measurement.benchmark.problem.sizeTitle ?? ""
            return RooflineChart.Point(
                "\(product.dataType.rawValue) \(size), \(measurement.benchmark.engine.rawValue)",
                intensity: product.operationsPerByte, rate: measurement.rate.center)
        }
        return RooflineChart(slopes: slopes, flats: flats, points: points, unit: .scaled("FLOP/s")).picture(
            name: Picture.name("roofline", RatePictures.scope(record), placement.rawValue),
            title: "Roofline, \(placement.rawValue)",
            description: """
                Matrix products against what memory and arithmetic of the same cores allow; operations a byte count each \
                element of A, B and C once.
                """)
    }

    /// The fastest reading loop of a level.
    private static func slope(
        of measured: [RateMeasurement], in level: StreamLoop.Level
    ) -> RooflineChart.Roof? {
        let rates = measured.compactMap { measurement -> Double? in
            guard case .bandwidth(let arrays) = measurement.benchmark.problem,
                arrays.loop == StreamLoop(.read, in: level)
            else { return nil }
            return measurement.rate.center
        }
        return rates.max().map {
            RooflineChart.Roof("\(level.rawValue) read, \(NumberText.withUnit($0, "B/s"))", rate: $0)
        }
    }

    private static func flat(of products: [RateMeasurement], _ type: DataType) -> RooflineChart.Roof? {
        let peaks = products.filter { $0.benchmark.dataType == type }.compactMap(\.peak)
            .filter { !$0.isOfMemory }
        return peaks.map(\.rate.center).max().map {
            RooflineChart.Roof("peak \(type.rawValue), \(NumberText.withUnit($0, "FLOP/s"))", rate: $0)
        }
    }
}

extension MatrixProduct {
    /// 2·m·n·k over the bytes of A, B and C, each once.
    ///
    /// Worked example: 1024³ in f32 is 2·1024³ / (3·1024²·4) = 170.7.
    fileprivate var operationsPerByte: Double {
        let (m, n, k) = (Double(m), Double(n), Double(k))
        let bytes = (m * k + k * n) * dataType.factorBytes + m * n * dataType.sumBytes
        return 2 * m * n * k / bytes
    }
}

extension DataType {
    fileprivate var factorBytes: Double {
        switch self {
        case .f32: 4
        case .f64: 8
        case .bf16: 2
        case .int8: 1
        }
    }

    /// bf16 is summed in f32, int8 in int32.
    fileprivate var sumBytes: Double { self == .f64 ? 8 : 4 }
}
