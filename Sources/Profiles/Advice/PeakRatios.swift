import Quantities

/// Finds peaks that look like those with sparsity, which published tables often print as if they were dense.
///
/// Tensor units do fp8 and int8 twice as fast as bf16, so a peak that is off by a factor of two against the others of
/// its device, or against f32 on a sibling of the same architecture, is suspect. A profile that says why in
/// `dense_peak_note` is taken at its word.
package enum PeakRatios {
    /// A factor of two, with what tables round.
    private static let double = 1.8...2.2
    private static let quadruple = 3.6...4.4
    private static let equal = 0.9...1.1

    package static func advice(on devices: [AcceleratorProfile]) -> [ProfileAdvice] {
        devices.filter { $0.densePeakNote == nil }.flatMap { device in
            let own = within(device)
            return own.isEmpty ? beside(device, siblings(of: device, among: devices)) : own
        }
    }

    private static func siblings(
        of device: AcceleratorProfile, among devices: [AcceleratorProfile]
    ) -> [AcceleratorProfile] {
        guard device.architecture != nil else { return [] }
        return devices.filter {
            $0.id != device.id && $0.maker == device.maker && $0.architecture == device.architecture
                && $0.densePeakNote == nil
        }
    }

    /// Against bf16 on the device itself.
    private static func within(_ device: AcceleratorProfile) -> [ProfileAdvice] {
        guard let bf16 = device.densePeak[.bf16]?.median else { return [] }
        return [NumberFormat.fp8, .int8].compactMap { type in
            guard let peak = device.densePeak[type]?.median else { return nil }
            if quadruple.contains(peak / bf16) {
                return advice(
                    device, type,
                    "\(plain(peak)) is four times bf16_tflops \(plain(bf16)), where twice is usual")
            }
            if equal.contains(peak / bf16) {
                return advice(
                    device, .bf16, "\(plain(bf16)) equals \(type.peakKey) \(plain(peak)), where half is usual"
                )
            }
            return nil
        }
    }

    /// Against f32, which has no sparse figure, on siblings: the greater ratio is the suspect.
    private static func beside(
        _ device: AcceleratorProfile, _ siblings: [AcceleratorProfile]
    ) -> [ProfileAdvice] {
        [NumberFormat.bf16, .fp8, .int8].compactMap { type in
            guard let own = device.ratioToF32(type) else { return nil }
            let half = siblings.first { sibling in
                sibling.ratioToF32(type).map { double.contains(own / $0) } ?? false
            }
            guard let half, let peak = device.densePeak[type]?.median else { return nil }
            return advice(
                device, type,
                "\(plain(peak)) is twice as much beside f32_tflops as that of \(half.id), its sibling")
        }
    }

    private static func advice(
        _ device: AcceleratorProfile, _ type: NumberFormat, _ problem: String
    ) -> ProfileAdvice {
        ProfileAdvice(
            .sparsePeak, kind: .accelerator, ids: [device.id], fields: ["dense_peak.\(type.peakKey)"],
            problem:
                "accelerator \(device.id): dense_peak.\(type.peakKey): \(problem): it may be the sparse figure",
            remedy: "halve it if it is, or say in dense_peak_note why it is right")
    }
}

extension AcceleratorProfile {
    fileprivate func ratioToF32(_ type: NumberFormat) -> Double? {
        guard let peak = densePeak[type]?.median, let f32 = densePeak[.f32]?.median else { return nil }
        return peak / f32
    }
}
