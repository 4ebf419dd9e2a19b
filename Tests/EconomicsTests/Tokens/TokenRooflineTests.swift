import Economics
import Foundation
import Profiles
import Testing

@Suite struct TokenRooflineTests {
    private let library: ProfileLibrary

    init() throws { library = try ShippedLibrary().library }

    private func demand(_ model: String, input: Int, output: Int, batch: Int) -> TokenDemand {
        TokenDemand(model: model, inputTokens: input, outputTokens: output, batch: batch)
    }

    private func isClose(_ value: Double, _ expected: Double, within tolerance: Double = 1e-9) -> Bool {
        abs(value / expected - 1) < tolerance
    }

    /// Key and value of 8 heads of 128 in bf16, in 80 layers: the figure that is published of Llama 3 70B.
    @Test func aTokenOfLlama70BTakes327680BytesOfCache() throws {
        #expect(try library.model("llama-3-70b").cacheBytes(ofContext: 1) == 327_680)
    }

    /// 18 of 36 layers see 128 tokens at most: 18 x 2,048 x 2,048 + 18 x 2,048 x 128 bytes.
    @Test func windowedLayersKeepTheirWindow() throws {
        let model = try library.model("gpt-oss-120b")
        #expect(model.cacheBytesPerLayerToken == 2048)
        #expect(model.cacheBytes(ofContext: 2048) == 18 * 2048 * (2048 + 128))
        #expect(model.cacheBytes(ofContext: 100) == 36 * 2048 * 100)
    }

    /// By hand: one request reads 16.06 GB of weights and 1,536 tokens of 131,072 bytes; a prompt of 1,024 tokens
    /// computes 2 x 8.03e9 x 1,024 FLOP.
    @Test func aDenseModelByHand() throws {
        let model = try library.model("llama-3.1-8b")
        let roofline = TokenRoofline(
            model, on: .init(flopPerSecond: 800e12, bytesPerSecond: 3.35e12, memoryBytes: 80e9))
        let one = demand(model.id, input: 1024, output: 1024, batch: 1)
        let output = roofline.output(one)
        #expect(output.bound == .memory)
        #expect(isClose(output.tokensPerSecond, 3.35e12 / (16.06e9 + 1536 * 131_072)))
        let input = roofline.input(one)
        #expect(input.bound == .arithmetic)
        #expect(isClose(input.tokensPerSecond, 800e12 / 16.06e9))
        let rates = try #require(TokenRates(roofline, one))
        let requests = 1 / (1024 / input.tokensPerSecond + 1024 / output.tokensPerSecond)
        #expect(isClose(rates.inputTokensPerSecond, 1024 * requests))
        #expect(isClose(rates.outputTokensPerSecond, 1024 * requests))
    }

    /// By hand: 64 prompts of 32 tokens read the weights that 2,048 tokens pass once.
    @Test func promptsOfABatchReadTheWeightsTogether() throws {
        let model = try library.model("gpt-oss-120b")
        let roofline = TokenRoofline(
            model, on: .init(flopPerSecond: 1e18, bytesPerSecond: 1e12, memoryBytes: 80e9))
        let input = roofline.input(demand(model.id, input: 32, output: 32, batch: 64))
        let bytes = model.weightBytes * (1 - pow(1 - 5.1 / 116.8, 2048))
        #expect(input.bound == .memory && isClose(input.tokensPerSecond, 2048 * 1e12 / bytes))
    }

    /// 4 of 1,024 tokens that each pass 5.1 of 116.8 billion parameters: 1 - (1 - 5.1/116.8)^4 of the weights are read.
    @Test func expertsAreReadByThoseWhoChooseThem() throws {
        let model = try library.model("gpt-oss-120b")
        let roofline = TokenRoofline(
            model, on: .init(flopPerSecond: 800e12, bytesPerSecond: 1e12, memoryBytes: 80e9))
        let four = roofline.output(demand(model.id, input: 1000, output: 48, batch: 4))
        let share = 1 - pow(1 - 5.1 / 116.8, 4)
        let bytes = share * model.weightBytes + 4 * model.cacheBytes(ofContext: 1024)
        #expect(isClose(four.tokensPerSecond, 4 * 1e12 / bytes))
    }

    /// 141.2 GB of weights and 64 requests of 2,048 tokens in 327,680 bytes need three devices of 80 GB, so four.
    @Test func aCopyTakesOneTwoOrFourDevices() throws {
        let model = try library.model("llama-3-70b")
        let machine = TokenRoofline.Machine(flopPerSecond: 1e15, bytesPerSecond: 1e12, memoryBytes: 80e9)
        let asked = demand(model.id, input: 1024, output: 1024, batch: 64)
        let roofline = TokenRoofline(model, on: machine)
        #expect(isClose(roofline.neededBytes(asked), 141.2e9 + 64 * 2048 * 327_680))
        #expect(roofline.devices(asked) == 4)
        var host = machine
        host.canBeJoined = false
        #expect(TokenRoofline(model, on: host).devices(asked) == nil)
        #expect(TokenRates(TokenRoofline(model, on: host), asked) == nil)
    }

    /// A larger batch writes more tokens, each of them later; a longer context fewer.
    @Test(arguments: ["llama-3-70b", "llama-3.1-8b", "gpt-oss-120b"])
    func batchHelpsAndContextCosts(id: String) throws {
        let model = try library.model(id)
        let roofline = TokenRoofline(
            model, on: .init(flopPerSecond: 800e12, bytesPerSecond: 3.35e12, memoryBytes: 1e12))
        let rates = [1, 4, 16, 64, 256].map {
            roofline.output(demand(id, input: 512, output: 512, batch: $0)).tokensPerSecond
        }
        #expect(zip(rates, rates.dropFirst()).allSatisfy { $0 < $1 })
        let long = roofline.output(demand(id, input: 32_768, output: 512, batch: 64)).tokensPerSecond
        #expect(long < rates[3])
    }

    /// A device that no profile is of: vLLM on an A100 with 40 GB (1,555 GB/s by its sheet), Llama 3.1 8B in bf16, one
    /// request of 1,024 tokens in and 128 out: about 75 tokens/s, which its author calls 77 % of the memory's ceiling
    /// (johnmusgrave.com, vLLM throughput-latency sweep).
    @Test func oneRequestComesWithinThirtyPercent() throws {
        let model = try library.model("llama-3.1-8b")
        let roofline = TokenRoofline(
            model, on: .init(flopPerSecond: 257e12, bytesPerSecond: 1.555e12, memoryBytes: 40e9))
        let bound = roofline.output(demand(model.id, input: 1024, output: 128, batch: 1))
        let ratio = 75 / bound.tokensPerSecond
        #expect(abs(ratio - 1) < TokenComparison.tolerance && abs(ratio - 0.78) < 0.01)
    }

    /// More devices than there are hold no copy, however little memory each has.
    @Test(arguments: [1e-300, 1, 1e3]) func noClusterIsWithoutEnd(memory: Double) throws {
        let model = try ShippedLibrary().library.model("gpt-oss-120b")
        let machine = TokenRoofline.Machine(flopPerSecond: 1e15, bytesPerSecond: 1e12, memoryBytes: memory)
        let demand = TokenDemand(model: model.id, inputTokens: 1, outputTokens: 1, batch: 1)
        #expect(TokenRoofline(model, on: machine).devices(demand) == nil)
    }
}
