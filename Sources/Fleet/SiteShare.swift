package import RunRecords

/// What the hosts of one site draw and leave after capital.
package struct SiteShare: Encodable, Hashable, Sendable {
    /// The id of the site's profile.
    package var site: String
    package var hosts: Int
    /// Of those that nothing ranks: what they leave is not known, and their megawatts are not in the mean.
    package var notRanked: Int
    /// Why, the most frequent first.
    package var reasons: [String]
    package var itMegawatts: Double
    package var facilityMegawatts: Double
    /// Of all that are ranked; `nil` where none is.
    @Nullable package var afterCapitalUsdPerYear: Double?
    /// The same over their megawatts at the meter.
    @Nullable package var afterCapitalUsdPerMwYear: Double?

    /// By site, in the order of their ids.
    package static func all(_ hosts: [HostEarnings]) -> [SiteShare] {
        Dictionary(grouping: hosts, by: \.site).sorted { $0.key < $1.key }
            .map { SiteShare(site: $0.key, of: $0.value) }
    }

    /// All of them together.
    package static func total(_ hosts: [HostEarnings]) -> SiteShare { SiteShare(site: "all", of: hosts) }

    private init(site: String, of hosts: [HostEarnings]) {
        self.site = site
        self.hosts = hosts.count
        let ranked = hosts.filter { $0.afterCapital != nil }
        notRanked = hosts.count - ranked.count
        let counts = Dictionary(hosts.compactMap(\.reason).map { ($0, 1) }, uniquingKeysWith: +)
        reasons = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        itMegawatts = hosts.reduce(0) { $0 + $1.itMegawatts }
        facilityMegawatts = hosts.reduce(0) { $0 + $1.facilityMegawatts }
        let dollars = ranked.compactMap(\.afterCapital).reduce(0, +)
        let megawatts = ranked.reduce(0) { $0 + $1.facilityMegawatts }
        afterCapitalUsdPerYear = ranked.isEmpty ? nil : dollars
        afterCapitalUsdPerMwYear = ranked.isEmpty ? nil : dollars / megawatts
    }
}
