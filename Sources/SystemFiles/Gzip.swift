import Foundation

/// Packs or unpacks bytes in gzip's format (RFC 1952) with zlib, which is looked for when the program runs: nothing else
/// needs it.
///
/// Not copied: the state of the library is freed with it.
package struct Gzip: ~Copyable {
    package enum Direction: Sendable {
        case packing, unpacking
    }

    /// With which such a file begins.
    static let mark: [UInt8] = [0x1f, 0x8b]

    private let direction: Direction
    /// In messages.
    private let name: String
    private let library: ZlibLibrary
    private let stream: UnsafeMutableRawPointer
    /// Whether what was unpacked so far is whole.
    private var isWhole = false

    /// - Parameter name: of the file, for messages.
    /// - Throws: `noLibrary` where there is no zlib.
    package init(_ direction: Direction, of name: String) throws(GzipError) {
        guard let library = ZlibLibrary.shared, let stream = library.stream(direction) else {
            throw .noLibrary(name: name)
        }
        self.direction = direction
        self.name = name
        self.library = library
        self.stream = stream
    }

    deinit {
        library.end(stream, direction)
    }

    /// - Parameter take: is given what comes of it, at most 64 KiB at a time.
    package mutating func add(_ part: [UInt8], _ take: ([UInt8]) throws -> Void) throws {
        try turn(part, isLast: false, take)
    }

    /// Ends the file.
    ///
    /// - Throws: `cutShort` where what was to be unpacked ends too early.
    package mutating func finish(_ take: ([UInt8]) throws -> Void) throws {
        switch direction {
        case .packing: try turn([], isLast: true, take)
        case .unpacking: if !isWhole { throw GzipError.cutShort(name: name) }
        }
    }

    private mutating func turn(
        _ part: [UInt8], isLast: Bool, _ take: ([UInt8]) throws -> Void
    ) throws {
        var input = part
        var done = 0
        while true {
            var status: ZlibLibrary.Status = .goesOn
            var used = 0
            let output = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                input.withUnsafeMutableBufferPointer { bytes in
                    let rest = UnsafeMutableBufferPointer(rebasing: bytes[done...])
                    (status, used, count) = library.turn(
                        stream, direction, rest, into: buffer, isLast: isLast)
                }
            }
            done += used
            if !output.isEmpty { try take(output) }
            switch status {
            case .damaged: throw GzipError.damaged(name: name)
            case .ended:
                isWhole = true
                // Files that were put together are one file: RFC 1952, section 2.2.
                guard direction == .unpacking, done < part.count else { return }
                library.beginAnew(stream)
                isWhole = false
            case .goesOn:
                if used > 0 || !output.isEmpty { isWhole = false }
                if output.count < 1 << 16, done == part.count, !isLast { return }
                if used == 0, output.isEmpty { return }
            }
        }
    }
}
