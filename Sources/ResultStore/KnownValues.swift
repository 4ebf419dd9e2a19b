import GRDB
package import RunRecords

extension ResultStore {
    package func tags(limit: Int) throws(StoreError) -> [RunTag] {
        try read { db in
            let rows = try Row.fetchAll(
                db, sql: "SELECT DISTINCT key, value FROM tag ORDER BY key, value LIMIT ?", arguments: [limit]
            )
            return try rows.map { try RunTag(CheckedRow($0)) }
        }
    }

    package func hostnames(limit: Int) throws(StoreError) -> [String] {
        try read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT hostname FROM run WHERE hostname IS NOT NULL ORDER BY hostname LIMIT ?
                    """, arguments: [limit])
        }
    }

    package func labels(limit: Int) throws(StoreError) -> [String] {
        try read { db in
            try String.fetchAll(
                db, sql: "SELECT DISTINCT label FROM run WHERE label IS NOT NULL ORDER BY label LIMIT ?",
                arguments: [limit])
        }
    }
}
