/// `/proc/cpuinfo`: blocks of `key : value`.
struct CPUInfo {
    private let lines: [KernelText]

    init(_ text: KernelText) { lines = text.lines }

    /// The value of the first line with a key; nil where none has one.
    func first(_ key: KernelText) -> KernelText? {
        for line in lines {
            let parts = line.fields(endedBy: ":", atMost: 2)
            guard parts.count == 2, parts[0].trimmed == key else { continue }
            let value = parts[1].trimmed
            return value.isEmpty ? nil : value
        }
        return nil
    }
}
