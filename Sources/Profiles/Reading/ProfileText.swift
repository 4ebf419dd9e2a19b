import Foundation
import Yams

/// Reads a profile file and parses it as one YAML mapping; every failure is a fault with its place.
enum ProfileText {
    /// Far above any profile, far below what would burden the parser.
    static let maximumBytes = 1_000_000

    static func read(_ path: String) throws(ProfileFault) -> String {
        func fault(_ problem: String, _ remedy: String, line: Int? = nil) -> ProfileFault {
            ProfileFault(
                file: path, line: line, column: nil, field: nil, problem: problem, remedy: remedy)
        }
        guard FileManager.default.fileExists(atPath: path) else {
            throw fault("does not exist, or is a link that leads nowhere", "check the path")
        }
        let data: Data
        do {
            // Looked at before it is opened: reading a pipe would wait for ever.
            let values = try URL(fileURLWithPath: path).resolvingSymlinksInPath()
                .resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey])
            guard values.isRegularFile == true else {
                throw fault("is not a regular file", "put a YAML file there")
            }
            guard (values.fileSize ?? 0) <= maximumBytes else {
                throw fault("is larger than \(maximumBytes) bytes", "a profile is a few dozen lines")
            }
            data = try Data(contentsOf: URL(fileURLWithPath: path))
        } catch let fault as ProfileFault {
            throw fault
        } catch {
            throw fault("cannot be read (\(reason(error)))", "check the path and its permissions")
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            let line = data.prefix(validPrefix(of: data)).count { $0 == UInt8(ascii: "\n") } + 1
            throw fault("is not UTF-8", "save the file as UTF-8", line: line)
        }
        return text
    }

    static func parse(_ text: String, file: String) throws(ProfileFault) -> Node.Mapping {
        func fault(_ problem: String, _ remedy: String, _ mark: Mark? = nil) -> ProfileFault {
            ProfileFault(
                file: file, line: mark?.line, column: mark?.column, field: nil, problem: problem,
                remedy: remedy)
        }
        let root: Node?
        do {
            // Scalars are read as text: what type YAML would give them is never asked.
            root = try Yams.compose(yaml: text, .basic, .default, .utf8)
        } catch let error as YamlError {
            throw self.fault(of: error, file: file)
        } catch {
            throw fault("cannot be parsed (\(error))", "write plain YAML")
        }
        guard let root, !(root.scalar.map { $0.string.isEmpty && $0.style == .plain } ?? false) else {
            throw fault("is empty", "start with a line such as `schema: \(ProfileKind.host.schema)`")
        }
        guard let mapping = root.mapping else {
            throw fault(
                "is not a mapping of keys to values", "write lines such as `wall_watts: 500`", root.mark)
        }
        return mapping
    }

    /// For a document that gave neither a value nor a fault.
    static func unread(_ path: String) -> ProfileFault {
        ProfileFault(
            file: path, line: nil, column: nil, field: nil, problem: "cannot be understood",
            remedy: "write it after the pattern of another file of its kind")
    }

    private static func fault(of error: YamlError, file: String) -> ProfileFault {
        let remedy = "correct the YAML there"
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return ProfileFault(
                file: file, line: mark.line, column: mark.column, field: nil,
                problem: "is not YAML (\(problem), column \(mark.column))", remedy: remedy)
        case .reader(let problem, let offset, _, let yaml):
            let line = offset.map { yaml.prefix($0).count(where: \.isNewline) + 1 }
            return ProfileFault(
                file: file, line: line, column: nil, field: nil, problem: "is not YAML (\(problem))",
                remedy: remedy)
        case .duplicatedKeysInMapping(let keys, let context):
            return ProfileFault(
                file: file, line: context.mark.line, column: context.mark.column, field: keys.first,
                problem: "is given twice in one mapping", remedy: "keep one of the two lines")
        default:
            return ProfileFault(
                file: file, line: nil, column: nil, field: nil, problem: "is not YAML (\(error))",
                remedy: remedy)
        }
    }

    private static func validPrefix(of data: Data) -> Int {
        var decoder = UTF8()
        var bytes = data.makeIterator()
        var valid = 0
        while case .scalarValue(let scalar) = decoder.decode(&bytes) { valid += UTF8.width(scalar) }
        return valid
    }

    /// The system's words for a failed read, without the path, which the fault names already.
    private static func reason(_ error: any Error) -> String {
        let error = error as NSError
        let underlying = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
        if underlying.domain == NSPOSIXErrorDomain {
            return String(cString: strerror(Int32(underlying.code)))
        }
        return error.localizedDescription
    }
}
