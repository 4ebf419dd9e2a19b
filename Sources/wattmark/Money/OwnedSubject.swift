import ArgumentParser
import RunRecords

/// `--owned`.
struct OwnedSubject {
    let subject: Subject
    let ageMonths: Int?

    init(argument: String) throws {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        subject = Subject(String(parts[0]))
        guard parts.count == 2 else {
            ageMonths = nil
            return
        }
        guard let months = Int(parts[1]), (0...600).contains(months) else {
            throw ValidationError(
                "the age \"\(parts[1])\" is not a number of months from 0 to 600; write it as in h100-sxm=24")
        }
        ageMonths = months
    }
}
