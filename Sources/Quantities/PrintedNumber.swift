import Foundation

/// A number as C's `printf` writes it, by one conversion such as `%.6g`: thousands are written for one page.
package func printed(_ conversion: String, _ value: Double) -> String {
    let room = 64
    let short = withUnsafeTemporaryAllocation(of: CChar.self, capacity: room) { buffer -> String? in
        guard let start = buffer.baseAddress else { return nil }
        let count = withVaList([value]) { vsnprintf(start, room, conversion, $0) }
        return 0 <= count && count < room ? String(cString: start) : nil
    }
    return short ?? String(format: conversion, value)
}
