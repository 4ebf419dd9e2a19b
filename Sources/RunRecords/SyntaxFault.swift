import Foundation

/// What `JSONDecoder` does not say of a document that it calls no valid JSON.
enum SyntaxFault {
    static func description(of document: Data) -> String {
        do {
            _ = try JSONSerialization.jsonObject(with: document)
            // JSON it is, but the decoder says the same of a number that its type cannot hold.
            return "a number does not fit its field: one is not whole, or too large"
        } catch {
            let detail = (error as NSError).userInfo["NSDebugDescription"] as? String
            return "it is not JSON: \(detail ?? error.localizedDescription)"
        }
    }
}
