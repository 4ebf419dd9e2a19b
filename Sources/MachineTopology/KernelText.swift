import Foundation

/// A text or a path of the kernel, which is bytes in no encoding: a cgroup's name may hold any byte but a slash and a line
/// feed. Lines end with byte 10 and fields with the byte of their separator, whatever comes next to these, and a path
/// that is read is opened by the bytes that were read.
package struct KernelText: Hashable, Sendable {
    private let bytes: [UInt8]

    package init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    package init(_ text: String) { bytes = Array(text.utf8) }

    /// Lines without those that are empty.
    package var lines: [KernelText] { fields(endedBy: "\n").filter { !$0.isEmpty } }

    /// What white space parts.
    package var words: [KernelText] {
        bytes.split(whereSeparator: Self.isSpace).map(KernelText.init(bytes:))
    }

    /// All fields, the empty ones too; the last of `maximum` holds the rest.
    ///
    /// - Parameter separator: of one byte.
    func fields(endedBy separator: Unicode.Scalar, atMost maximum: Int = .max) -> [KernelText] {
        bytes.split(
            separator: UInt8(ascii: separator), maxSplits: maximum == .max ? .max : maximum - 1,
            omittingEmptySubsequences: false
        ).map(KernelText.init(bytes:))
    }

    /// Without the white space around it.
    package var trimmed: KernelText {
        let start = bytes.drop(while: Self.isSpace)
        let end = start.lastIndex { !Self.isSpace($0) }
        return KernelText(bytes: end.map { start[...$0] } ?? [])
    }

    package var isEmpty: Bool { bytes.isEmpty }
    var count: Int { bytes.count }
    var first: UInt8? { bytes.first }

    package func hasPrefix(_ start: KernelText) -> Bool { bytes.starts(with: start.bytes) }

    func hasSuffix(_ end: KernelText) -> Bool { bytes.suffix(end.count).elementsEqual(end.bytes) }

    func contains(_ part: KernelText) -> Bool {
        part.isEmpty || bytes.indices.contains { bytes[$0...].starts(with: part.bytes) }
    }

    func dropFirst(_ count: Int) -> KernelText { KernelText(bytes: bytes.dropFirst(count)) }

    /// Up to the last of a byte; `nil` where there is none.
    func upToLast(_ byte: Unicode.Scalar) -> KernelText? {
        bytes.lastIndex(of: UInt8(ascii: byte)).map { KernelText(bytes: bytes[..<$0]) }
    }

    /// With the space, tab, line feed and backslash that the kernel writes as `\040` and the like.
    var unescaped: KernelText {
        var found: [UInt8] = []
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(3)
            if byte == UInt8(ascii: "\\"), digits.count == 3,
                let code = UInt8(String(decoding: digits, as: UTF8.self), radix: 8)
            {
                found.append(code)
                rest = rest.dropFirst(3)
            } else {
                found.append(byte)
            }
        }
        return KernelText(bytes: found)
    }

    static func + (left: KernelText, right: KernelText) -> KernelText {
        KernelText(bytes: left.bytes + right.bytes)
    }

    /// As open(2) and access(2) take a path.
    package func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        (bytes + [0]).withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { characters in
                characters.baseAddress.map(body) ?? "".withCString(body)
            }
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
    }
}

extension KernelText: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) { self.init(text) }
}

/// For people: what is not UTF-8 is replaced, so that it may not lead back to the bytes.
extension KernelText: CustomStringConvertible {
    package var description: String { String(decoding: bytes, as: UTF8.self) }
}
