/// How a memory, and from three of them a product, is described: by structures of the caller in version 2, by handles
/// in version 3.
enum OneDNNDescriptions: Sendable {
    typealias Handle = UnsafeMutableRawPointer
    typealias Extents = UnsafePointer<Int64>

    case structures(
        memory: @convention(c) (Handle, CInt, Extents, CInt, Extents) -> CInt,
        product: @convention(c) (Handle, Handle, Handle, Handle?, Handle) -> CInt,
        create: @convention(c) (UnsafeMutablePointer<Handle?>, Handle, Handle?, Handle?, Handle?) -> CInt)
    case opaque(
        memory: @convention(c) (UnsafeMutablePointer<Handle?>, CInt, Extents, CInt, Extents) -> CInt,
        destroy: @convention(c) (Handle?) -> CInt,
        product:
            @convention(c) (
                UnsafeMutablePointer<Handle?>, Handle?, Handle?, Handle?, Handle?, Handle?, Handle?
            )
            -> CInt)
}
