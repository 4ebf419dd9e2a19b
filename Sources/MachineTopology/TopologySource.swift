import Foundation

/// Where a topology comes from.
enum TopologySource {
    case thisMachine
    /// hwloc's synthetic format: `package:2 core:4 pu:2`.
    case synthetic(String)
    /// A file that `lstopo FILE.xml` wrote.
    case xml(path: String)

    func failure(_ reason: String) -> TopologyError {
        switch self {
        case .thisMachine: .hwloc(call: "hwloc_topology_load", reason: reason)
        case .synthetic(let text): .badSynthetic(text)
        case .xml(let path):
            Self.newerFormat(of: path).map { .newerXML(path: path, version: $0) }
                ?? .badXML(path: path, reason: reason)
        }
    }

    /// The version of the root element, `<topology version="3.0">`, where it is above the 2.x that all hwloc 2 read.
    private static func newerFormat(of path: String) -> String? {
        guard let file = FileHandle(forReadingAtPath: path), let head = try? file.read(upToCount: 4096) else {
            return nil
        }
        let text = String(decoding: head, as: UTF8.self)
        guard let start = text.firstRange(of: "<topology version=\"")?.upperBound else { return nil }
        let version = text[start...].prefix { $0 != "\"" }
        return (Int(version.prefix { $0 != "." }) ?? 0) > 2 ? String(version) : nil
    }
}
