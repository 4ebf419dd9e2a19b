/// A number of the world: of one scenario, or of as many paths as a CPU's registers hold. What a rule says of a lane it
/// says of each of its numbers.
package protocol Lane: BitwiseCopyable, Sendable {
    associatedtype Mask: LaneMask

    init(repeating value: Double)

    static func + (left: Self, right: Self) -> Self
    static func - (left: Self, right: Self) -> Self
    static func * (left: Self, right: Self) -> Self
    static func / (left: Self, right: Self) -> Self

    func isBelow(_ other: Self) -> Mask
    func isAtMost(_ other: Self) -> Mask
    func replacing(with other: Self, where mask: Mask) -> Self
}

/// Where something holds.
package protocol LaneMask: Sendable {
    func and(_ other: Self) -> Self
    func or(_ other: Self) -> Self
    var inverted: Self { get }
    var isAnywhere: Bool { get }
}

extension Lane {
    /// Not below or above the limits.
    @inline(__always)
    func limited(from low: Double, to high: Double) -> Self {
        let (low, high) = (Self(repeating: low), Self(repeating: high))
        let raised = replacing(with: low, where: isBelow(low))
        return raised.replacing(with: high, where: high.isBelow(raised))
    }

    @inline(__always)
    static func * (left: Self, right: Double) -> Self { left * Self(repeating: right) }
}

extension Double: Lane {
    @inline(__always) package init(repeating value: Double) { self = value }
    @inline(__always) package func isBelow(_ other: Double) -> Bool { self < other }
    @inline(__always) package func isAtMost(_ other: Double) -> Bool { self <= other }
    @inline(__always)
    package func replacing(with other: Double, where mask: Bool) -> Double { mask ? other : self }
}

extension Bool: LaneMask {
    @inline(__always) package func and(_ other: Bool) -> Bool { self && other }
    @inline(__always) package func or(_ other: Bool) -> Bool { self || other }
    @inline(__always) package var inverted: Bool { !self }
    @inline(__always) package var isAnywhere: Bool { self }
}

extension SIMD4: Lane where Scalar == Double {
    package typealias Mask = SIMDMask<SIMD4<Int64>>

    @inline(__always) package func isBelow(_ other: SIMD4<Double>) -> Mask { self .< other }
    @inline(__always) package func isAtMost(_ other: SIMD4<Double>) -> Mask { self .<= other }
}

extension SIMDMask: LaneMask where Storage == SIMD4<Int64> {
    @inline(__always) package func and(_ other: Self) -> Self { self .& other }
    @inline(__always) package func or(_ other: Self) -> Self { self .| other }
    @inline(__always) package var inverted: Self { .!self }
    @inline(__always) package var isAnywhere: Bool { any(self) }
}
