// swift-tools-version:5.9
import PackageDescription

// scripts/test-swift.sh runs it.
let package = Package(
    name: "TenLines",
    dependencies: [.package(path: "../../../bindings-mobile/swift")],
    targets: [
        .executableTarget(name: "TenLines", dependencies: [.product(name: "Duebook", package: "swift")], path: ".", sources: ["main.swift"])
    ]
)
