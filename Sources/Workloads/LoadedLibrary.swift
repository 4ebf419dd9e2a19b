import Foundation

/// What engines of other makers are loaded from.
package enum LoadedLibrary: String, CaseIterable, Sendable {
    case cblas = "CBLAS"
    case onednn = "oneDNN"

    /// The option that names one.
    package var option: String { self == .cblas ? "--cblas" : "--onednn" }

    /// The variable of the process that is set to 1 before it is loaded, whatever it was: a worker is one thread. Read
    /// when the library is loaded, whose own threads would spin beside what is being measured.
    package var threadVariable: String { self == .cblas ? "OPENBLAS_NUM_THREADS" : "OMP_NUM_THREADS" }

    /// - Parameter path: or a name that the loader looks for.
    /// - Returns: the loader's handle.
    /// - Throws: `WorkloadError.libraryNotLoaded`.
    func load(_ path: String) throws(WorkloadError) -> UnsafeMutableRawPointer {
        guard !path.contains("/") || Self.isWhole(path) else {
            throw .libraryNotLoaded(self, path: path, reason: "the file is cut off")
        }
        setenv(threadVariable, "1", 1)
        if let handle = dlopen(path, RTLD_NOW | RTLD_LOCAL) { return handle }
        let reason = dlerror().map { String(cString: $0) } ?? "the loader gave no reason"
        let prefix = "\(path): "
        throw .libraryNotLoaded(
            self, path: path,
            reason: reason.hasPrefix(prefix) ? String(reason.dropFirst(prefix.count)) : reason)
    }

    /// Whether an ELF file for 64 bits holds the segments that its header lists; the loader maps them unseen, and the
    /// process dies of what lies behind the end. Offsets are those of Elf64_Ehdr and Elf64_Phdr. True of any other file,
    /// of which the loader says what it is.
    static func isWhole(_ path: String) -> Bool {
        guard let file = try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped) else {
            return true
        }
        return file.withUnsafeBytes { bytes in
            func number<T: FixedWidthInteger>(_ type: T.Type, at offset: Int) -> Int? {
                guard offset >= 0, offset <= bytes.count - MemoryLayout<T>.size else { return nil }
                return Int(exactly: T(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: type)))
            }
            guard bytes.starts(with: [0x7f, 0x45, 0x4c, 0x46, 2, 1]) else { return true }
            guard let table = number(UInt64.self, at: 32), let size = number(UInt16.self, at: 54),
                let count = number(UInt16.self, at: 56), table <= bytes.count
            else { return false }
            let loadable = 1
            return (0..<count).allSatisfy { index in
                let entry = table + index * size
                guard let kind = number(UInt32.self, at: entry),
                    let start = number(UInt64.self, at: entry + 8),
                    let length = number(UInt64.self, at: entry + 32)
                else { return false }
                return kind != loadable || (start <= bytes.count && length <= bytes.count - start)
            }
        }
    }
}
