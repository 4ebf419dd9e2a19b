import ArgumentParser
import Workloads

/// `--size`: rows of square matrices, or with a unit bytes of the arrays that are streamed.
enum SizeChoice {
    case matrices(MatmulProblem)
    case arrays(bytes: Int)

    private static let units = [("KiB", 10), ("MiB", 20), ("GiB", 30)]

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
            StreamSizes.askable.contains(count << unit.1)
        else {
            throw ValidationError("give bytes of arrays from 4KiB to 16384GiB, as in 512MiB")
        }
        self = .arrays(bytes: count << unit.1)
    }

    var matrices: MatmulProblem? {
        if case .matrices(let problem) = self { problem } else { nil }
    }

    var arrayBytes: Int? {
        if case .arrays(let bytes) = self { bytes } else { nil }
    }
}
