import Foundation
import ResultStore
import Testing

/// A command that is shown asks the store that was asked.
@Suite struct StoreWordsTests {
    private let environment = ["WATTMARK_STORE": "/data/usual.sqlite"]

    @Test func theUsualStoreNeedsNoName() {
        #expect(StoreWords.option(of: "/data/usual.sqlite", environment: environment).isEmpty)
        let path = FileManager.default.currentDirectoryPath + "/usual.sqlite"
        #expect(StoreWords.option(of: path, environment: ["WATTMARK_STORE": "usual.sqlite"]).isEmpty)
    }

    @Test(arguments: [
        ("other.sqlite", " --store other.sqlite"), ("/a b/c.sqlite", " --store '/a b/c.sqlite'"),
        ("it's", " --store 'it'\\''s'"), ("$(reboot)", " --store '$(reboot)'"),
        ("postgresql://me@db/fleet", " --store postgresql://me@db/fleet"),
    ])
    func anyOtherIsNamedAsAShellTakesIt(path: String, option: String) {
        #expect(StoreWords.option(of: path, environment: environment) == option)
    }
}
