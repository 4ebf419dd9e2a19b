import MachineTopology
import RunRecords
import Testing

private let guestFlags = "processor : 0\nflags\t\t: fpu sse2 hypervisor avx2\n"
private let metalFlags = "processor : 0\nflags\t\t: fpu sse2 avx2\n"
private let armFeatures = "processor\t: 0\nFeatures\t: fp asimd sha2\n"
private let clocks = "sys/devices/system/clocksource/clocksource0/available_clocksource"

@Suite struct VirtualizationTests {
    private func detect(_ files: [String: String]) throws -> Virtualization {
        let tree = try FixtureTree(files)
        return Virtualization.detect(root: tree.root)
    }

    private func dmi(_ vendor: String, _ product: String, cpuinfo: String) throws -> Virtualization {
        try detect([
            "proc/cpuinfo": cpuinfo, "sys/class/dmi/id/sys_vendor": vendor + "\n",
            "sys/class/dmi/id/product_name": product + "\n",
        ])
    }

    @Test func saysNothingWhereNothingIsSaid() throws {
        #expect(try detect([:]) == Virtualization(kind: nil, hypervisor: nil, container: nil))
        #expect(try detect(["proc/cpuinfo": armFeatures]).kind == nil)
    }

    @Test func knowsMetal() throws {
        let found = try dmi("Dell Inc.", "PowerEdge R7625", cpuinfo: metalFlags)
        #expect(found == Virtualization(kind: .metal, hypervisor: nil, container: nil))
    }

    @Test(arguments: [
        ("Amazon EC2", "c7i.large", "amazon"), ("Google", "Google Compute Engine", "google"),
        ("Microsoft Corporation", "Virtual Machine", "microsoft"), ("VMware, Inc.", "VMware7,1", "vmware"),
        ("Xen", "HVM domU", "xen"), ("QEMU", "Standard PC (Q35 + ICH9, 2009)", "qemu"),
        ("Red Hat", "KVM", "kvm"),
        ("innotek GmbH", "VirtualBox", "virtualbox"),
    ])
    func namesTheHypervisor(_ vendor: String, _ product: String, _ name: String) throws {
        let expected = Virtualization(kind: .vm, hypervisor: name, container: nil)
        #expect(try dmi(vendor, product, cpuinfo: guestFlags) == expected)
        // arm64 has no flag, the firmware alone tells.
        #expect(try dmi(vendor, product, cpuinfo: armFeatures) == expected)
    }

    @Test func takesACloudsMetalForMetal() throws {
        let metal = Virtualization(kind: .metal, hypervisor: nil, container: nil)
        #expect(try dmi("Amazon EC2", "c7i.metal-24xl", cpuinfo: metalFlags) == metal)
        #expect(try dmi("Google", "Google Compute Engine", cpuinfo: metalFlags) == metal)
        #expect(try dmi("Amazon EC2", "m7g.metal", cpuinfo: armFeatures).kind == nil)
        #expect(try dmi("Amazon EC2", "c8g.metal-24xl", cpuinfo: armFeatures).kind == nil)
        #expect(try dmi("Microsoft Corporation", "Surface Laptop", cpuinfo: metalFlags) == metal)
    }

    @Test func seesThroughAHiddenFlag() throws {
        let found = try dmi("QEMU", "Standard PC (i440FX + PIIX, 1996)", cpuinfo: metalFlags)
        #expect(found == Virtualization(kind: .vm, hypervisor: "qemu", container: nil))
    }

    @Test func namesAGuestWithoutFirmware() throws {
        #expect(try detect(["proc/cpuinfo": guestFlags]).kind == .vm)
        #expect(try detect(["proc/cpuinfo": guestFlags]).hypervisor == nil)
        #expect(try detect(["proc/cpuinfo": guestFlags, clocks: "tsc kvm-clock \n"]).hypervisor == "kvm")
        #expect(try detect(["proc/cpuinfo": guestFlags, "sys/hypervisor/type": "xen\n"]).hypervisor == "xen")
        #expect(try detect(["sys/hypervisor/type": "xen\n"]).kind == .vm)
    }

    @Test(arguments: [
        (".dockerenv", "", "docker"), ("run/.containerenv", "engine=\"podman-4.9\"\n", "podman"),
        ("run/systemd/container", "lxc\n", "lxc"),
        ("proc/1/cgroup", "0::/lxc.payload.web/init.scope\n", "lxc"),
        ("proc/1/cgroup", "4:cpu:/docker/0123abcd\n", "docker"),
        ("proc/1/cgroup", "4:cpu:/kubepods/burstable/pod1/c1\n", "kubernetes"),
        ("var/run/secrets/kubernetes.io/serviceaccount/token", "x", "kubernetes"),
    ])
    func namesTheContainer(_ file: String, _ text: String, _ name: String) throws {
        let found = try detect(["proc/cpuinfo": metalFlags, file: text])
        #expect(found == Virtualization(kind: .metal, hypervisor: nil, container: name))
    }

    @Test(arguments: ["0::/init.scope\n", "0::/\n", "garbage"])
    func seesNoContainerOnAHost(_ cgroup: String) throws {
        #expect(try detect(["proc/1/cgroup": cgroup]).container == nil)
    }
}
