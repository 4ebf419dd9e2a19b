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
        \(levers)<p><button type="submit">Answer</button>
        <a href="\(preset.escapedForXML)">back to the preset</a></p>
        </form>

        """
    }

    /// Of which preset the fields below are, so that those of another site or market are not taken for moved, and what in them
    /// follows from others, so that it is not taken for set.
    private var origin: String {
        let following = reading.levers.filter { $0.following != nil }.map { "\($0.key)=\($0.unmovedText)" }
        let preset: [(Question.Parameter, String?)] = [
            (.fromSite, reading.question.site ?? desk.usual.site),
            (.fromMarket, reading.question.market ?? desk.usual.market),
            (.fromOutlook, reading.question.outlook ?? desk.usual.outlook),
            (.fromFollowing, following.joined(separator: " ")),
        ]
        return preset.map { hidden($0.rawValue, $1 ?? "", preset: $1 ?? "") }.joined()
    }

    /// What this page does not show, and the next may.
    private func hidden(_ name: String, _ value: String, preset: String, id: String? = nil) -> String {
        """
        <input type="hidden" id="\(id ?? Self.id(name))" name="\(name.escapedForXML)" value="\(value.escapedForXML)" data-preset="\(preset.escapedForXML)"/>

        """
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
        let isOfScenario = view != .concentration
        var html = select(
            .site, "Site (the preset)", library.sites.map { Choice($0.id) },
            chosen: question.site, usual: desk.usual.site, isShown: isOfScenario)
        html += select(
            .market, "Market", library.markets.reversed().map { Choice($0.id) }, chosen: question.market,
            usual: desk.usual.market, isShown: isOfScenario)
        html += select(
            .outlook, "Outlook", library.outlooks.map { Choice($0.id) }, chosen: question.outlook,
            usual: desk.usual.outlook, isShown: library.outlooks.count > 1 && isOfScenario)
        html += subjects
        html += select(
            .model, "Tokens of", [Choice("", "no language model")] + library.models.map { Choice($0.id) },
            chosen: question.model, usual: "", isShown: isOfScenario)
        html += select(
            .run, "Measured run", [Choice("", "none")] + runs.map { Choice($0.reference, $0.title) },
            chosen: question.run, usual: "", isShown: !runs.isEmpty && isOfScenario)
        html += select(
            .shares, "Shares", library.shares.map { Choice($0.id) }, chosen: question.shares,
            usual: desk.newestShares?.id, isShown: view == .concentration)
        html += number(
            .years, "Years ahead", "\(question.years)", Question.usualYears, isShown: view.looksAhead)
        html += number(.paths, "Paths", "\(question.paths)", Question.usualPaths, isShown: view.isDrawn)
        return html + number(.seed, "Seed", "\(question.seed)", Question.usualSeed, isShown: view.isDrawn)
    }

    private func select(
        _ parameter: Question.Parameter, _ label: String, _ options: [Choice],
        chosen: String?, usual: String?, at place: Int? = nil, isShown: Bool = true
    ) -> String {
        let name = parameter.rawValue
        let id = Self.id(name) + (place.map { "-\($0 + 1)" } ?? "")
        let value = chosen ?? usual ?? ""
        let sentence = fault(name, at: place)
        guard isShown || sentence != nil else { return hidden(name, value, preset: usual ?? "", id: id) }
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
            <select id="\(id)" name="\(name)" data-preset="\((usual ?? "").escapedForXML)"\(faultMarks(sentence, id))>\(items.joined())</select>
            \(faultText(sentence, id))</div>

            """
    }

    private var subjects: String {
        SubjectChoices(view: view, question: reading.question, desk: desk).places.enumerated().map {
            place, one in
            select(
                .subject, one.title, [Choice("", one.whereEmpty)] + one.known.map { Choice($0) },
                chosen: one.chosen, usual: one.usual, at: place, isShown: view != .concentration)
        }.joined()
    }

    private func number(
        _ parameter: Question.Parameter, _ label: String, _ value: String, _ usual: some FixedWidthInteger,
        isShown: Bool
    ) -> String {
        let name = parameter.rawValue
        let id = Self.id(name)
        let sentence = fault(name)
        guard isShown || sentence != nil else { return hidden(name, value, preset: "\(usual)") }
        let shown = sentence == nil ? value : reading.written.values(of: name).first ?? value
        return """
            <div class="choice"><label for="\(id)">\(label)</label>
            <input id="\(id)" name="\(name)" value="\(shown.escapedForXML)" inputmode="numeric" autocomplete="off" data-preset="\(usual)"\(faultMarks(sentence, id))/>
            \(faultText(sentence, id))</div>

            """
    }

    // MARK: What is moved

    private var levers: String {
        guard view != .concentration else { return keptLevers }
        let sliders = Sliders(of: reading, at: desk)
        return Lever.Group.allCases.map { group($0, sliders) }.joined()
    }

    /// Of a page that no lever moves.
    private var keptLevers: String {
        let wrong = reading.written.fields.filter { $0.name.contains(".") && fault($0.name) != nil }
        let right = reading.question.overrides.filter { fault($0.key) == nil }
        return right.map { hidden($0.key, $0.value, preset: "") }.joined()
            + wrong.map(stranger).joined()
    }

    private func group(_ group: Lever.Group, _ sliders: Sliders) -> String {
        let levers = reading.levers.filter { lever in
            lever.group == group
                && (lever.views.contains(view) || isSet(lever) || fault(lever.key) != nil)
        }
        let others = group == .machines ? strangers : []
        guard !levers.isEmpty || !others.isEmpty else { return "" }
        let isMoved = levers.contains { isSet($0) || fault($0.key) != nil } || !others.isEmpty
        let opened = isMoved || group == .market ? " open=\"open\"" : ""
        return """
            <details\(opened)>
            <summary>\(group.title)</summary>
            \(levers.map { field($0, sliders) }.joined())\(others.map(stranger).joined())</details>

            """
    }

    private func isSet(_ lever: Lever) -> Bool {
        reading.question.overrides.contains { $0.key == lever.key }
    }

    private func field(_ lever: Lever, _ sliders: Sliders) -> String {
        let id = Self.id(lever.key)
        let sentence = fault(lever.key)
        let override = reading.question.overrides.first { $0.key == lever.key }
        let written = reading.written.values(of: lever.key).first
        let value = (sentence == nil ? override?.value : written) ?? lever.unmovedText
        let moved = override == nil ? "" : " class=\"moved\""
        let instead = lever.rivals.map(Self.id).joined(separator: " ")
        let rivals = instead.isEmpty ? "" : " data-instead=\"\(instead)\""
        return """
            <div class="lever"><label for="\(id)"\(moved)>\(lever.input.title.escapedForXML) <span class="unit">\(note(lever))</span></label>
            <input id="\(id)" name="\(lever.key.escapedForXML)" value="\(value.escapedForXML)" inputmode="decimal" autocomplete="off" data-preset="\(lever.unmovedText)"\(sliders.slider(of: lever)?.attributes ?? "")\(rivals)\(faultMarks(sentence, id))/>
            \(faultText(sentence, id))</div>

            """
    }

    /// Beside the name of a field. A number of one has no unit.
    private func note(_ lever: Lever) -> String {
        [
            lever.input.unit == "1" ? nil : lever.input.unit,
            lever.preset == nil ? "no source says it" : nil,
            lever.views.contains(view) ? nil : "no effect here",
        ].compactMap(\.self).joined(separator: ", ").escapedForXML
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
        let sentence = fault(field.name)
        return """
            <div class="lever"><label for="\(id)" class="moved">\(field.name.escapedForXML)</label>
            <input id="\(id)" name="\(field.name.escapedForXML)" value="\(field.value.escapedForXML)" autocomplete="off" data-preset=""\(faultMarks(sentence, id))/>
            \(faultText(sentence, id))</div>

            """
    }

    // MARK: What is wrong

    /// - Parameter place: of a field that is there several times; what is of none of them alone stands at the first.
    private func fault(_ name: String, at place: Int? = nil) -> String? {
        reading.faults.first { $0.field == name && ($0.place ?? 0) == (place ?? 0) }?.sentence
    }

    private func faultMarks(_ sentence: String?, _ id: String) -> String {
        sentence == nil ? "" : " aria-invalid=\"true\" aria-describedby=\"\(id)-fault\""
    }

    private func faultText(_ sentence: String?, _ id: String) -> String {
        "<p class=\"fault\" id=\"\(id)-fault\">\((sentence ?? "").escapedForXML)</p>"
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
