import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// The pages over HTTP. It answers and changes nothing; what it does not know is refused in a sentence.
package struct PageServer: Sendable {
    package enum Fault: Error, CustomStringConvertible {
        case cannotListen(ListenAddress, String)

        package var description: String {
            switch self {
            case .cannotListen(let address, let reason):
                "cannot listen on \(address): \(reason); give another address with --listen, such as 127.0.0.1:0 for a free port"
            }
        }
    }

    /// More than a browser opens, and fewer than the 1,024 files that a process may usually have.
    static let mostConnections = 700
    /// A head is sent at once, and a page that is looked at asks again on a new connection.
    static let idle = TimeAmount.seconds(5)
    static let mostWaiting = 64

    private let address: ListenAddress
    private let responder: PageResponder

    package init(on address: ListenAddress, service: PageService, rules: AccessRules, workers: Int) {
        self.address = address
        responder = PageResponder(
            service: service, rules: rules,
            queue: WorkQueue(workers: workers, mostWaiting: Self.mostWaiting))
    }

    /// Until the process is asked to end (SIGINT, SIGTERM), and what is under way is answered.
    ///
    /// - Parameter onListening: is told the port, which the system chooses where none is given.
    package func run(onListening: @escaping @Sendable (Int) -> Void) async throws {
        var limits = HTTP1Channel.Configuration.DecoderConfiguration()
        limits.maxHeaderFieldSize = 16 * 1_024
        limits.maxHeaderListSize = 32 * 1_024
        limits.maxHeaderFieldCount = 100
        let channel = HTTP1Channel.Configuration(
            additionalChannelHandlers: [UnreadRequest(), RequestLimits(), Caller()], idleTimeout: Self.idle,
            httpDecoderConfiguration: limits)
        let quiet = Logger(label: "wattmark.serve") { _ in SwiftLogNoOpLogHandler() }
        let application = Application(
            responder: responder, server: .http1(configuration: channel),
            configuration: ApplicationConfiguration(
                address: .hostname(address.host, port: address.port),
                availableConnectionsDelegate: MaximumAvailableConnections(
                    Self.mostConnections, logger: quiet)),
            onServerRunning: { channel in onListening(channel.localAddress?.port ?? 0) }, logger: quiet)
        do {
            try await application.runService()
        } catch let fault as IOError {
            throw Fault.cannotListen(address, String(cString: strerror(fault.errnoCode)))
        }
    }
}
