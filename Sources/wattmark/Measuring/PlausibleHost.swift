import Economics
import Power
import Profiles
import Quantities
import RunRecords

extension PlausibleWatts {
    /// For this host's CPU where a profile names the very product; else for any machine.
    init(host: HostDescription, library: ProfileLibrary?) throws {
        guard let library else {
            self.init(sockets: host.topology.packages)
            return
        }
        let cpu = host.cpu
        let profile = try library.hostProfile(
            vendor: cpu.vendor, family: cpu.family, model: cpu.model, stepping: cpu.stepping, brand: cpu.brand
        ).product
        self.init(
            sockets: host.topology.packages, tdpWatts: profile?.tdpWatts?.median,
            idleWatts: profile.flatMap {
                HostShare.idleWatts(
                    of: $0, cores: host.topology.cores.count, sockets: host.serverSockets)?.value
            })
    }
}
