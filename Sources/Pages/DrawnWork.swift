import Planning

/// How much is drawn for an answer: who looks at a page waits for it, and others wait behind it.
struct DrawnWork {
    /// Of one use on one path. So many take a second or two on two cores; a command takes more.
    static let mostMonths = 36_000_000

    let paths: Int
    let years: Int
    let uses: Int

    private var months: Int { years * 12 * uses }

    /// What is wrong with it, in a sentence; `nil` where nothing is.
    var fault: String? {
        guard paths * months > Self.mostMonths else { return nil }
        let fewer = Self.mostMonths / months / 100 * 100
        return """
            \(paths) paths of \(years) years and \(uses) machines are more than a page draws; draw \(fewer) at most, or fewer \
            years or machines; the command takes more
            """
    }
}

extension Reading {
    /// As a view is asked: what it draws is bounded too.
    package func asked(of view: View) -> Reading {
        guard let inquiry, let fault = DrawnWork(view, of: inquiry)?.fault else { return self }
        return Reading(
            written: written, question: question,
            faults: [FieldFault(Question.Parameter.paths.rawValue, fault)], levers: levers, preset: preset,
            scenario: scenario,
            inquiry: nil)
    }
}

extension DrawnWork {
    /// `nil` where nothing is drawn.
    fileprivate init?(_ view: View, of inquiry: Inquiry) {
        guard view.isDrawn else { return nil }
        // A site is divided between two uses, whoever is named.
        self.init(
            paths: inquiry.question.paths, years: inquiry.question.years,
            uses: view == .split ? 2 : inquiry.subjects.count)
    }
}
