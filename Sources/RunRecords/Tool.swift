import Quantities

/// What produced the record.
package struct Tool: Codable, Hashable, Sendable {
    /// What the code was compiled for: to run fast, or to be looked into.
    package enum Build: String, Codable, Sendable {
        case release, debug
    }

    package var version: String
    /// The git commit that was built; `null` where the build was not told.
    @Nullable package var commit: String?
    package var build: Build
    package var compiler: String

    package init(version: String, commit: String?, build: Build, compiler: String) {
        self.version = version
        self.commit = commit
        self.build = build
        self.compiler = compiler
    }

    /// What speaks against rates of such a build.
    package var warnings: [Warning] {
        switch build {
        case .release: []
        case .debug:
            [
                Warning(
                    .debugBuild, "This is a debug build, whose rates mean nothing.",
                    nextStep: "Build with `swift build -c release` (Scripts/run does), or install a package.")
            ]
        }
    }
}

extension Tool.Build {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let name = try container.decode(String.self)
        guard let build = Self(rawValue: name) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "\(name.quoted) is neither \"release\" nor \"debug\"")
        }
        self = build
    }
}
