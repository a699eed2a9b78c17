//! Rule packs, and what is said to answer their requirements.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::model::edition::Edition;
use crate::model::pack::Cover;
use crate::model::pack::PackName;
use crate::model::pack::Requirement;
use crate::model::site::Site;
use crate::model::version::Version;
use crate::read::resolve::Check;

const UNKNOWN_PACK: Code = Code("unknown-pack");
const UNKNOWN_REQUIREMENT: Code = Code("unknown-requirement");

impl Check<'_> {
    /// Reports names of packs and requirements that do not exist.
    pub(super) fn packs(&mut self, site: &Site) {
        let names = site.editions.iter().filter_map(|edition| edition.pack.as_ref());
        for name in names.chain(&site.pack) {
            self.pack(site, name);
        }
        for edition in &site.editions {
            self.covers(site, edition);
        }
    }

    fn pack(&mut self, site: &Site, name: &PackName) {
        let exists = site.packs.iter().any(|pack| pack.id == name.id);
        if !exists && !self.suspect.any("packs/") {
            let ids = site.packs.iter().map(|pack| pack.id.as_str());
            self.unknown((UNKNOWN_PACK, name.at), "rule pack", name.id.as_str(), ids);
        }
    }

    fn covers(&mut self, site: &Site, edition: &Edition) {
        let versions = edition.versions.iter().flat_map(covers_of);
        let mut covers = versions.chain(edition.events.iter().flat_map(|event| &event.covers));
        let named = edition.pack.is_some() || site.pack.is_some();
        let Some(pack) = site.pack_of(edition) else {
            if !named && let Some(cover) = covers.next() {
                let message = "nobody says which rule pack this is about";
                let help = "add `pack: …` to `edition.yaml`";
                let diagnostic = Diagnostic::error(UNKNOWN_REQUIREMENT, cover.at, message);
                self.diagnostics.push(diagnostic.with_help(help));
            }
            return;
        };
        let known: Vec<&str> = pack.all().map(|it: &Requirement| it.id.as_str()).collect();
        for cover in covers.filter(|cover| !known.contains(&cover.of.as_str())) {
            if !self.suspect.any("packs/") {
                let what = "requirement of the rule pack";
                let at = (UNKNOWN_REQUIREMENT, cover.at);
                self.unknown(at, what, cover.of.as_str(), known.iter().copied());
            }
        }
    }
}

fn covers_of(version: &Version) -> impl Iterator<Item = &Cover> {
    let commitments = version.commitments.iter().flat_map(|it| &it.covers);
    let sections = version.sections.iter().flat_map(|it| &it.covers);
    let framework = version.framework.iter().flat_map(|it| &it.covers);
    version.covers.iter().chain(sections).chain(commitments).chain(framework)
}
