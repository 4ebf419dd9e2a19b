import Benchmarking
import Foundation
import Testing

@Suite struct ServerProcessorsTests {
    private let folder = "sys/devices/system/cpu"

    private func machine(cpus: Int, present: String) throws -> MachineTree {
        let tree = try MachineTree(copying: "metal")
        try? tree.remove(folder)
        for cpu in 0..<cpus { try tree.write("1\n", to: "\(folder)/cpu\(cpu)/online") }
        try tree.write(present + "\n", to: "\(folder)/present")
        return tree
    }

    @Test func countsWhatAContainersListLeavesOut() throws {
        let tree = try machine(cpus: 4, present: "0-3")
        // As lxcfs covers it.
        try tree.write("0\n", to: "\(folder)/online")
        #expect(ServerProcessors.working(root: tree.root) == 4)
    }

    @Test func countsWhatAContainersFolderLeavesOut() throws {
        let tree = try machine(cpus: 2, present: "0-3,8-9")
        #expect(ServerProcessors.working(root: tree.root) == 6)
    }

    @Test func leavesOutWhatIsSwitchedOff() throws {
        let tree = try machine(cpus: 4, present: "0-3")
        try tree.write("0\n", to: "\(folder)/cpu3/online")
        try tree.remove("\(folder)/cpu0/online")
        #expect(ServerProcessors.working(root: tree.root) == 3)
    }

    @Test func knowsNothingWithoutTheFolder() {
        #expect(ServerProcessors.working(root: "/nonexistent") == nil)
    }
}
