import Quantities

/// A file that is no profile, by the first of its faults: what is no profile at all lacks every key, and that is one thing to
/// know. `validate` names all of them.
package struct LeftOutFile: Hashable, Sendable, CustomStringConvertible {
    package let fault: ProfileFault
    /// Besides the first.
    let otherFaults: Int

    package var description: String {
        fault.description + (otherFaults > 0 ? ", and \(NumberText.count(otherFaults, "other fault"))" : "")
    }
}

extension ProfileLibrary {
    /// Each once, in the order of the faults.
    package var leftOut: [LeftOutFile] {
        var seen: Set<String> = []
        return faults.filter { seen.insert($0.file).inserted }.map { fault in
            LeftOutFile(fault: fault, otherFaults: faults.count { $0.file == fault.file } - 1)
        }
    }
}
