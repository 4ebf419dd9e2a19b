import Foundation

/// Memory for one worker's matrices: huge pages are asked for where a matrix can fill one.
///
/// A product touches rows of B and C that lie in hundreds of pages of 4 KiB, more than the first level of a TLB holds.
package final class OperandMemory {
    package let parts: [UnsafeMutableRawPointer]
    private let start: UnsafeMutableRawPointer
    private let bytes: Int

    /// What the kernel of x86-64, and most of arm64's, calls huge.
    package static let hugePage = 2 << 20
    /// Parts begin with a page: a core's prefetchers do not cross from one matrix into the next.
    static let page = 4096

    /// Bytes that parts of these lengths take.
    package static func bytes(_ parts: [Int]) -> Int {
        let total = parts.reduce(0) { $0 + max(1, $1).rounded(upTo: page) }
        return total < hugePage ? total : total.rounded(upTo: hugePage)
    }

    /// - Returns: `nil` where so much memory is not to be had. Swift's own allocation would trap.
    package init?(parts lengths: [Int]) {
        bytes = Self.bytes(lengths)
        let alignment = bytes < Self.hugePage ? Self.page : Self.hugePage
        guard let start = aligned_alloc(alignment, bytes) else { return nil }
        self.start = start
        #if os(Linux)
            // Advice: a kernel without huge pages says no, and the pages are small.
            if bytes >= Self.hugePage { _ = madvise(start, bytes, MADV_HUGEPAGE) }
        #endif
        var offset = 0
        parts = lengths.map { length in
            defer { offset += max(1, length).rounded(upTo: Self.page) }
            return start + offset
        }
    }

    deinit { free(start) }

    /// The share of the memory that lies in huge pages, once it was written to; `nil` where the system does not tell.
    package var hugeShare: Double? {
        Self.ownMaps.flatMap { Self.hugeShare(of: UInt(bitPattern: start), count: bytes, maps: $0) }
    }

    /// The process's mappings, as Linux has them. Foundation takes such a file for as long as its first read is.
    private static var ownMaps: String? {
        let file = open("/proc/self/smaps", O_RDONLY)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var text: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = read(file, &chunk, chunk.count)
            guard count >= 0 else { return nil }
            if count == 0 { return String(decoding: text, as: UTF8.self) }
            text += chunk[..<count]
        }
    }

    /// Mappings begin with a line `7f00-8f00 rw-p ...`, and have lines `AnonHugePages:   4096 kB` below it.
    package static func hugeShare(of start: UInt, count: Int, maps: String) -> Double? {
        let end = start + UInt(count)
        var overlap = 0.0
        var huge: Double?
        for line in maps.split(separator: "\n") {
            let words = line.split(separator: " ", omittingEmptySubsequences: true)
            guard let first = words.first else { continue }
            let bounds = first.split(separator: "-")
            if bounds.count == 2, let low = UInt(bounds[0], radix: 16), let high = UInt(bounds[1], radix: 16)
            {
                let shared = min(end, high) > max(start, low) ? min(end, high) - max(start, low) : 0
                overlap = Double(shared)
            } else if first == "AnonHugePages:", words.count > 1, let kibibytes = Double(words[1]),
                overlap > 0
            {
                // A mapping that is larger than this memory may have its huge pages elsewhere: no more than fit here.
                huge = (huge ?? 0) + min(overlap, kibibytes * 1024)
            }
        }
        return huge.map { $0 / Double(count) }
    }
}
