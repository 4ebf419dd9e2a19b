import Profiles

/// All servers that a machine could be a part of, where its CPU does not name its product or the sockets of its server
/// cannot be seen.
struct ServerSpan {
    /// At load: from the leanest of all to the hungriest, around the usual server of the middle product. Where only one
    /// product is known, or the CPU names another that nobody published, also what all published servers draw.
    let wattsPerCore: Figure
    /// What the cores are of, and why it is not known better.
    let derivation: String
    /// How many products and servers the span is of, and whose source follows.
    let evidence: String

    /// `nil` where there is one server that it can be, or none with known watts.
    init?(of match: HostMatch, cores: Int, sockets: Int?, beyond published: Spread?) {
        let isNamed = match.fit != .silicon
        let products = (match.products.isEmpty ? [match.profile] : match.products).map {
            (profile: $0, servers: $0.servers(for: cores, sockets: sockets))
        }.filter { !$0.servers.isEmpty }
        let servers = products.flatMap(\.servers)
        let perCore = servers.map(\.wattsPerCore)
        guard servers.count > 1 || !isNamed,
            let middle = HostServer.usual(of: match.profile.servers(for: cores, sockets: sockets)),
            let low = perCore.compactMap(\.low).min(), let high = perCore.compactMap(\.high).max()
        else { return nil }
        let isOpen = !isNamed && (products.count == 1 || match.otherProduct != nil)
        let others = isOpen ? published : nil
        let spread = Spread(
            low: min(low, others?.low ?? low), median: middle.wattsPerCore.median,
            high: max(high, others?.high ?? high))
        wattsPerCore = Figure(spread, middle.load.provenance)

        let sizes = Set(servers.map(\.sockets)).sorted()
        let names = products.map(\.profile.name)
        let isOfDesign = match.profile.cpu?.isOfDesign == true
        let found = isNamed ? match.profile.name : Self.candidates(names, isOfDesign: isOfDesign)
        let unknown = [
            isNamed ? nil : Self.reason(match, count: products.count),
            sockets == nil && sizes.count > 1
                ? "the sockets of its server cannot be seen from here, and the middle is that of \(middle.sockets)"
                    + (middle.sockets == 2 ? ", as most published systems have" : "") : nil,
            others == nil
                ? nil
                : "the interval, \(Self.range(spread)) W a core, holds what the published servers of all CPUs draw",
        ].compactMap { $0 }
        derivation = """
            of \(found), whose servers of \(Self.sockets(sizes)) draw \
            \(Self.range(Spread(low: low, median: middle.wattsPerCore.median, high: high))) W a core at load: \
            \(unknown.joined(separator: "; "))
            """
        evidence = """
            a span of \(Self.count(products.count, "product")) in \(Self.count(servers.count, "published server")); \
            the middle is \(match.profile.name) with \(Self.count(middle.sockets, "socket"))
            """
    }

    private static func candidates(_ names: [String], isOfDesign: Bool) -> String {
        let silicon = isOfDesign ? "core, which chips of several makers share," : "silicon"
        let list = names.joined(separator: ", ")
        return names.count == 1
            ? "one product with this \(silicon) that has a profile (\(list)), or of others that have none"
            : "one of \(names.count) products with this \(silicon) that have a profile (\(list))"
    }

    private static func reason(_ match: HostMatch, count: Int) -> String {
        match.otherProduct.map { "the CPU names another, \($0)" }
            ?? (count == 1
                ? "the product may be another: the CPU does not name it"
                : "the CPU does not say which it is")
    }

    /// "1, 2 or 4 sockets".
    private static func sockets(_ sizes: [Int]) -> String {
        guard let last = sizes.last else { return "" }
        let before = sizes.dropLast().map(String.init).joined(separator: ", ")
        return (before.isEmpty ? "" : "\(before) or ") + count(last, "socket")
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    private static func range(_ spread: Spread) -> String {
        "\(oneDigit(spread.low ?? spread.median)) to \(oneDigit(spread.high ?? spread.median))"
    }

    private static func oneDigit(_ value: Double) -> String { shortest((value * 10).rounded() / 10) }
}
