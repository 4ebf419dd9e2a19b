package enum InsertOutcome: Equatable, Sendable {
    case inserted
    /// The record was there: inserting twice changes nothing.
    case alreadyPresent
}
