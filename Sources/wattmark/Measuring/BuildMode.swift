import RunRecords
import Workloads

/// How this executable was built.
enum BuildMode {
    #if DEBUG || WATTMARK_TESTED
        static let build = Tool.Build.debug
    #else
        static let build = Tool.Build.release
    #endif

    static var isDebug: Bool { build == .debug }

    /// Unoptimised code has no rate worth keeping, nor has what faults can be put into.
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
            build: BuildMode.build, compiler: KernelBuild.compiler)
    }
}
