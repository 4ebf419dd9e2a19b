/// One counter or sensor of a chip.
struct HwmonChannel {
    enum Quantity {
        /// Microjoules since some time.
        case energy
        /// Microwatts, with what the driver tells of them.
        case power(SensorTraits)
    }
    var label: String
    var file: SensorFile
    var quantity: Quantity

    /// The chip's energy counters, or, where it has none, its power sensors.
    static func all(of chip: HwmonChip) -> [HwmonChannel] {
        let counters = chip.numbers(of: "energy", endings: ["_input"]).compactMap { number in
            chip.file("energy\(number)_input").map {
                HwmonChannel(label: label("energy\(number)", on: chip), file: $0, quantity: .energy)
            }
        }
        guard counters.isEmpty else { return counters }
        return chip.numbers(of: "power", endings: ["_average", "_input"]).compactMap { number in
            let stem = "power\(number)"
            // An average over the sensor's interval says more of a window than one instant of it.
            let average = chip.file(stem + "_average")
            return (average ?? chip.file(stem + "_input")).map {
                HwmonChannel(
                    label: label(stem, on: chip), file: $0,
                    quantity: .power(SensorTraits(of: stem, on: chip, isAverage: average != nil)))
            }
        }
    }

    private static func label(_ stem: String, on chip: HwmonChip) -> String {
        chip.hint(stem + "_label") ?? chip.hint(stem + "_oem_info") ?? stem
    }
}
