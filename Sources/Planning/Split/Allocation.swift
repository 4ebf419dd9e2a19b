/// A use of the megawatts of a site at the meter.
package struct Allocation: Hashable, Encodable, Sendable {
    package var hashingMegawatts: Double
    package var hostingMegawatts: Double

    package init(hashingMegawatts: Double, hostingMegawatts: Double) {
        self.hashingMegawatts = hashingMegawatts
        self.hostingMegawatts = hostingMegawatts
    }

    package static let idle = Allocation(hashingMegawatts: 0, hostingMegawatts: 0)
}
