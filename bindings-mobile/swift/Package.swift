// swift-tools-version:5.9
import PackageDescription

// `swift test -Xlinker -L<folder of the library>`; see scripts/test-swift.sh.
let package = Package(
    name: "Duebook",
    products: [.library(name: "Duebook", targets: ["Duebook"])],
    targets: [
        // Only UniFFI's C header: SwiftPM makes the module from include/DuebookFFI.h by itself.
        .target(name: "DuebookFFI"),
        .target(name: "Duebook", dependencies: ["DuebookFFI"], linkerSettings: [.linkedLibrary("duebook_mobile")]),
        .testTarget(name: "DuebookTests", dependencies: ["Duebook"]),
    ]
)
