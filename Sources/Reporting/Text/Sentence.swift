/// Words that another sentence follows.
enum Sentence {
    /// With a full stop, where nothing ends it yet.
    static func closed(_ text: String) -> String {
        guard let last = text.last, !".!?:;".contains(last) else { return text }
        return text + "."
    }
}
