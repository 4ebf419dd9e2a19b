/// A number as a person would write it: without the `.0` of whole numbers.
package func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
}
