//! The items that words mean: by number, by title, by the application that a heading prints.
//!
//! In:       the outline's items, and references as printed.   Out: [`ConcernedItem`]s in the order cited.
//! Source:   a stated number that names no item gives way to an exact title; two items of one title are both meant; a
//!           number that the document does not hold keeps its place with no id.

use super::same_name::push_word;
use crate::find::{holds, places};
use crate::index::Index;
use crate::model::ConcernedItem;
use crate::read::item_reference::{Cited, ItemReference, numbered_references};
use crate::read::within::{trimmed, words_in};
use crate::signs::InSigns;
use crate::span::Span;
use crate::structure::Outline;
use crate::structure::words::among;
use crate::text::SourceText;

/// The most items that one reference means: where more bear a title or a number, the words do not tell which are meant.
const MOST: usize = 40;

/// An item that words mean.
pub struct Meant {
    /// Its place in the outline; none where the document does not hold it.
    pub index: Option<usize>,
    /// As published.
    pub item: ConcernedItem,
}

/// The items of one document by what they can be called.
pub struct References<'a, 't> {
    source: &'a SourceText,
    outline: &'a Outline<'t>,
    item_ids: &'a [String],
    by_number: Index,
    by_title: Index,
    by_code: Index,
    /// "(Agenda Item 5)" in a title: the agenda's number, where the minutes have numbers of their own.
    by_agenda: Index,
}

impl<'a, 't> References<'a, 't> {
    /// Takes note of every item's number, title, and codes in the title.
    pub fn new(source: &'a SourceText, outline: &'a Outline<'t>, item_ids: &'a [String]) -> Self {
        let (mut by_number, mut by_title) = (Index::default(), Index::default());
        let (mut by_code, mut by_agenda) = (Index::default(), Index::default());
        for (index, item) in outline.items.iter().enumerate() {
            if let Some(number) = agenda_number(item.title) {
                by_agenda.add(number_key(number), index);
            }
            if let Some(number) = &item.number {
                by_number.add(number_key(number), index);
            }
            let title = title_key(item.title);
            if !title.is_empty() {
                by_title.add(title, index);
            }
            for code in codes(item.title) {
                by_code.add(code, index);
            }
        }
        References { source, outline, item_ids, by_number, by_title, by_code, by_agenda }
    }

    /// The items that `references` mean, each once, in the order cited.
    pub fn concerned(&self, references: &[ItemReference<'_>]) -> Vec<Meant> {
        let mut concerned: Vec<Meant> = Vec::new();
        let references: Vec<ItemReference<'_>> =
            references.iter().flat_map(|reference| self.ends_of_range(reference)).collect();
        let resolved: Vec<Vec<usize>> = references.iter().map(|reference| self.meant(reference)).collect();
        let by_item = references.iter().any(|reference| reference.cited == Cited::Item);
        let found_otherwise = resolved.iter().any(|meant| !meant.is_empty());
        for (reference, meant) in references.iter().zip(&resolved) {
            let words_alone =
                matches!(reference.cited, Cited::Title | Cited::Application) && (by_item || found_otherwise);
            if meant.is_empty() && (words_alone || reference.cited == Cited::Minute && by_item) {
                continue;
            }
            if meant.is_empty() {
                let number = reference.full_number().filter(|_| reference.cited != Cited::Application);
                let as_printed = self.source.quote(self.source.span_of(reference.text));
                concerned.push(Meant { index: None, item: ConcernedItem { item_id: None, number, as_printed } });
                continue;
            }
            for &index in meant {
                if !concerned.iter().any(|known| known.index == Some(index)) {
                    concerned.push(self.called(index, reference.text));
                }
            }
        }
        concerned
    }

    /// Whether `words` are the title of an item, of any in the document or one of `concerned` at its start: "item 11 - Changes to
    /// Committee Membership".
    pub fn titles(&self, words: &str, concerned: &[Meant]) -> bool {
        let key = title_key(words);
        if self.by_title.has(&key) {
            return true;
        }
        !key.is_empty()
            && concerned
                .iter()
                .filter_map(|meant| meant.index)
                .any(|index| title_key(self.outline.items[index].title).starts_with(&key))
    }

    /// The item at `index` in words of its own: a declaration made under it concerns it.
    pub fn itself(&self, index: usize) -> Meant {
        self.called(index, self.outline.items[index].title)
    }

    /// Where the title of the item at `index` stands.
    pub fn span_of_title(&self, index: usize) -> Span {
        self.source.span_of(self.outline.items[index].title)
    }

    /// The item at `index` as some words call it.
    fn called(&self, index: usize, words: &str) -> Meant {
        let item = ConcernedItem {
            item_id: Some(self.item_ids[index].clone()),
            number: self.outline.items[index].number.clone(),
            as_printed: self.source.quote(self.source.span_of(words)),
        };
        Meant { index: Some(index), item }
    }

    /// Indices of the items that one reference means.
    fn meant(&self, reference: &ItemReference<'_>) -> Vec<usize> {
        if let Some(number) = reference.full_number().as_deref() {
            if let Some(range) = self.range(number, reference.until) {
                return range;
            }
            let of_agenda = self.by_agenda.first_of(&number_key(number)).filter(|_| reference.cited == Cited::Item);
            if let Some(index) = of_agenda {
                return vec![index];
            }
            if let bearers @ [_, ..] = self.by_number.of(&number_key(number)) {
                return self.bearers_of(bearers, reference.title);
            }
        }
        if let Some(same @ [_, ..]) = reference.title.map(|title| self.by_title.of(&title_key(title))) {
            return few(same);
        }
        if reference.number.is_some() {
            return Vec::new();
        }
        let headed: Vec<usize> = codes(reference.text).flat_map(|code| few(self.by_code.of(&code))).collect();
        if !headed.is_empty() {
            return headed;
        }
        match reference.cited {
            Cited::Title => self.titled(reference.text),
            _ => Vec::new(),
        }
    }

    /// A range whose items the document does not hold is its two ends.
    fn ends_of_range<'w>(&self, reference: &ItemReference<'w>) -> Vec<ItemReference<'w>> {
        let whole = reference.number.is_none_or(|number| self.range(number, reference.until).is_some());
        match reference.until {
            Some(until) if !whole => vec![
                ItemReference { until: None, ..*reference },
                ItemReference { number: Some(until), until: None, title: None, text: until, ..*reference },
            ],
            _ => vec![*reference],
        }
    }

    /// "items 5 to 8": from the first item with the one number to the last with the other.
    fn range(&self, from: &str, until: Option<&str>) -> Option<Vec<usize>> {
        let first = self.by_number.first_of(&number_key(from))?;
        let last = *self.by_number.of(&number_key(until?)).last()?;
        let level = self.outline.items[first].level;
        (first < last && last - first <= MOST)
            .then(|| (first..=last).filter(|&index| self.outline.items[index].level == level).collect())
    }

    /// Where several items bear one number: the one with the title cited, else the first.
    fn bearers_of(&self, bearers: &[usize], title: Option<&str>) -> Vec<usize> {
        let key = title.map(title_key);
        let titled =
            bearers.iter().copied().take(MOST).find(|&index| Some(title_key(self.outline.items[index].title)) == key);
        titled.or(bearers.first().copied()).into_iter().collect()
    }

    /// Items whose title stands in `words` whole, or up to where a bracket, dash or comma parts it.
    fn titled(&self, words: &str) -> Vec<usize> {
        let signs = words.char_indices().filter(|(_, sign)| "(,;:".contains(*sign)).map(|(at, _)| at);
        let ends = std::iter::once(words.len()).chain(signs.take(8)).chain(places(words, " - ").take(8));
        let quoted = words.split_at_signs("'\"").skip(1).step_by(2);
        let parts = ends.map(|end| &words[..end]).chain(quoted.take(4));
        let found = parts.map(|part| self.by_title.of(&title_key(part))).find(|found| !found.is_empty());
        few(found.unwrap_or_default())
    }
}

