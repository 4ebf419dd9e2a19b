import Foundation

/// A variable of the measuring process that changes what is measured.
package struct EnvironmentVariable: Codable, Hashable, Sendable {
    package var name: String
    package var value: String

    package init(name: String, value: String) {
        self.name = name
        self.value = value
    }

    /// Which libraries and which of their code run.
    private static let ofCode = [
        // ld.so(8): other libraries, or others before them.
        "LD_PRELOAD", "LD_LIBRARY_PATH", "LD_AUDIT", "LD_BIND_NOW", "DYLD_",
        // glibc manual, "Tunables": which of its memory functions are used.
        "GLIBC_TUNABLES",
        // OpenSSL, openssl-env(7): its configuration, providers, engines and processor capabilities.
        "OPENSSL_",
        // OpenBLAS, BLIS and MKL user guides: kernels, and numbers of threads.
        "OPENBLAS_", "GOTO_", "BLIS_", "MKL_", "OMP_", "GOMP_", "KMP_",
        // oneDNN developer guide, "CPU Dispatcher Control" and "Run-time Controls"; DNNL_ until its version 3.
        "ONEDNN_", "DNNL_",
    ]
    /// What is seen of the machine: hwloc manual, "Environment Variables".
    private static let ofMachine = ["HWLOC_"]

    /// In scalars: no string of a record is longer than four times as many bytes.
    private static let longestValue = 1024

    /// Those of a process's environment, by name. The end of a long value is its digest, by which it still differs from others.
    package static func measured(in environment: [String: String]) -> [EnvironmentVariable] {
        environment.filter { variable in (ofCode + ofMachine).contains { variable.key.hasPrefix($0) } }
            .map { EnvironmentVariable(name: $0.key, value: kept($0.value)) }
            .sorted { $0.name < $1.name }
    }

    private static func kept(_ value: String) -> String {
        let scalars = value.unicodeScalars
        guard scalars.count > longestValue else { return value }
        return String(scalars.prefix(longestValue)) + "… SHA-256 "
            + SHA256.hexDigest(of: Data(value.utf8)).prefix(16)
    }

    var changesCode: Bool { Self.ofCode.contains { name.hasPrefix($0) } }
}
