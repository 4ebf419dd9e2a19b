/// What a number of a profile counts, as messages say it.
enum NumberUnit: String, Sendable {
    case dollarsPerMegawattYear = "US dollars per MW and year"
    case dollarsPerMegawatt = "US dollars per MW"
    case dollarsPerMegawattHour = "US dollars per MWh"
    case dollarsPerBitcoin = "US dollars per bitcoin"
    case dollarsPerPetahashDay = "US dollars per PH/s and day"
    case dollars = "US dollars"
    case bitcoin = "bitcoin"
    case facilityMegawatts = "megawatts at the meter"
    case itMegawatts = "megawatts of IT load"
    case months = "months"
    case years = "years"
    case perCentPerPerCent = "per cent per per cent"
    case teraOperations = "10^12 operations per second"
    case exahash = "EH/s"
    case joulesPerTerahash = "J/TH"
    case terahash = "TH/s"
    case difficulty = "difficulty units"
    case watts = "watts"
    case billionParameters = "billions of parameters"
    case bytes = "bytes"
    case gigabytes = "GB"
    case gigabytesPerSecond = "GB/s"
    case tokensPerSecond = "tokens per second"
    case dollarsPerMillionTokens = "US dollars per million tokens"

    /// Far above anything that was ever seen or built, and low enough that nothing which follows from it overflows. A
    /// number beyond it is a slip.
    var highest: Double {
        switch self {
        case .perCentPerPerCent: 10
        case .years: 100
        case .months: 600
        case .bitcoin: 1e4
        case .dollarsPerMegawattHour, .facilityMegawatts, .itMegawatts: 1e5
        case .bytes: 16
        case .billionParameters, .gigabytes, .gigabytesPerSecond, .dollarsPerMillionTokens: 1e6
        case .tokensPerSecond: 1e12
        case .dollarsPerPetahashDay, .exahash, .joulesPerTerahash, .terahash: 1e6
        case .watts: 1e7
        case .dollarsPerMegawattYear, .dollarsPerMegawatt, .dollarsPerBitcoin, .teraOperations: 1e9
        case .dollars: 1e13
        case .difficulty: 1e18
        }
    }
}
