import COpenSSL
import Foundation
package import RunRecords

extension OpenSSLBuild {
    /// The libcrypto in use and the CPU capabilities that it lets itself use.
    ///
    /// The settings matter: the same version is several times slower where its capability vector hides SHA-NI.
    package static var inUse: OpenSSLBuild {
        OpenSSLBuild(
            version: String(cString: OpenSSL_version(OPENSSL_VERSION)).asName,
            cpuSettings: OPENSSL_info(OPENSSL_INFO_CPU_SETTINGS).map { String(cString: $0).asName },
            ia32cap: ProcessInfo.processInfo.environment["OPENSSL_ia32cap"]?.asName)
    }
}
