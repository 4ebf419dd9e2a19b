import Foundation

/// A pipe between this process and one that it starts, which inherits no more than the end that it is given.
package struct ProcessPipe: ~Copyable {
    package let reading: Int32
    package let writing: Int32
    private var isWritingOpen = true

    package init() throws(SystemFault) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw .latest }
        reading = ends[0]
        writing = ends[1]
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }

    deinit {
        close(reading)
        if isWritingOpen { close(writing) }
    }

    /// Once the process has it: the reading end then sees the process's end.
    package mutating func closeWriting() {
        guard isWritingOpen else { return }
        close(writing)
        isWritingOpen = false
    }
}
