//! `planpress check --links`.

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct LinkArgs {
    /// Also ask other servers whether what the content links to is still there: slowly, and not again
    /// for two weeks if it was. Answers are kept in `.planpress/links.json` beside the content folder.
    #[arg(long)]
    pub(in crate::cli) links: bool,

    /// Also ask servers of this machine and its network. A link in a text from outside could then
    /// make this machine ask them.
    #[arg(long, requires = "links")]
    pub(in crate::cli) links_allow_private: bool,
}
