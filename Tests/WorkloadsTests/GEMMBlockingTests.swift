import Testing
import Workloads

@Suite struct GEMMBlockingTests {
    static let problems = [(1, 1, 1), (5, 3, 2), (1000, 999, 1001), (65_536, 1, 65_536), (1, 65_536, 513)]
        .compactMap { MatmulProblem(m: $0, n: $1, k: $2) }

    /// Whole register tiles, none of them without need, whatever the machine says of its caches.
    @Test(arguments: GEMMKernel.all, [Int.min, -1, 0, 1, 1000, 32 << 10, 3 << 19, 1 << 40, .max])
    func blocksAreWholeTilesWhateverTheCaches(kernel: GEMMKernel, bytes: Int) {
        let caches = CacheSizes(l1Data: bytes, l2: bytes, l3Share: bytes)
        for problem in Self.problems {
            let blocking = GEMMBlocking(kernel: kernel, caches: caches, problem: problem)
            #expect(blocking.mc >= kernel.mr && blocking.mc.isMultiple(of: kernel.mr))
            #expect(blocking.nc >= kernel.nr && blocking.nc.isMultiple(of: kernel.nr))
            #expect(blocking.mc < problem.m + kernel.mr && blocking.nc < problem.n + kernel.nr)
            #expect((1...min(4096, problem.k)).contains(blocking.kc))
        }
    }

    /// What is reused fits the cache that it is meant for.
    @Test(arguments: GEMMKernel.all) func packedBlocksFitTheirCaches(kernel: GEMMKernel) throws {
        let problem = try #require(MatmulProblem(m: 4000, n: 4000, k: 4000))
        for (l2, l3) in [(256 << 10, 1 << 20), (512 << 10, 4 << 20), (2 << 20, 32 << 20)] {
            let caches = CacheSizes(l1Data: 32 << 10, l2: l2, l3Share: l3)
            let blocking = GEMMBlocking(kernel: kernel, caches: caches, problem: problem)
            let panels = 2 * kernel.nr
            #expect((blocking.mc + panels) * blocking.kc * kernel.packedSize <= l2 / 2)
            #expect(blocking.nc * blocking.kc * kernel.packedSize <= l3 / 2)
        }
    }

    /// Where a packed row is short because the product is not deep, more rows and columns fit.
    @Test(arguments: GEMMKernel.all) func aShallowProductHasLargerBlocks(kernel: GEMMKernel) throws {
        let caches = CacheSizes(l1Data: 32 << 10, l2: 1 << 20, l3Share: 32 << 20)
        let half = 2048 / kernel.packedSize
        func blocking(_ k: Int) throws -> GEMMBlocking {
            let problem = try #require(MatmulProblem(m: 4000, n: 4000, k: k))
            return GEMMBlocking(kernel: kernel, caches: caches, problem: problem)
        }
        let (shallow, deep) = (try blocking(half), try blocking(2 * half))
        #expect(shallow.kc == half && deep.kc == 2 * half)
        #expect(shallow.nc == 2 * deep.nc && shallow.mc > 2 * deep.mc)
        #expect((shallow.mc + 2 * kernel.nr) * shallow.kc * kernel.packedSize <= caches.l2 / 2)
    }

    @Test(arguments: GEMMKernel.all) func theWorkspaceHoldsBothPackedBlocks(kernel: GEMMKernel) {
        for (mc, kc, nc) in [(1, 1, 1), (kernel.mr + 1, 3, kernel.nr + 1), (48, 512, 4096)] {
            let blocking = GEMMBlocking(mc: mc, kc: kc, nc: nc)
            func padded(_ extent: Int, _ tile: Int) -> Int { (extent + tile - 1) / tile * tile }
            // Whole tiles of rows, at most mc of them, but one at least.
            let rows = max(1, mc / kernel.mr) * kernel.mr
            let elements = (rows + padded(nc, kernel.nr)) * kc
            #expect(blocking.workspaceBytes(of: kernel) >= elements * kernel.packedSize)
        }
    }

    @Test func noBlockIsEmpty() {
        let blocking = GEMMBlocking(mc: 0, kc: -3, nc: .min)
        #expect(blocking == GEMMBlocking(mc: 1, kc: 1, nc: 1))
    }
}