/// The places, if they are few enough to be meant.
fn few(places: &[usize]) -> Vec<usize> {
    if places.len() <= MOST { places.to_vec() } else { Vec::new() }
}

/// The number in "Ward Grants (Agenda Item 5)".
fn agenda_number(title: &str) -> Option<&str> {
    if !holds(title, "genda") && !holds(title, "GENDA") {
        return None;
    }
    let cited = numbered_references(title);
    let last = cited.last().filter(|last| last.cited == Cited::Item)?;
    let at = last.text.as_ptr() as usize - title.as_ptr() as usize;
    let bracketed = title[..at].ends_with_sign("(") && last.text.to_lowercase().starts_with("agenda");
    bracketed.then_some(last.number).flatten()
}

/// A number as it is compared: letters and figures in runs, so that "10(b)", "10 b" and "10.b" are one; leading zeros do not count.
fn number_key(number: &str) -> String {
    let mut key = String::with_capacity(number.len() + 8);
    // Of a run that has begun: whether it is of figures, and where it begins.
    let mut run: Option<(bool, usize)> = None;
    for sign in number.chars().filter(|sign| sign.is_alphanumeric() || ".-/".contains(*sign)) {
        let digit = sign.is_ascii_digit();
        if run.is_some_and(|(figures, _)| figures != digit || !sign.is_alphanumeric()) {
            key.push(' ');
            run = None;
        }
        if sign.is_alphanumeric() {
            let (_, start) = *run.get_or_insert((digit, key.len()));
            // Zeros that lead do not count.
            if sign != '0' || start < key.len() {
                key.extend(sign.to_lowercase());
            }
        }
    }
    key.truncate(key.trim_ascii_end().len());
    key
}

/// The words of a title as they are compared: lower case, without articles and words like "report on" before them.
fn title_key(title: &str) -> String {
    let mut key = String::with_capacity(title.len());
    for word in words_in(title).filter(|word| word.len() > 3 || !among("the a an", word)) {
        if !key.is_empty() {
            key.push(' ');
        }
        push_word(&mut key, word);
    }
    let leads = ["report on ", "report ", "item on ", "item entitled ", "agenda item "];
    if let Some(lead) = leads.iter().find(|lead| key.starts_with(**lead)) {
        key.drain(..lead.len());
    }
    key
}

/// Codes of applications and the like in a heading: tokens with a figure and a stroke, or letters and four figures.
fn codes(title: &str) -> impl Iterator<Item = String> + '_ {
    let figured = |token: &str| token.bytes().filter(u8::is_ascii_digit).count() >= 4;
    let tokens =
        if figured(title) { title } else { "" }.split_at_signs(" \t\n(),;:").filter(move |token| figured(token));
    tokens
        .map(trimmed)
        .filter(|token| (token.has_sign("/") || token.starts_with(char::is_alphabetic)) && !is_year_pair(token))
        .map(str::to_lowercase)
}

/// "2024/25", "2024/2025": a year, not an application.
fn is_year_pair(token: &str) -> bool {
    let Some((year, next)) = token.split_once_at("/") else { return false };
    match (year.parse::<u32>(), next.parse::<u32>()) {
        (Ok(year), Ok(next)) => next == year + 1 || next == (year + 1) % 100 && token.len() <= 7,
        _ => false,
    }
}
