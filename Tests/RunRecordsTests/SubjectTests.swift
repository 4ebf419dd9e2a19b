import Foundation
import Quantities
import RunRecords
import Testing

@Suite struct SubjectTests {
    @Test(arguments: [
        ("this-host", Subject.thisHost), ("colocation", .colocation), ("h100-sxm", .profile("h100-sxm")),
    ])
    func nameAndBack(name: String, subject: Subject) {
        #expect(Subject(name) == subject && "\(subject)" == name)
    }

    @Test(arguments: [
        ("hashprice", PriceModel.hashprice), ("per-flop:bf16", .perFlop(.bf16)),
        ("per-device-hour", .perDeviceHour), ("per-kilowatt", .perKilowatt),
    ])
    func modelAndBack(name: String, model: PriceModel) {
        #expect(PriceModel(name) == model && "\(model)" == name)
        #expect(PriceModel(name + "x") == nil)
    }

    /// The id of a record is a hash of its bytes, so an older spelling of `this-host` is kept as it is.
    @Test func anOlderSpellingKeepsItsBytes() throws {
        let text = """
            {
              "assumptions" : {},
              "market" : "m",
              "model" : "per-flop:f32",
              "mw_basis" : "it",
              "net_usd_per_mw_year" : {"center" : 1, "confidence" : 0.8, "count" : 0, "high" : 1, "low" : 1},
              "power_profile" : null,
              "site" : "s",
              "subject" : "this host",
              "usd_per_mw_year" : {"center" : 1, "confidence" : 0.8, "count" : 0, "high" : 1, "low" : 1},
              "use" : "hosting"
            }
            """
        let row = try CanonicalJSON.decode(RevenueRow.self, from: Data(text.utf8))
        #expect(row.subject == .thisHost && row.model == .perFlop(.f32))
        let again = String(decoding: try CanonicalJSON.encode(row), as: UTF8.self)
        #expect(again.contains("\"this host\"") && !again.contains("this-host"))
    }

    @Test func theHeadlineIsWhatHostingSells() {
        let models: [PriceModel] = [.perFlop(.f64), .perFlop(.f32), .perDeviceHour]
        #expect(models.filter { $0.isHeadline(among: models) } == [.perFlop(.f32), .perDeviceHour])
        #expect(PriceModel.perFlop(.bf16).isHeadline(among: models + [.perFlop(.bf16)]))
    }
}
