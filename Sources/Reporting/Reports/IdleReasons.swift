import Planning
import Quantities

/// Why a use of a split has no megawatts: a line for each that has none.
enum IdleReasons {
    static func goal(_ objective: SplitPlanner.Objective) -> String {
        objective == .mean ? "expected NPV" : "P10 of NPV"
    }

    static func lines(_ answer: SplitAnswer) -> [String] {
        let best = answer.best.allocation
        var lines: [String] = []
        if best.hashingMegawatts == 0 {
            lines.append(
                "hashing: "
                    + reason(
                        answer.hashing, of: "\(answer.hashingSubject)", all: "ASICs", instead: "hosting",
                        answer))
        }
        if best.hostingMegawatts == 0 {
            let isAllowed = answer.frontier.contains { $0.allocation.hostingMegawatts > 0 }
            lines.append(
                "hosting: "
                    + (isAllowed
                        ? reason(
                            answer.hosting, of: answer.hostingName, all: "ways to host",
                            instead: "hashing", answer)
                        : "the site's limits leave no room for it"))
        }
        return lines
    }

    private static func reason(
        _ side: SplitAnswer.Side, of subject: String, all: String, instead: String, _ answer: SplitAnswer
    ) -> String {
        let worth = side.worth(answer.objective)
        let figure = "\(goal(answer.objective)) \(NumberText.dollars(worth)) a MW"
        guard worth <= 0 else {
            return "\(subject) would pay, \(figure), but \(instead) makes more of the site"
        }
        guard let count = side.chosenFrom else { return "\(subject) does not pay, \(figure)" }
        return "none of the \(count) \(all) that can be projected pays; least bad: \(subject), \(figure)"
    }
}
