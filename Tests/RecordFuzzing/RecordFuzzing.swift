import Foundation
import RunRecords

/// What libFuzzer calls: any bytes as a record, and the same sealed, as anybody can do it, so that the id does not keep the
/// fuzzer from what comes after it.
@_cdecl("LLVMFuzzerTestOneInput")
public func readRecord(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    guard let bytes, count > 0 else { return 0 }
    let data = Data(bytes: bytes, count: count)
    examine(data)
    if let sealed = sealed(data) { examine(sealed) }
    return 0
}

/// Everything that is computed of a record before it is stored. Errors are what is hoped for; traps are what is sought.
private func examine(_ data: Data) {
    do {
        let (record, canonical) = try RunRecord.opened(data)
        _ = record.contradiction(in: canonical)
        let again = try RunRecord.opened(canonical)
        precondition(
            again.canonical == canonical && again.record == record, "the canonical form is not stable")
    } catch {
        precondition("\(error)".count < 2_000, "the message quotes too much")
    }
}

/// With the id that its bytes have; `nil` where there is no place for one.
private func sealed(_ data: Data) -> Data? {
    let key = Data("\"id\" : \"".utf8)
    guard let start = data.range(of: key),
        let end = data[start.upperBound...].firstIndex(of: UInt8(ascii: "\""))
    else {
        return nil
    }
    let head = data[..<start.upperBound]
    let tail = data[end...]
    let body = (head + tail).prefix { _ in true }
    let trimmed = body.last == UInt8(ascii: "\n") ? body : body + Data("\n".utf8)
    return head + Data(SHA256.hexDigest(of: trimmed).utf8) + tail
}
