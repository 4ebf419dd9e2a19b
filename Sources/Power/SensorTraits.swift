/// How far one reading of a power sensor can be trusted, and of which time it tells.
struct SensorTraits: Hashable, Sendable {
    /// Seconds before a reading over which it is an average, above 0.
    var averaging: Double
    /// Whether nobody tells these seconds.
    var isAveragingAssumed = false
    /// Watts between two readings that the sensor can tell apart.
    var resolution: Double
    /// The sensor's stated error, relative; 0 where it states none.
    var relativeError: Double

    /// Assumed of a sensor that tells no interval or one of 0: no document says, one that is taken for too quick counts what
    /// ran before the load, and one that is taken for an instant tells of the pause between windows in which it is read.
    static let assumedAveraging = 1.0

    init(
        averaging: Double, isAveragingAssumed: Bool = false, resolution: Double, relativeError: Double
    ) {
        self.averaging = averaging
        self.isAveragingAssumed = isAveragingAssumed
        self.resolution = resolution
        self.relativeError = relativeError
    }

    /// What the driver tells of the channel `stem`: `_average_interval` in milliseconds (4294967295 from firmware that
    /// does not know), `_accuracy` in percent.
    init(of stem: String, on chip: HwmonChip, isAverage: Bool) {
        let told = isAverage ? chip.hint(stem + "_average_interval").flatMap { Double($0) } : nil
        let milliseconds = told.flatMap { $0 > 0 ? $0 : nil }
        averaging = milliseconds.map { $0 / 1000 } ?? Self.assumedAveraging
        isAveragingAssumed = milliseconds == nil
        relativeError = chip.hint(stem + "_accuracy").flatMap(Self.error) ?? 0
        let file = chip.file(stem + (isAverage ? "_average" : "_input"))
        let reading = try? file?.integer()
        // Firmware that tells whole watts only writes them as microwatts.
        resolution = (reading ?? nil).map { $0 % 1_000_000 == 0 ? 1 : 0.001 } ?? 1
    }

    /// What the sum of several sensors is worth.
    init(sumOf parts: [SensorTraits]) {
        averaging = parts.map(\.averaging).max() ?? 0
        isAveragingAssumed = parts.contains(where: \.isAveragingAssumed)
        resolution = parts.map(\.resolution).reduce(0, +)
        relativeError = parts.map(\.relativeError).max() ?? 0
    }

    /// ACPI's accuracy in percent: 100 is exact. The driver prints whole percents and thousandths as `99.50%` for
    /// 99.050 (`%u.%u%%`), so the digits after the point are a number of thousandths.
    private static func error(_ text: String) -> Double? {
        guard text.hasSuffix("%") else { return nil }
        let parts = text.dropLast().split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let whole = Int(parts[0]), let thousandths = Int(parts[1]),
            (0...100).contains(whole), (0..<1000).contains(thousandths)
        else { return nil }
        return max(0, 1 - (Double(whole) + Double(thousandths) / 1000) / 100)
    }
}
