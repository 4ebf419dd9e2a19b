package import Foundation
import GRDB

extension ResultStore {
    @discardableResult
    package func documents(
        of filter: RunFilter, _ take: (Data) throws -> Void
    ) throws -> Int {
        let numbers = try read { db in
            let terms = try filter.ofRuns(in: db)
            // From the table, because an index that lacks a run would make a backup without it.
            let numbers = try Int64.fetchAll(
                db, sql: "SELECT number FROM run NOT INDEXED \(terms.clause) ORDER BY started_at, number",
                arguments: StatementArguments(terms.arguments))
            if !terms.isEmpty { try Self.verifyAll(numbers, path: path, in: db) }
            return numbers
        }
        for start in stride(from: 0, to: numbers.count, by: 64) {
            let part = numbers[start..<min(start + 64, numbers.count)]
            for json in try checkedDocuments(part) { try take(json) }
        }
        return numbers.count
    }

    private func checkedDocuments(_ numbers: ArraySlice<Int64>) throws(StoreError) -> [Data] {
        try read { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT id, CAST(json AS BLOB) AS json FROM run LEFT JOIN document ON document.run = run.number
                    WHERE number = ?
                    """)
            // A run that was removed since is left out.
            let documents = try numbers.compactMap { number in
                try Row.fetchOne(statement, arguments: [number]).map(CheckedRow.init).map { row in
                    (id: try row.value("id") as String, json: try row.optional("json") ?? Data())
                }
            }
            try SealedRecord.verify(documents, path: path)
            return documents.map(\.json)
        }
    }
}
