import Quantities

extension Site {
    /// Resale of machines by their age, as shares of their price when new; those that are not known are `nil`.
    package struct ResaleShares: Encodable, Hashable, Sendable {
        package var year1: Figure?
        package var year2: Figure?
        package var year3: Figure?
        package var year4: Figure?
        package var year5: Figure?

        /// After one, two, ... years, as far as they are known without a gap.
        package var known: [Figure] {
            [year1, year2, year3, year4, year5].prefix { $0 != nil }.compactMap { $0 }
        }
    }
}

extension Site.ResaleShares {
    init?(_ reader: FieldReader, inherited: Provenance?) {
        func share(_ key: String) -> Figure? {
            reader.figure(key, .anyShare, from: inherited, required: false)
        }
        (year1, year2) = (share("year_1"), share("year_2"))
        (year3, year4, year5) = (share("year_3"), share("year_4"), share("year_5"))
        reader.finish()
        check(reader)
    }

    /// What is older fetches no more from year to year.
    private func check(_ reader: FieldReader) {
        var before = 1.0
        for (index, share) in known.enumerated() {
            if share.median > before {
                reader.fault(
                    "year_\(index + 1)", "\(plain(share.median)) is more than \(plain(before)) a year before",
                    "let no share be above the one before it: what is older fetches no more")
            }
            before = share.median
        }
    }
}
