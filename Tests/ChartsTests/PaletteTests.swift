import Charts
import Foundation
import Testing

/// Colours that are told apart by everybody, and text that can be read.
@Suite struct PaletteTests {
    static let palettes = [Palette.light, .dark]

    private static func linear(_ color: String) throws -> [Double] {
        let number = try #require(Int(color.dropFirst(), radix: 16))
        return [16, 8, 0].map { shift in
            let channel = Double((number >> shift) & 0xff) / 255
            return channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4)
        }
    }

    /// Source: WCAG 2.2, "contrast ratio".
    private static func contrast(_ one: String, _ other: String) throws -> Double {
        let lights = try [one, other].map { color in
            zip(try linear(color), [0.2126, 0.7152, 0.0722]).map(*).reduce(0, +)
        }.sorted()
        return (lights[1] + 0.05) / (lights[0] + 0.05)
    }

    @Test(arguments: [0, 1]) func textIsRead(index: Int) throws {
        let palette = Self.palettes[index]
        for ground in [palette.ground, palette.panel] {
            for text in [palette.ink, palette.muted, palette.good, palette.caution, palette.bad] {
                #expect(try Self.contrast(text, ground) >= 4.5, "\(text) on \(ground)")
            }
        }
    }

    @Test(arguments: [0, 1]) func seriesStandOut(index: Int) throws {
        let palette = Self.palettes[index]
        for color in palette.series {
            #expect(try Self.contrast(color, palette.ground) >= 3, "\(color)")
        }
    }

    /// Machado, Oliveira, Fernandes (2009), severity 1: protanopia, deuteranopia, tritanopia; the first is nobody's lack.
    private static let visions: [[[Double]]] = [
        [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
        [
            [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ],
        [
            [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ],
        [
            [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ],
    ]

    /// CIE 1976 L*a*b* of linear sRGB, D65.
    private static func lab(_ color: [Double]) -> [Double] {
        let rows = [
            [0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505],
        ]
        let white = [0.95047, 1, 1.08883]
        let scaled = zip(rows, white).map { row, white in zip(row, color).map(*).reduce(0, +) / white }
        let roots = scaled.map { $0 > 0.008856 ? cbrt($0) : 7.787 * $0 + 16.0 / 116 }
        return [116 * roots[1] - 16, 500 * (roots[0] - roots[1]), 200 * (roots[1] - roots[2])]
    }

    /// 2.3 is a difference that is just seen (Mahy, Van Eycken, Oosterlinck, 1994); ten times that is seen at a glance.
    @Test(arguments: [0, 1]) func seriesAreToldApartByEverybody(index: Int) throws {
        let palette = Self.palettes[index]
        for vision in Self.visions {
            let seen = try palette.series.map { color in
                let channels = try Self.linear(color)
                return Self.lab(
                    vision.map { row in min(1, max(0, zip(row, channels).map(*).reduce(0, +))) })
            }
            for one in seen.indices {
                for other in seen.indices where other > one {
                    let distance = zip(seen[one], seen[other]).map { ($0 - $1) * ($0 - $1) }.reduce(0, +)
                        .squareRoot()
                    #expect(distance >= 20, "\(palette.series[one]) and \(palette.series[other])")
                }
            }
        }
    }
}
