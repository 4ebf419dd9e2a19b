import Foundation

/// A plain detached thread that says whether it could be started.
///
/// Foundation's does not, and a worker that never reports would be waited for without end.
enum WorkerThread {
    struct NotStarted: Error, CustomStringConvertible {
        let code: Int32

        var description: String {
            "its thread could not be started (\(String(cString: strerror(code)))): raise the limits on tasks and memory"
        }
    }

    private final class Body: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// The stack is as large as the system makes it, half a megabyte at least; kernels need some tens of kilobytes.
    static func start(_ run: @escaping @Sendable () -> Void) throws(NotStarted) {
        let body = Unmanaged.passRetained(Body(run))
        #if canImport(Darwin)
            var thread: pthread_t?
            let code = pthread_create(&thread, nil, { WorkerThread.main($0) }, body.toOpaque())
            if let thread { pthread_detach(thread) }
        #else
            var thread = pthread_t()
            let code = pthread_create(&thread, nil, { WorkerThread.main($0) }, body.toOpaque())
            if code == 0 { pthread_detach(thread) }
        #endif
        guard code == 0 else {
            body.release()
            throw NotStarted(code: code)
        }
    }

    private static func main(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        if let context { Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run() }
        return nil
    }
}
