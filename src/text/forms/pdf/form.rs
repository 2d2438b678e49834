//! The form "PDF items" -> pages of items.
//!
//! In:     the form that src/worker/pdf_items.js writes and describes.   Out: [`Form`], or the refusal that it bears.
//! Not here: what the items mean (`rows` and on).

use crate::text::refusal::{PdfFault, Refusal};
use std::collections::BTreeMap;

/// Most items that are read: a page of print has some hundred, the form has a thousand pages at most.
const MOST_ITEMS: usize = 400_000;

/// Measures are kept in hundredths of a point, whole, so that they can be sorted and summed alike everywhere.
pub type Measure = i32;

/// Beyond this no page goes: 100,000 points.
const LARGEST: Measure = 100_000;

/// A piece of print: some words or a part of a word, with its place.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its left edge, from the page's left.
    pub x: Measure,
    /// Its baseline, from the page's top.
    pub y: Measure,
    pub width: Measure,
    /// The height of its font.
    pub size: Measure,
    pub bold: bool,
    /// As printed; white space alone where the file says that words are parted.
    pub text: String,
}

impl Item {
    /// Its right edge.
    pub fn right(&self) -> Measure {
        self.x + self.width
    }
}

/// A file's words and their places.
#[derive(Debug, Default)]
pub struct Form {
    /// Of the file's bytes, where the form states it.
    pub sha256: Option<String>,
    /// The items of each page.
    pub pages: Vec<Vec<Item>>,
}

/// Reads the form. Lines that are no line of it are passed over.
pub fn read_form(form: &str) -> Result<Form, Refusal> {
    let mut read = Form::default();
    let mut bold: BTreeMap<&str, bool> = BTreeMap::new();
    let mut items = 0;
    for line in form.lines() {
        let (kind, fields) = line.split_once('\t').unwrap_or((line, ""));
        match kind {
            "sha256" => read.sha256 = Some(fields.to_owned()).filter(|sum| is_sha256(sum)),
            "refused" => return Err(refusal(fields)),
            "page" => read.pages.push(Vec::new()),
            "font" => {
                let (id, name) = fields.split_once('\t').unwrap_or((fields, ""));
                bold.insert(id, is_bold(name));
            }
            "text" => {
                items += 1;
                if items > MOST_ITEMS {
                    return Err(Refusal::Pdf(PdfFault::TooManyPages));
                }
                if let (Some(page), Some(item)) = (read.pages.last_mut(), opt_item(fields, &bold)) {
                    page.push(item);
                }
            }
            _ => {}
        }
    }
    Ok(read)
}

fn is_sha256(sum: &str) -> bool {
    sum.len() == 64 && sum.bytes().all(|sign| sign.is_ascii_digit() || (b'a'..=b'f').contains(&sign))
}

fn refusal(reason: &str) -> Refusal {
    match reason {
        "scan" => Refusal::Pdf(PdfFault::Scan),
        "encrypted" => Refusal::Encrypted,
        "too_many_pages" => Refusal::Pdf(PdfFault::TooManyPages),
        "no_engine" => Refusal::Pdf(PdfFault::NoEngine),
        _ => Refusal::Pdf(PdfFault::Broken),
    }
}

/// Whether a font's name says that it is bold: "CAAAAA+DejaVuSans-Bold", "Arial-Black".
fn is_bold(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["bold", "black", "heavy", "demi"].iter().any(|word| name.contains(word))
}

fn opt_item(fields: &str, bold: &BTreeMap<&str, bool>) -> Option<Item> {
    let mut fields = fields.splitn(6, '\t');
    let mut measure = || opt_measure(fields.next()?);
    let (x, y, width, size) = (measure()?, measure()?, measure()?, measure()?);
    let bold = bold.get(fields.next()?).copied().unwrap_or(false);
    let text = unescaped(fields.next()?);
    (size > 0 && width >= 0 && !text.is_empty()).then_some(Item { x, y, width, size, bold, text })
}

/// "595.32" -> 59532, rounded; "1e-7" -> 0. The library's own reader of such numbers is 6 kB in the page.
fn opt_measure(field: &str) -> Option<Measure> {
    let amount = field.strip_prefix('-').unwrap_or(field);
    let is_number = |digits: &str| digits.bytes().all(|digit| digit.is_ascii_digit());
    if let Some((amount, power)) = amount.split_once("e-") {
        let tiny = is_number(&amount.replacen('.', "", 1)) && is_number(power) && !amount.is_empty();
        return tiny.then_some(0);
    }
    let (whole, part) = amount.split_once('.').unwrap_or((amount, ""));
    if whole.is_empty() || !is_number(whole) || !is_number(part) {
        return None;
    }
    let points: Measure = whole.parse().ok().filter(|points| *points <= LARGEST)?;
    let thousandths =
        part.bytes().chain([b'0'; 3]).take(3).fold(0, |sum, digit| sum * 10 + Measure::from(digit - b'0'));
    let hundredths = points * 100 + (thousandths + 5) / 10;
    Some(if field.starts_with('-') { -hundredths } else { hundredths })
}

/// Undoes the form's "\\", "\t", "\n", "\r"; control characters become spaces.
fn unescaped(field: &str) -> String {
    let mut text = String::with_capacity(field.len());
    let mut signs = field.chars();
    while let Some(sign) = signs.next() {
        text.push(match sign {
            '\\' => match signs.next() {
                Some('\\') => '\\',
                _ => ' ',
            },
            sign if sign.is_control() => ' ',
            sign => sign,
        });
    }
    text
}
