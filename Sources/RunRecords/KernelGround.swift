/// Why a kernel was taken of several that do the same.
package enum KernelGround: Hashable, Sendable {
    /// Its race showed it to be faster than every other.
    case fastest
    /// It won before on this host, and no other was shown to be faster by what matters; the race could not say of some that
    /// they are not.
    case kept(undecided: [String])
    /// It was shown to be faster, by what matters, than the one that won before.
    case faster(than: String)
    /// The race could not tell it from these, and none of them won before; it stands before them in the table.
    case undecided(with: [String])
}
