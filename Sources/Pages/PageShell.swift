import PlainText
import Reporting
import RunRecords

/// What all pages share. Style and script are files of their own, so that the policy of the server need not allow any in
/// a page.
struct PageShell {
    let title: String
    /// Links to the other pages.
    let views: String
    let tool: Tool
    /// Whether there is a form to move.
    let isPlanner: Bool

    func html(_ content: String) -> String {
        let script = isPlanner ? "<script src=\"/page.js\" defer=\"defer\"></script>\n" : ""
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width,initial-scale=1"/>
            <link rel="icon" href="data:,"/>
            <title>\(title.escapedForXML) - wattmark</title>
            <link rel="stylesheet" href="/page.css"/>
            \(script)</head>
            <body class="served">
            <a class="skip" href="#answer">Skip to the answer</a>
            <header>
            <p class="kind">wattmark</p>
            <h1>\(title.escapedForXML)</h1>
            </header>
            \(views)\(content)<footer><p>wattmark \(tool.version.escapedForXML), commit \((tool.commit ?? "unknown").escapedForXML); figures and their sources: the profiles and the runs of this machine.</p></footer>
            </body>
            </html>

            """
    }

    /// - Parameter current: `nil` where the page is none of them.
    static func views(current: View?, of question: Question, stored: StoredPage? = nil) -> String {
        let planner = View.allCases.map { view in
            item(PageAddress.of(view, question), view.title, isCurrent: view == current)
        }
        let pages = StoredPage.allCases.compactMap { page in
            page.title.map { item(page.path, $0, isCurrent: stored == page) }
        }
        return """
            <nav id="views" aria-label="Questions">
            <ul>
            \(planner.joined())\(pages.joined())</ul>
            </nav>

            """
    }

    private static func item(_ address: String, _ title: String, isCurrent: Bool) -> String {
        let mark = isCurrent ? " aria-current=\"page\"" : ""
        return "<li><a href=\"\(address.escapedForXML)\"\(mark)>\(title)</a></li>\n"
    }
}
