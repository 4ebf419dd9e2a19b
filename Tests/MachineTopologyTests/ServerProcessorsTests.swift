import MachineTopology
import Testing

@Suite struct ServerProcessorsTests {
    /// How many work of a machine whose folder shows CPUs 0 to `cpus` - 1.
    ///
    /// - Parameter changed: files below the folder; `nil` for one that is not there.
    private func working(cpus: Int, present: String, changed: [String: String?] = [:]) throws -> Int? {
        var files: [String: String?] = ["present": present + "\n"]
        for cpu in 0..<cpus { files["cpu\(cpu)/online"] = "1\n" }
        files.merge(changed) { $1 }
        var tree: [String: String] = [:]
        for (name, text) in files { tree["sys/devices/system/cpu/\(name)"] = text }
        let root = try FixtureTree(tree)
        return ServerProcessors.working(root: root.root)
    }

    @Test func countsWhatAContainersListLeavesOut() throws {
        // As lxcfs covers it.
        #expect(try working(cpus: 4, present: "0-3", changed: ["online": "0\n"]) == 4)
    }

    @Test func countsWhatAContainersFolderLeavesOut() throws {
        #expect(try working(cpus: 2, present: "0-3,8-9") == 6)
    }

    @Test func leavesOutWhatIsSwitchedOff() throws {
        #expect(try working(cpus: 4, present: "0-3", changed: ["cpu3/online": "0\n"]) == 3)
    }

    /// The first PU of many machines cannot be switched off, and has no such file.
    @Test func countsWhatCannotBeSwitchedOff() throws {
        let changed: [String: String?] = [
            "cpu3/online": "0\n", "cpu0/online": nil, "cpu0/uevent": "",
        ]
        #expect(try working(cpus: 4, present: "0-3", changed: changed) == 3)
    }

    @Test(arguments: ["", "0-x", "3-0", "0-99999999999"])
    func countsWhatItSeesWhereTheListIsNone(present: String) throws {
        #expect(try working(cpus: 4, present: present) == 4)
    }

    @Test func knowsNothingWithoutTheFolder() {
        #expect(ServerProcessors.working(root: "/nonexistent") == nil)
    }
}
