import Foundation
import Power
import RunRecords
import Testing

/// Who may choose the program that is asked for watts.
@Suite struct SearchedFolderTests {
    /// A program of that name, which gives the server's watts, in a folder of PATH.
    private static func findings(folder: String, in tree: MachineTree) -> [String] {
        setenv("PATH", "\(folder):/usr/bin:/bin", 1)
        return Meters.discover(root: tree.root, ipmitool: "wattmark-test-ipmitool", timeLimit: 60).findings
            .map(\.code.rawValue)
    }

    @Test(.enabled(if: geteuid() == 0, "of the superuser only"))
    func theSuperusersPathIsNotAsked() async {
        await #expect(processExitsWith: .success) {
            let tree = try MachineTree()
            try tree.link("wattmark-test-ipmitool", to: fixturePath("ipmitool/answers"))
            #expect(
                Self.findings(folder: (tree.path("x") as NSString).deletingLastPathComponent, in: tree)
                    .contains("ipmi-absent"))
        }
    }

    @Test(.enabled(if: canBecomeNobody, "root cannot become another user here"))
    func aRelativeFolderIsNotAsked() async {
        await #expect(processExitsWith: .success) {
            let tree = try MachineTree()
            try tree.link("wattmark-test-ipmitool", to: fixturePath("ipmitool/answers"))
            let folder = (tree.path("x") as NSString).deletingLastPathComponent
            if geteuid() == 0 {
                chmod(folder, 0o755)
                guard setgid(65_534) == 0, setuid(65_534) == 0 else { throw CocoaError(.featureUnsupported) }
            }
            try #require(FileManager.default.changeCurrentDirectoryPath(folder))
            #expect(Self.findings(folder: ".", in: tree).contains("ipmi-absent"))
        }
    }

    private static let canBecomeNobody: Bool = {
        guard geteuid() == 0 else { return true }
        let map = (try? String(contentsOfFile: "/proc/self/uid_map", encoding: .utf8)) ?? ""
        return map.contains("4294967295")
    }()
}
