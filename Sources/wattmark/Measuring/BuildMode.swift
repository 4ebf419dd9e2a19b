import RunRecords
import Workloads

/// How this executable was built.
enum BuildMode {
    #if DEBUG
        static let isDebug = true
    #else
        static let isDebug = false
    #endif

    /// Unoptimised code has no rate worth keeping.
    struct Refusal: Error, CustomStringConvertible {
        var description: String {
            """
            this is a debug build, whose rates mean nothing, so nothing is measured to be stored: build with \
            `swift build -c release` (Scripts/run does), or add --no-store
            """
        }
    }
}

extension Tool {
    /// This executable.
    static var this: Tool {
        Tool(
            version: Wattmark.version, commit: KernelBuild.commit,
            build: BuildMode.isDebug ? "debug" : "release", compiler: KernelBuild.compiler)
    }
}
