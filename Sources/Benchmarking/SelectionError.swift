import Quantities
package import RunRecords
package import Workloads

/// Why a selection comes to nothing here.
package enum SelectionError: Error, Equatable, CustomStringConvertible {
    case unknownKernel(String, known: [String])
    case notRunnable(String, lacks: [String])
    case libraryMissing(EngineName, needs: [String])
    /// The options that were given, which no engine fits together.
    case nothingFits([String])
    /// An engine that was asked for, beside others that fit the options.
    case engineFitsNot(EngineName, [String])
    /// A kernel of another form of product than the one that was asked for.
    case otherForm(kernel: String, ProductForm)
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
        case .nothingFits(let options):
            "no engine fits \(Self.together(options)); see `wattmark engines`"
        case .engineFitsNot(let engine, let options):
            "engine \(engine.rawValue) does not fit \(Self.together(options)), so it would not be measured; leave it out"
        case .otherForm(let kernel, let form):
            "\(kernel) does no \(form.rawValue) product; name a kernel that ends in _\(form.rawValue), or leave --\(form.rawValue) out"
        case .withoutEffect(let option, let workload):
            "\(option) changes nothing here, because \(workload.rawValue) is not measured; leave it out, or add --workload \(workload.rawValue)"
        }
    }

    private static func together(_ options: [String]) -> String {
        guard let last = options.last else { return "this host" }
        guard options.count > 1 else { return last }
        return "all of " + options.dropLast().joined(separator: ", ") + " and " + last
    }

    private static func meant(_ name: String, among known: [String]) -> String {
        let near = NearestName.suggestions(for: name, among: known)
        return near.isEmpty ? "" : "did you mean \(NearestName.choice(near))? "
    }
}
