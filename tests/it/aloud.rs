//! How many words come back out of a sheet: the figures of `page::aloud`, measured again.
//!
//! `pdftotext` writes what a program gets that copies, searches or reads aloud by the letters of a
//! PDF. Two shares are looked at: of words that come back at all, which is what readers are told about,
//! and of words that come back in their order.

use std::collections::BTreeMap;

use planpress::base::lang::Lang;
use planpress::base::script::Script;
use planpress::page::aloud;
use planpress::page::paper::Kind;
use planpress::page::paper::Sheet;
use planpress::page::paper::tree::Block;
use planpress::page::paper::tree::Run;
use planpress::print::job::Printed;
use planpress::source::fonts;
use rayon::prelude::*;
use unicode_normalization::UnicodeNormalization;

use crate::built;
use crate::lines;
use crate::printed;
use crate::printed::OnDisk;
use crate::sheets;
use crate::sheets::Made;

/// The words of a text. Marks of direction end a word: `pdftotext` puts them between words of
/// different directions, and the space between these on the wrong side of them.
fn words(text: &str) -> Vec<String> {
    let unseen =
        |c: &char| matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2065}');
    let text: String = text.nfc().filter(|c| !unseen(c)).collect();
    let turns = |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let parts = |c: char| {
        turns(c)
            || c.is_whitespace()
            || c.is_ascii_punctuation()
            || "£–—‘’“”„…·•،؛؟۔।¹²³⁴⁵⁶⁷⁸⁹⁰".contains(c)
    };
    text.split(parts).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// How many of the words that were put in came out, in per cent, rounded down.
fn share(put: &[String], got: &[String]) -> u8 {
    let mut left: BTreeMap<&str, usize> = BTreeMap::new();
    for word in got {
        *left.entry(word).or_default() += 1;
    }
    let back = put.iter().filter(|word| {
        let Some(count) = left.get_mut(word.as_str()).filter(|count| **count > 0) else {
            return false;
        };
        *count -= 1;
        true
    });
    per_cent(back.count(), put.len())
}

/// How many came out in their order: the longest list of words that is in both.
fn share_in_order(put: &[String], got: &[String]) -> u8 {
    let mut row = vec![0; got.len() + 1];
    for word in put {
        let mut before = 0;
        for (place, other) in got.iter().enumerate() {
            let above = row[place + 1];
            row[place + 1] = if word == other { before + 1 } else { above.max(row[place]) };
            before = above;
        }
    }
    per_cent(row[got.len()], put.len())
}

fn per_cent(part: usize, whole: usize) -> u8 {
    u8::try_from(part * 100 / whole.max(1)).expect("a part is no more than the whole")
}

/// The words of the values of a sheet that a template prints as they are.
fn words_of(sheet: &Sheet) -> Vec<String> {
    lines::of(&sheet.blocks).iter().flat_map(|line| words(line)).collect()
}

fn measured(script: Script) -> u8 {
    let own = aloud::MEASURED.iter().find(|(measured, _)| *measured == script);
    own.unwrap_or_else(|| panic!("{script:?} was not measured")).1
}

/// What is less than it should be: in order, nine words of ten are enough. Of Arabic script the order is
/// not looked at: `pdftotext` guesses it from where the words stand, not from the PDF.
fn faults(what: &str, script: Script, put: &[String], pdf: &[u8]) -> Vec<String> {
    let got = words(&OnDisk::new(pdf).text());
    let enough = if script == Script::Arabic { 0 } else { 90 };
    let shares = [
        ("words", share(put, &got), measured(script)),
        ("words in order", share_in_order(put, &got), enough),
    ];
    let less = shares.into_iter().filter(|(_, share, enough)| share + TOLERANCE < *enough);
    less.map(|(name, share, enough)| format!("{what}: {share} % of {name}, not {enough}")).collect()
}

/// How far a part of a sheet may stay behind the worst whole sheet that was measured.
const TOLERANCE: u8 = 2;

fn script_of(sheet: &Sheet) -> Script {
    Script::of_language(&Lang::parse(&sheet.lang).expect("a tag"))
}

#[test]
fn words_of_summaries_come_back() {
    let short = printed::short_sheets();
    let summaries = short.iter().filter(|(it, _)| it.sheet.kind == Kind::Summary);
    let summaries: Vec<_> = summaries.collect();
    assert_eq!(summaries.len(), 8);
    let faults = summaries.par_iter().flat_map(|(it, printed)| {
        let what = format!("{} {}", it.about, it.sheet.lang);
        faults(&what, script_of(&it.sheet), &words_of(&it.sheet), &printed.bytes)
    });
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

/// All words in a sheet, also those that templates print around it.
fn all_words(value: &serde_json::Value, all: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => all.extend(words(text)),
        serde_json::Value::Array(values) => values.iter().for_each(|it| all_words(it, all)),
        serde_json::Value::Object(map) => map.values().for_each(|it| all_words(it, all)),
        _ => {}
    }
}

