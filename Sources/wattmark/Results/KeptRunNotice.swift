import PlainText
import Reporting
import ResultStore

extension RunKeeping.Outcome {
    /// Says where the run is, and ends with the last of the faults.
    ///
    /// - Parameters:
    ///   - printsPlace: whether standard output is told; else standard error is.
    ///   - isQuiet: whether nobody is, unless something went wrong.
    func present(printsPlace: Bool, isQuiet: Bool) throws {
        if let place, !isQuiet || !faults.isEmpty {
            if !printsPlace || !faults.isEmpty {
                Console.error(place)
            } else {
                try Console.print("\n" + Console.page.style.decorated(place, .faint))
            }
        }
        for fault in faults.dropLast() { Console.error("Error: \("\(fault)".printableLines)") }
        if let last = faults.last { throw last }
    }
}
