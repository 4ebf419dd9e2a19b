extension ProfileLibrary {
    /// The library with values set by hand, each obeying the rule of its key; `overrides` lists them.
    ///
    /// A key without an id means the profile of `choice`: `market.btc_usd`; every other profile is named:
    /// `asic.antminer-s21-xp.price_usd`. All values of one profile are set before it is read, so that two which
    /// depend on each other can be changed together. What an earlier call set stays, unless it is set anew.
    package func applying(
        _ overrides: [ProfileOverride], to choice: ProfileChoice
    ) throws(ProfileError) -> ProfileLibrary {
        var targets: [OverrideTarget] = []
        for override in overrides {
            let target = try OverrideTarget(override, in: files, choice: choice)
            guard !targets.contains(where: target.setsSameKey) else {
                throw .override(override.key, problem: "is set twice", remedy: "keep one of the two")
            }
            targets.append(target)
        }
        let earlier = self.targets.filter { old in !targets.contains(where: old.setsSameKey) }
        var library = self
        library.targets = earlier + targets
        library.overrides = []
        for file in files {
            let own = library.targets.filter { $0.file == file }
            if !own.isEmpty { try library.set(own, in: file) }
        }
        return library
    }

    private mutating func set(_ targets: [OverrideTarget], in file: File) throws(ProfileError) {
        switch file.kind {
        case .host: try replace(targets, in: file, among: \.hosts)
        case .asic: try replace(targets, in: file, among: \.asics)
        case .accelerator: try replace(targets, in: file, among: \.accelerators)
        case .market: try replace(targets, in: file, among: \.markets)
        case .site: try replace(targets, in: file, among: \.sites)
        case .outlook: try replace(targets, in: file, among: \.outlooks)
        case .contract: try replace(targets, in: file, among: \.contracts)
        case .shares: try replace(targets, in: file, among: \.shares)
        }
    }

    private mutating func replace<Document: ProfileDocument>(
        _ targets: [OverrideTarget], in file: File,
        among documents: WritableKeyPath<ProfileLibrary, [Document]>
    ) throws(ProfileError) {
        let reading = Reading(file: file.path)
        let document: Document?
        do {
            var mapping = try ProfileText.parse(texts[file.path] ?? "", file: file.path)
            for target in targets {
                let path = target.path.split(separator: ".").map(String.init)
                self.overrides.append(
                    AppliedOverride(
                        key: target.key, profile: file.id, value: target.value,
                        previous: OverriddenNode.text(at: path, in: mapping)))
                mapping = OverriddenNode.set(
                    target.value, at: path, isFigure: target.isFigure, in: mapping)
            }
            document = Document.read(mapping, fileName: file.id, reading: reading)
        } catch {
            throw .invalid(error)
        }
        guard let document, reading.faults.isEmpty,
            let index = self[keyPath: documents].firstIndex(where: { $0.id == file.id })
        else {
            throw .override(
                (targets.first?.prefix ?? "") + reading.field, problem: reading.problem,
                remedy: reading.remedy)
        }
        self[keyPath: documents][index] = document
    }
}

extension Reading {
    /// Of the first fault, without the part of a figure that it is in.
    fileprivate var field: String {
        let field = faults.first?.field ?? ""
        return field.hasSuffix(".median") ? String(field.dropLast(".median".count)) : field
    }
    fileprivate var problem: String { faults.first?.problem ?? "cannot be set" }
    fileprivate var remedy: String { faults.first?.remedy ?? "leave it out" }
}
