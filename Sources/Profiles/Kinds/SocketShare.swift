/// What one socket draws of the smallest published server.
struct SocketShare {
    let load: Figure
    let idle: Figure?

    init?(of servers: [ServerWatts]) {
        let ratio = StressRatio(of: servers) ?? .ofOthers
        let loaded = servers.lazy.compactMap { server in server.load(at: ratio).map { (server, $0) } }
        guard let (server, load) = loaded.first else { return nil }
        let share = 1 / Double(server.sockets)
        self.load = load.scaled(by: share).named(server.sockets)
        self.idle = server.idle?.scaled(by: share).named(server.sockets)
    }
}

extension Figure {
    fileprivate func named(_ sockets: Int) -> Figure {
        guard sockets > 1 else { return self }
        var figure = self
        figure.provenance.source = "a socket's share of a server of \(sockets) sockets: \(provenance.source)"
        return figure
    }
}
