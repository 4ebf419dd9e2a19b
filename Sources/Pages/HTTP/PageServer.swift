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

    private let address: ListenAddress
    private let responder: PageResponder

    package init(on address: ListenAddress, service: PageService, rules: AccessRules, cores: Int) {
        self.address = address
        responder = PageResponder(
            service: service, rules: rules, cores: cores)
    }

    /// Until the process is asked to end (SIGINT, SIGTERM), and what is under way is answered.
    ///
    /// - Parameter onListening: is told the port, which the system chooses where none is given.
    package func run(onListening: @escaping @Sendable (Int) -> Void) async throws {
        let quiet = Logger(label: "wattmark.serve") { _ in SwiftLogNoOpLogHandler() }
        let application = Application(
            responder: responder, server: HTTPServerBuilder { PageChannel(responder: $0) },
            configuration: ApplicationConfiguration(
                address: .hostname(address.host, port: address.port),
                availableConnectionsDelegate: MaximumAvailableConnections(
                    Self.mostConnections, logger: quiet)),
            onServerRunning: { channel in onListening(channel.localAddress?.port ?? 0) }, logger: quiet)
        do {
            try await application.runService()
        } catch let fault as IOError {
            throw Fault.cannotListen(address, String(cString: strerror(fault.errnoCode)))
        } catch is SocketAddressError.UnknownHost {
            throw Fault.cannotListen(address, "no address is known by that name")
        }
    }
}
