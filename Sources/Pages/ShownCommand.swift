import PlainText
import Reporting

/// The words of a command that answers the same.
package struct ShownCommand: Hashable, Sendable {
    /// After the program's name.
    package var words: [String]

    package init(_ words: [String]) { self.words = words }

    package mutating func add(_ option: String, _ value: String?) {
        if let value { words += [option, value] }
    }

    /// As a shell takes it.
    package var text: String { (["wattmark"] + words.map(ShellWord.quoted)).joined(separator: " ") }

    /// As a page shows it.
    var html: String {
        """
        <p class="command">The same by command:</p>
        <pre class="command" tabindex="0" id="command">\(HTMLProse.words(text))</pre>

        """
    }
}
