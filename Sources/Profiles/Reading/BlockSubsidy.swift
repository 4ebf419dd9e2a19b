/// What a new block brings into being.
///
/// Source: the Bitcoin protocol: 50 BTC, halved every 210,000 blocks, in whole satoshis (1e-8 BTC, halves cut off).
package enum BlockSubsidy {
    package static let blocksPerHalving = 210_000

    package static func satoshi(atHeight height: Int) -> Int {
        5_000_000_000 >> (max(0, height) / blocksPerHalving)
    }
}
