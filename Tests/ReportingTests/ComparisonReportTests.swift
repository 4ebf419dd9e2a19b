import Foundation
import Quantities
import Regression
import Reporting
import RunRecords
import Testing

/// Several runs against one.
@Suite struct ComparisonReportTests {
    private static let hashing = Metric(.rate, of: Benchmark(.native, .sha256d(headerBytes: 80), .oneCore))
    private static let other = Metric(.rate, of: Benchmark(.openssl, .sha256d(headerBytes: 80), .oneCore))
    private static let dollars = Metric(.usdPerMwYear, of: .revenue(.hashprice, .facility))

    private func subject(
        _ name: String, _ rate: Double, count: Int = 20, replication: MetricValue.Replication = .launches,
        follows: Metric? = nil
    ) -> ComparedSubject {
        let observations = (0..<count).map { rate * (1 + 0.001 * Double($0 % 5 - 2)) }
        var values = [
            MetricValue(
                metric: Self.hashing, estimate: Estimate(exactly: rate), observations: observations,
                replication: replication)
        ]
        if let follows {
            values.append(
                MetricValue(
                    metric: Self.dollars, estimate: Estimate(exactly: rate / 10), context: "m",
                    follows: follows))
        }
        return ComparedSubject(name: name, values: values)
    }

    private func notes(_ subjects: [ComparedSubject]) -> [String] {
        ComparisonReport.report(RunComparison(subjects)).blocks.compactMap {
            guard case .note(let phrase) = $0 else { return nil }
            return phrase.text
        }
    }

    /// What differs is one table for all, with the base once, and what does not differ in a field says so.
    @Test func differencesAreOneTable() throws {
        let compiler = FieldDifference(field: "tool.compiler", baseline: "6.2", candidate: "6.3")
        let model = FieldDifference(field: "cpu.model", baseline: "17", candidate: nil)
        let subjects = ["main", "b", "c", "d", "e"].map { subject($0, 1e6) }
        let comparison = RunComparison(
            subjects, differences: [[compiler], [model, compiler], [], [compiler]])
        let report = ComparisonReport.report(comparison, isAsked: false)
        let tables = report.blocks.compactMap { block -> ReportTable? in
            guard case .table(let table) = block, table.columns.first?.title == "differs" else { return nil }
            return table
        }
        let table = try #require(tables.first)
        #expect(tables.count == 1 && table.columns.map(\.title) == ["differs", "main", "b, e", "c"])
        let texts = table.rows.map { $0.map { $0.text(width: 20, glyphs: .ascii) } }
        #expect(texts == [["tool.compiler", "6.2", "6.3", "6.3"], ["cpu.model", "17", "same", "unknown"]])
        let titles = report.blocks.compactMap { block -> String? in
            guard case .title(let phrase) = block else { return nil }
            return phrase.text
        }
        #expect(titles == ["main and b, e, c differ, so that a change may be of the machine or the build:"])
    }

