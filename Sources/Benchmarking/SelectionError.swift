package import RunRecords

/// Why a selection comes to nothing here.
package enum SelectionError: Error, Equatable, CustomStringConvertible {
    case unknownKernel(String, known: [String])
    case notRunnable(String, lacks: [String])
    case libraryMissing(EngineName, needs: [String])
    case nothingFits

    package var description: String {
        switch self {
        case .unknownKernel(let name, let known):
            "there is no kernel \"\(name)\"; choose from \(known.joined(separator: ", "))"
        case .notRunnable(let name, let lacks):
            "this host cannot run \(name), for it lacks \(lacks.joined(separator: ", ")); see `wattmark engines`"
        case .libraryMissing(let engine, let needs):
            "engine \(engine.rawValue) needs \(needs.joined(separator: ", ")); none was found"
        case .nothingFits:
            "no engine fits all of --workload, --engine, --kernel and --data-type; see `wattmark engines`"
        }
    }
}
