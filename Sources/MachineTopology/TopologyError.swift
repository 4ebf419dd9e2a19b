import RunRecords

/// What can go wrong while a machine is described, limited or bound to.
package enum TopologyError: Error, Equatable, Sendable, CustomStringConvertible {
    /// A hwloc call failed that only fails when the system does.
    case hwloc(call: String, reason: String)
    case badSynthetic(String)
    case badXML(path: String, reason: String)
    /// Written by hwloc 3 in its own format, which hwloc 2 does not read.
    case newerXML(path: String, version: String)
    /// The fault lies in what an environment variable names.
    indirect case inVariable(String, TopologyError)

    case unreadableFile(path: String, reason: String)
    case malformedFile(path: String, found: String, expected: String)
    case notAHostName(String)

    case simulated
    case noSuchCpu(Int, visible: [Int])
    case bindingRefused(cpu: Int, reason: String)
    case bindingNotHeld(cpu: Int, found: [Int])

    case unknownPlacement(String, known: [String])
    case oneKind
    case unknownKind(String, known: [String])
    case noAllowedCpus

    package var description: String {
        switch self {
        case .hwloc(let call, let reason):
            "hwloc could not describe this machine: \(call) failed: \(reason)"
        case .badSynthetic(let text):
            """
            hwloc cannot read the synthetic topology "\(text)": write object types with counts that end in PUs, \
            as in "package:2 core:4 pu:2"
            """
        case .badXML(let path, let reason):
            "hwloc cannot read the topology file \(path): \(reason); write one with `lstopo FILE.xml`"
        case .newerXML(let path, let version):
            """
            the topology file \(path) is of hwloc's format \(version), which the hwloc of this program cannot read: \
            write it with `lstopo --export-xml-flags v2 FILE.xml`
            """
        case .inVariable(let variable, let error):
            "\(variable): \(error)"
        case .unreadableFile(let path, let reason):
            "cannot read \(path): \(reason)"
        case .malformedFile(let path, let found, let expected):
            "\(path) holds \"\(found)\", expected \(expected)"
        case .notAHostName(let text):
            "\(text.quoted) names no host; give at most \(HostName.longest) bytes without spaces and control characters"
        case .simulated:
            """
            this topology is simulated (HWLOC_XMLFILE or HWLOC_SYNTHETIC), so nothing can be bound or measured on \
            it: unset the variable to run on this machine
            """
        case .noSuchCpu(let cpu, let visible):
            "this machine has no PU \(cpu): choose one of \(CpuList.text(visible))"
        case .bindingRefused(let cpu, let reason):
            "cannot bind a thread to PU \(cpu): \(reason)"
        case .bindingNotHeld(let cpu, let found):
            """
            a thread was bound to PU \(cpu), but the system says it may run on \(CpuList.text(found)): the binding \
            was ignored or changed from outside
            """
        case .unknownPlacement(let name, let known):
            "there is no placement \"\(name)\": choose one of \(known.joined(separator: ", "))"
        case .oneKind:
            """
            the placement each-kind needs a hybrid CPU, and this process sees cores of one kind only: choose \
            all-cores
            """
        case .unknownKind(let kind, let known):
            "no allowed core is of kind \"\(kind)\": choose one of \(known.joined(separator: ", "))"
        case .noAllowedCpus:
            "the limits of this process and the topology share no PU, so no worker can be placed"
        }
    }
}
