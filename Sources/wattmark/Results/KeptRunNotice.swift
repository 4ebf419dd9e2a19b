import PlainText
import Reporting
import ResultStore
import RunRecords

extension RunKeeping {
    /// Where not even the folder for temporary files takes the run, standard error does: a full disk costs no
    /// measurement.
    ///
    /// - Parameter isPrinted: whether standard output has the record.
    func keepOrShow(_ record: RunRecord, isPrinted: Bool) throws -> Outcome {
        let progress = ProgressLine()
        defer {
            progress.clear()
            Interruption.promise(nil)
        }
        do {
            return try keep(record) { place in
                Interruption.promise(place)
                progress.show("putting the run into the store")
            }
        } catch {
            if !isPrinted {
                Console.error("No file took the run. What `wattmark results import` takes is:")
                Console.error(String(decoding: try record.canonicalJSON(), as: UTF8.self))
            }
            throw error
        }
    }
}

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
