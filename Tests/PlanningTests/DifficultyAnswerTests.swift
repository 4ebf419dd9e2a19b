import Planning
import Testing

@Suite struct DifficultyAnswerTests {
    /// After n months 1 - (1 - rate)^n of what is earned is answered, and never more than it.
    @Test(arguments: [0.05, 0.4, 1]) func comesNearerByTheSamePartOfWhatIsMissing(rate: Double) {
        var answer = DifficultyAnswer<Double>()
        var missing = 1.0
        for _ in 0..<60 {
            missing *= 1 - rate
            let answered = answer.follow(0.7, rate: rate)
            #expect(abs(answered - 0.7 * (1 - missing)) < 1e-12 && answered <= 0.7)
            #expect(answer.answered == answered)
        }
    }

    /// What is earned no more is given back at the same pace.
    @Test func goesBackAsItCame() {
        var answer = DifficultyAnswer<Double>()
        let up = answer.follow(1, rate: 0.25)
        let down = answer.follow(0, rate: 0.25)
        #expect(up == 0.25 && down == 0.1875)
    }
}
