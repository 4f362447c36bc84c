//! Writes the seeds of the fuzz targets as files, one folder a target: `cargo run -p duebook-tests --bin fuzz_seeds`.

use std::path::PathBuf;

use duebook_tests::fuzz::TARGETS;
use duebook_tests::mirror::root;

fn main() -> std::io::Result<()> {
    let given = std::env::args().nth(1).map(PathBuf::from);
    let corpus = given.unwrap_or_else(|| root().join("fuzz/corpus"));
    for target in TARGETS {
        let folder = corpus.join(target.name);
        std::fs::create_dir_all(&folder)?;
        let seeds = (target.seeds)();
        for (number, seed) in seeds.iter().enumerate() {
            std::fs::write(folder.join(format!("seed-{number:04}")), seed)?;
        }
        println!("{}: {} seeds", target.name, seeds.len());
    }
    Ok(())
}
