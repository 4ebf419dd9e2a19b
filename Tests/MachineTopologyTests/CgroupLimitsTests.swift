import Foundation
import MachineTopology
import RunRecords
import Testing

private let v2Mount = "31 23 0:28 / /sys/fs/cgroup rw,nosuid shared:9 - cgroup2 cgroup2 rw,nsdelegate\n"
private let v1Mounts = """
    22 27 0:21 / /proc rw,relatime - proc proc rw
    32 31 0:29 / /sys/fs/cgroup/cpu,cpuacct rw,relatime shared:10 - cgroup cgroup rw,cpu,cpuacct
    34 31 0:31 / /sys/fs/cgroup/cpuset rw,relatime - cgroup cgroup rw,cpuset

    """

private let throttled = "usage_usec 10\nnr_periods 4\nnr_throttled 1\n"

@Suite struct CgroupLimitsTests {
    @Test func findsNothingWithoutCgroups() throws {
        let tree = try FixtureTree([:])
        let none = CgroupLimits(quotaCpus: nil, quotaFile: nil, cpus: nil, throttleFiles: [])
        #expect(try CgroupLimits.read(root: tree.root) == none)
    }

    @Test func readsV2() throws {
        let tree = try FixtureTree([
            "proc/self/cgroup": "0::/user.slice\n", "proc/self/mountinfo": v2Mount,
            "sys/fs/cgroup/cpu.stat": "usage_usec 10\n",
            "sys/fs/cgroup/cpuset.cpus.effective": "0-7\n",
            "sys/fs/cgroup/user.slice/cpu.max": "150000 100000\n",
            "sys/fs/cgroup/user.slice/cpu.stat": throttled,
            "sys/fs/cgroup/user.slice/cpuset.cpus.effective": "0-1,4\n",
        ])
        let limits = try CgroupLimits.read(root: tree.root)
        #expect(limits.quotaCpus == 1.5)
        #expect(limits.quotaFile == tree.path("sys/fs/cgroup/user.slice/cpu.max"))
        #expect(limits.cpus == [0, 1, 4])
        #expect(limits.throttleFiles == [KernelText(tree.path("sys/fs/cgroup/user.slice/cpu.stat"))])
    }

