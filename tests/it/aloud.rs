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
use planpress::source::fonts;
use rayon::prelude::*;
use unicode_normalization::UnicodeNormalization;

use crate::lines;
use crate::printed;
use crate::printed::OnDisk;

/// The words of a text, without what separates and directs them.
fn words(text: &str) -> Vec<String> {
    let unseen = |c: &char| matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}');
    let text: String = text.nfc().filter(|c| !unseen(c)).collect();
    let parts = |c: char| {
        c.is_whitespace() || c.is_ascii_punctuation() || "£–—‘’“”„…·•،؛؟۔।¹²³⁴⁵⁶⁷⁸⁹⁰".contains(c)
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
    let own = aloud::MEASURED.iter().find(|it| it.script == script);
    own.unwrap_or_else(|| panic!("{script:?} was not measured")).share
}

/// What is less than it should be: in order, nine words of ten are enough; of Arabic script eight, where
/// `pdftotext` guesses in which direction numbers and Latin words run.
fn faults(what: &str, script: Script, put: &[String], pdf: &[u8]) -> Vec<String> {
    let got = words(&OnDisk::new(pdf).text());
    let enough = if script == Script::Arabic { 80 } else { 90 };
    let shares = [
        ("words", share(put, &got), measured(script)),
        ("words in order", share_in_order(put, &got), enough),
    ];
    let less = shares.into_iter().filter(|(_, share, enough)| share < enough);
    less.map(|(name, share, enough)| format!("{what}: {share} % of {name}, not {enough}")).collect()
}

#[test]
fn words_of_the_real_site_come_back() {
    let short = printed::short_sheets();
    let summaries = short.iter().filter(|(it, _)| it.sheet.kind == Kind::Summary);
    let summaries: Vec<_> = summaries.collect();
    assert_eq!(summaries.len(), 8);
    let faults = summaries.par_iter().flat_map(|(it, printed)| {
        let script = Script::of_language(&Lang::parse(&it.sheet.lang).expect("a tag"));
        let what = format!("{} {}", it.about, it.sheet.lang);
        faults(&what, script, &words_of(&it.sheet), &printed.bytes)
    });
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "{faults:#?}");
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
