package import Planning
import Profiles
import RunRecords

/// A line for each month of each subject.
package enum PlanProjectCSV {
    package static func render(_ answer: ProjectionAnswer) -> String {
        CSVText.render(
            header: [
                "subject", "use", "month", "start", "btc_usd", "difficulty", "height", "subsidy_btc",
                "hosting_price", "gross_usd", "power_usd", "credit_usd", "operating_usd", "net_usd",
                "debt_service_usd", "hardware_sale_usd", "held_usd", "held_btc", "cash_usd", "is_stopped",
            ],
            rows: answer.projections.flatMap { item in
                item.months.map { month in
                    [item.subject.description, item.use.rawValue, "\(month.index)", month.start.description]
                        + [
                            month.btcUsd, month.difficulty, month.height, month.subsidyBtc,
                            month.hostingPrice, month.grossUsd, month.powerUsd, month.creditUsd,
                            month.operatingUsd, month.netUsd, month.debtServiceUsd, month.hardwareSaleUsd,
                            month.heldUsd, month.heldBtc, month.cashUsd,
                        ].map(CSVText.number) + [month.isStopped ? "true" : "false"]
                }
            })
    }
}
