import GRDB

extension ResultStore {
    /// Takes in a batch, all or none, in one transaction, each record in its canonical form. Records that are there
    /// already are counted and left alone, so doing it twice changes nothing.
    package func insert(_ batch: RecordBatch) throws(StoreError) -> ImportCount {
        try write { db in
            var insertion = Insertion(into: db)
            for start in stride(from: batch.range.lowerBound, to: batch.range.upperBound, by: 256) {
                let end = min(start + 256, batch.range.upperBound)
                for record in try batch.staging.records(start..<end) { try insertion.insert(record) }
            }
            return insertion.count
        }
    }
}
