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
        "OPENBLAS_", "GOTO_", "BLIS_", "MKL_", "OMP_", "KMP_",
    ]
    /// What is seen of the machine: hwloc manual, "Environment Variables".
    private static let ofMachine = ["HWLOC_"]

    /// Those of a process's environment, by name. A value of more than 1,024 characters is cut.
    package static func measured(in environment: [String: String]) -> [EnvironmentVariable] {
        environment.filter { variable in (ofCode + ofMachine).contains { variable.key.hasPrefix($0) } }
            .map { EnvironmentVariable(name: $0.key, value: String($0.value.prefix(1024))) }
            .sorted { $0.name < $1.name }
    }

    var changesCode: Bool { Self.ofCode.contains { name.hasPrefix($0) } }
}
