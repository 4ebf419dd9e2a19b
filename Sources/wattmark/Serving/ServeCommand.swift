import ArgumentParser
import Dispatch
import Foundation
import Pages
import Profiles
import RunRecords
import Synchronization
import SystemFiles

struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show the planner's page: move a lever, see the megawatt move.",
        usage: "wattmark serve [<options>]",
        discussion: """
            A page in a browser that answers as revenue and plan do, from the same profiles and runs, while sliders move; it \
            shows the command that answers the same. The address of the page is the scenario, so it can be sent and kept; \
            without a script the page is a form. Nothing is written. Only this machine can ask, unless --listen says another \
            address, and then only who has the token: in WATTMARK_TOKEN or a file, as in openssl rand -hex 20 > token. It is sent \
            unencrypted, so put a proxy with TLS before it. Ctrl-C ends it.

              wattmark serve
              wattmark serve --listen 127.0.0.1:9000 --store runs.sqlite
              wattmark serve --listen 0.0.0.0:8642 --token-file token
            """)

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Where to listen (\(ListenAddress.usual) by default); port 0 is a free one.",
            valueName: "address:port"),
        transform: { text in
            guard let address = ListenAddress(text) else {
                throw ValidationError("\(text) is no address with a port; write it as \(ListenAddress.usual)")
            }
            return address
        })
    var listen = ListenAddress.usual

    @Option(
        name: .customLong("token-file"),
        help: ArgumentHelp("The file whose first line is the token.", valueName: "file"), completion: .file())
    var tokenFile: String?

    @Option(
        name: .customLong("host-name"), parsing: .singleValue,
        help: ArgumentHelp(
            "A name by which the server may be asked for beside its addresses; may be repeated.",
            valueName: "name"),
        transform: { text in
            guard let name = HostName(text) else {
                throw ValidationError(
                    "\(text.isEmpty ? "an empty text" : text) is no name of a host; write it without a scheme, a port or a path, as planner.example"
                )
            }
            return name
        })
    var hostNames: [HostName] = []

    @OptionGroup var profiles: ProfilesOption
    @OptionGroup var store: StoreOption

    func run() throws {
        let address = listen
        let token = try token()
        guard address.isLoopback || token != nil else {
            throw ValidationError(
                "--listen \(address) lets other machines ask, and then a token is needed: give --token-file or WATTMARK_TOKEN, at least \(AccessToken.fewestCharacters) characters"
            )
        }
        let today = CalendarDate(Date())
        let path = store.path
        let watch = ProfileWatch(try profiles.folders.map(\.path))
        let desk = try Desk(
            library: try profiles.load(),
            profileWords: profiles.directories.flatMap { ["--profiles-dir", $0] },
            storeWords: store.store.map { ["--store", $0] } ?? [], storePlace: path,
            threads: ProcessInfo.processInfo.activeProcessorCount, today: today
        ) { try StoreOption.openedIfThere(path) }
        let service = PageService(desk: desk, tool: .this, profiles: watch)
        // What is made once and kept is made before anybody waits for it.
        _ = service.respond(to: PageRequest(path: View.axis.path), at: Date())
        let server = PageServer(
            on: address, service: service,
            rules: AccessRules(isLoopback: address.isLoopback, names: hostNames.map(\.text), token: token),
            cores: ProcessInfo.processInfo.activeProcessorCount)
        try wait {
            try await server.run { port in
                // What cannot be said is no reason not to serve.
                try? Console.print("http://\(address.address(port: port))/")
                Console.error("note: Ctrl-C ends it")
            }
        }
    }

    /// `nil` where none is given.
    private func token() throws -> AccessToken? {
        let environment = ProcessInfo.processInfo.environment["WATTMARK_TOKEN"] ?? ""
        guard tokenFile != nil || !environment.isEmpty else { return nil }
        let text =
            try tokenFile.map { String(decoding: try InputFile(path: $0).read(), as: UTF8.self) }
            ?? environment
        guard let token = AccessToken(firstLineOf: text) else {
            throw ValidationError(
                "the token of \(tokenFile ?? "WATTMARK_TOKEN") is not one: \(AccessToken.fewestCharacters) to \(AccessToken.mostCharacters) letters, digits or -._~+/= make one, as in openssl rand -hex 20"
            )
        }
        return token
    }

    /// Commands run on the main thread, which has nothing else to do.
    private func wait(for work: @escaping @Sendable () async throws -> Void) throws {
        let done = DispatchSemaphore(value: 0)
        let fault = Mutex<(any Error)?>(nil)
        Task {
            do {
                try await work()
            } catch {
                fault.withLock { $0 = error }
            }
            done.signal()
        }
        done.wait()
        if let error = fault.withLock({ $0 }) { throw error }
    }
}
