// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
    of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [],
    resources: [Resource] = []
) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, exclude: exclude,
        resources: resources, swiftSettings: strict)
}

/// The commit is handed over by Scripts/run, because a build cannot ask git without a plugin.
let commit = Context.environment["WATTMARK_COMMIT"].map { [CSetting.define("WM_COMMIT", to: "\"\($0)\"")] }

/// Of a release alone: an object in place of ICU's data, whose name Scripts/release hands over. The objects of targets come
/// before libraries, and so before Foundation's.
let unicodeData: [Target] =
    Context.environment["WATTMARK_ICU_DATA"].map { symbol in
        var settings = [CSetting.define("SYMBOL", to: symbol)]
        if Context.environment["WATTMARK_ICU_GUARDED"] != nil { settings.append(.define("GUARDED")) }
        return [
            .target(name: "CUnicodeData", path: "Scripts/packaging/unicode_data", cSettings: settings)
        ]
    } ?? []

let package = Package(
    name: "wattmark",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "wattmark", targets: ["wattmark"])],
    // Exact, so that a build of a tag stays the same build. Without its traits Hummingbird needs neither swift-configuration
    // nor all of Foundation.
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        .target(name: "CKernels", cSettings: commit),
        .target(name: "CElementary", dependencies: ["CKernels"]),
        .target(name: "CArguments"),
        .target(name: "CKeeper"),
        .systemLibrary(
            name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
        .systemLibrary(
            name: "CHwloc", pkgConfig: "hwloc", providers: [.apt(["libhwloc-dev"]), .brew(["hwloc"])]),

        module("SystemFiles", ["CKeeper"]),
        module("PlainText"),
        module("Quantities"),
        module("Statistics", ["Quantities"]),
        module("Charts", ["PlainText", "Quantities"]),
        module("RunRecords", ["PlainText", "Quantities"]),
        module("MachineTopology", ["CHwloc", "RunRecords"]),
        module("Workloads", ["CKernels", "COpenSSL", "RunRecords"]),
        module("Power", ["RunRecords", "SystemFiles"]),
        module(
            "Benchmarking",
            ["MachineTopology", "Workloads", "Power", "Statistics", "RunRecords", "Quantities"]),
        module("Profiles", ["Yams", "PlainText", "Quantities"]),
        module("Economics", ["Profiles", "RunRecords", "Statistics", "Quantities"]),
        module(
            "Planning", ["CElementary", "Economics", "Profiles", "RunRecords", "Statistics", "Quantities"]),
        module("Regression", ["Statistics", "RunRecords", "Quantities"]),
        module(
            "Fleet", ["Economics", "Profiles", "Regression", "RunRecords", "Statistics", "Quantities"]),
        module(
            "Checking",
            [
                "Benchmarking", "MachineTopology", "Power", "Regression", "RunRecords", "SystemFiles",
                "Workloads",
            ]),
        module(
            "ResultStore",
            [
                .product(name: "GRDB", package: "GRDB.swift"), "SystemFiles", "PlainText", "RunRecords",
                "Quantities",
            ]),
        module("ServerStore", ["ResultStore", "RunRecords", "Quantities"]),
        module(
            "Reporting",
            [
                "Charts", "Fleet", "Planning", "Regression", "Economics", "Profiles", "RunRecords",
                "Statistics", "Quantities", "PlainText",
            ]),
        module(
            "Pages",
            [
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
                "Charts", "Economics", "Fleet", "PlainText", "Planning", "Profiles", "Quantities",
                "Regression",
                "Reporting", "ResultStore", "RunRecords",
            ]),
        .executableTarget(
            name: "wattmark",
            dependencies: [
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                "CArguments", "SystemFiles", "PlainText", "Charts", "Quantities", "RunRecords",
                "MachineTopology", "Workloads",
                "Power", "Benchmarking", "Checking", "Fleet", "Profiles", "Economics", "Planning",
                "Regression", "ResultStore", "ServerStore", "Reporting", "Pages",
            ] + unicodeData.map { .byName(name: $0.name) },
            swiftSettings: strict),

        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        tests(of: "SystemFiles"),
        tests(of: "PlainText"),
        tests(of: "Quantities"),
        tests(of: "Charts", ["TestSupport", "Quantities"], exclude: ["Golden"]),
        tests(of: "Statistics", ["Quantities"], resources: [.copy("Fixtures")]),
        tests(of: "RunRecords", ["Quantities"], resources: [.copy("Fixtures")]),
        tests(of: "MachineTopology", ["RunRecords"], resources: [.copy("Fixtures")]),
        tests(of: "Workloads", ["CKernels", "RunRecords"]),
        tests(of: "Power", ["RunRecords", "Quantities"], resources: [.copy("Fixtures")]),
        tests(
            of: "Benchmarking",
            ["MachineTopology", "Power", "Workloads", "RunRecords", "Quantities"],
            resources: [.copy("Fixtures")]),
        tests(of: "Profiles", ["Quantities"], resources: [.copy("Fixtures")]),
        tests(
            of: "Economics", ["Profiles", "RunRecords", "Quantities"], resources: [.copy("Fixtures")]),
        tests(
            of: "Planning",
            ["CElementary", "Economics", "Profiles", "RunRecords", "Quantities"]),
        tests(
            of: "Checking",
            [
                "TestSupport", "Benchmarking", "MachineTopology", "Quantities", "Regression", "RunRecords",
                "Workloads",
            ]),
        tests(of: "Regression", ["RunRecords", "Quantities"]),
        tests(of: "Fleet", ["Economics", "Profiles", "Regression", "RunRecords", "Quantities"]),
        tests(
            of: "ResultStore",
            [
                .product(name: "GRDB", package: "GRDB.swift"), "SystemFiles", "PlainText", "RunRecords",
                "Quantities",
            ],
            resources: [.copy("Fixtures")]),
        tests(of: "ServerStore", ["ResultStore", "RunRecords", "Quantities"]),
        tests(
            of: "Reporting",
            [
                "TestSupport", "Charts", "Fleet", "Planning", "Regression", "Economics", "Profiles",
                "RunRecords", "Quantities",
            ],
            exclude: ["Golden"]),
        tests(
            of: "Pages",
            [
                "Charts", "Economics", "Planning", "Profiles", "Quantities", "Reporting", "ResultStore",
                "RunRecords",
            ]),
        tests(
            of: "wattmark",
            [
                "Pages", "Profiles", "Reporting",
                .product(name: "GRDB", package: "GRDB.swift"), "Yams", "TestSupport", "Benchmarking",
                "Checking",
                "MachineTopology", "ResultStore", "RunRecords", "Quantities", "Workloads",
            ],
            exclude: ["Golden"]),
    ] + unicodeData
)
