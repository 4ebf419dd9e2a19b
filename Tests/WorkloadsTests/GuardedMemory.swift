import Foundation

/// Memory beside a page that may not be touched: one byte too far ends the process.
final class GuardedMemory {
    enum Place: CaseIterable {
        /// The last byte is the last of its page, the first of the unreadable page follows.
        case beforeGuard
        /// The first byte is the first of its page, the last of the unreadable page precedes.
        case behindGuard
    }

    let start: UnsafeMutableRawPointer
    private let mapping: UnsafeMutableRawPointer
    private let length: Int

    init?(bytes: Int, _ place: Place) {
        let page = Int(sysconf(Int32(_SC_PAGESIZE)))
        let usable = max(1, (bytes + page - 1) / page) * page
        length = usable + page
        let mapping = mmap(nil, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0)
        guard let mapping, mapping != MAP_FAILED else { return nil }
        self.mapping = mapping
        let guardPage = place == .beforeGuard ? mapping + usable : mapping
        start = place == .beforeGuard ? mapping + usable - bytes : mapping + page
        guard mprotect(guardPage, page, PROT_NONE) == 0 else { return nil }
    }

    deinit { munmap(mapping, length) }
}
