import Foundation
import Testing
import Workloads

#if os(Linux)
    /// The loader maps what a file's header promises, and the process dies of what is not there.
    @Suite struct LoadedLibraryTests {
        /// Each of them begins as a whole one does.
        @Test(arguments: [5, 40, 70, 3000]) func aLibraryThatIsCutOffIsExplained(bytes: Int) throws {
            let path = FileManager.default.temporaryDirectory
                .appending(path: "wattmark-cut-\(UUID().uuidString).so").path(percentEncoded: false)
            defer { try? FileManager.default.removeItem(atPath: path) }
            let whole = try Data(contentsOf: URL(filePath: "/proc/self/exe"), options: .alwaysMapped)
            try whole.prefix(bytes).write(to: URL(filePath: path))
            for make in [
                { _ = try CBLASLibrary(path: path) }, { _ = try OneDNNLibrary(path: path) },
            ] as [() throws -> Void] {
                let error = #expect(throws: WorkloadError.self) { try make() }
                let text = try #require(error).description
                #expect(text.contains("\(path) could not be loaded ("), "\(text)")
                if bytes > 6 { #expect(text.contains("(the file is cut off)"), "\(text)") }
            }
        }
    }
#endif
