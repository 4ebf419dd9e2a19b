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
        let parameters = try ServerAddress(text).parameters(environment: [:])
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
        let parameters = try ServerAddress(text).parameters(environment: [:])
        #expect(parameters["sslmode"] == "verify-full" && parameters["gssencmode"] == "disable")
    }

    /// The variables of libpq may lead elsewhere than the address says.
    @Test(arguments: ["PGHOST", "PGHOSTADDR", "PGSERVICE"])
    func theEnvironmentMayNameAnotherHost(variable: String) throws {
        let parameters = try ServerAddress("postgresql:///fleet").parameters(environment: [
            variable: "10.0.0.1"
        ])
        #expect(parameters["sslmode"] == "verify-full")
    }

    @Test(arguments: ["disable", "allow", "prefer", "require", "verify-ca"])
    func noWeakerTLSIsTaken(mode: String) throws {
        let address = try ServerAddress("postgresql://db.example/fleet?sslmode=\(mode)")
        let fault = #expect(throws: StoreError.self) { try address.parameters(environment: [:]) }
        #expect("\(try #require(fault))".contains("certificate"))
        let local = try ServerAddress("postgresql://localhost/fleet?sslmode=\(mode)")
        #expect(try local.parameters(environment: [:])["sslmode"] == mode)
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
