import GRDB

extension ResultStore {
    package func insert(_ batch: RecordBatch) throws(StoreError) -> ImportCount {
        try write { db in
            var insertion = Insertion(into: db)
            try batch.forEachPart(of: 256) { records in
                for record in records { try insertion.insert(record) }
            }
            return insertion.count
        }
    }
}
