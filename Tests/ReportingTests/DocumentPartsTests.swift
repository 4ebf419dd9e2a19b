import Reporting
import Testing

/// Each table of a page can be told from the others by its name.
@Suite struct DocumentPartsTests {
    private func report(_ titles: [String?], rows: [String] = ["a"], of column: String = "kernel") -> Report {
        var report = Report()
        for title in titles {
            if let title { report.add(.title(Phrase(title))) }
            report.add(
                .table(ReportTable(rows, [.text(column) { .text($0) }, .text("of") { .text($0) }])))
            report.add(.gap)
        }
        return report
    }

    private func names(_ sections: [Document.Section]) -> [String] {
        DocumentParts(of: sections).tables.map(\.name)
    }

    @Test func theTitleNamesATable() {
        let section = Document.Section(
            "Rates", anchor: "rates", [.report(report(["per core:", "together"]))])
        #expect(names([section]) == ["per core", "together"])
    }

    @Test func withoutATitleItsRowsNameIt() {
        let alone = Document.Section("Rates", anchor: "rates", [.report(report([nil]))])
        #expect(names([alone]) == ["Rates"])
        let several = Document.Section("Rates", anchor: "rates", [.report(report(["together", nil]))])
        #expect(names([several]) == ["together", "kernel"])
    }

    @Test func ofOneNameInTwoSectionsBothSayTheirs() {
        let sections = ["Money", "Power"].map { title in
            Document.Section(
                title, anchor: title.lowercased(), [.report(report(["by year", "by site of \(title)"]))])
        }
        #expect(
            names(sections)
                == ["Money: by year", "by site of Money", "Power: by year", "by site of Power"])
    }

    @Test func ofOneNameInOneSectionTheyAreCounted() {
        let section = Document.Section(
            "Money", anchor: "money", [.report(report(["by year", "by year", "by year"]))])
        #expect(names([section]) == ["by year: kernel", "by year: kernel, 2", "by year: kernel, 3"])
        let other = Document.Section("Power", anchor: "power", [.report(report(["watts"]))])
        #expect(
            names([section, other]) == [
                "Money: by year: kernel", "Money: by year: kernel, 2", "Money: by year: kernel, 3", "watts",
            ])
    }

    @Test func aTableWithoutRowsIsNone() {
        let section = Document.Section(
            "Rates", anchor: "rates",
            [.report(report(["per core"], rows: [])), .report(report(["together"]))])
        #expect(names([section]) == ["together"])
    }

    @Test func aFoldNamesWhatHasNoTitle() {
        let section = Document.Section(
            "Rates", anchor: "rates",
            [
                .report(report(["together"])),
                .fold(title: "each sample", anchor: nil, [.report(report([nil]))]),
            ])
        #expect(names([section]) == ["together", "each sample"])
    }
}
