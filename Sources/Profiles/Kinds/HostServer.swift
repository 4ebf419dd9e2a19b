/// A server of one CPU, with the watts at the wall that a price takes of it.
package struct HostServer: Sendable {
    package let sockets: Int
    /// Of all its sockets.
    package let cores: Int
    package let load: Figure
    package let idle: Figure?

    /// At load; a side without a figure is the median.
    package var wattsPerCore: Spread {
        let each = load.scaled(by: 1 / Double(cores)).spread
        return Spread(low: each.low ?? each.median, median: each.median, high: each.high ?? each.median)
    }

    /// The one that stands for several: that of two sockets, as most of the published systems have (172 of 285), else the
    /// smallest.
    package static func usual(of servers: [HostServer]) -> HostServer? {
        servers.first { $0.sockets == 2 } ?? servers.first
    }
}

extension HostProfile {
    /// All servers with known watts, fewest sockets first. What is given for the whole (`wall_watts`, `idle_watts`) goes
    /// before the load points of one socket, and before all of them where it was set by hand.
    package var hostServers: [HostServer] {
        guard let each = coresPerSocket, let wallWatts else { return [] }
        let ratio = StressRatio(of: servers) ?? .ofOthers
        let share = SocketShare(of: servers)
        let givenIdle = idleWatts == share?.idle ? nil : idleWatts
        let published = servers.compactMap { server in
            server.load(at: ratio).map {
                HostServer(
                    sockets: server.sockets, cores: server.sockets * each, load: $0,
                    idle: givenIdle?.scaled(by: Double(server.sockets)) ?? server.idle)
            }
        }
        if wallWatts == share?.load { return published }
        let given = HostServer(sockets: 1, cores: each, load: wallWatts, idle: idleWatts)
        return wallWatts.provenance.isOverride ? [given] : [given] + published.filter { $0.sockets > 1 }
    }

    /// The servers that `cores` of this CPU could be a part of.
    ///
    /// - Parameter sockets: of the machine that the cores are in; `nil` where they cannot be seen.
    /// - Returns: where they can, the server with as many sockets, or the next larger; else every server with enough
    ///   cores. The largest where none has enough; none where no watts are known.
    package func servers(for cores: Int, sockets: Int?) -> [HostServer] {
        let all = hostServers
        guard let each = coresPerSocket, let largest = all.last else { return [] }
        let needed = max(sockets ?? 1, (cores + each - 1) / each)
        let fitting = all.filter { $0.sockets >= needed }
        guard let smallest = fitting.first else { return [largest] }
        return sockets == nil ? fitting : [smallest]
    }
}
