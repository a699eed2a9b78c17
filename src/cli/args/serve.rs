//! `planpress serve`.

use std::path::PathBuf;

use crate::base::date::Date;
use crate::cli::args::date;
use crate::serve::Port;

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct ServeArgs {
    /// The folder with `site.yaml` and the editions.
    #[arg(long, value_name = "FOLDER", default_value = "content")]
    pub(in crate::cli) content: PathBuf,

    /// The folder with site themes.
    #[arg(long, value_name = "FOLDER", default_value = "themes")]
    pub(in crate::cli) themes: PathBuf,

    /// The port of this machine; 0 for any that is free. If left out: 4400, or the next one that is free.
    #[arg(long, value_name = "NUMBER")]
    port: Option<u16>,

    /// The day to take as today, YYYY-MM-DD. Otherwise the environment variable
    /// `SOURCE_DATE_EPOCH` or the clock.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(in crate::cli) date: Option<Date>,

    /// Also show versions under embargo.
    #[arg(long)]
    pub(in crate::cli) drafts: bool,

    /// Look for the fonts of sheets in this folder, not in those of the system. May be given more
    /// than once.
    #[arg(long, value_name = "FOLDER")]
    pub(in crate::cli) fonts: Vec<PathBuf>,

    /// Let the browser go to the page of the file that was saved last.
    #[arg(long)]
    pub(in crate::cli) follow: bool,

    /// Open the preview in the browser of this machine.
    #[arg(long)]
    pub(in crate::cli) open: bool,
}

/// Where the preview is if nobody says otherwise.
const USUAL: u16 = 4400;

impl ServeArgs {
    /// The port, and whether another would do.
    pub(in crate::cli) fn port(&self) -> Port {
        self.port.map_or(Port::Near(USUAL), Port::Only)
    }
}
