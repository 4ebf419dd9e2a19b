import Foundation
import GRDB
import ResultStore
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Clients and stores that hang hold nobody up but themselves.
@Suite struct ServeAbuseTests {
    private static let css = "GET /page.css HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"

    /// Sent ahead of their answers so many are answered, and nothing of the others is kept.
    @Test func fewAreAnsweredOfThoseSentAhead() throws {
        let served = try Served()
        defer { try? served.stop() }
        let answers = try served.answer(String(repeating: Self.css, count: 200))
        let count = answers.components(separatedBy: "HTTP/1.1 200 OK").count - 1
        #expect(count > 0 && count < 200, "\(count)")
    }

    #if os(Linux)
        /// Who sends and does not read costs little, and holds up nobody.
        @Test func whoDoesNotReadCostsLittle() throws {
            let served = try Served()
            defer { try? served.stop() }
            let deaf = try (0..<150).map { _ in try Connection(port: served.port) }
            defer { deaf.forEach { $0.close() } }
            for connection in deaf { try connection.send(String(repeating: Self.css, count: 2_000)) }
            #expect(try served.get("/concentration").hasPrefix("HTTP/1.1 200"))
            let status = try String(
                contentsOfFile: "/proc/\(served.process.processIdentifier)/status", encoding: .utf8)
            let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
            let kilobytes = try #require(Int(line.filter(\.isNumber)))
            #expect(kilobytes < 200_000, "\(line)")
        }
    #endif

    /// The rest of what is answered already is not waited for, however it drips.
    @Test func aBodyThatDripsEndsTheConnection() throws {
        let served = try Served()
        defer { try? served.stop() }
        let connection = try Connection(port: served.port)
        defer { connection.close() }
        try connection.send("GET /page.css HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5000\r\n\r\n")
        let begun = ContinuousClock.now
        while !connection.isClosed(), ContinuousClock.now - begun < .seconds(20) {
            try connection.send("x")
            usleep(200_000)
        }
        #expect(ContinuousClock.now - begun < .seconds(15))
    }

    /// What takes long has workers of its own.
    @Test func simulationsHoldUpNoOtherPage() throws {
        let served = try Served()
        defer { try? served.stop() }
        let machines =
            "subject=antminer-s21-xp&subject=h100-sxm&subject=colocation&subject=antminer-s19-pro"
        // The first seed is the usual one, whose address is another.
        let long = try (2...9).map { seed in
            let connection = try Connection(port: served.port)
            try connection.send(
                "GET /simulate?\(machines)&years=30&paths=25000&seed=\(seed) HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
            )
            return connection
        }
        defer { long.forEach { $0.close() } }
        usleep(200_000)
        #expect(try served.get("/concentration").hasPrefix("HTTP/1.1 200"))
        #expect(!long.contains { $0.isAnswered() }, "they are still at it")
    }

    /// A page that needs no store is answered, and one that does says what hangs.
    @Test func aLockedStoreHoldsUpItsOwnPagesOnly() throws {
        let program = try Program()
        defer { try? program.remove() }
        let path = program.path("locked.sqlite")
        _ = try ResultStore(path: path)
        var alone = Configuration()
        alone.prepareDatabase { try $0.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
        let holder = try DatabaseQueue(path: path, configuration: alone)
        // What was written in this mode stays locked until it is closed.
        try holder.write { try $0.execute(sql: "CREATE TABLE held (a); DROP TABLE held") }
        let begun = ContinuousClock.now
        let served = try Served(["--store", path])
        defer { try? served.stop() }
        #expect(try served.get("/").hasPrefix("HTTP/1.1 200"))
        #expect(try served.get("/files/axis/data.csv").hasPrefix("HTTP/1.1 200"))
        #expect(ContinuousClock.now - begun < .seconds(20))
        let refused = try served.get("/?run=latest")
        #expect(
            refused.hasPrefix("HTTP/1.1 503")
                && refused.contains("has not answered within 5 s: see whether something keeps it locked"))
        try holder.close()
    }
}
