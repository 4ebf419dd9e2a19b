import Economics
import PlainText
import Planning
import Profiles
import Quantities

/// The form of the page: a scenario in fields that work without a script.
struct LeverForm {
    let view: View
    let reading: Reading
    let desk: Desk
    /// Of the store, the newest first, each with what it is called.
    let runs: [(reference: String, title: String)]

    var html: String {
        """
        <form id="scenario" method="get" action="\(view.path)" aria-label="Scenario">
        <fieldset>
        <legend>Scenario</legend>
        \(origin)\(choices)</fieldset>
        \(Lever.Group.allCases.map(group).joined())<p><button type="submit">Answer</button>
        <a href="\(preset.escapedForXML)">back to the preset</a></p>
        </form>

        """
    }

    /// Of which preset the fields below are, so that those of another site or market are not taken for moved.
    private var origin: String {
        let preset = [
            (Question.Parameter.fromSite, reading.question.site ?? desk.usual.site),
            (.fromMarket, reading.question.market ?? desk.usual.market),
            (.fromOutlook, reading.question.outlook ?? desk.usual.outlook),
        ]
        return preset.map { parameter, id in
            let value = (id ?? "").escapedForXML
            return
                "<input type=\"hidden\" id=\"f-\(parameter.rawValue)\" name=\"\(parameter.rawValue)\" value=\"\(value)\" data-preset=\"\(value)\"/>\n"
        }.joined()
    }

    /// The same question with nothing moved.
    private var preset: String {
        var question = reading.question
        question.overrides = []
        return PageAddress.of(view, question)
    }

    // MARK: What is chosen

    /// One of a list.
    private struct Choice {
        var value: String
        var title: String

        init(_ value: String, _ title: String? = nil) { (self.value, self.title) = (value, title ?? value) }
    }

    private var choices: String {
        let library = desk.library
        let question = reading.question
        var html = select(
            .site, "Site (the preset)", library.sites.map { Choice($0.id) },
            chosen: question.site, usual: desk.usual.site)
        html += select(
            .market, "Market", library.markets.reversed().map { Choice($0.id) }, chosen: question.market,
            usual: desk.usual.market)
        if library.outlooks.count > 1 {
            html += select(
                .outlook, "Outlook", library.outlooks.map { Choice($0.id) }, chosen: question.outlook,
                usual: desk.usual.outlook)
        }
        html += subjects
        html += select(
            .model, "Tokens of", [Choice("", "no language model")] + library.models.map { Choice($0.id) },
            chosen: question.model, usual: "")
        if !runs.isEmpty {
            html += select(
                .run, "Measured run", [Choice("", "none")] + runs.map { Choice($0.reference, $0.title) },
                chosen: question.run, usual: "")
        }
        if view == .concentration {
            html += select(
                .shares, "Shares", library.shares.map { Choice($0.id) }, chosen: question.shares,
                usual: desk.newestShares?.id)
        }
        if view.looksAhead { html += number(.years, "Years ahead", "\(question.years)", Question.usualYears) }
        if view.isDrawn {
            html += number(.paths, "Paths", "\(question.paths)", Question.usualPaths)
            html += number(.seed, "Seed", "\(question.seed)", Question.usualSeed)
        }
        return html
    }

    private func select(
        _ parameter: Question.Parameter, _ label: String, _ options: [Choice],
        chosen: String?, usual: String?, id: String? = nil
    ) -> String {
        let id = id ?? "f-\(parameter.rawValue)"
        let value = chosen ?? usual ?? ""
        var options = options
        // What an address names stays what is asked, known to the list or not.
        if !options.contains(where: { $0.value == value }) { options.append(Choice(value)) }
        let items = options.map { option in
            let mark = option.value == value ? " selected=\"selected\"" : ""
            return
                "<option value=\"\(option.value.escapedForXML)\"\(mark)>\(option.title.escapedForXML)</option>"
        }
        return """
            <div class="choice"><label for="\(id)">\(label.escapedForXML)</label>
            <select id="\(id)" name="\(parameter.rawValue)" data-preset="\((usual ?? "").escapedForXML)"\(faultMarks(parameter.rawValue, id))>\(items.joined())</select>
            \(faultText(parameter.rawValue, id))</div>

            """
    }

    private var subjects: String {
        SubjectChoices(view: view, question: reading.question, desk: desk).places.enumerated().map {
            place, one in
            select(
                .subject, one.title, [Choice("", one.whereEmpty)] + one.known.map { Choice($0) },
                chosen: one.chosen, usual: one.usual, id: "f-subject-\(place + 1)")
        }.joined()
    }

