import GRDB

/// SQLite's answers in the words of `StoreError`.
enum DatabaseFault {
    /// Runs `body`; whatever SQLite says of the file at `path` comes out as a `StoreError`.
    static func translated<Value>(
        at path: String, busyTimeout: Double, _ body: () throws -> Value
    ) throws(StoreError) -> Value {
        do {
            return try body()
        } catch let error as StoreError {
            throw error
        } catch let error as DatabaseError {
            throw storeError(error, path: path, busyTimeout: busyTimeout)
        } catch let error as UnreadableColumn {
            throw .content(path: path, .corrupt(detail: "the column \(error.column) has no usable value"))
        } catch is RowDecodingError {
            throw .content(path: path, .corrupt(detail: "a column has a value of another type"))
        } catch {
            throw .content(path: path, .unexpected(detail: "\(error)"))
        }
    }

    private static func storeError(_ error: DatabaseError, path: String, busyTimeout: Double) -> StoreError {
        let detail = error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
        return switch error.resultCode {
        case .SQLITE_FULL:
            .access(path: path, .diskFull)
        case .SQLITE_IOERR:
            .access(path: path, .inputOutput(detail: detail))
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            .access(path: path, .locked(seconds: busyTimeout))
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN:
            .access(path: path, notPermitted(error, place: StorePlace(path: path)))
        case .SQLITE_NOTADB:
            .content(path: path, .notADatabase)
        case .SQLITE_CORRUPT:
            .content(path: path, .corrupt(detail: detail))
        default:
            .content(path: path, .unexpected(detail: detail))
        }
    }

    /// SQLite says that it could not open or write, but not which of the files beside each other was in the way.
    private static func notPermitted(_ error: DatabaseError, place: StorePlace) -> AccessFault {
        let wasJournal =
            error.resultCode == .SQLITE_CANTOPEN || error.extendedResultCode == .SQLITE_READONLY_DIRECTORY
        if wasJournal && !place.folderIsWritable { return .readOnlyFolder }
        if let fault = place.writeFault { return fault }
        return error.resultCode == .SQLITE_READONLY ? .readOnlyFile : .notReadable
    }
}
