import Economics
import Profiles

extension EarningsModel {
    /// The inputs that a break-even is asked for, whether they move either side or not: BTC price, difficulty,
    /// hashprice, the rents, utilization, tariff and PUE.
    package func breakevenInputs(_ contenders: [Contender]) -> [PlanInput] {
        let rents = distinct(contenders.flatMap(rents))
        return [.bitcoinPrice, .difficulty, .hashprice]
            + (rents.isEmpty ? [.deviceHour(calculator.reference.id)] : rents)
            + [.utilization, .tariff, .hashingPUE, .hostingPUE]
    }

    /// Every input with a figure that moves one of the contenders.
    package func inputs(of contenders: [Contender]) -> [PlanInput] {
        distinct(
            contenders.flatMap { contender -> [PlanInput] in
                let own: [PlanInput] =
                    contender.model == "hashprice"
                    ? [.bitcoinPrice, .difficulty, .fees, .poolFee, .uptime, .hashingPUE]
                    : rents(contender) + [.hostingPUE]
                        + (contender.model == "per-kilowatt" ? [] : [.utilization])
                return own + (paysForPower(contender) ? [.tariff] : []) + watts(contender.subject)
            }
        ).filter { $0.figure(in: calculator) != nil }
    }

    /// What the contender's work is rented for.
    private func rents(_ contender: Contender) -> [PlanInput] {
        switch contender.model {
        case "hashprice": []
        case "per-kilowatt": [.kilowattMonth]
        case "per-device-hour":
            calculator.accelerators.contains { $0.id == contender.subject }
                ? [.deviceHour(contender.subject)] : [.coreHour]
        default: [.deviceHour(calculator.reference.id)]
        }
    }

    private func watts(_ subject: String) -> [PlanInput] {
        let kinds: [(kind: ProfileKind, ids: [String])] = [
            (.asic, calculator.asics.map(\.id)), (.accelerator, calculator.accelerators.map(\.id)),
            (.host, calculator.hosts.map(\.id)),
        ]
        return kinds.filter { $0.ids.contains(subject) }.map { .deviceWatts($0.kind, subject) }
    }

    private func paysForPower(_ contender: Contender) -> Bool {
        contender.model != "per-kilowatt" || calculator.market.colocation.powerPaidBy == .landlord
    }

    private func distinct(_ inputs: [PlanInput]) -> [PlanInput] {
        var seen: Set<PlanInput> = []
        return inputs.filter { seen.insert($0).inserted }
    }
}
