/// Where the run ran.
package struct Virtualization: Codable, Hashable, Sendable {
    package enum Kind: String, Codable, Sendable {
        case metal, vm
    }
    @Nullable package var kind: Kind?
    /// `kvm`, `microsoft`, ... `null` on metal or where it does not say.
    @Nullable package var hypervisor: String?
    /// `docker`, `podman`, `lxc`, ... `null` outside containers.
    @Nullable package var container: String?

    package init(kind: Kind?, hypervisor: String?, container: String?) {
        self.kind = kind
        self.hypervisor = hypervisor
        self.container = container
    }
}
