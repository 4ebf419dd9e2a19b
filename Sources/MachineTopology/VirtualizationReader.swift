package import RunRecords

extension Virtualization {
    /// Looks for a hypervisor and a container below a root directory. All of it is hints: what cannot be read says
    /// nothing, and what nothing says is nil.
    package static func detect(root: String = "/") -> Virtualization {
        let root = SystemRoot(root)
        let machine = VirtualMachine(root)
        return Virtualization(
            kind: machine.kind, hypervisor: machine.hypervisor, container: Container.name(root))
    }
}

/// Whether the machine is virtual, and by which hypervisor.
private struct VirtualMachine {
    var kind: Virtualization.Kind?
    var hypervisor: String?

    init(_ root: SystemRoot) {
        let flags = root.hint("proc/cpuinfo").flatMap { CPUInfo($0).first("flags") }
        let hasFlag = flags.map { $0.words.contains("hypervisor") }
        let firmware = FirmwareName(root)
        let sysfs = root.hint("sys/hypervisor/type")
        if hasFlag == true || sysfs != nil || firmware?.isSoftware == true
            || (hasFlag == nil && firmware != nil)
        {
            kind = .vm
            // The firmware names the product (`amazon`), the others only what it is made of (`kvm`, `xen`).
            hypervisor = firmware?.name ?? sysfs?.description.asName ?? Self.clockSource(root)
        } else if hasFlag == false {
            // Every x86 hypervisor raises the flag unless it is told to hide.
            kind = .metal
        }
    }

    /// Guests have clocks of their hypervisor; micro VMs without firmware have no other mark.
    private static func clockSource(_ root: SystemRoot) -> String? {
        let file: KernelText = "sys/devices/system/clocksource/clocksource0/available_clocksource"
        let clocks = root.hint(file)?.words ?? []
        if clocks.contains("kvm-clock") { return "kvm" }
        if clocks.contains(where: { $0.hasPrefix("hyperv") }) { return "microsoft" }
        return clocks.contains("xen") ? "xen" : nil
    }
}

/// The hypervisor that the firmware's DMI tables name.
private struct FirmwareName {
    let name: String
    /// True where no physical machine bears the name; clouds write theirs on bare metal too.
    let isSoftware: Bool

    /// Substrings of vendor and product, as the vendors write them; the first row that fits is taken.
    private static let table: [(vendor: KernelText, product: KernelText, name: String, isSoftware: Bool)] = [
        ("Amazon EC2", "", "amazon", false),
        ("Google", "Google Compute Engine", "google", false),
        ("Microsoft Corporation", "Virtual Machine", "microsoft", true),
        ("VMware", "", "vmware", true),
        ("Xen", "", "xen", true),
        ("innotek", "VirtualBox", "virtualbox", true),
        ("Parallels", "", "parallels", true),
        ("Apple", "Virtualization", "apple", true),
        ("", "KVM", "kvm", true),
        ("", "OpenStack", "kvm", true),
        ("QEMU", "", "qemu", true),
        ("", "BHYVE", "bhyve", true),
    ]

    init?(_ root: SystemRoot) {
        let vendor = root.hint("sys/class/dmi/id/sys_vendor") ?? ""
        let product = root.hint("sys/class/dmi/id/product_name") ?? ""
        // `m7g.metal`, `c8g.metal-24xl`, `c3-standard-192-metal`: the cloud's name on a machine without its hypervisor.
        let parts = product.description.split { $0 == "." || $0 == "-" }
        guard !parts.contains("metal") else { return nil }
        let row = Self.table.first {
            vendor.hasPrefix($0.vendor) && product.contains($0.product)
        }
        guard let row else { return nil }
        name = row.name
        isSoftware = row.isSoftware
    }
}

/// The container runtime that this process runs under.
private enum Container {
    static func name(_ root: SystemRoot) -> String? {
        // systemd's own file names the runtime, the others are the runtime's marks.
        if let name = root.hint("run/systemd/container") { return name.description.asName }
        if root.exists("run/secrets/kubernetes.io") || root.exists("var/run/secrets/kubernetes.io") {
            return "kubernetes"
        }
        if root.exists("run/.containerenv") { return "podman" }
        if root.exists(".dockerenv") { return "docker" }
        return fromCgroup(root.hint("proc/1/cgroup") ?? "")
    }

    /// Runtimes name the cgroups that they make; a process in its own cgroup namespace sees `/` only.
    private static func fromCgroup(_ text: KernelText) -> String? {
        let marks: [(KernelText, String)] = [
            ("/kubepods", "kubernetes"), ("/libpod", "podman"), ("/docker", "docker"), ("/lxc", "lxc"),
            ("/system.slice/containerd", "containerd"), ("/machine.slice/systemd-nspawn", "systemd-nspawn"),
        ]
        return marks.first { text.contains($0.0) }?.1
    }
}
