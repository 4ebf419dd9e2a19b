import Foundation
package import RunRecords
import Synchronization

/// A BLAS with the C interface, found when the program runs: OpenBLAS, BLIS, MKL, or any other.
///
/// It is never unloaded: these libraries leave threads behind that execute their code.
package final class CBLASLibrary: Sendable {
    /// Integers of the interface. Most builds take 32 bits, some 64; on Linux every argument has eight bytes of its
    /// own, of which either build reads its part, so that the wide form suits both. Darwin packs arguments on the
    /// stack, and its library takes 32 bits.
    #if canImport(Darwin)
        typealias Extent = CInt
    #else
        typealias Extent = Int
    #endif
    /// Order, transposition of A and of B, m, n, k, alpha, A and its row's length, B and its, beta, C and its.
    typealias SingleMultiply =
        @convention(c) (
            CInt, CInt, CInt, Extent, Extent, Extent, Float, UnsafeRawPointer, Extent, UnsafeRawPointer,
            Extent, Float, UnsafeMutableRawPointer, Extent
        ) -> Void
    typealias DoubleMultiply =
        @convention(c) (
            CInt, CInt, CInt, Extent, Extent, Extent, Double, UnsafeRawPointer, Extent, UnsafeRawPointer,
            Extent, Double, UnsafeMutableRawPointer, Extent
        ) -> Void

    /// What the loader was asked for: a path, or a name that it looks for in its own places.
    package let path: String
    /// Library, version and the kernel that it chose for this CPU, as far as it tells: `openblas-0.3.21-zen`.
    package let product: String
    private let sgemm: SingleMultiply
    private let dgemm: DoubleMultiply
    private let limitThreads: @Sendable () -> Void
    /// The libraries guard their own thread counts badly.
    private let limiting = Mutex(())

    /// The names under which the loader finds what distributions install, the one most used first.
    package static let names: [String] = {
        #if canImport(Darwin)
            [
                "libopenblas.dylib", "libblis.dylib",
                "/System/Library/Frameworks/Accelerate.framework/Accelerate",
            ]
        #else
            [
                "libopenblas.so.0", "libopenblas.so", "libblis.so.4", "libblis.so", "libmkl_rt.so.2",
                "libmkl_rt.so", "libcblas.so.3", "libblas.so.3",
            ]
        #endif
    }()

    /// The first of `names` that can be loaded and has the C interface; `nil` where there is none.
    package static func firstFound(among names: [String] = names) -> CBLASLibrary? {
        for name in names {
            if let library = try? CBLASLibrary(path: name) { return library }
        }
        return nil
    }

    /// - Throws: `WorkloadError.libraryNotLoaded` or `.libraryWithoutSymbol`.
    package init(path: String) throws(WorkloadError) {
        let handle = try LoadedLibrary.cblas.load(path)
        let symbols = Symbols(handle: handle)
        guard let sgemm = symbols.find("cblas_sgemm", as: SingleMultiply.self) else {
            throw .libraryWithoutSymbol(.cblas, path: path, symbol: "cblas_sgemm")
        }
        guard let dgemm = symbols.find("cblas_dgemm", as: DoubleMultiply.self) else {
            throw .libraryWithoutSymbol(.cblas, path: path, symbol: "cblas_dgemm")
        }
        self.path = path
        self.sgemm = sgemm
        self.dgemm = dgemm
        product = symbols.product ?? Symbols.plain((path as NSString).lastPathComponent)
        limitThreads = symbols.limitThreads
        keepToThisThread()
    }

    /// The data types that the C interface multiplies.
    package static let dataTypes: [DataType] = [.f32, .f64]

    /// Lets the library compute on the calling thread alone: our workers are placed, its own would not be.
    ///
    /// Some libraries keep this for each thread, so each worker says it for itself.
    package func keepToThisThread() { limiting.withLock { _ in limitThreads() } }

    /// C = A·B for row-major matrices without gaps, of f32 or of f64 as the operands are.
    func multiply(_ o: MatmulOperands) {
        let (rowMajor, plain): (CInt, CInt) = (101, 111)  // CblasRowMajor, CblasNoTrans
        let (m, n, k) = (Extent(o.problem.m), Extent(o.problem.n), Extent(o.problem.k))
        if o.kernel.dataType == .f32 {
            sgemm(rowMajor, plain, plain, m, n, k, 1, o.a, k, o.b, n, 0, o.c, n)
        } else {
            dgemm(rowMajor, plain, plain, m, n, k, 1, o.a, k, o.b, n, 0, o.c, n)
        }
    }
}

/// What a loaded library has beside the C interface, by which it is known and kept to one thread.
private struct Symbols {
    let handle: UnsafeMutableRawPointer

    func find<Function>(_ name: String, as type: Function.Type) -> Function? {
        dlsym(handle, name).map { unsafeBitCast($0, to: type) }
    }

    private typealias Text = @convention(c) () -> UnsafePointer<CChar>?

    var product: String? { openBLAS ?? blis ?? mkl }

    /// Its configuration begins `OpenBLAS 0.3.21`; a core name follows from the CPU or from OPENBLAS_CORETYPE.
    private var openBLAS: String? {
        guard let config = find("openblas_get_config", as: Text.self)?() else { return nil }
        let version = String(cString: config).split(separator: " ").dropFirst().first.map(String.init)
        let core = find("openblas_get_corename", as: Text.self)?().map { String(cString: $0) }
        return Self.joined("openblas", version, core)
    }

    private var blis: String? {
        guard let version = find("bli_info_get_version_str", as: Text.self)?() else { return nil }
        let query = find("bli_arch_query_id", as: (@convention(c) () -> CInt).self)
        let text = find("bli_arch_string", as: (@convention(c) (CInt) -> UnsafePointer<CChar>?).self)
        let core = query.flatMap { query in text?(query()) }.map { String(cString: $0) }
        return Self.joined("blis", String(cString: version), core)
    }

    /// Its text has the version behind that word; which kernel it takes it does not tell.
    private var mkl: String? {
        let call = find(
            "MKL_Get_Version_String", as: (@convention(c) (UnsafeMutablePointer<CChar>, CInt) -> Void).self)
        guard let call else { return nil }
        var buffer = [CChar](repeating: 0, count: 256)
        call(&buffer, CInt(buffer.count - 1))
        let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        let words = String(decoding: bytes, as: UTF8.self).split(separator: " ").map(String.init)
        let place = words.firstIndex(of: "Version").map { $0 + 1 }
        return Self.joined("mkl", place.flatMap { $0 < words.count ? words[$0] : nil }, nil)
    }

    var limitThreads: @Sendable () -> Void {
        if let set = find("openblas_set_num_threads", as: (@convention(c) (CInt) -> Void).self) {
            return { set(1) }
        }
        if let set = find("bli_thread_set_num_threads", as: (@convention(c) (Int) -> Void).self) {
            return { set(1) }
        }
        if let set = find("MKL_Set_Num_Threads_Local", as: (@convention(c) (CInt) -> CInt).self) {
            return { _ = set(1) }
        }
        return {}
    }

    private static func joined(_ parts: String?...) -> String {
        plain(parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "-"))
    }

    /// In lower case, with nothing in it that a shell or a file name would mind.
    static func plain(_ text: String) -> String {
        String(
            text.lowercased().map {
                $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) ? $0 : "_"
            })
    }
}
