package import CKernels

/// One row of the sha256d kernel table.
package struct SHA256dKernel: Sendable {
    package let name: String
    let isa: String
    package let requires: CPUFeatures
    package let lanes: Int
    /// Bytes that it works on beside its registers, and of which some pieces may be faster than others.
    package let memoryBytes: Int
    let scan:
        @convention(c) (
            UnsafePointer<wm_sha256d_job>?, UInt32, UInt32, UnsafeMutablePointer<UInt32>?, Int
        ) -> Int

    package init(
        name: String, isa: String, requires: CPUFeatures, lanes: Int, memoryBytes: Int = 0,
        scan:
            @escaping @convention(c) (
                UnsafePointer<wm_sha256d_job>?, UInt32, UInt32, UnsafeMutablePointer<UInt32>?, Int
            ) -> Int
    ) {
        self.name = name
        self.isa = isa
        self.requires = requires
        self.lanes = lanes
        self.memoryBytes = memoryBytes
        self.scan = scan
    }

    package static let all: [SHA256dKernel] = {
        var count = 0
        let table = wm_sha256d_kernels(&count)
        return UnsafeBufferPointer(start: table, count: count).compactMap { row in
            row.scan.map {
                SHA256dKernel(
                    name: String(cString: row.name), isa: String(cString: row.isa),
                    requires: CPUFeatures(rawValue: row.requires), lanes: Int(row.lanes),
                    memoryBytes: row.memory_bytes, scan: $0)
            }
        }
    }()
}
