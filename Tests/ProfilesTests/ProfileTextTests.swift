import Foundation
import Profiles
import Testing

/// Files that are not YAML documents at all.
@Suite struct ProfileTextTests {
    @Test(arguments: [
        ("", "sites/bad.yaml: is empty; start with a line such as `schema: wattmark.host/1`"),
        (
            "# only a comment\n",
            "sites/bad.yaml: is empty; start with a line such as `schema: wattmark.host/1`"
        ),
        (
            "- a\n- b\n",
            "sites/bad.yaml:1: is not a mapping of keys to values; write lines such as `wall_watts: 500`"
        ),
        (
            "just text\n",
            "sites/bad.yaml:1: is not a mapping of keys to values; write lines such as `wall_watts: 500`"
        ),
        (
            "id: a\nname: [1, 2\nsource: x\n",
            """
            sites/bad.yaml:3: is not YAML (did not find expected ',' or ']', column 7); correct the YAML there
            """
        ),
        (
            "id: a\n\tname: b\n",
            """
            sites/bad.yaml:2: is not YAML (found a tab character that violates indentation, column 1); correct the \
            YAML there
            """
        ),
        (
            "id: *nowhere\n",
            "sites/bad.yaml:1: is not YAML (found undefined alias, column 5); correct the YAML there"
        ),
        (
            "id: a\n---\nid: b\n",
            """
            sites/bad.yaml:2: is not YAML (but found another document, column 1); correct the YAML there
            """
        ),
        (
            "id: a\nname: \u{1}\n",
            "sites/bad.yaml:2: is not YAML (control characters are not allowed); correct the YAML there"
        ),
    ])
    func saysWhatIsWrongWithTheText(text: String, message: String) throws {
        let library = try TemporaryLibrary()
        try library.write(text, to: "sites/bad.yaml")
        let faults = try library.faults()
        #expect(faults == [message])
    }

    @Test func refusesBytesThatAreNotUTF8() throws {
        let library = try TemporaryLibrary()
        try library.write(Data("id: a\nname: ".utf8) + [0xE4, 0x0A], to: "sites/bad.yaml")
        let faults = try library.faults()
        #expect(faults == ["sites/bad.yaml:2: is not UTF-8; save the file as UTF-8"])
    }

    @Test func refusesHugeFiles() throws {
        let library = try TemporaryLibrary()
        try library.write(Data(repeating: UInt8(ascii: "#"), count: 1_000_001), to: "sites/bad.yaml")
        let faults = try library.faults()
        #expect(faults == ["sites/bad.yaml: is larger than 1000000 bytes; a profile is a few dozen lines"])
    }

    @Test func survivesDeepNesting() throws {
        let library = try TemporaryLibrary()
        try library.write("id: " + String(repeating: "[", count: 100_000), to: "sites/bad.yaml")
        let faults = try library.faults()
        #expect(faults.count == 1)
        #expect(faults.first?.hasPrefix("sites/bad.yaml") == true)
    }

    @Test func doesNotWaitForAPipe() throws {
        let library = try TemporaryLibrary()
        try #require(mkfifo(library.path("sites/bad.yaml"), 0o600) == 0)
        let faults = try library.faults()
        #expect(faults == ["sites/bad.yaml: is not a regular file; put a YAML file there"])
    }

    @Test func saysThatALinkLeadsNowhere() throws {
        let library = try TemporaryLibrary()
        try FileManager.default.createSymbolicLink(
            atPath: library.path("sites/bad.yaml"), withDestinationPath: "nowhere.yaml")
        let faults = try library.faults()
        #expect(
            faults == [
                "sites/bad.yaml: does not exist, or is a link that leads nowhere; check the path"
            ])
    }

    @Test func acceptsAnotherFileThroughALink() throws {
        let library = try TemporaryLibrary()
        let target = library.path("elsewhere.txt")
        try FileManager.default.moveItem(atPath: library.path("sites/example-site.yaml"), toPath: target)
        try FileManager.default.createSymbolicLink(
            atPath: library.path("sites/example-site.yaml"), withDestinationPath: target)
        let faults = try library.faults()
        #expect(faults == [])
    }
}
