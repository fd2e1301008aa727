//! Converts a motion file into TRC, STO or CSV: `cargo run -p motion --example convert -- walk.c3d walk.trc`.

use motion::Format;

fn main() -> anyhow::Result<()> {
    let [from, to] = std::env::args()
        .skip(1)
        .collect::<Vec<_>>()
        .try_into()
        .map_err(|_| anyhow::anyhow!("two file names, please: what to read and what to write"))?;
    let table = motion::read(&from, &std::fs::read(&from)?)?;
    let format =
        Format::detect(&to, &[]).ok_or_else(|| anyhow::anyhow!("{to}: should end in .trc, .sto or .csv"))?;
    std::fs::write(&to, motion::write(&table, format)?)?;
    Ok(())
}
