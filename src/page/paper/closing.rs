//! What stands at the end of a sheet: how to reach the body, how to ask for other formats.

use crate::model::contact::Channel;
use crate::model::contact::Contact;
use crate::model::format::FormatKind;
use crate::model::format::FormatPlace;
use crate::model::format::OtherFormat;
use crate::page::key::InVersion;
use crate::page::paper::pen::Pen;
use crate::page::paper::pen::joined;
use crate::page::paper::pen::said;
use crate::page::paper::pen::unmarked;
use crate::page::paper::tree::Block;
use crate::page::paper::tree::Content;
use crate::page::paper::tree::Fact;
use crate::page::paper::tree::Line;
use crate::page::paper::tree::Role;
use crate::page::paper::tree::Tongue;
use crate::page::prose::FILES;
use crate::page::words::web_address;

/// How to reach the body now.
pub(super) fn contacts(pen: &Pen) -> Vec<Block> {
    let contacts = &pen.cx.site.contacts;
    if contacts.is_empty() {
        return Vec::new();
    }
    let mut rows: Vec<Fact> = Vec::new();
    for contact in contacts {
        let row = contact_row(pen, contact);
        match rows.last_mut() {
            // A list of facts has every label once.
            Some(last) if last.label == row.label => {
                let value = std::mem::take(&mut last.value);
                last.value = joined([value, row.value], "\n");
            }
            _ => rows.push(row),
        }
    }
    let mut blocks = vec![Block::heading(1, pen.words(&pen.cx.t("contact")))];
    blocks.push(Content::Facts { rows }.into());
    let mut notes: Vec<String> =
        contacts.iter().filter_map(|it| Some(said(it.note.as_ref()?))).collect();
    notes.dedup();
    let notes = notes.iter().map(|note| Block::with_role(pen.words(note), Role::Small));
    blocks.extend(notes);
    blocks
}

fn contact_row(pen: &Pen, contact: &Contact) -> Fact {
    let message = match contact.channel {
        Channel::Post => "channel-post",
        Channel::Phone => "channel-phone",
        Channel::Email => "channel-email",
        Channel::Web => "channel-web",
        Channel::Social => "channel-social",
    };
    let (value, cx) = (contact.value.trim(), pen.cx);
    let href = match contact.channel {
        Channel::Email => Some(format!("mailto:{value}")),
        Channel::Web => Some(web_address(value)),
        Channel::Post | Channel::Phone | Channel::Social => None,
    };
    let label = match &contact.of {
        None => cx.t(message),
        Some(of) => {
            let values = [("label", cx.t(message).into()), ("value", said(of).into())];
            cx.locale.tv("label-with-value", &values)
        }
    };
    Fact { label: unmarked(&label), value: left_to_right(pen, pen.link(value, href)) }
}

/// An address is in no language, and it runs from left to right in all of them.
pub(super) fn left_to_right(pen: &Pen, mut address: Line) -> Line {
    if pen.turns && address.iter().all(|run| !run.text.chars().any(is_right_to_left)) {
        for run in &mut address {
            run.tongue = Some(Tongue::numbers());
        }
    }
    address
}

fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FEFC}')
}

/// The other formats that there are, and whom to ask for those that there are not.
pub(super) fn other_formats(pen: &Pen, at: InVersion) -> Vec<Block> {
    let cx = pen.cx;
    let formats = &at.version.formats;
    let can_ask = !cx.site.contacts.is_empty();
    if formats.is_empty() && !can_ask {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading(1, pen.words(&cx.t("other-formats")))];
    if !formats.is_empty() {
        blocks.push(Block::list(formats.iter().map(|it| format(pen, it)).collect()));
    }
    if can_ask {
        blocks.push(Block::paragraph(pen.words(&cx.t("paper-ask-for-formats"))));
    }
    blocks
}

fn format(pen: &Pen, format: &OtherFormat) -> Line {
    let cx = pen.cx;
    let kind = cx.t(match format.kind {
        FormatKind::EasyRead => "format-easy-read",
        FormatKind::Bsl => "format-bsl",
        FormatKind::Audio => "format-audio",
        FormatKind::LargePrint => "format-large-print",
        FormatKind::Braille => "format-braille",
        FormatKind::VideoCaptioned => "format-video-captioned",
    });
    let words = match &format.title {
        None => kind,
        Some(title) => cx
            .locale
            .tv("label-with-value", &[("label", kind.into()), ("value", said(title).into())]),
    };
    let href = match &format.place {
        FormatPlace::Web(address) => Some(address.clone()),
        FormatPlace::File(file, _) => {
            let base = cx.options.base_url.as_ref();
            base.and_then(|base| base.absolute(&format!("{FILES}/{file}")))
        }
    };
    let made = cx.locale.tv("format-made", &[("date", cx.locale.date(format.made).into())]);
    joined([pen.link(&words, href), pen.words(&made)], ", ")
}
