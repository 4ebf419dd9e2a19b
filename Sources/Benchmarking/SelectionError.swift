import Quantities
package import RunRecords

/// Why a selection comes to nothing here.
package enum SelectionError: Error, Equatable, CustomStringConvertible {
    case unknownKernel(String, known: [String])
    case notRunnable(String, lacks: [String])
    case libraryMissing(EngineName, needs: [String])
    case nothingFits
    /// An option of a workload that is not measured.
    case withoutEffect(String, of: Workload)

    package var description: String {
        switch self {
        case .unknownKernel(let name, let known):
            "there is no kernel \"\(name)\"; \(Self.meant(name, among: known))`wattmark engines` lists them"
        case .notRunnable(let name, let lacks):
            "this host cannot run \(name), for it lacks \(lacks.joined(separator: ", ")); see `wattmark engines`"
        case .libraryMissing(let engine, let needs):
            "engine \(engine.rawValue) needs \(needs.joined(separator: ", ")); none was found"
        case .nothingFits:
            "no engine fits all of --workload, --engine, --kernel, --data-type, --prepacked and --split; see `wattmark engines`"
        case .withoutEffect(let option, let workload):
            "\(option) changes nothing here, because \(workload.rawValue) is not measured; leave it out, or add --workload \(workload.rawValue)"
        }
    }

    private static func meant(_ name: String, among known: [String]) -> String {
        let near = NearestName.suggestions(for: name, among: known)
        return near.isEmpty ? "" : "did you mean \(NearestName.choice(near))? "
    }
}
