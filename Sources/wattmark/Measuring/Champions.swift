import Benchmarking
import ResultStore
import RunRecords

/// The kernels that won before on a host like this one.
enum Champions {
    /// A run is not lost to a store that cannot be read: then none won before, and it is said.
    static func of(_ survey: HostSurvey, in store: any RunStore) -> [KernelContest: String] {
        let fingerprint = Fingerprint(host: survey.host, environment: survey.environment, tool: .this)
        do throws(StoreError) {
            return try store.champions(fingerprintID: fingerprint.id)
        } catch {
            Console.error("note: which kernels won before is not known: \(error)")
            return [:]
        }
    }
}
