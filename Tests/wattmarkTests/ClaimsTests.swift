import Foundation
import TestSupport
import Testing

/// What `Profiles/README.md` answers to the claims of the trade press is what the commands named there print.
@Suite struct ClaimsTests {
    struct Claim: Sendable, CustomTestStringConvertible {
        let claim: String
        let commands: [String]
        let figures: [String]
        var testDescription: String { claim }
    }

    static let claims: [Claim] = {
        let text = String(
            decoding: FileManager.default.contents(atPath: Program.profiles + "/README.md") ?? Data(),
            as: UTF8.self)
        let section = text.split(separator: "## Claims of the trade press").last ?? ""
        let table = section.split(separator: "\n## ")[0]
        return table.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst().map { row in
            let cells = row.split(separator: "|").map(String.init)
            return Claim(
                claim: cells[0].trimmingCharacters(in: .whitespaces), commands: quoted(cells[1]),
                figures: quoted(cells[2]))
        }
    }()

    private static func quoted(_ cell: String) -> [String] {
        cell.matches(of: /`([^`]+)`/).map { String($0.output.1) }
    }

    @Test func theTableHasItsClaims() {
        #expect(Self.claims.count >= 12)
        for claim in Self.claims {
            #expect(!claim.commands.isEmpty && !claim.figures.isEmpty, "\(claim.claim)")
        }
    }

    @Test(arguments: claims) func theCommandsPrintTheAnswer(claim: Claim) throws {
        var printed: Set<Substring> = []
        for command in claim.commands {
            let program = try Program()
            defer { try? program.remove() }
            let outcome = try program.run(
                command.split(separator: " ").map(String.init), environment: ["COLUMNS": "100"])
            #expect(outcome.status == 0, "\(command): \(outcome.errors)")
            printed.formUnion(outcome.output.split { " \n(),;:".contains($0) })
        }
        for figure in claim.figures {
            #expect(
                printed.contains(figure[...]), "\(claim.commands.joined(separator: ", ")) print no \(figure)")
        }
    }
}
