import PlainText
import Reporting
import ResultStore

extension RunKeeping.Outcome {
    /// Says where the run is, and ends with the last of the faults.
    func present(asJSON: Bool) throws {
        if let place {
            if asJSON || !faults.isEmpty {
                Console.error(place)
            } else {
                try Console.print("\n" + Console.page.style.decorated(place, .faint))
            }
        }
        for fault in faults.dropLast() { Console.error("Error: \("\(fault)".printableLines)") }
        if let last = faults.last { throw last }
    }
}
