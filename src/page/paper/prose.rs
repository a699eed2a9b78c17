//! Prose as blocks of a sheet.

use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::markup::abbreviations::Mention;
use crate::markup::abbreviations::Part;
use crate::markup::resolve::Word;
use crate::model::measure::Quantity;
use crate::model::prose::Alignment;
use crate::model::prose::Block as Model;
use crate::model::prose::BlockKind;
use crate::model::prose::Inline;
use crate::model::prose::LinkTarget;
use crate::model::prose::NoteKind;
use crate::model::prose::Prose;
use crate::model::prose::Table;
use crate::model::reference::Reference;
use crate::page::paper::pen::Draft;
use crate::page::paper::pen::Look;
use crate::page::paper::pen::Pen;
use crate::page::paper::pen::turns;
use crate::page::paper::pen::unmarked;
use crate::page::paper::tree::Align;
use crate::page::paper::tree::Block;
use crate::page::paper::tree::Content;
use crate::page::paper::tree::Line;
use crate::page::paper::tree::Run;
use crate::page::paper::tree::Style;
use crate::page::paper::tree::Tongue;
use crate::page::prose::FILES;

/// A line of prose in the making.
struct Setting {
    draft: Draft,
    /// Pictures in the line: a line of a sheet has words only, so they follow it.
    pictures: Vec<Block>,
    short_forms: ShortForms,
}

/// What becomes of abbreviations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ShortForms {
    /// They are spelt out where a reader meets them first.
    SpeltOut,
    /// They are left alone: in headings and links.
    Kept,
}

