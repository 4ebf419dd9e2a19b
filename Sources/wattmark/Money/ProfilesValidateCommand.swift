import ArgumentParser
import Economics
import Foundation
import PlainText
import Profiles
import Quantities
import Reporting
import RunRecords

struct ProfilesValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Check every file and report each fault with file, line and field.",
        discussion: """
            Ends with exit 1 when there is any fault. A price past its time, or a peak that looks like the sparse \
            one, is only a warning.

              wattmark profiles validate
              wattmark profiles validate --profiles-dir ~/my-profiles
            """)

    @OptionGroup var profiles: ProfilesOption
    @OptionGroup var json: JSONOption

    struct Answer: Encodable {
        var files: Int
        var faults: [Fault]
        var warnings: [Warning]

        struct Fault: Encodable {
            var file: String
            @Nullable var line: Int?
            @Nullable var field: String?
            var problem: String
            var remedy: String
        }
    }

    func run() throws {
        let found = try ProfileLibrary.validate(folders: try profiles.folders)
        let faults = found.faults + found.datesAhead(today: CalendarDate(Date()))
        let warnings = found.advice(today: CalendarDate(Date())).map(Warning.init)
        if json.json {
            try json.print(Answer(found, faults, warnings))
        } else {
            for fault in faults { Console.error("\(fault)".printableLines) }
            try Console.print(WarningsReport.report(warnings))
            try Console.print(
                [
                    NumberText.count(found.files.count, "sound file"),
                    NumberText.count(faults.count, "fault"),
                    NumberText.count(warnings.count, "warning"),
                ].joined(separator: ", "))
        }
        guard faults.isEmpty else { throw ExitCode.failure }
    }
}

extension ProfilesValidateCommand.Answer {
    fileprivate init(
        _ found: ProfileLibrary.Validation, _ faults: [ProfileFault], _ warnings: [Warning]
    ) {
        files = found.files.count
        self.faults = faults.map {
            Fault(file: $0.file, line: $0.line, field: $0.field, problem: $0.problem, remedy: $0.remedy)
        }
        self.warnings = warnings
    }
}