    private func number(
        _ parameter: Question.Parameter, _ label: String, _ value: String, _ usual: some FixedWidthInteger
    ) -> String {
        let id = "f-\(parameter.rawValue)"
        let written = reading.written.values(of: parameter.rawValue).first
        let shown = fault(parameter.rawValue) == nil ? value : written ?? value
        return """
            <div class="choice"><label for="\(id)">\(label)</label>
            <input id="\(id)" name="\(parameter.rawValue)" value="\(shown.escapedForXML)" inputmode="numeric" autocomplete="off" data-preset="\(usual)"\(faultMarks(parameter.rawValue, id))/>
            \(faultText(parameter.rawValue, id))</div>

            """
    }

    // MARK: What is moved

    private func group(_ group: Lever.Group) -> String {
        guard view != .concentration, view.looksAhead || group != .outlook else { return "" }
        let levers = reading.levers.filter { $0.group == group }
        let others = group == .machines ? strangers : []
        guard !levers.isEmpty || !others.isEmpty else { return "" }
        let isMoved =
            levers.contains { lever in reading.question.overrides.contains { $0.key == lever.key } }
            || levers.contains { fault($0.key) != nil } || !others.isEmpty
        let opened = isMoved || group == .market ? " open=\"open\"" : ""
        return """
            <details\(opened)>
            <summary>\(group.title)</summary>
            \(levers.map(field).joined())\(others.map(stranger).joined())</details>

            """
    }

    private func field(_ lever: Lever) -> String {
        let id = Self.id(lever.key)
        let override = reading.question.overrides.first { $0.key == lever.key }
        let written = reading.written.values(of: lever.key).first
        let value =
            fault(lever.key) == nil ? override?.value ?? lever.presetText : written ?? lever.presetText
        let step = lever.step
        let low = (lever.span.lowerBound / step).rounded(.up) * step
        let moved = override == nil ? "" : " class=\"moved\""
        return """
            <div class="lever"><label for="\(id)"\(moved)>\(lever.input.title.escapedForXML) <span class="unit">\(Self.unit(lever))</span></label>
            <input id="\(id)" name="\(lever.key.escapedForXML)" value="\(value.escapedForXML)" inputmode="decimal" autocomplete="off" data-preset="\(lever.presetText)" data-min="\(Self.digits(low))" data-max="\(Self.digits(lever.span.upperBound))" data-step="\(Self.digits(step))"\(faultMarks(lever.key, id))/>
            \(faultText(lever.key, id))</div>

            """
    }

    /// A number of one has no unit.
    private static func unit(_ lever: Lever) -> String {
        lever.input.unit == "1" ? "" : lever.input.unit.escapedForXML
    }

    /// Without the last digits of sums of binary fractions.
    private static func digits(_ value: Double) -> String {
        let power = 1e12
        return plain(abs(value) < 1e3 ? (value * power).rounded() / power : value)
    }

    /// What an address sets beside the levers of these machines.
    private var strangers: [FormQuery.Field] {
        reading.written.fields.filter { field in
            field.name.contains(".") && !reading.levers.contains { $0.key == field.name }
                && !field.value.isEmpty
        }
    }

    private func stranger(_ field: FormQuery.Field) -> String {
        let id = Self.id(field.name)
        return """
            <div class="lever"><label for="\(id)" class="moved">\(field.name.escapedForXML)</label>
            <input id="\(id)" name="\(field.name.escapedForXML)" value="\(field.value.escapedForXML)" autocomplete="off" data-preset=""\(faultMarks(field.name, id))/>
            \(faultText(field.name, id))</div>

            """
    }

    // MARK: What is wrong

    private func fault(_ name: String) -> String? {
        reading.faults.first { $0.field == name }?.sentence
    }

    private func faultMarks(_ name: String, _ id: String) -> String {
        fault(name) == nil
            ? "" : " aria-invalid=\"true\" aria-describedby=\"\(id)-fault\""
    }

    private func faultText(_ name: String, _ id: String) -> String {
        "<p class=\"fault\" id=\"\(id)-fault\">\((fault(name) ?? "").escapedForXML)</p>"
    }

    /// Of a field: letters, digits and hyphens.
    private static func id(_ key: String) -> String {
        "f-"
            + String(
                key.unicodeScalars.map { scalar in
                    ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) ? Character(scalar) : "-"
                })
    }
}
