//! The Kotlin and Swift packages.
