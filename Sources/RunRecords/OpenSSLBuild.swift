/// The libcrypto that the `openssl` engines call.
package struct OpenSSLBuild: Codable, Hashable, Sendable {
    /// `OpenSSL 3.0.19 27 Jan 2026`.
    package var version: String
    /// `OPENSSL_info(OPENSSL_INFO_CPU_SETTINGS)`: the capability vector in use; `null` where it reports none.
    @Nullable package var cpuSettings: String?
    /// The `OPENSSL_ia32cap` variable, which masks the vector; `null` when unset.
    @Nullable package var ia32cap: String?

    package init(version: String, cpuSettings: String?, ia32cap: String?) {
        self.version = version
        self.cpuSettings = cpuSettings
        self.ia32cap = ia32cap
    }
}
