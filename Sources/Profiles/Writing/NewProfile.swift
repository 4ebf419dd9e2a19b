import Yams

/// A profile made after another one, with an id of its own, or after an earlier one of the same id, over which it is to
/// lie; each value that differs says where it comes from.
package struct NewProfile: Sendable {
    /// One value in place of the other profile's.
    package struct Value: Hashable, Sendable {
        /// `btc_usd`, or `hosting.pue`, with or without the kind before it.
        package var key: String
        package var text: String
        package var provenance: Provenance

        package init(key: String, text: String, provenance: Provenance) {
            self.key = key
            self.text = text
            self.provenance = provenance
        }
    }

    package let kind: ProfileKind
    package let id: String
    /// As its file is to be written.
    package let text: String

    /// - Parameters:
    ///   - name: where it is `nil` the id, or the name of the earlier one.
    ///   - base: the id of the other.
    ///   - day: of a market, on which its prices are.
    /// - Throws: where there is no such profile, where the id is taken, and where a value is not one of its key.
    package init(
        _ kind: ProfileKind, id: String, name: String? = nil, after base: String, in library: ProfileLibrary,
        values: [Value], day: CalendarDate? = nil
    ) throws(ProfileError) {
        (self.kind, self.id) = (kind, id)
        let known = library.files.filter { $0.kind == kind }
        guard let file = known.first(where: { $0.id == base }), let written = library.texts[file.path] else {
            throw .noSuchProfile(kind: kind, id: base, available: known.map(\.id))
        }
        if let other = library.file(id), id != base || other.kind != kind {
            throw .invalid(Self.fault(id, "id", "is the id of \(other.path) already", "choose another"))
        }
        var mapping: Node.Mapping
        do {
            mapping = try ProfileText.parse(written, file: file.path)
        } catch {
            throw .invalid(error)
        }
        if id != base {
            // There is one default, and it stays the other.
            let kept = mapping.filter { $0.key.scalar?.string != "default" }.map { ($0.key, $0.value) }
            mapping = Node.Mapping(kept, mapping.tag, mapping.style, mapping.mark)
            mapping = OverriddenNode.set(id, at: ["id"], in: mapping)
        }
        if let name = name ?? (id != base ? id : nil) {
            mapping = OverriddenNode.set(name, at: ["name"], in: mapping)
        }
        if let day { mapping = OverriddenNode.set(day.description, at: ["date"], in: mapping) }
        let keys = SettableKeys.of(kind, isWritten: true)
        let resolved = try values.map { value throws(ProfileError) in
            let prefix = kind.rawValue + "."
            let asked = value.key.hasPrefix(prefix) ? String(value.key.dropFirst(prefix.count)) : value.key
            return (key: try keys.resolve(asked, after: prefix), value: value)
        }
        if kind == .shares, let date = resolved.first(where: { $0.key == "date" }) {
            throw .override(
                "date", problem: "of \(date.value.text) belongs to other shares than those of \(base)",
                remedy:
                    "write the new shares into a file of their own, after the pattern of `wattmark profiles show \(base)`"
            )
        }
        for (key, value) in resolved {
            for path in Self.about(key, of: kind) { mapping = OverriddenNode.removing(path, from: mapping) }
            if key == "all_in_it_watts_per_device" {
                mapping = OverriddenNode.set(value.provenance.source, at: ["all_in_basis"], in: mapping)
            }
        }
        for (key, value) in resolved {
            let isFigure = keys.isFigure(key)
            mapping = OverriddenNode.set(
                value.text, at: SettableKeys.parts(key), figureFrom: isFigure ? value.provenance : nil,
                in: mapping)
            if key.hasPrefix("reference_block.") {
                mapping = OverriddenNode.set(value.provenance, of: "reference_block", in: mapping)
            } else if !isFigure {
                // It has no place of its own to say where it comes from.
                let others = OverriddenNode.text(at: ["source"], in: mapping) ?? ""
                let own = "\(key) by \(value.provenance.source), \(value.provenance.asOf)"
                mapping = OverriddenNode.set("\(others); \(own)", at: ["source"], in: mapping)
            }
        }
        do {
            text = try Yams.serialize(node: .mapping(mapping))
        } catch {
            throw .invalid(Self.fault(id, nil, "cannot be written (\(error))", "write it by hand"))
        }
        let reading = Reading(file: id)
        do throws(ProfileFault) {
            try kind.read(text, fileName: id, reading: reading)
        } catch {
            throw .invalid(error)
        }
        if let fault = reading.faults.first { throw .invalid(fault) }
    }

    /// What the other profile says of a figure, and of no other: where it was derived from, and what it was compared with.
    private static func about(_ key: String, of kind: ProfileKind) -> [[String]] {
        switch (kind, key) {
        case (.market, "colocation.usd_per_kw_month"): [["colocation", "derived_from"]]
        case (.market, "difficulty"): [["network_exahash_per_second"], ["hashprice_usd_per_ph_day"]]
        case (.market, "btc_usd"), (.market, "fees_btc_per_block"): [["hashprice_usd_per_ph_day"]]
        case (.accelerator, _) where key.hasPrefix("dense_peak."): [["dense_peak_note"]]
        default: []
        }
    }

    /// - Throws: what is wrong with it among the profiles of these folders, or on this day.
    package func check(in folders: [ProfileFolder], today: CalendarDate) throws {
        let own = ProfileFolder(kept: ["\(kind.folder)/\(id).yaml": text], named: "the new profile")
        let library = try ProfileLibrary.load(folders: folders + [own])
        if let fault = library.fault(of: id) { throw ProfileError.invalid(fault) }
        if kind == .contract { try PriceAhead.refuse(in: [try library.contract(id)], today: today) }
    }

    /// What is to be known of its numbers.
    package func advice(in folders: [ProfileFolder], today: CalendarDate) throws(ProfileError)
        -> [ProfileAdvice]
    {
        let own = ProfileFolder(kept: ["\(kind.folder)/\(id).yaml": text], named: "the new profile")
        return try ProfileLibrary.load(folders: folders + [own]).advice(today: today)
            .filter { $0.ids == [id] && $0.code != .stalePrice }
    }

    private static func fault(
        _ id: String, _ field: String?, _ problem: String, _ remedy: String
    ) -> ProfileFault {
        ProfileFault(file: id, line: nil, column: nil, field: field, problem: problem, remedy: remedy)
    }
}

extension ProfileKind {
    /// Reads a document of the kind for its faults.
    fileprivate func read(_ text: String, fileName: String, reading: Reading) throws(ProfileFault) {
        switch self {
        case .host: _ = try HostProfile.read(text, fileName: fileName, reading: reading)
        case .asic: _ = try ASICProfile.read(text, fileName: fileName, reading: reading)
        case .accelerator: _ = try AcceleratorProfile.read(text, fileName: fileName, reading: reading)
        case .model: _ = try LanguageModel.read(text, fileName: fileName, reading: reading)
        case .market: _ = try Market.read(text, fileName: fileName, reading: reading)
        case .site: _ = try Site.read(text, fileName: fileName, reading: reading)
        case .outlook: _ = try Outlook.read(text, fileName: fileName, reading: reading)
        case .contract: _ = try Contract.read(text, fileName: fileName, reading: reading)
        case .shares: _ = try Shares.read(text, fileName: fileName, reading: reading)
        }
    }
}
