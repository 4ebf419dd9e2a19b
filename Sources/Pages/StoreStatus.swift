import ResultStore

/// Whose fault it is where something of a store cannot be shown, as HTTP says it (RFC 9110, 15.5 and 15.6).
enum StoreStatus {
    /// Of a store that is not there now, of one whose content is broken, and of a request that names what it has not.
    static func of(_ error: any Error) -> Int {
        guard let error = error as? StoreError else { return 422 }
        return switch error {
        case .access(_, .absent), .server(_, .absent), .refused, .reference: 422
        case .access: 503
        case .server(_, let fault): fault.isRefusal ? 503 : 500
        case .content: 500
        }
    }
}
