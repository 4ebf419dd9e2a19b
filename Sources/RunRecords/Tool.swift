/// What produced the record.
package struct Tool: Codable, Hashable, Sendable {
    package var version: String
    /// The git commit that was built; `null` where the build was not told.
    @Nullable package var commit: String?
    /// `release` or `debug`.
    package var build: String
    package var compiler: String

    package init(version: String, commit: String?, build: String, compiler: String) {
        self.version = version
        self.commit = commit
        self.build = build
        self.compiler = compiler
    }
}
