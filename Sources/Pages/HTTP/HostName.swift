/// A name by which a server may be asked for, as Host has it without the port (RFC 1123, 2.1): `planner.example`.
package struct HostName: Hashable, Sendable {
    /// In lower case.
    package let text: String

    /// `nil` where it is no name of a host.
    package init?(_ text: String) {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        let areRight = labels.allSatisfy { label in
            (1...63).contains(label.utf8.count)
                && label.utf8.allSatisfy { byte in
                    let scalar = UnicodeScalar(byte)
                    return scalar.isASCII
                        && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                            || scalar == "-" || scalar == "_")
                }
        }
        guard areRight, text.utf8.count <= 253 else { return nil }
        self.text = text.lowercased()
    }
}
