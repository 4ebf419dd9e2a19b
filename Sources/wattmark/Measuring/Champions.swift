import Benchmarking
import ResultStore
import RunRecords

/// The kernels that won before on a host like this one.
enum Champions {
    /// A run is not lost to a store that cannot be read: then none won before, and it is said. A role that may only add runs
    /// is one of those, and need not be told so each time.
    static func of(_ survey: HostSurvey, in store: any RunStore, isQuiet: Bool) -> [KernelContest: String] {
        let fingerprint = Fingerprint(host: survey.host, environment: survey.environment, tool: .this)
        do throws(StoreError) {
            return try store.champions(fingerprintID: fingerprint.id)
        } catch {
            if !isQuiet, !error.isOfRole {
                Console.error("note: which kernels won before is not known: \(error)")
            }
            return [:]
        }
    }
}
