import Foundation
import Testing

/// A running server and its address.
struct Served {
    let program: Program
    let process: Process
    let port: UInt16

    init(_ words: [String] = [], listen: String = "127.0.0.1:0", environment: [String: String] = [:])
        throws
    {
        program = try Program()
        process = try program.start(["serve", "--listen", listen] + words, environment: environment)
        var found: UInt16?
        for _ in 0..<600 {
            if let line = program.text(of: ".stdout")?.split(separator: "\n").first,
                let digits = line.split(separator: ":").last?.dropLast(), let port = UInt16(digits)
            {
                found = port
                break
            }
            guard process.isRunning else { break }
            usleep(50_000)
        }
        port = try #require(found, "\(program.text(of: ".stderr") ?? "")")
    }

    func stop() throws {
        if process.isRunning { process.terminate() }
        process.waitUntilExit()
        try program.remove()
    }

    /// What comes back for bytes that are sent as they are.
    func answer(_ request: String) throws -> String {
        let connection = try Connection(port: port)
        defer { connection.close() }
        try connection.send(request)
        return connection.readToEnd()
    }

    func get(_ target: String, _ headers: String = "", method: String = "GET") throws -> String {
        try answer(
            "\(method) \(target) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n\(headers)\r\n"
        )
    }
}
