/// What a unit of work is sold for today.
struct SellingPrice {
    let value: Double
    let unit: String
}
