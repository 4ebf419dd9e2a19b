/// When blocks of the Bitcoin network were found, as far as it takes to see that a height and a day cannot belong together.
enum BlockTimes {
    /// Days (UTC) of the first block and of the halvings so far. Source: the blocks' own timestamps.
    private static let known: [(height: Int, date: CalendarDate)] = [
        (0, .genesis),
        (210_000, CalendarDate(year: 2012, month: 11, day: 28)),
        (420_000, CalendarDate(year: 2016, month: 7, day: 9)),
        (630_000, CalendarDate(year: 2020, month: 5, day: 11)),
        (840_000, CalendarDate(year: 2024, month: 4, day: 20)),
    ]

    /// Retargeting aims at one block in ten minutes.
    private static let blocksPerDay = 144
    /// Some nine months of blocks: more than the network ever strayed from a straight line between two of these days.
    private static let most = 40_000

    /// The height near which the network was, or is to be, on a day.
    ///
    /// Worked example: 2026-06-29 is 800 days after block 840,000, so it is near block 955,200.
    static func height(on date: CalendarDate) -> Int {
        let day = date.dayNumber
        let last = known[known.count - 1]
        guard let next = known.firstIndex(where: { $0.date.dayNumber > day }), next > 0 else {
            return day < last.date.dayNumber ? 0 : last.height + (day - last.date.dayNumber) * blocksPerDay
        }
        let (left, right) = (known[next - 1], known[next])
        return left.height + (right.height - left.height) * (day - left.date.dayNumber)
            / (right.date.dayNumber - left.date.dayNumber)
    }

    /// What is wrong with a height on a day, `nil` where it may be.
    static func fault(of height: Int, on date: CalendarDate) -> (problem: String, remedy: String)? {
        let usual = self.height(on: date)
        guard abs(height - usual) > most else { return nil }
        return (
            "block \(height) is not of \(date), when the network is near block \(usual)",
            "give a height and a day that belong together"
        )
    }
}