/// A poster leaves out what it has no room for, so the words that come out are looked for among those
/// that were put in.
#[test]
fn words_of_posters_are_words() {
    let posters = printed::short_sheets().iter().filter(|(it, _)| it.sheet.kind == Kind::Poster);
    let faults = posters.filter_map(|(it, printed)| {
        let mut put = vec!["1".to_owned()];
        all_words(&serde_json::to_value(&it.sheet).expect("words and numbers"), &mut put);
        put.sort();
        let got = words(&OnDisk::new(&printed.bytes).text());
        let known = got.iter().filter(|word| put.binary_search(word).is_ok()).count();
        let (share, enough) = (per_cent(known, got.len()), measured(script_of(&it.sheet)));
        let what = format!("{} {}: {share} % of words, not {enough}", it.about, it.sheet.lang);
        (share + TOLERANCE < enough).then_some(what)
    });
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

/// So many blocks of a long sheet are set: all of them take a minute.
const SAMPLE: usize = 40;

/// The sheets of a kind in every language, cut short.
fn samples(kind: Kind, about: &str) -> Vec<Sheet> {
    let all = sheets::of(&built::project().join("content"));
    let own = all.into_iter().filter(|it| it.sheet.kind == kind && it.about == about);
    let cut = own
        .map(|it| Sheet { blocks: it.sheet.blocks.into_iter().take(SAMPLE).collect(), ..it.sheet });
    cut.collect()
}

fn words_come_back(kind: Kind, about: &str) {
    let samples = samples(kind, about);
    assert_eq!(samples.len(), 4, "four languages");
    let press = printed::press(&printed::fonts(&built::scanned(&built::project().join("content"))));
    let faults = samples.par_iter().flat_map(|sheet| {
        let what = format!("{kind:?} {}", sheet.lang);
        faults(&what, script_of(sheet), &words_of(sheet), &printed::print(&press, sheet).bytes)
    });
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn words_of_large_print_come_back() {
    words_come_back(Kind::LargePrint, "2013-10-revised");
}

#[test]
fn words_of_whole_plans_come_back() {
    words_come_back(Kind::Whole, "2024-10-draft");
}

#[test]
fn words_of_changes_come_back() {
    words_come_back(Kind::Changes, "2013-01-draft-2013-10-revised");
}

/// Why no language from right to left counts as readable. If this ever fails, the typesetter has
/// learnt it, and `page::aloud` can say so.
#[test]
fn tags_give_right_to_left_backwards() {
    let short = printed::short_sheets();
    let is_it =
        |(it, _): &&(Made, Printed)| it.sheet.lang == "ur" && it.sheet.kind == Kind::Summary;
    let (it, printed) = short.iter().find(is_it).expect("there is a summary in Urdu");
    let tagged = OnDisk::new(&printed.bytes).told_by("pdfinfo", &["-struct-text"], &[]);
    let (put, got) = (words_of(&it.sheet), words(&tagged));
    assert!(share(&put, &got) < 50, "{} %", share(&put, &got));
    let back: Vec<String> = got.iter().map(|word| word.chars().rev().collect()).collect();
    assert!(share(&put, &back) > 50, "{} %", share(&put, &back));
}

/// The same few sentences in languages that the real site does not have.
const OTHERS: [(&str, &str); 4] = [
    (
        "pa",
        "ਇਹ ਯੋਜਨਾ ਦੱਸਦੀ ਹੈ ਕਿ ਅਸੀਂ ਅਗਲੇ ਚਾਰ ਸਾਲਾਂ ਵਿੱਚ ਕੀ ਕਰਾਂਗੇ। ਹਰ ਪਿੰਡ ਵਿੱਚ ਹਰ ਘੰਟੇ ਬੱਸ ਆਵੇਗੀ। ਅਸੀਂ ਹਰ ਸਾਲ ਨਤੀਜੇ ਛਾਪਾਂਗੇ ਅਤੇ \
         ਲੋਕਾਂ ਤੋਂ ਪੁੱਛਾਂਗੇ ਕਿ ਉਹ ਸੰਤੁਸ਼ਟ ਹਨ ਜਾਂ ਨਹੀਂ। ਪੁਲਿਸ ਸਕੂਲਾਂ ਅਤੇ ਪਰਿਵਾਰਾਂ ਨਾਲ ਮਿਲ ਕੇ ਕੰਮ ਕਰੇਗੀ।",
    ),
    (
        "bn",
        "এই পরিকল্পনা বলে আমরা আগামী চার বছরে কী করব। প্রতিটি গ্রামে প্রতি ঘণ্টায় বাস আসবে। আমরা প্রতি বছর ফলাফল প্রকাশ করব এবং \
         মানুষকে জিজ্ঞাসা করব তারা সন্তুষ্ট কি না। পুলিশ স্কুল ও পরিবারের সঙ্গে মিলে কাজ করবে।",
    ),
    (
        "hi",
        "यह योजना बताती है कि हम अगले चार वर्षों में क्या करेंगे। हर गाँव में हर घंटे बस आएगी। हम हर साल परिणाम प्रकाशित करेंगे और \
         लोगों से पूछेंगे कि वे संतुष्ट हैं या नहीं। पुलिस विद्यालयों और परिवारों के साथ मिलकर काम करेगी।",
    ),
    (
        "ar",
        "توضح هذه الخطة ما سنفعله خلال السنوات الأربع القادمة. ستصل حافلة إلى كل قرية كل ساعة. سننشر النتائج كل عام ونسأل \
         الناس عما إذا كانوا راضين. ستعمل الشرطة مع المدارس والأسر لمنع الجريمة.",
    ),
];

#[test]
fn words_of_other_scripts_come_back() {
    let texts = OTHERS.iter().flat_map(|(_, text)| Script::all_in(text)).collect();
    let press = printed::press(&fonts::find(&["/usr/share/fonts".into()], &texts));
    let short = printed::short_sheets();
    let (model, _) = short.first().expect("there are sheets");
    let faults = OTHERS.par_iter().flat_map(|(tag, text)| {
        let lang = Lang::parse(tag).expect("a tag");
        let mut sheet = model.sheet.clone();
        sheet.lang = lang.to_string();
        sheet.dir = lang.direction().as_str();
        sheet.blocks = vec![Block::paragraph(vec![Run::plain(text)])];
        let printed = printed::print(&press, &sheet);
        faults(tag, Script::of_language(&lang), &words(text), &printed.bytes)
    });
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "{faults:#?}");
}
