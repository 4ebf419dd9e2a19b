import Foundation
import Profiles
import Testing

/// The profiles that the repository ships.
let shippedProfiles = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Profiles").path

@Suite struct ProfileLibraryTests {
    @Test func everyShippedProfileLoads() throws {
        let validation = try ProfileLibrary.validate(directory: shippedProfiles)
        #expect(validation.faults.map(\.description) == [])
    }
}
