import ResultStore
import ServerStore
import Testing

/// What a user writes after --store.
@Suite struct ServerAddressTests {
    /// What is said of an address that is refused.
    private func refusal(of text: String) -> String? {
        do {
            _ = try ServerAddress(text)
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test(arguments: [
        (
            "postgresql://bench@db.example:5433/fleet?sslrootcert=/etc/ca.pem",
            "postgresql://bench@db.example:5433/fleet"
        ),
        ("postgres://db.example/fleet", "postgresql://db.example/fleet"),
        ("POSTGRESQL://db.example", "postgresql://db.example/"),
        ("postgresql://a:1,b:2/fleet", "postgresql://a:1,b:2/fleet"),
        ("postgresql://[::1]:5432/fleet", "postgresql://[::1]:5432/fleet"),
        ("postgresql://%2Frun%2Fpg/fleet", "postgresql:///fleet?host=/run/pg"),
        ("postgresql:///fleet?host=/run/pg&port=6", "postgresql:///fleet?host=/run/pg&port=6"),
        ("postgresql:///?service=fleet", "postgresql:///?service=fleet"),
    ])
    func isToldWithoutWhatOnlySaysHowToConnect(text: String, printed: String) throws {
        #expect(ServerAddress.isAddress(text))
        #expect(try ServerAddress(text).printed == printed)
    }

    @Test(arguments: ["wattmark.sqlite", "/postgresql://x", "./mysql://x/y", "a:b.sqlite", ""])
    func filesAreFiles(path: String) { #expect(!ServerAddress.isAddress(path)) }

    /// A folder of that name, password and all, is what nobody wants.
    @Test(arguments: [
        "postgresq://bench:hunter2@db/fleet", "mysql://bench:hunter2@db/fleet",
        "postgresql:bench:hunter2@db/fleet",
        " postgresql://bench:hunter2@db/fleet", "file:///hunter2",
    ])
    func otherAddressesAreNoFiles(text: String) throws {
        #expect(ServerAddress.isAddress(text))
        let fault = try #require(refusal(of: text))
        #expect(fault.contains("postgresql://") && !fault.contains("hunter2"), "\(fault)")
    }

    /// What waits for a store waits for whoever may write to it.
    @Test func theUserIsNoPartOfThePlace() throws {
        let places = try ["reader@db:5433/fleet", "agent@db:5433/fleet", "db:5433/fleet?user=agent"].map {
            try ServerAddress("postgresql://\($0)").place
        }
        #expect(Set(places) == ["postgresql://db:5433/fleet"])
        #expect(try ServerAddress("postgresql://reader@db/other").place != places[0])
    }

    /// Never a word of the password itself.
    @Test(arguments: [
        "postgresql://bench:hunter2@db/fleet", "postgresql://db/fleet?password=hunter2",
        "postgresql://db/fleet?user=x&sslpassword=hunter2",
    ])
    func passwordsAreRefused(text: String) throws {
        let fault = try #require(refusal(of: text))
        #expect(fault.contains("PGPASSFILE") && fault.contains("service file") && !fault.contains("hunter2"))
    }

    @Test(arguments: [
        ("postgresql://db/fleet?options=-csearch_path%3Dx", "options"),
        ("postgresql://db/fleet?sslmode", "sslmode"),
        ("postgresql://db:0/fleet", ":0"), ("postgresql://db:65536/fleet", "65536"),
        ("postgresql://db:x/fleet", ":x"),
        ("postgresql://db/fl%zzeet", "percent"), ("postgresql://db/fl%00eet", "percent"),
    ])
    func whatIsWrongIsNamed(text: String, word: String) throws {
        #expect(try #require(refusal(of: text)).contains(word))
    }

    @Test(arguments: [
        "postgresql:///fleet", "postgresql://localhost/fleet", "postgresql://127.0.0.2/fleet",
        "postgresql://[::1]/fleet", "postgresql://%2Ftmp/fleet",
        "postgresql://db.example/fleet?hostaddr=127.0.0.1",
        "postgresql://localhost,127.0.0.1/fleet",
    ])
    func thisMachineIsTrusted(text: String) throws {
        let parameters = try ServerAddress(text).parameters()
        #expect(parameters["sslmode"] == nil && parameters["gssencmode"] == nil)
    }

    @Test(arguments: [
        "postgresql://db.example/fleet", "postgresql://10.0.0.1/fleet",
        "postgresql://127.0.0.1.example/fleet",
        "postgresql://localhost,db.example/fleet", "postgresql://localhost/fleet?hostaddr=10.0.0.1",
        "postgresql:///fleet?service=fleet", "postgresql://localhost/fleet?service=fleet",
        "postgresql://[::2]/fleet",
    ])
    func othersShowACertificate(text: String) throws {
        let parameters = try ServerAddress(text).parameters()
        #expect(parameters["sslmode"] == "verify-full" && parameters["gssencmode"] == "disable")
    }

    /// The variables of libpq may lead elsewhere than the address says.
    @Test(arguments: ["PGHOST", "PGHOSTADDR", "PGSERVICE"])
    func theEnvironmentMayNameAnotherHost(variable: String) throws {
        let parameters = try ServerAddress("postgresql:///fleet", environment: [variable: "10.0.0.1"])
            .parameters()
        #expect(parameters["sslmode"] == "verify-full")
    }

    /// libpq matches hosts and addresses by place, and takes the host where there is no address.
    @Test(arguments: [
        "db,db:55422/fleet?hostaddr=,", "localhost,db/fleet?hostaddr=127.0.0.1,",
        "localhost,localhost/fleet?hostaddr=127.0.0.1,10.0.0.1", "db,localhost/fleet?hostaddr=,127.0.0.1",
        // Of unlike lengths, which libpq refuses today.
        "localhost/fleet?hostaddr=127.0.0.1,127.0.0.1", "localhost,localhost/fleet?hostaddr=127.0.0.1",
        // Where the second comma has an accent it is still one to libpq.
        "%2Ftmp%2C%CC%81db.example/fleet", "/fleet?host=/tmp,%CC%81db.example",
    ])
    func eachPlaceOfAListIsJudged(text: String) throws {
        #expect(try ServerAddress("postgresql://owner@\(text)").parameters()["sslmode"] == "verify-full")
    }

    @Test(arguments: [
        "db,db/fleet?hostaddr=127.0.0.1,::1", "localhost,/fleet?hostaddr=,", "/fleet?hostaddr=,",
        "localhost,db/fleet?hostaddr=,127.0.0.1",
    ])
    func whereEveryPlaceIsOfThisMachineItIsTrusted(text: String) throws {
        #expect(try ServerAddress("postgresql://owner@\(text)").parameters()["sslmode"] == nil)
    }

    @Test(arguments: [["PGHOSTADDR": ","], ["PGHOST": "localhost,db", "PGHOSTADDR": "127.0.0.1,"]])
    func listsOfTheEnvironmentAreJudgedToo(environment: [String: String]) throws {
        let text = "postgresql://owner@\(environment["PGHOST"] == nil ? "db,db" : "")/fleet"
        let parameters = try ServerAddress(text, environment: environment).parameters()
        #expect(parameters["sslmode"] == "verify-full")
    }

    /// What it leaves open is said, so that what waits for one server is not sent to another.
    @Test func isToldWithWhatTheEnvironmentAdds() throws {
        func printed(_ text: String, _ environment: [String: String]) throws -> String {
            try ServerAddress(text, environment: environment).printed
        }
        let open = "postgresql://owner@/prune"
        #expect(try printed(open, [:]) == open)
        #expect(try printed(open, ["PGHOST": "/tmp/a", "PGPORT": "6"]) == open + "?host=/tmp/a&port=6")
        #expect(try printed(open, ["PGPORT": "6"]) == open + "?port=6")
        #expect(try printed(open, ["PGHOST": "", "PGPORT": ""]) == open)
        #expect(try printed(open, ["PGHOSTADDR": "10.0.0.1"]) == "postgresql://owner@10.0.0.1/prune")
        #expect(try printed("postgresql://owner@db/", ["PGDATABASE": "x"]) == "postgresql://owner@db/x")
        #expect(try printed("postgresql://owner@db/", [:]) == "postgresql://owner@db/owner")
        #expect(try printed("postgresql://db:7/x", ["PGHOST": "y", "PGPORT": "6"]) == "postgresql://db:7/x")
        #expect(try printed("postgresql:///x", ["PGSERVICE": "s"]) == "postgresql:///x?service=s")
        #expect(
            try printed("postgresql://db/x?hostaddr=10.0.0.1", [:]) == "postgresql://db/x?hostaddr=10.0.0.1")
    }

    @Test(arguments: [
        "connect_timeout=abc", "connect_timeout=1.5", "keepalives_idle=1s", "tcp_user_timeout=99999999999",
    ])
    func whatIsNoNumberIsSaidToBeNone(setting: String) throws {
        let fault = try #require(refusal(of: "postgresql://db/fleet?\(setting)"))
        #expect(fault.contains("no whole number") && fault.contains(setting.prefix { $0 != "=" }))
    }

    @Test(arguments: [["PGPORT": "abc"], ["PGPORT": "0"]])
    func aPortOfTheEnvironmentIsOne(environment: [String: String]) {
        #expect(throws: StoreError.self) { try ServerAddress("postgresql://db/x", environment: environment) }
    }

    /// libpq's own advice is to look at no certificate.
    @Test func aMissingAuthorityIsNamed() {
        let said = """
            root certificate file "/root/.postgresql/root.crt" does not exist; Either provide the file, use the system's trusted \
            roots with sslrootcert=system, or change sslmode to disable server certificate verification.
            """
        #expect(ServerFault(notConnected: said) == .noAuthority(file: "/root/.postgresql/root.crt"))
        #expect(ServerFault(notConnected: "no route") == .unreachable(detail: "no route"))
        let sentence = "\(StoreError.server(address: "x", ServerFault(notConnected: said)))"
        #expect(sentence.contains("sslrootcert=FILE") && !sentence.contains("sslmode"))
    }

    @Test(arguments: ["disable", "allow", "prefer", "require", "verify-ca"])
    func noWeakerTLSIsTaken(mode: String) throws {
        let address = try ServerAddress("postgresql://db.example/fleet?sslmode=\(mode)")
        let fault = #expect(throws: StoreError.self) { try address.parameters() }
        #expect("\(try #require(fault))".contains("certificate"))
        let local = try ServerAddress("postgresql://localhost/fleet?sslmode=\(mode)")
        #expect(try local.parameters()["sslmode"] == mode)
    }

    @Test func withoutTheLibraryItsPackageIsNamed() throws {
        let address = try ServerAddress("postgresql://localhost/fleet")
        let fault = #expect(throws: StoreError.self) {
            try ServerStore(
                address, for: .reading, environment: [:],
                library: LibpqLibrary(among: ["libnothing-of-this-name.so"]))
        }
        #expect("\(try #require(fault))".contains("libpq5"))
    }
}
