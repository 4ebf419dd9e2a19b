import Foundation

/// The calls of zlib that pack and unpack streams: zlib 1.2 manual, "Basic Functions" and "Advanced Functions". Its
/// interface has not changed since 1.0.
struct ZlibLibrary: Sendable {
    enum Status {
        case goesOn, ended, damaged
    }

    /// `z_stream` where pointers and longs have eight bytes: `next_in` at 0, `avail_in` at 8, `next_out` at 24 and
    /// `avail_out` at 32, and a state that only the library knows.
    private static let size = 112

    private typealias Begin =
        @convention(c) (
            UnsafeMutableRawPointer, CInt, CInt, CInt, CInt, CInt, UnsafePointer<CChar>, CInt
        ) -> CInt
    private typealias BeginUnpacking =
        @convention(c) (UnsafeMutableRawPointer, CInt, UnsafePointer<CChar>, CInt) -> CInt
    private typealias Turn = @convention(c) (UnsafeMutableRawPointer, CInt) -> CInt
    private typealias OfStream = @convention(c) (UnsafeMutableRawPointer) -> CInt
    private typealias Version = @convention(c) () -> UnsafePointer<CChar>

    private let deflateBegin: Begin
    private let inflateBegin: BeginUnpacking
    private let deflate: Turn
    private let inflate: Turn
    private let deflateEnd: OfStream
    private let inflateEnd: OfStream
    private let inflateReset: OfStream
    private let version: Version

    /// `nil` where there is none.
    static let shared = ZlibLibrary()

    private init?() {
        let names = ["libz.so.1", "libz.1.dylib"]
        guard MemoryLayout<Int>.size == 8,
            let handle = names.lazy.compactMap({ dlopen($0, RTLD_NOW | RTLD_LOCAL) }).first
        else { return nil }
        func find<Function>(_ name: String, as type: Function.Type) -> Function? {
            dlsym(handle, name).map { unsafeBitCast($0, to: type) }
        }
        guard let deflateBegin = find("deflateInit2_", as: Begin.self),
            let inflateBegin = find("inflateInit2_", as: BeginUnpacking.self),
            let deflate = find("deflate", as: Turn.self), let inflate = find("inflate", as: Turn.self),
            let deflateEnd = find("deflateEnd", as: OfStream.self),
            let inflateEnd = find("inflateEnd", as: OfStream.self),
            let inflateReset = find("inflateReset", as: OfStream.self),
            let version = find("zlibVersion", as: Version.self)
        else { return nil }
        (self.deflateBegin, self.inflateBegin, self.version) = (deflateBegin, inflateBegin, version)
        (self.deflate, self.inflate) = (deflate, inflate)
        (self.deflateEnd, self.inflateEnd, self.inflateReset) = (deflateEnd, inflateEnd, inflateReset)
    }

    /// A window of 2^15 bytes, and 16 for gzip's header.
    private static let window: CInt = 15 + 16

    /// At level 6, zlib's own choice.
    ///
    /// - Returns: what `end` frees; `nil` where there is no memory.
    func stream(_ direction: Gzip.Direction) -> UnsafeMutableRawPointer? {
        let stream = UnsafeMutableRawPointer.allocate(byteCount: Self.size, alignment: 16)
        stream.initializeMemory(as: UInt8.self, repeating: 0, count: Self.size)
        let deflated: CInt = 8  // Z_DEFLATED
        let code =
            switch direction {
            case .packing:
                deflateBegin(stream, 6, deflated, Self.window, 8, 0, version(), CInt(Self.size))
            case .unpacking: inflateBegin(stream, Self.window, version(), CInt(Self.size))
            }
        guard code == 0 else {
            stream.deallocate()
            return nil
        }
        return stream
    }

    func beginAnew(_ stream: UnsafeMutableRawPointer) { _ = inflateReset(stream) }

    func end(_ stream: UnsafeMutableRawPointer, _ direction: Gzip.Direction) {
        _ = direction == .packing ? deflateEnd(stream) : inflateEnd(stream)
        stream.deallocate()
    }

    /// - Returns: how many bytes were taken, and how many came out.
    func turn(
        _ stream: UnsafeMutableRawPointer, _ direction: Gzip.Direction,
        _ input: UnsafeMutableBufferPointer<UInt8>,
        into output: UnsafeMutableBufferPointer<UInt8>, isLast: Bool
    ) -> (Status, used: Int, made: Int) {
        stream.storeBytes(of: UInt(bitPattern: input.baseAddress), toByteOffset: 0, as: UInt.self)
        stream.storeBytes(of: UInt32(input.count), toByteOffset: 8, as: UInt32.self)
        stream.storeBytes(of: UInt(bitPattern: output.baseAddress), toByteOffset: 24, as: UInt.self)
        stream.storeBytes(of: UInt32(output.count), toByteOffset: 32, as: UInt32.self)
        let finish: CInt = 4  // Z_FINISH
        let code = direction == .packing ? deflate(stream, isLast ? finish : 0) : inflate(stream, 0)
        let used = input.count - Int(stream.load(fromByteOffset: 8, as: UInt32.self))
        let made = output.count - Int(stream.load(fromByteOffset: 32, as: UInt32.self))
        // Z_OK, Z_STREAM_END, and Z_BUF_ERROR where nothing could be done.
        let status: Status =
            switch code {
            case 0, -5: .goesOn
            case 1: .ended
            default: .damaged
            }
        return (status, used, made)
    }
}
