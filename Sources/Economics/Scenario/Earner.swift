package import Profiles
package import RunRecords

/// A subject with what is known of it.
package enum Earner: Sendable {
    case asic(ASICProfile)
    case accelerator(AcceleratorProfile)
    case host(HostProfile)
    case colocation
    case measured(MeasuredHost)

    package var subject: Subject {
        switch self {
        case .asic(let asic): .profile(asic.id)
        case .accelerator(let device): .profile(device.id)
        case .host(let host): .profile(host.id)
        case .colocation: .colocation
        case .measured: .thisHost
        }
    }
}