    @Test func takesTheMinimumOfTheAncestors() throws {
        let tree = try FixtureTree([
            "proc/self/cgroup": "0::/a/b/c\n", "proc/self/mountinfo": v2Mount,
            "sys/fs/cgroup/a/cpu.max": "300000 100000\n", "sys/fs/cgroup/a/cpu.stat": throttled,
            "sys/fs/cgroup/a/b/cpu.max": "75000 50000\n", "sys/fs/cgroup/a/b/cpu.stat": throttled,
            "sys/fs/cgroup/a/b/cpuset.cpus.effective": "2-3\n",
            "sys/fs/cgroup/a/b/c/cpu.max": "max 100000\n", "sys/fs/cgroup/a/b/c/cpu.stat": throttled,
            // A sibling of ours, which binds others only.
            "sys/fs/cgroup/a/d/cpu.max": "1000 100000\n",
        ])
        let limits = try CgroupLimits.read(root: tree.root)
        #expect(limits.quotaCpus == 1.5)
        #expect(limits.quotaFile == tree.path("sys/fs/cgroup/a/b/cpu.max"))
        #expect(limits.cpus == [2, 3])
        #expect(
            limits.throttleFiles
                == ["a/b/c", "a/b", "a"].map { KernelText(tree.path("sys/fs/cgroup/\($0)/cpu.stat")) })
    }

    @Test func readsV1() throws {
        let tree = try FixtureTree([
            "proc/self/cgroup": "5:cpuset:/batch\n4:cpu,cpuacct:/batch/job\n1:name=systemd:/\n",
            "proc/self/mountinfo": v1Mounts,
            "sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us": "-1\n",
            "sys/fs/cgroup/cpu,cpuacct/cpu.cfs_period_us": "100000\n",
            "sys/fs/cgroup/cpu,cpuacct/batch/cpu.cfs_quota_us": "150000\n",
            "sys/fs/cgroup/cpu,cpuacct/batch/cpu.cfs_period_us": "100000\n",
            "sys/fs/cgroup/cpu,cpuacct/batch/job/cpu.cfs_quota_us": "400000\n",
            "sys/fs/cgroup/cpu,cpuacct/batch/job/cpu.cfs_period_us": "100000\n",
            "sys/fs/cgroup/cpu,cpuacct/batch/job/cpu.stat": throttled,
            "sys/fs/cgroup/cpuset/cpuset.effective_cpus": "0-7\n",
            "sys/fs/cgroup/cpuset/batch/cpuset.cpus": "6-7\n",
        ])
        let limits = try CgroupLimits.read(root: tree.root)
        #expect(limits.quotaCpus == 1.5)
        #expect(limits.quotaFile == tree.path("sys/fs/cgroup/cpu,cpuacct/batch/cpu.cfs_quota_us"))
        #expect(limits.cpus == [6, 7])
        #expect(
            limits.throttleFiles
                == [KernelText(tree.path("sys/fs/cgroup/cpu,cpuacct/batch/job/cpu.stat"))])
    }

    @Test func readsBothVersionsSideBySide() throws {
        let unified = "41 31 0:38 / /sys/fs/cgroup/unified rw,relatime - cgroup2 cgroup2 rw\n"
        let tree = try FixtureTree([
            "proc/self/cgroup": "4:cpu,cpuacct:/job\n0::/job\n", "proc/self/mountinfo": v1Mounts + unified,
            "sys/fs/cgroup/unified/job/cpu.stat": "usage_usec 10\n",
            "sys/fs/cgroup/unified/job/cpu.max": "200000 100000\n",
            "sys/fs/cgroup/cpu,cpuacct/job/cpu.cfs_quota_us": "50000\n",
            "sys/fs/cgroup/cpu,cpuacct/job/cpu.cfs_period_us": "100000\n",
        ])
        #expect(try CgroupLimits.read(root: tree.root).quotaCpus == 0.5)
    }

    /// Docker on v1 without a cgroup namespace: the mount shows the container's part under the host's path.
    @Test func followsAMountOfAPart() throws {
        let mount = "32 31 0:29 /docker/ab\\040c /sys/fs/cgroup/cpu ro - cgroup cgroup rw,cpu,cpuacct\n"
        let tree = try FixtureTree([
            "proc/self/cgroup": "4:cpu,cpuacct:/docker/ab c/inner\n", "proc/self/mountinfo": mount,
            "sys/fs/cgroup/cpu/cpu.cfs_quota_us": "150000\n",
            "sys/fs/cgroup/cpu/cpu.cfs_period_us": "100000\n",
            "sys/fs/cgroup/cpu/inner/cpu.cfs_quota_us": "120000\n",
            "sys/fs/cgroup/cpu/inner/cpu.cfs_period_us": "100000\n",
        ])
        let limits = try CgroupLimits.read(root: tree.root)
        #expect(limits.quotaCpus == 1.2)
        #expect(limits.quotaFile == tree.path("sys/fs/cgroup/cpu/inner/cpu.cfs_quota_us"))
    }

    @Test(arguments: ["/docker/0123456789abcdef", "/../../host.slice", "/"])
    func fallsBackToTheMountRoot(_ path: String) throws {
        let tree = try FixtureTree([
            "proc/self/cgroup": "0::\(path)\n", "proc/self/mountinfo": v2Mount,
            "sys/fs/cgroup/cpu.max": "150000 100000\n",
            "host.slice/cpu.max": "1000 100000\n",
        ])
        #expect(try CgroupLimits.read(root: tree.root).quotaCpus == 1.5)
    }

    /// `mount -t cgroup -o cpu "" /sys/fs/cgroup/cpu`: two spaces stand where the source would.
    @Test func aMountWithoutASourceHidesNoQuota() throws {
        let tree = try FixtureTree([
            "proc/self/cgroup": "4:cpu,cpuacct:/job\n",
            "proc/self/mountinfo": "32 31 0:29 / /sys/fs/cgroup/cpu rw,relatime - cgroup  rw,cpu,cpuacct\n",
            "sys/fs/cgroup/cpu/job/cpu.cfs_quota_us": "150000\n",
            "sys/fs/cgroup/cpu/job/cpu.cfs_period_us": "100000\n",
        ])
        #expect(try CgroupLimits.read(root: tree.root).quotaCpus == 1.5)
    }

    /// A carriage return before a line's end makes one character of both.
    @Test func namesOfAnyBytesHideNoQuota() throws {
        let tree = try FixtureTree([
            "proc/self/cgroup": "0::/job\r\n",
            "proc/self/mountinfo": "20 23 0:20 / /mnt rw - tmpfs tmpfs rw,x=\r\n" + v2Mount,
            "sys/fs/cgroup/job\r/cpu.max": "150000 100000\n",
        ])
        #expect(try CgroupLimits.read(root: tree.root).quotaCpus == 1.5)
    }

    /// `job` and the byte 255, which begins no character of UTF-8; so may the mount point be.
    @Test(arguments: [Array("sys/fs/cgroup".utf8), Array("sys/cg".utf8) + [0xfe]])
    func aNameThatIsNotUTF8HidesNoQuota(mount: [UInt8]) throws {
        let tree = try FixtureTree([:])
        let group = Array("/job".utf8) + [0xff]
        let line = Array("31 23 0:28 / /".utf8) + mount + Array(" rw - cgroup2 cgroup2 rw\n".utf8)
        try tree.write(bytes: Array("0::".utf8) + group + [10], to: Array("proc/self/cgroup".utf8))
        try tree.write(bytes: line, to: Array("proc/self/mountinfo".utf8))
        for (file, text) in [
            ("cpu.max", "150000 100000\n"), ("cpu.stat", throttled), ("cpuset.cpus.effective", "1-2\n"),
            ("memory.max", "1000\n"),
        ] {
            try tree.write(bytes: Array(text.utf8), to: mount + group + Array("/\(file)".utf8))
        }
        let limits = try CgroupLimits.read(root: tree.root)
        #expect(limits.quotaCpus == 1.5 && limits.cpus == [1, 2] && limits.memoryHeadroom == 1000)
        let statistics = try #require(limits.throttleFiles.first)
        #expect(statistics.withCString { access($0, R_OK) } == 0)
    }

    /// Above `memory.high` whoever allocates is made to wait.
    @Test(arguments: [("max", 600 as Int?), ("500", 400), ("2000", 600)])
    func memoryHighIsABoundToo(most: String, headroom: Int?) throws {
        let tree = try FixtureTree([
            "proc/self/cgroup": "0::/a\n", "proc/self/mountinfo": v2Mount,
            "sys/fs/cgroup/a/memory.max": most + "\n", "sys/fs/cgroup/a/memory.high": "700\n",
            "sys/fs/cgroup/a/memory.current": "100\n",
        ])
        #expect(try CgroupLimits.read(root: tree.root).memoryHeadroom == headroom)
    }

    /// A file that was read is no memory in use: the kernel takes its pages back first.
    @Test func theLeastThatTheMemoryLimitsLeaveCounts() throws {
        let tree = try FixtureTree([
            "proc/self/cgroup": "0::/a/b\n", "proc/self/mountinfo": v2Mount,
            "sys/fs/cgroup/a/memory.max": "1000000000\n", "sys/fs/cgroup/a/memory.current": "700000000\n",
            "sys/fs/cgroup/a/memory.stat":
                "anon 1\ninactive_file 100000000\nactive_file 150000000\nslab_reclaimable 50000000\n",
            "sys/fs/cgroup/a/b/memory.max": "max\n", "sys/fs/cgroup/a/b/memory.current": "5\n",
        ])
        #expect(try CgroupLimits.read(root: tree.root).memoryHeadroom == 600_000_000)
    }

    @Test(arguments: [("268435456", 201_326_592 as Int?), ("9223372036854771712", nil)])
    func readsAV1MemoryLimit(limit: String, headroom: Int?) throws {
        let tree = try FixtureTree([
            "proc/self/cgroup": "4:memory:/job\n",
            "proc/self/mountinfo": "32 31 0:29 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n",
            "sys/fs/cgroup/memory/job/memory.limit_in_bytes": limit + "\n",
            "sys/fs/cgroup/memory/job/memory.usage_in_bytes": "67108864\n",
        ])
        #expect(try CgroupLimits.read(root: tree.root).memoryHeadroom == headroom)
    }

    @Test func prefersTheMountThatShowsOurCgroup() throws {
        let elsewhere = "30 23 0:28 / /mnt/host-cgroup rw - cgroup2 cgroup2 rw\n"
        let tree = try FixtureTree([
            "proc/self/cgroup": "0::/job\n", "proc/self/mountinfo": elsewhere + v2Mount,
            "mnt/host-cgroup/cpu.max": "700000 100000\n",
            "sys/fs/cgroup/job/cpu.max": "150000 100000\n",
        ])
        #expect(try CgroupLimits.read(root: tree.root).quotaCpus == 1.5)
    }

    @Test(arguments: ["garbage", "", "max", "max x", "150000", "-1 100000", "100000 0", "1 2 3", "1e5 1e5"])
    func refusesACorruptQuota(_ text: String) throws {
        let tree = try FixtureTree([
            "proc/self/cgroup": "0::/\n", "proc/self/mountinfo": v2Mount, "sys/fs/cgroup/cpu.max": text,
        ])
        let error = try #require(throws: TopologyError.self) { try CgroupLimits.read(root: tree.root) }
        guard case .malformedFile(tree.path("sys/fs/cgroup/cpu.max"), text, _) = error else { throw error }
        #expect(
            error.description.hasPrefix(tree.path("sys/fs/cgroup/cpu.max") + " holds \"\(text)\", expected"))
    }

    @Test(arguments: [
        ("cpu,cpuacct/cpu.cfs_quota_us", "0"), ("cpu,cpuacct/cpu.cfs_quota_us", "garbage"),
        ("cpu,cpuacct/cpu.cfs_period_us", "0"), ("cpu,cpuacct/cpu.cfs_period_us", ""),
        ("cpuset/cpuset.cpus", "3-1"), ("cpuset/cpuset.cpus", "garbage"),
        ("cpuset/cpuset.cpus", "0-99999999"),
    ])
    func refusesACorruptV1File(_ file: String, _ text: String) throws {
        var files = [
            "proc/self/cgroup": "5:cpuset:/\n4:cpu,cpuacct:/\n", "proc/self/mountinfo": v1Mounts,
            "sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us": "150000\n",
            "sys/fs/cgroup/cpu,cpuacct/cpu.cfs_period_us": "100000\n",
            "sys/fs/cgroup/cpuset/cpuset.cpus": "0-1\n",
        ]
        files["sys/fs/cgroup/" + file] = text
        let tree = try FixtureTree(files)
        let error = try #require(throws: TopologyError.self) { try CgroupLimits.read(root: tree.root) }
        guard case .malformedFile(tree.path("sys/fs/cgroup/" + file), text, _) = error else { throw error }
    }

    @Test(arguments: [("proc/self/cgroup", "garbage"), ("proc/self/mountinfo", "garbage")])
    func refusesACorruptProcFile(_ file: String, _ text: String) throws {
        var files = ["proc/self/cgroup": "0::/\n", "proc/self/mountinfo": v2Mount]
        files[file] = text
        let tree = try FixtureTree(files)
        let error = try #require(throws: TopologyError.self) { try CgroupLimits.read(root: tree.root) }
        guard case .malformedFile(tree.path(file), "garbage", _) = error else { throw error }
    }

    /// A directory in a file's place cannot be read even by root.
    @Test func refusesAFileThatCannotBeRead() throws {
        let tree = try FixtureTree([
            "proc/self/cgroup": "0::/\n", "proc/self/mountinfo": v2Mount,
            "sys/fs/cgroup/cpu.max/inside": "",
        ])
        let path = tree.path("sys/fs/cgroup/cpu.max")
        #expect(throws: TopologyError.unreadableFile(path: path, reason: "Is a directory")) {
            try CgroupLimits.read(root: tree.root)
        }
    }

    @Test func readsThisMachine() throws {
        let limits = try CgroupLimits.read()
        for file in limits.throttleFiles { #expect(file.withCString { access($0, R_OK) } == 0) }
        if let quota = limits.quotaCpus { #expect(quota > 0) }
    }
}

@Suite struct LimitsTests {
    @Test func joinsTheCpusetWithTheTopology() throws {
        let tree = try FixtureTree([
            "proc/self/cgroup": "0::/\n", "proc/self/mountinfo": v2Mount,
            "sys/fs/cgroup/cpu.max": "150000 100000\n",
            "sys/fs/cgroup/cpuset.cpus.effective": "3-5,100\n",
        ])
        let limits = try machine("half-cpuset").limits(root: tree.root)
        #expect(limits == ProcessorLimits(allowedCpus: [4, 5], quotaCpus: 1.5))
    }
}
