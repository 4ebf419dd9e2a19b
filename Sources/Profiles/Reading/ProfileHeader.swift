/// What every profile starts with.
struct ProfileHeader {
    var id: String
    var name: String
    /// `nil` where it was faulty, which is noted already.
    var provenance: Provenance?
}