    /// A note names the columns that it is true of, where that is not all, and is none where it is true of none.
    @Test func notesAreOfWhatTheyAreTrueOf() {
        let shown = notes([subject("main", 1e6), subject("b", 0.5e6), subject("c", 2e6)])
        #expect(shown == ["intervals hold with 99 %"], "\(shown)")
        let mixed = notes([
            subject("main", 1e6), subject("b", 1e6, replication: .windows), subject("c", 2e6),
            subject("d", 2e6, count: 1),
        ])
        #expect(mixed.contains("~ no change is shown; intervals hold with 99 %"), "\(mixed)")
        #expect(mixed.contains { $0.hasPrefix("b: runs of one process each: ") }, "\(mixed)")
        #expect(
            mixed.contains { $0.hasPrefix("too few samples") && $0.hasSuffix("one-core (d)") }, "\(mixed)")
        let all = notes([
            subject("main", 1e6, replication: .windows), subject("b", 2e6, replication: .windows),
            subject("c", 2e6, replication: .windows),
        ])
        #expect(all.contains { $0.hasPrefix("runs of one process each: ") }, "\(all)")
    }

    /// One column's dollars may rest on another rate while the next column has its ratio.
    @Test func theColumnWithoutARatioIsNamed() {
        let (own, others) = (Self.hashing, Self.other)
        let found = notes([
            subject("main", 1e6, follows: own), subject("b", 2e6, follows: own),
            subject("c", 2e6, follows: others),
        ]).filter { $0.contains("no ratio") }
        #expect(
            found.count == 1 && found[0].contains(": no ratio for c of what rests on sha256d/native/"),
            "\(found)")
        let pair = notes([subject("main", 1e6, follows: own), subject("c", 2e6, follows: others)])
        #expect(pair.contains { $0.contains(": no ratio of what rests on ") }, "\(pair)")
    }

    /// Nor are watts that were modelled for two cores and for one, or shares of two peaks, compared without a word.
    @Test func theColumnOfAnotherBasisIsNamed() {
        func drawing(_ name: String, _ quantity: Metric.Quantity, _ value: Double, of basis: String)
            -> ComparedSubject
        {
            let metric = Metric(quantity, of: Benchmark(.native, .sha256d(headerBytes: 80), .oneCore))
            return ComparedSubject(
                name: name,
                values: [
                    MetricValue(
                        metric: metric, estimate: Estimate(exactly: value),
                        observations: quantity == .watts
                            ? [] : (0..<20).map { value * (1 + 0.001 * Double($0 % 5)) },
                        context: basis, isOfItsContext: true)
                ])
        }
        let watts = notes([
            drawing("main", .watts, 14, of: "2 cores"), drawing("b", .watts, 14, of: "2 cores"),
            drawing("c", .watts, 7, of: "1 core"),
        ]).filter { $0.contains("no ratio") }
        #expect(
            watts == [
                "watts: sha256d, native, one-core: no ratio for c of watts that are not modelled alike; --json has what each is of"
            ],
            "\(watts)")
        let shares = notes([
            drawing("main", .fractionOfPeak, 0.5, of: "rounds"),
            drawing("b", .fractionOfPeak, 0.9, of: "rounds"),
            drawing("c", .fractionOfPeak, 0.5, of: "additions"),
        ]).filter { $0.contains("no ratio") }
        #expect(
            shares == [
                "of peak: sha256d, native, one-core: no ratio for c of shares of unlike peaks; --json has what each is of"
            ],
            "\(shares)")
        let pair = notes([drawing("main", .watts, 14, of: "2 cores"), drawing("c", .watts, 7, of: "1 core")])
        #expect(pair.contains { $0.contains(": no ratio of watts that") }, "\(pair)")
    }

    /// For programs each run has a line of its own, with its ratio to the first.
    @Test func eachLineHasTheRatioOfItsOwnRun() throws {
        let subjects = [subject("main", 1e6), subject("b", 2e6), subject("c", 4e6)]
        let table = ComparisonReport.data(RunComparison(subjects))
        let titles = table.columns.map(\.title)
        func numbers(_ title: String) throws -> [Double?] {
            let place = try #require(titles.firstIndex(of: title))
            return table.rows.map { row in
                guard case .number(let value, _) = row[place].content else { return nil }
                return value.rounded()
            }
        }
        let (values, ratios): ([Double?], [Double?]) = ([1e6, 2e6, 4e6], [nil, 2, 4])
        #expect(try numbers("value") == values)
        #expect(try numbers("ratio") == ratios)
    }

    @Test func nothingInCommonIsSaid() {
        let apart = [subject("a", 1e6), ComparedSubject(name: "b", values: [])]
        #expect(notes(apart).contains("the two have nothing in common to compare"))
        #expect(
            notes(apart + [ComparedSubject(name: "c", values: [])]).contains(
                "they have nothing in common to compare"))
    }
}
