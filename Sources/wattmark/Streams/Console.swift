import SystemFiles
import Foundation
import SystemFiles
import Reporting

/// Results go to standard output, everything else to standard error; colour only where a person looks.
enum Console {
    /// What a person reads results on.
    static let page = TextPage(
        columns: TerminalWidth.columns(of: STDOUT_FILENO), style: style(of: STDOUT_FILENO),
        glyphs: ChartGlyphs(environment: ProcessInfo.processInfo.environment))
    static let errors = style(of: STDERR_FILENO)

    /// Colour on a terminal, unless NO_COLOR is set (no-color.org) or the terminal is dumb.
    private static func style(of descriptor: Int32) -> TextStyle {
        let environment = ProcessInfo.processInfo.environment
        let isPlain = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
        return TextStyle(usesColor: isatty(descriptor) == 1 && !isPlain)
    }

    /// - Throws: `FileError` when standard output is full or closed: a report cut short must not look whole.
    static func print(_ text: String, terminator: String = "\n") throws(FileError) {
        try write(Data((text + terminator).utf8))
    }

    static func print(_ report: Report) throws(FileError) {
        try print(TextReport.render(report, on: page), terminator: "")
    }

    static func write(_ data: Data) throws(FileError) {
        do {
            try OpenFile(standing: STDOUT_FILENO).write(data)
        } catch {
            throw .cannotPrint(error)
        }
    }

    static func error(_ text: String) {
        // Where even standard error cannot be written there is nobody left to tell.
        try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
    }
}
