import Foundation
import RunRecords
import Testing

@Suite struct EnvironmentVariableTests {
    private static let found = [
        "HOME": "/root", "LD_PRELOAD": "/tmp/x.so", "HWLOC_XMLFILE": "m.xml", "OPENSSL_CONF": "c",
    ]

    @Test func onlyWhatChangesTheMeasuringIsKept() {
        #expect(
            EnvironmentVariable.measured(in: Self.found).map(\.name) == [
                "HWLOC_XMLFILE", "LD_PRELOAD", "OPENSSL_CONF",
            ])
        #expect(EnvironmentVariable.measured(in: ["PATH": "/bin", "SECRET": "x"]).isEmpty)
    }

    @Test func longValuesStillDiffer() throws {
        let values = ["a", "b"].map { String(repeating: "/e\u{301}", count: 4000) + $0 }
        let kept = values.map { EnvironmentVariable.measured(in: ["LD_PRELOAD": $0]).map(\.value).joined() }
        #expect(kept[0] != kept[1] && kept.allSatisfy { $0.utf8.count < 16 << 10 })
        #expect(kept.allSatisfy { $0.unicodeScalars.starts(with: "/e\u{301}".unicodeScalars) })
    }

    @Test(arguments: [
        "ONEDNN_MAX_CPU_ISA", "DNNL_MAX_CPU_ISA", "OPENSSL_MODULES", "GLIBC_TUNABLES", "MKL_CBWR",
    ])
    func whatChoosesCodeIsKept(name: String) {
        #expect(EnvironmentVariable.measured(in: [name: "x"]) == [.init(name: name, value: "x")])
    }

    /// Another library is another thing that is measured; another view of the machine is in other fields already.
    @Test func whatChangesTheCodeIsInTheFingerprint() throws {
        let record = try sampleRecord()
        let fields = { (variables: [EnvironmentVariable]?) in
            var environment = record.environment
            environment.variables = variables
            return Fingerprint(host: record.host, environment: environment, tool: record.tool).fields
        }
        #expect(fields(nil) == record.fingerprint.fields)
        #expect(fields([.init(name: "HWLOC_XMLFILE", value: "m")]) == record.fingerprint.fields)
        let changed = fields(EnvironmentVariable.measured(in: Self.found))
        #expect(changed["environment.variables"] == "LD_PRELOAD=/tmp/x.so OPENSSL_CONF=c")
        #expect(changed.count == record.fingerprint.fields.count + 1)
    }

    /// Records that were written without the key keep their bytes, and so their ids.
    @Test func theKeyIsLeftOutWhereThereAreNone() throws {
        let text = String(decoding: try sampleRecord().canonicalJSON(), as: UTF8.self)
        #expect(!text.contains("variables"))
    }
}
