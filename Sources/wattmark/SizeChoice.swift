import ArgumentParser
import Workloads

/// `--size`: rows of square matrices, or with a unit bytes of the arrays that are streamed.
enum SizeChoice {
    case matrices(MatmulProblem)
    case arrays(bytes: Int)

    private static let units = [("KiB", 10), ("MiB", 20), ("GiB", 30)]
    /// A page, below which nothing streams, up to more than any machine has.
    private static let arrayBytes = 4096...1 << 44

    init(argument: String) throws {
        guard let unit = Self.units.first(where: { argument.hasSuffix($0.0) }) else {
            guard let rows = Int(argument), let problem = MatmulProblem(m: rows, n: rows, k: rows) else {
                throw ValidationError(
                    "give a number of rows from 1 to \(MatmulProblem.largestExtent), or bytes of arrays as in 512MiB"
                )
            }
            self = .matrices(problem)
            return
        }
        guard let count = Int(argument.dropLast(unit.0.count)), count > 0, count <= Int.max >> unit.1,
            Self.arrayBytes.contains(count << unit.1)
        else {
            throw ValidationError("give bytes of arrays from 4KiB to 16384GiB, as in 512MiB")
        }
        self = .arrays(bytes: count << unit.1)
    }

    /// As the option takes it.
    ///
    /// - Parameter arrayBytes: a multiple of 1,024, as all arrays are that the option or a host asks for.
    static func text(arrayBytes: Int) -> String { "\(arrayBytes >> 10)KiB" }

    var matrices: MatmulProblem? {
        if case .matrices(let problem) = self { problem } else { nil }
    }

    var arrayBytes: Int? {
        if case .arrays(let bytes) = self { bytes } else { nil }
    }
}
