import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Whether text is one XML element, whole.
struct XMLReader {
    let isWhole: Bool

    init(_ text: String) {
        let body = text.hasPrefix("<!DOCTYPE html>") ? String(text.dropFirst("<!DOCTYPE html>".count)) : text
        isWhole = XMLParser(data: Data(body.utf8)).parse()
    }
}
