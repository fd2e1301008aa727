//! Says what a model file holds, what of it is ignored and what refused: `cargo run -p osim --example inspect -- m.osim`.

fn main() -> anyhow::Result<()> {
    let file = std::env::args().nth(1).ok_or_else(|| anyhow::anyhow!("name a model file"))?;
    let reading = osim::read(&file, &std::fs::read(&file)?)?;
    let mut out = String::new();
    for (element, count) in &reading.inventory.read {
        out += &format!("read     {count:6} {element}\n");
    }
    for i in &reading.inventory.ignored {
        out += &format!("ignored  {:6} {} from line {}: {}\n", i.count, i.element, i.first_line, i.reason);
    }
    for r in &reading.inventory.refused {
        out += &format!("refused  line {} {} {:?}: {}\n", r.line, r.element, r.name, r.reason);
    }
    for n in &reading.inventory.notes {
        out += &format!("note     line {}: {}\n", n.line, n.text);
    }
    std::io::Write::write_all(&mut std::io::stdout(), out.as_bytes())?;
    Ok(())
}