impl Pen<'_> {
    /// A text with its footnotes. Headings of the level 2 get the level `top`.
    pub(super) fn prose(&mut self, prose: &Prose, top: u8) -> Vec<Block> {
        let mut blocks = Vec::new();
        self.blocks(&mut blocks, &prose.blocks, top);
        if !prose.footnotes.is_empty() {
            let notes = prose.footnotes.iter().map(|note| {
                let mut blocks = Vec::new();
                self.blocks(&mut blocks, &note.blocks, top);
                blocks
            });
            let notes: Vec<Vec<Block>> = notes.collect();
            let start = self.notes + 1;
            self.notes += notes.len();
            blocks.push(Content::Footnotes { start, notes }.into());
        }
        blocks
    }

    fn blocks(&mut self, out: &mut Vec<Block>, blocks: &[Model], top: u8) {
        for block in blocks {
            let around = self.turns;
            self.turns = block.lang.as_ref().map_or(around, turns);
            self.block(out, block, top);
            self.turns = around;
        }
    }

    fn block(&mut self, out: &mut Vec<Block>, block: &Model, top: u8) {
        let lang = block.lang.as_ref();
        let content = match &block.kind {
            BlockKind::Heading(heading) => {
                let level = (heading.level.saturating_sub(2) + top).min(4);
                let runs = self.unexplained(&heading.text);
                Content::Heading { level, runs, id: None, number: None }
            }
            BlockKind::Paragraph(line) => return self.paragraph(out, line, lang),
            BlockKind::List(list) => {
                let items = list.items.iter().map(|item| self.within(item, top)).collect();
                Content::List { start: list.start, items }
            }
            BlockKind::Quote(blocks) => Content::Quote { blocks: self.within(blocks, top) },
            BlockKind::Note(kind, blocks) => return self.note(out, *kind, blocks, (lang, top)),
            BlockKind::Table(table) => self.table(table),
            BlockKind::Preformatted(letters) => Content::Pre { text: letters.clone() },
            BlockKind::Rule => Content::Rule,
        };
        out.push(Block { content, tongue: lang.map(Tongue::of) });
    }

    fn within(&mut self, blocks: &[Model], top: u8) -> Vec<Block> {
        let mut within = Vec::new();
        self.blocks(&mut within, blocks, top);
        within
    }

    fn paragraph(&mut self, out: &mut Vec<Block>, line: &[Inline], lang: Option<&Lang>) {
        let (runs, pictures) = self.line(line, ShortForms::SpeltOut);
        let tongue = lang.map(Tongue::of);
        if !runs.is_empty() {
            out.push(Block::paragraph(runs).in_language(tongue.clone()));
        }
        out.extend(pictures.into_iter().map(|it| it.in_language(tongue.clone())));
    }

    /// The label is in the language of the sheet, so that of the words goes around them only.
    fn note(
        &mut self,
        out: &mut Vec<Block>,
        kind: NoteKind,
        blocks: &[Model],
        (lang, top): (Option<&Lang>, u8),
    ) {
        let word = match kind {
            NoteKind::Note => Word::Note,
            NoteKind::AsPrinted => Word::AsPrinted,
            NoteKind::Inferred => Word::Inferred,
        };
        let label = self.cx.prose_words.get(&word).map(|word| unmarked(word));
        let blocks = self.within(blocks, top).into_iter();
        let blocks = blocks.map(|it| it.in_language(lang.map(Tongue::of))).collect();
        out.push(Content::Note { label: label.unwrap_or_default(), blocks }.into());
    }

    fn table(&mut self, table: &Table) -> Content {
        let cells = |pen: &mut Self, row: &[Vec<Inline>]| -> Vec<Line> {
            row.iter().map(|cell| pen.cell(cell)).collect()
        };
        let align = table.alignments.iter().map(|alignment| match alignment {
            Alignment::Start => Align::Start,
            Alignment::Centre => Align::Centre,
            Alignment::End => Align::End,
        });
        Content::Table {
            caption: self.cell(&table.caption),
            head: cells(self, &table.head),
            align: align.collect(),
            rows: table.rows.iter().map(|row| cells(self, row)).collect(),
            row_headings: true,
        }
    }

    /// A line where no picture can be: what it shows is said in words.
    fn cell(&mut self, line: &[Inline]) -> Line {
        let (mut runs, pictures) = self.line(line, ShortForms::SpeltOut);
        for picture in pictures {
            if let Content::Image { alt, .. } = picture.content {
                runs.extend(self.words(&alt));
            }
        }
        runs
    }

    fn unexplained(&mut self, line: &[Inline]) -> Line {
        self.line(line, ShortForms::Kept).0
    }

    fn line(&mut self, line: &[Inline], short_forms: ShortForms) -> (Line, Vec<Block>) {
        let mut setting = Setting { draft: Draft::default(), pictures: Vec::new(), short_forms };
        self.inlines(&mut setting, line, &Look::default());
        (setting.draft.runs, setting.pictures)
    }

    fn inlines(&mut self, setting: &mut Setting, line: &[Inline], look: &Look) {
        for inline in line {
            self.inline(setting, inline, look);
        }
    }

    fn inline(&mut self, setting: &mut Setting, inline: &Inline, look: &Look) {
        let mut styled = |pen: &mut Self, style: Style| {
            pen.inlines(setting, inline.children(), &look.with(style));
        };
        match inline {
            Inline::Text(words) => self.spelt_out(setting, words, look),
            Inline::Emphasis(_) => styled(self, Style::Emphasis),
            Inline::Strong(_) => styled(self, Style::Strong),
            Inline::Strikethrough(_) => styled(self, Style::Strike),
            Inline::Code(letters) => {
                self.put(&mut setting.draft, letters, &look.with(Style::Code));
            }
            Inline::Link(link) => self.linked(setting, &link.to, &link.text, look),
            Inline::Image(it) => {
                let content = Content::Image { file: picture(&it.file), alt: unmarked(&it.alt) };
                setting.pictures.push(content.into());
            }
            Inline::Figure(id, _) => {
                let figure = self.figures.iter().find(|other| other.id == *id);
                let words = figure.map_or_else(
                    || format!("{{{{figure:{id}}}}}"),
                    |it| {
                        let quantity = Quantity { value: it.value.clone(), unit: it.unit.clone() };
                        self.cx.locale.quantity(&quantity)
                    },
                );
                self.put(&mut setting.draft, &words, look);
            }
            Inline::Footnote(place) => {
                let number = self.notes + place + 1;
                let run = Run { note: Some(number), ..Run::plain(&number.to_string()) };
                setting.draft.runs.push(run);
            }
            Inline::Break => self.put(&mut setting.draft, "\n", look),
        }
    }

    fn spelt_out(&mut self, setting: &mut Setting, words: &str, look: &Look) {
        let parts = match setting.short_forms {
            ShortForms::SpeltOut => self.explained.parts(words),
            ShortForms::Kept => Vec::new(),
        };
        if parts.is_empty() {
            return self.put(&mut setting.draft, words, look);
        }
        for part in parts {
            match part {
                Part::Words(words) | Part::Abbreviation(words, _, Mention::Again) => {
                    self.put(&mut setting.draft, words, look);
                }
                Part::Abbreviation(words, expansion, Mention::First) => {
                    self.put(&mut setting.draft, words, look);
                    self.put(&mut setting.draft, &format!(" ({expansion})"), look);
                }
            }
        }
    }

    fn linked(&mut self, setting: &mut Setting, to: &LinkTarget, text: &[Inline], look: &Look) {
        let base = self.cx.options.base_url.as_ref();
        let (href, title) = match to {
            LinkTarget::Web(address) => (Some(address.clone()), None),
            LinkTarget::Heading(_) => (None, None),
            LinkTarget::File(file) => {
                (base.and_then(|base| base.absolute(&format!("{FILES}/{file}"))), None)
            }
            LinkTarget::Internal(reference, heading) => {
                let target = self.cx.index.find(reference, self.here.as_ref());
                let page = target.and_then(|it| base.and_then(|base| base.page(&it.route)));
                let fragment = target.and_then(|it| heading.as_ref().or(it.fragment.as_ref()));
                let fragment = fragment.map_or_else(String::new, |id| format!("#{id}"));
                let title = target.map(|target| target.title.clone());
                let href = self.part_of_sheet(reference).or(page.map(|page| page + &fragment));
                (href, title.filter(|_| text.is_empty()))
            }
        };
        let inside = !matches!(to, LinkTarget::Web(_)) && href.is_some();
        let mut look = Look { href, ..look.clone() };
        if inside {
            look = look.with(Style::Inside);
        }
        let short_forms = std::mem::replace(&mut setting.short_forms, ShortForms::Kept);
        match title {
            Some(title) => self.put(&mut setting.draft, &title, &look),
            None => self.inlines(setting, text, &look),
        }
        setting.short_forms = short_forms;
    }
}

impl Pen<'_> {
    /// The address of a part of the version on the page with all of it, whose headings have the same
    /// ids as those of the sheet.
    fn part_of_sheet(&self, reference: &Reference) -> Option<String> {
        let whole = self.whole.as_ref()?;
        let (of, id) = match reference {
            Reference::Group(of, id) => (of, format!("group-{id}")),
            Reference::Commitment(of, id) => (of, id.to_string()),
            Reference::Section(of, id) => (of, format!("section-{id}")),
            Reference::Framework(of) => (of, "framework".to_owned()),
            _ => return None,
        };
        let is_own = of.is_none() || *of == self.here;
        is_own.then(|| format!("{whole}#{id}"))
    }
}

/// The name of a picture of the content in a sheet.
fn picture(file: &SourcePath) -> String {
    format!("/{FILES}/{file}")
}
