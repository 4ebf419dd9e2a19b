import CKernels

/// What the C library of kernels knows of its own build.
package enum KernelBuild {
    /// `nil` where the build was not told its commit.
    package static var commit: String? { wm_build_commit().map { String(cString: $0) } }
    package static var compiler: String { String(cString: wm_build_compiler()) }
}
