/// The property that a key in `snake_case` stands for. Documents have hundreds of keys, and Foundation's own conversion
/// takes a third of all the time in which a record is read.
struct PropertyName: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(snakeCase key: String) {
        guard key.utf8.contains(UInt8(ascii: "_")) else {
            stringValue = key
            return
        }
        var name: [UInt8] = []
        name.reserveCapacity(key.utf8.count)
        var isAfterUnderscore = false
        for byte in key.utf8 {
            let isUnderscore = byte == UInt8(ascii: "_")
            if !isUnderscore {
                let isSmallLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                name.append(isAfterUnderscore && isSmallLetter ? byte - 0x20 : byte)
            }
            isAfterUnderscore = isUnderscore
        }
        stringValue = String(decoding: name, as: UTF8.self)
    }

    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
