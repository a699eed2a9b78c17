//! Temporary.
#![allow(clippy::all, clippy::pedantic, clippy::disallowed_methods, reason = "temporary")]
use planpress::base::path::SourcePath;
use planpress::base::source_map::*;
fn main() {
    let mut files = vec![];
    for e in walkdir::WalkDir::new("content").into_iter().flatten() {
        if e.file_type().is_file() {
            let p = e.path().strip_prefix("content").unwrap().to_str().unwrap().to_owned();
            let t = std::fs::read_to_string(e.path()).unwrap();
            files.push(SourceFile { path: SourcePath::parse(&p).unwrap(), text: SourceText::Text(t.into()) });
        }
    }
    let map = SourceMap::new(files);
    let out = planpress::read::site(&map);
    for d in out.diagnostics.iter() {
        let l = &d.labels[0];
        let p = map.position(l.at.file, l.at.start as usize);
        println!("{:?}[{}] {}:{}:{} {} | {} | {:?}", d.severity, d.code.0, map.file(l.at.file).path, p.line, p.column, d.message, l.text, d.help);
    }
    let Some((site, _)) = out.value else { println!("no site"); return };
    for e in &site.editions { for v in &e.versions { println!("{} {}: {} groups {} commitments {} sections", e.id, v.id, v.groups.len(), v.commitments.len(), v.sections.len()); } }
}
