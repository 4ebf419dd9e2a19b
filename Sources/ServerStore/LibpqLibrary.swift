import Foundation

/// The calls of libpq that connect, ask and read an answer: PostgreSQL 12 and later, "libpq - C Library". It is found when
/// the program runs, so that who has no server needs no package, and never unloaded.
package struct LibpqLibrary: Sendable {
    typealias Pointer = UnsafeMutableRawPointer
    typealias Texts = UnsafePointer<UnsafePointer<CChar>?>
    private typealias Connect = @convention(c) (Texts, Texts, CInt) -> Pointer?
    private typealias OfPointer = @convention(c) (Pointer) -> Void
    private typealias NumberOf = @convention(c) (Pointer) -> CInt
    private typealias TextOf = @convention(c) (Pointer) -> UnsafeMutablePointer<CChar>?
    private typealias TextBy = @convention(c) (Pointer, UnsafePointer<CChar>) -> UnsafePointer<CChar>?
    private typealias FieldOf = @convention(c) (Pointer, CInt) -> UnsafeMutablePointer<CChar>?
    private typealias Execute =
        @convention(c) (
            Pointer, UnsafePointer<CChar>, CInt, UnsafePointer<UInt32>?, Texts?, UnsafePointer<CInt>?,
            UnsafePointer<CInt>?, CInt
        ) -> Pointer?
    private typealias ValueOf = @convention(c) (Pointer, CInt, CInt) -> UnsafeMutablePointer<CChar>?
    private typealias NumberAt = @convention(c) (Pointer, CInt, CInt) -> CInt
    private typealias TakeNotice = @convention(c) (Pointer?, UnsafePointer<CChar>?) -> Void
    private typealias SetNotice = @convention(c) (Pointer, TakeNotice?, Pointer?) -> TakeNotice?

    private let connectWith: Connect
    private let setNotice: SetNotice
    private let statusOf: NumberOf
    private let versionOf: NumberOf
    private let faultOf: TextOf
    private let parameterOf: TextBy
    private let finishOf: OfPointer
    private let executeOn: Execute
    private let resultStatusOf: NumberOf
    private let resultFieldOf: FieldOf
    private let rowsOf: NumberOf
    private let changesOf: TextOf
    private let commandOf: TextOf
    private let valueOf: ValueOf
    private let lengthOf: NumberAt
    private let isNullAt: NumberAt
    private let clearOf: OfPointer

    /// Of Debian and other Linux, of Homebrew.
    static let names = ["libpq.so.5", "libpq.5.dylib", "/opt/homebrew/opt/libpq/lib/libpq.5.dylib"]

    /// `nil` where there is none.
    package static let shared = LibpqLibrary(among: names)

    package init?(among names: [String]) {
        guard let handle = names.lazy.compactMap({ dlopen($0, RTLD_NOW | RTLD_LOCAL) }).first else {
            return nil
        }
        func find<Function>(_ name: String, as type: Function.Type) -> Function? {
            dlsym(handle, name).map { unsafeBitCast($0, to: type) }
        }
        guard let connectWith = find("PQconnectdbParams", as: Connect.self),
            let setNotice = find("PQsetNoticeProcessor", as: SetNotice.self),
            let statusOf = find("PQstatus", as: NumberOf.self),
            let versionOf = find("PQserverVersion", as: NumberOf.self),
            let faultOf = find("PQerrorMessage", as: TextOf.self),
            let parameterOf = find("PQparameterStatus", as: TextBy.self),
            let finishOf = find("PQfinish", as: OfPointer.self),
            let executeOn = find("PQexecParams", as: Execute.self),
            let resultStatusOf = find("PQresultStatus", as: NumberOf.self),
            let resultFieldOf = find("PQresultErrorField", as: FieldOf.self),
            let rowsOf = find("PQntuples", as: NumberOf.self),
            let changesOf = find("PQcmdTuples", as: TextOf.self),
            let commandOf = find("PQcmdStatus", as: TextOf.self),
            let valueOf = find("PQgetvalue", as: ValueOf.self),
            let lengthOf = find("PQgetlength", as: NumberAt.self),
            let isNullAt = find("PQgetisnull", as: NumberAt.self),
            let clearOf = find("PQclear", as: OfPointer.self)
        else { return nil }
        (self.connectWith, self.setNotice, self.statusOf) = (connectWith, setNotice, statusOf)
        (self.versionOf, self.faultOf, self.parameterOf) = (versionOf, faultOf, parameterOf)
        (self.finishOf, self.executeOn, self.resultStatusOf) = (finishOf, executeOn, resultStatusOf)
        (self.resultFieldOf, self.rowsOf, self.changesOf) = (resultFieldOf, rowsOf, changesOf)
        (self.commandOf, self.valueOf, self.lengthOf) = (commandOf, valueOf, lengthOf)
        (self.isNullAt, self.clearOf) = (isNullAt, clearOf)
    }

    // MARK: Connections

    /// Waits until the server took the connection or refused it.
    ///
    /// - Returns: what `finish` frees; `nil` where there is no memory.
    func connect(_ parameters: [String: String]) -> Pointer? {
        let pairs = parameters.sorted { $0.key < $1.key }
        let names = pairs.map { strdup($0.key) }
        let values = pairs.map { strdup($0.value) }
        defer { for text in names + values { free(text) } }
        func list(_ texts: [UnsafeMutablePointer<CChar>?]) -> [UnsafePointer<CChar>?] {
            texts.map { $0.map { UnsafePointer($0) } } + [nil]
        }
        let connection = connectWith(list(names), list(values), 0)
        // What the server only mentions would come on standard error.
        if let connection { _ = setNotice(connection, { _, _ in }, nil) }
        return connection
    }

    func isConnected(_ connection: Pointer) -> Bool { statusOf(connection) == 0 }

    /// 150018 is 15.18.
    func serverVersion(_ connection: Pointer) -> Int { Int(versionOf(connection)) }

    /// What went wrong last.
    func fault(of connection: Pointer) -> String { faultOf(connection).map { String(cString: $0) } ?? "" }

    /// What the server says of itself, as `server_encoding`.
    func parameter(_ name: String, of connection: Pointer) -> String? {
        parameterOf(connection, name).map { String(cString: $0) }
    }

    func finish(_ connection: Pointer) { finishOf(connection) }

    // MARK: Results

    /// - Parameters:
    ///   - types: the values' OIDs.
    ///   - values: as text; each ends with a zero.
    /// - Returns: what `clear` frees; `nil` where nothing could be sent.
    func execute(
        _ sql: String, types: [UInt32], values: [UnsafePointer<CChar>?], on connection: Pointer
    ) -> Pointer? {
        executeOn(connection, sql, CInt(values.count), types, values, nil, nil, 0)
    }

    /// Whether it is an answer, with rows (`PGRES_TUPLES_OK`) or without (`PGRES_COMMAND_OK`).
    func isAnswer(_ result: Pointer) -> Bool { (1...2).contains(resultStatusOf(result)) }

    /// `PG_DIAG_SQLSTATE`.
    func state(of result: Pointer) -> String? { field("C", of: result) }

    /// `PG_DIAG_MESSAGE_PRIMARY`.
    func message(of result: Pointer) -> String? { field("M", of: result) }

    private func field(_ code: Unicode.Scalar, of result: Pointer) -> String? {
        resultFieldOf(result, CInt(code.value)).map { String(cString: $0) }
    }

    func rows(of result: Pointer) -> Int { Int(rowsOf(result)) }

    /// How many rows a command changed.
    func changes(of result: Pointer) -> Int { changesOf(result).flatMap { Int(String(cString: $0)) } ?? 0 }

    /// What was done: `COMMIT`, or `ROLLBACK` where that was asked and could not be.
    func command(of result: Pointer) -> String { commandOf(result).map { String(cString: $0) } ?? "" }

    /// `nil` where it is null.
    func value(of result: Pointer, row: Int, column: Int) -> UnsafeRawBufferPointer? {
        let (row, column) = (CInt(row), CInt(column))
        guard isNullAt(result, row, column) == 0, let start = valueOf(result, row, column) else { return nil }
        return UnsafeRawBufferPointer(start: start, count: Int(lengthOf(result, row, column)))
    }

    func clear(_ result: Pointer) { clearOf(result) }
}
