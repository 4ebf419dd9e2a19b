extension ProfileLibrary {
    /// The library with values set by hand, each obeying the rule of its key; `overrides` lists them.
    ///
    /// A key without an id means the profile of `choice`: `market.btc_usd`; every other profile is named:
    /// `asic.antminer-s21-xp.price_usd`. All values of one profile are set before it is read, so that two which
    /// depend on each other can be changed together.
    package func applying(
        _ overrides: [ProfileOverride], to choice: ProfileChoice
    ) throws(ProfileError) -> ProfileLibrary {
        var library = self
        var targets: [(override: ProfileOverride, target: OverrideTarget)] = []
        for override in overrides {
            let target = try OverrideTarget(override, in: files, choice: choice)
            let isSet = targets.contains { $0.target.file == target.file && $0.target.path == target.path }
            guard !isSet else {
                throw .override(override.key, problem: "is set twice", remedy: "keep one of the two")
            }
            targets.append((override, target))
        }
        for file in files {
            let own = targets.filter { $0.target.file == file }
            if !own.isEmpty { try library.set(own, in: file) }
        }
        return library
    }

    private mutating func set(
        _ values: [(override: ProfileOverride, target: OverrideTarget)], in file: File
    ) throws(ProfileError) {
        switch file.kind {
        case .host: try replace(values, in: file, among: \.hosts)
        case .asic: try replace(values, in: file, among: \.asics)
        case .accelerator: try replace(values, in: file, among: \.accelerators)
        case .market: try replace(values, in: file, among: \.markets)
        case .site: try replace(values, in: file, among: \.sites)
        case .outlook: try replace(values, in: file, among: \.outlooks)
        case .contract: try replace(values, in: file, among: \.contracts)
        case .shares: try replace(values, in: file, among: \.shares)
        }
    }

    private mutating func replace<Document: ProfileDocument>(
        _ values: [(override: ProfileOverride, target: OverrideTarget)], in file: File,
        among documents: WritableKeyPath<ProfileLibrary, [Document]>
    ) throws(ProfileError) {
        let reading = Reading(file: file.path)
        let document: Document?
        do {
            var mapping = try ProfileText.parse(texts[file.path] ?? "", file: file.path)
            for (override, target) in values {
                let path = target.path.split(separator: ".").map(String.init)
                self.overrides.append(
                    AppliedOverride(
                        key: target.key, profile: file.id, value: override.value,
                        previous: OverriddenNode.text(at: path, in: mapping)))
                mapping = OverriddenNode.set(
                    override.value, at: path, isFigure: target.isFigure, in: mapping)
            }
            document = Document.read(mapping, fileName: file.id, reading: reading)
        } catch {
            throw .invalid(error)
        }
        guard let document, reading.faults.isEmpty,
            let index = self[keyPath: documents].firstIndex(where: { $0.id == file.id })
        else {
            throw .override(
                (values.first?.target.prefix ?? "") + reading.field, problem: reading.problem,
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
