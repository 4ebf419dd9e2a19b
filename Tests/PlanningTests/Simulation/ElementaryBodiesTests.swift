import CElementary
import Testing

/// What makes a seed give the same digits on every machine: each body of the functions gives those of the plainest, bit
/// by bit, whether its vectors are full or not.
@Suite struct ElementaryBodiesTests {
    private static var bodies: [wm_elementary] {
        var count = 0
        let first = wm_elementary_bodies(&count)
        return (0..<count).map { first[$0] }
    }

    /// Numbers of all sizes, and where the functions change their mind.
    private static let numbers: [Double] =
        (0..<5_000).map { index in
            let word = wm_splitmix64(UInt64(index))
            return Double(Int64(bitPattern: word)) / Double(1 << (word % 60))
        } + [0, -0.0, 700, -700, 700.5, -1e300, 1, 0.5, 0.346_573_590_279_972_65, .leastNormalMagnitude]

    @Test(arguments: [0, 1, 2, 3, 4, 5, 7, 8, 15, 16, 17, 33, 5_010]) func giveTheSameBits(count: Int) {
        let expected = Self.results(Self.bodies[0], count: count)
        for body in Self.bodies.dropFirst() {
            let found = Self.results(body, count: count)
            #expect(found == expected, "\(String(cString: body.name))")
        }
    }

    private static func results(_ body: wm_elementary, count: Int) -> [[UInt64]] {
        var exponentials = Array(numbers.prefix(count))
        body.exponentials(&exponentials, count)
        var logarithms = numbers.prefix(count).map { max(.leastNormalMagnitude, $0.magnitude) }
        body.logarithms(&logarithms, count)
        var first = [Double](repeating: 0, count: count)
        var (second, uniforms) = (first, first)
        body.normals(5, 0x9E37_79B9_7F4A_7C15, &first, &second, count)
        body.uniforms(5, 0x9E37_79B9_7F4A_7C15, &uniforms, count)
        return [exponentials, logarithms, first, second, uniforms].map { $0.map(\.bitPattern) }
    }

    /// Words whose halves are 0, 1 or all ones, found by running SplitMix64 backwards.
    @Test(arguments: [UInt64.zero, .max, 1 << 63, 1 << 32, 0xFFFF_FFFF]) func extremesStayFinite(word: UInt64)
    {
        let place = Self.place(of: word)
        #expect(wm_splitmix64(place) == word)
        for body in Self.bodies {
            var (first, second, uniform) = (0.0, 0.0, 0.0)
            body.normals(place, 0, &first, &second, 1)
            body.uniforms(place, 0, &uniform, 1)
            #expect(first.isFinite && second.isFinite && abs(first) < 6.9 && abs(second) < 6.9)
            #expect(uniform > 0 && uniform < 1)
        }
    }

    private static func place(of word: UInt64) -> UInt64 {
        func unshift(_ z: UInt64, _ by: UInt64) -> UInt64 { z ^ (z >> by) ^ (z >> (2 * by)) }
        /// Of an odd number modulo 2^64, by Newton's steps.
        func inverse(_ a: UInt64) -> UInt64 { (0..<6).reduce(a) { x, _ in x &* (2 &- a &* x) } }
        var z = unshift(word, 31)
        z = unshift(z &* inverse(0x94D0_49BB_1331_11EB), 27)
        return unshift(z &* inverse(0xBF58_476D_1CE4_E5B9), 30)
    }
}
