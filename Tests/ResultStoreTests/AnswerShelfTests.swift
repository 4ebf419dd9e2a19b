import Foundation
import ResultStore
import RunRecords
import SystemFiles
import Testing

@Suite struct AnswerShelfTests {
    private let folder: TemporaryFolder
    private var shelf: AnswerShelf { AnswerShelf(environment: ["XDG_DATA_HOME": folder.path]) }
    private var file: URL { URL(filePath: folder.path + "/wattmark/answers/board-paper.json") }

    init() throws { folder = try TemporaryFolder() }

    private func answer(_ name: String = "board-paper") -> SavedAnswer {
        SavedAnswer(
            name: name, savedAt: Date(timeIntervalSince1970: 1_795_824_000),
            tool: Tool(version: "0.1.0", commit: nil, build: .release, compiler: "Swift"),
            arguments: ["revenue", "--set", "market.btc_usd=90000"],
            sources: [.init(path: "markets/2026-06-29.yaml", text: "btc_usd: 60000\n")], text: "an answer\n",
            result: #"{"gross":1.5}"#)
    }

    @Test func whatIsKeptIsFoundAgain() throws {
        #expect(try shelf.names() == [])
        let path = try shelf.keep(answer())
        #expect(path == file.path(percentEncoded: false))
        #expect(try shelf.answer("board-paper") == answer())
        #expect(try shelf.names() == ["board-paper"])
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path + "/wattmark/answers").count == 1)
    }

    /// A pipe that nobody writes, a device without an end and a file larger than any answer are said at once.
    @Test func whatIsNoAnswerIsNotWaitedFor() throws {
        _ = try shelf.keep(answer())
        let answers = file.deletingLastPathComponent().path(percentEncoded: false)
        #expect(mkfifo(answers + "/pipe.json", 0o600) == 0)
        try FileManager.default.createSymbolicLink(
            atPath: answers + "/zero.json", withDestinationPath: "/dev/zero")
        try Data().write(to: URL(filePath: answers + "/large.json"))
        #expect(truncate(answers + "/large.json", 300_000_000) == 0)
        #expect(try shelf.names() == ["board-paper", "large", "pipe", "zero"])
        for (name, says) in [("pipe", "it is no file"), ("zero", "it is no file"), ("large", "larger than")] {
            let error = #expect(throws: FileError.self) { try shelf.answer(name) }
            #expect(error?.description.contains(says) == true)
        }
    }

    /// What a link of the name leads to is somebody else's.
    @Test func aLinkIsReplacedAndNotFollowed() throws {
        _ = try shelf.keep(answer())
        let other = folder.path + "/other"
        try Data("mine".utf8).write(to: URL(filePath: other))
        try FileManager.default.removeItem(at: file)
        try FileManager.default.createSymbolicLink(
            atPath: file.path(percentEncoded: false), withDestinationPath: other)
        #expect(throws: AnswerError.self) { try shelf.keep(answer()) }
        _ = try shelf.keep(answer(), replacing: true)
        #expect(try String(contentsOfFile: other, encoding: .utf8) == "mine")
        #expect(try shelf.answer("board-paper") == answer())
    }

    @Test func aNameIsTakenOnce() throws {
        let path = try shelf.keep(answer())
        #expect(throws: AnswerError.taken("board-paper", path: path)) { try shelf.keep(answer()) }
        #expect(throws: AnswerError.self) { try shelf.check(newName: "board-paper") }
    }

    /// Of many that keep under one name at one time, one is kept, and its file is whole.
    @Test func oneOfManyIsKept() async throws {
        for round in 0..<20 {
            let name = "paper-\(round)"
            let kept = await withTaskGroup(of: String?.self) { group in
                for writer in 0..<8 {
                    var own = answer(name)
                    own.text = "of \(writer)"
                    group.addTask { [shelf, own] in
                        do {
                            _ = try shelf.keep(own)
                            return own.text
                        } catch AnswerError.taken {
                            return nil
                        } catch {
                            return "\(error)"
                        }
                    }
                }
                return await group.reduce(into: [String]()) { if let one = $1 { $0.append(one) } }
            }
            #expect(kept.count == 1)
            #expect(try shelf.answer(name).text == kept[0])
        }
        #expect(try shelf.names().count == 20)
    }

    /// On demand alone, and what could not be read is no obstacle.
    @Test func oneIsReplacedOnDemand() throws {
        _ = try shelf.keep(answer())
        var other = answer()
        other.text = "another\n"
        _ = try shelf.keep(other, replacing: true)
        #expect(try shelf.answer("board-paper").text == "another\n")
        try Data("{".utf8).write(to: file)
        _ = try shelf.keep(answer(), replacing: true)
        #expect(try shelf.answer("board-paper") == answer())
    }

    @Test func whatIsRemovedIsGone() throws {
        #expect(throws: AnswerError.noSuchAnswer("board-paper", known: [])) {
            try shelf.remove("board-paper")
        }
        _ = try shelf.keep(answer())
        try Data("{".utf8).write(to: file)
        try shelf.remove("board-paper")
        #expect(try shelf.names() == [])
        #expect(throws: AnswerError.self) { try shelf.remove("../answers") }
        _ = try shelf.keep(answer())
    }

    /// A link that leads nowhere has its name, and can go; a folder is no answer.
    @Test func whatIsNoFileIsNoAnswer() throws {
        _ = try shelf.keep(answer())
        let answers = folder.path + "/wattmark/answers"
        try FileManager.default.createSymbolicLink(
            atPath: answers + "/gone.json", withDestinationPath: "/nowhere")
        try FileManager.default.createDirectory(
            atPath: answers + "/folder.json", withIntermediateDirectories: false)
        #expect(try shelf.names() == ["board-paper", "gone"])
        #expect(throws: AnswerError.taken("gone", path: answers + "/gone.json")) {
            try shelf.check(newName: "gone")
        }
        try shelf.remove("gone")
        #expect(try shelf.names() == ["board-paper"])
    }

    @Test func unknownNamesAreSaid() throws {
        #expect(throws: AnswerError.noSuchAnswer("other", known: [])) { try shelf.answer("other") }
        _ = try shelf.keep(answer())
        let error = #expect(throws: AnswerError.self) { try shelf.answer("other") }
        #expect("\(try #require(error))" == "there is no answer \"other\"; there are board-paper")
    }

    @Test(arguments: ["", ".hidden", "../escape", "a/b", "a b", "a\nb", String(repeating: "x", count: 101)])
    func badNamesAreNone(name: String) {
        #expect(throws: AnswerError.self) { try shelf.check(newName: name) }
        #expect(throws: AnswerError.self) { try shelf.answer(name) }
    }

    /// Cut short, changed by hand, of another schema, or under another name.
    @Test func whatIsDamagedIsRefused() throws {
        _ = try shelf.keep(answer())
        let whole = try Data(contentsOf: file)
        let text = String(decoding: whole, as: UTF8.self)
        for broken in [
            String(text.prefix(100)), text.replacing("60000", with: "61000"),
            text.replacing("wattmark.answer/1", with: "wattmark.answer/9"), "[]", "",
        ] {
            try Data(broken.utf8).write(to: file)
            let error = #expect(throws: AnswerError.self) { try shelf.answer("board-paper") }
            guard case .damaged = error else {
                Issue.record("\(String(describing: error)) of \(broken.prefix(30))")
                continue
            }
        }
        try whole.write(to: URL(filePath: folder.path + "/wattmark/answers/other.json"))
        let other = folder.path + "/wattmark/answers/other.json"
        #expect(throws: AnswerError.renamed(path: other, name: "board-paper")) { try shelf.answer("other") }
    }

    /// Wherever it lies and whatever it is called, and checked as one of the shelf.
    @Test func aFileIsReadByItsPath() throws {
        _ = try shelf.keep(answer())
        let copy = folder.path + "/copy.json"
        let whole = try Data(contentsOf: file)
        try whole.write(to: URL(filePath: copy))
        #expect(try shelf.answer(namedOrAt: copy) == answer())
        #expect(try shelf.answer(namedOrAt: "board-paper") == answer())
        #expect(throws: FileError.self) { try shelf.answer(namedOrAt: "nowhere.json") }
        #expect(throws: AnswerError.self) { try shelf.answer(namedOrAt: "nowhere") }
        let changed = String(decoding: whole, as: UTF8.self).replacing("60000", with: "61000")
        try Data(changed.utf8).write(to: URL(filePath: copy))
        #expect(throws: AnswerError.damaged(path: copy, reason: "it was changed after it was written")) {
            try shelf.answer(namedOrAt: copy)
        }
        // A name may end like a file.
        _ = try shelf.keep(answer("paper.json"))
        #expect(try shelf.answer(namedOrAt: "paper.json").name == "paper.json")
    }
}
