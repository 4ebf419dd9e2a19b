import ArgumentParser
import MachineTopology
import Reporting
import RunRecords

struct TopologyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "topology",
        abstract: "Show packages, NUMA nodes, caches, cores and limits, and where workers would be placed.",
        discussion: """
            Works on descriptions of other machines too (HWLOC_SYNTHETIC, HWLOC_XMLFILE), which can be planned on but \
            not measured.

              wattmark topology
              HWLOC_SYNTHETIC="package:2 numa:4 core:4 pu:2" wattmark topology --json
            """)

    @OptionGroup var format: FormatOptions

    struct Answer: Encodable {
        var topology: TopologySummary
        var limits: ProcessorLimits
        var placements: [Placement]
    }

    func run() throws {
        let topology = try Topology.thisMachine()
        let limits = try topology.limits()
        let placements = try Placements(topology: topology.summary, limits: limits)
        let answer = Answer(
            topology: topology.summary, limits: limits, placements: placements.all)
        try format.print(answer) {
            TopologyReport.data(answer.topology, limits: limits)
        } text: {
            TopologyReport.report(answer.topology, limits: limits, placements: answer.placements)
        }
    }
}
