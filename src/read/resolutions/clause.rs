//! The words of a decision -> its clauses: where each begins, and where the last one ends.
//!
//! In:       the passages of an item and the place behind the words that announce a decision.
//! Out:      the clauses, and the place from which reading goes on.
//! Rules:    what is numbered or lettered at the top level is a clause each; what is nested stays in its clause; lines
//!           without number or letter are one. A clause goes on over paragraphs only where it says so: by a colon or
//!           semicolon at its end, or by the next number.
//! Not here: whether something was decided (`lead_in`).

mod words;

use super::ClauseReading;
use super::label::{Count, Label, read_label};
use super::lead_in::body_without_stem;
use super::narrative::{is_action, is_narrative};
use super::passage::{Part, Passage, join};
use super::reader::decides;
use super::sentence::Sentence;
use super::tail::without_tail_of;
use crate::find::holds;
use crate::read::sentence::sentences;
use crate::read::within::{is_spelt, last_token, place_in, tokens, trimmed, without_before};
use crate::signs::InSigns;
use crate::text::SourceText;
use std::borrow::Cow;
use words::{
    begins_another_minute, ends_sentence, gives_reasons, is_row, opening_word, opens, same_first_word, without_signing,
};
pub use words::{begins_with_reference, is_cut_off, is_stem, moves};

/// The clauses of one decision.
pub struct Gathered<'t> {
    /// Its clauses.
    pub clauses: Vec<ClauseReading<'t>>,
    /// The passage in which reading goes on.
    pub passage: usize,
    /// The byte of that passage from which reading goes on.
    pub byte: usize,
    /// The page says that it cuts the text off.
    pub cut_off: bool,
}

/// Where the decision's own words begin.
pub struct Begin {
    /// In which passage.
    pub passage: usize,
    /// At which byte of it.
    pub byte: usize,
    /// The last byte of the sentence.
    pub sentence_end: usize,
    /// Set off as a resolution: it may go on over sentences and paragraphs.
    pub formal: bool,
    /// In capitals, or a caption of its own.
    pub shouted: bool,
    /// A list is announced, though the colon stands outside the passage.
    pub list: bool,
}

impl Begin {
    /// Set off as a resolution, from a byte of a passage on.
    pub fn set_off(passage: usize, byte: usize, sentence_end: usize) -> Self {
        Begin { passage, byte, sentence_end, formal: true, shouted: true, list: false }
    }
}

/// Reads the clauses that begin there.
pub fn gather<'t>(source: &'t SourceText, passages: &[Passage<'t>], begin: Begin) -> Gathered<'t> {
    let mut gatherer = Gatherer {
        passages,
        shouted: begin.shouted,
        formal: begin.formal,
        list: begin.list,
        drafts: Vec::new(),
        top: None,
        depth: 0,
        lines: false,
        references: false,
        around: label_around(passages, begin.passage),
    };
    let (mut passage, mut byte) = gatherer.first_passage(&begin);
    if gatherer.may_go_on() && byte >= passages[begin.passage].text.len() && passage == begin.passage {
        (passage, byte) = gatherer.following(begin.passage + 1);
    }
    let formal = begin.formal;
    let read = passages.get(begin.passage..=passage.min(passages.len() - 1)).unwrap_or_default();
    let finished = gatherer.drafts.iter().map(|draft| draft.finished(source, read, formal));
    let clauses = finished.filter(|clause| !clause.text.is_empty());
    let cut_off = gatherer.drafts.last().is_some_and(|draft| is_cut_off(source, draft.last));
    Gathered { clauses: clauses.collect(), passage, byte, cut_off }
}

/// A clause whose end is not found yet.
struct Draft<'t> {
    label: Option<&'t str>,
    first: &'t str,
    last: &'t str,
    bullets: bool,
    /// Announces the rows of a list or table, and nothing but rows followed.
    rows: bool,
}

impl<'t> Draft<'t> {
    /// The clause as the passages that were read have it, without what stands behind the decision.
    fn finished(&self, source: &'t SourceText, read: &[Passage<'t>], formal: bool) -> ClauseReading<'t> {
        let whole = join(source, self.first, self.last);
        let whole = without_before(whole, "\"'•*-:");
        // Passages stand in the order of the text: the last that begins before the clause does holds it, if one does.
        let begun = read.partition_point(|passage| passage.text.as_ptr() <= whole.as_ptr());
        let words = read[..begun].iter().rev().take(2).find_map(|passage| passage.words_of(whole));
        let words = words.unwrap_or_else(|| Cow::Owned(Sentence::of(whole)));
        ClauseReading { label: self.label, text: without_signing(without_tail_of(&words, !formal)) }
    }

    /// Whether its first or last words so far hold `word`.
    fn whole_holds(&self, word: &str) -> bool {
        holds(self.first, word) || holds(self.last, word)
    }

    /// Whether it says by its end that it goes on.
    fn is_open(&self) -> bool {
        if self.rows && std::ptr::eq(self.first, self.last) {
            return true;
        }
        let end = self.last.trim_ascii_end();
        let word = last_token(end);
        end.ends_with_sign(":;,") || end.ends_with(":-") || is_spelt(word, "and|or|AND|OR|with|that")
    }
}

struct Gatherer<'t, 'p> {
    passages: &'p [Passage<'t>],
    formal: bool,
    shouted: bool,
    list: bool,
    drafts: Vec<Draft<'t>>,
    /// The label of the last clause at the top level.
    top: Option<Label>,
    /// How deep in lists of the page the clauses stand; 0 where there is no telling.
    depth: u8,
    /// "It was agreed:" and then lines without numbers: all of them.
    lines: bool,
    /// Each clause begins with the reference of an application.
    references: bool,
    /// The label of the paragraph in which the decision is announced: the next of its kind is a paragraph, no clause.
    around: Option<Label>,
}

impl<'t> Gatherer<'t, '_> {
    /// What the passage with the announcement itself holds; gives the place behind it.
    fn first_passage(&mut self, begin: &Begin) -> (usize, usize) {
        let text = self.passages[begin.passage].text;
        let body = &text[begin.byte..];
        if trimmed(body).is_empty() || is_stem(body) {
            return (begin.passage, text.len());
        }
        if let Some((label, rest)) = read_label(body)
            && Label::of(label).is_some_and(|label| label.begins() || label.count == Count::Decimal && moves(rest))
        {
            self.enumerated(label, rest);
            return (begin.passage, text.len());
        }
        if !begin.formal {
            let sentence = &text[begin.byte..begin.sentence_end];
            let taken = sentence;
            self.start(None, taken, false);
            return (begin.passage, begin.sentence_end);
        }
        let end = self.sentences_of(None, &self.passages[begin.passage].words.part(body), false);
        (begin.passage, text.len() - body.len() + end)
    }

    /// Takes the sentences of `text` into a new clause up to one that belongs to no clause; gives the bytes read.
    fn sentences_of(&mut self, label: Option<&'t str>, words: &Sentence<'t>, bullets: bool) -> usize {
        let mut read = 0;
        let text = words.text;
        for (index, sentence) in sentences(text).enumerate() {
            if index > 0 && self.ends_before(&words.part(sentence), label.is_some()) {
                return read;
            }
            if index == 0 {
                self.start(label, sentence, bullets);
            } else {
                self.extend(sentence);
            }
            read = place_in(text, sentence) + sentence.len();
        }
        text.len()
    }

    fn ends_before(&self, words: &Sentence<'t>, labelled: bool) -> bool {
        let sentence = words.text;
        words.is_trailer()
            || is_action(sentence)
            || sentence.starts_with_sign("(") && is_narrative(sentence)
            || words.lead_in().is_some()
            || begins_another_minute(sentence)
            || !labelled && (is_narrative(sentence) || gives_reasons(sentence))
    }

    /// "(1) That …; and (2) that …" in one paragraph.
    fn enumerated(&mut self, label: &'t str, text: &'t str) {
        let (mut label, mut rest) = (label, text);
        self.top = Label::of(label);
        loop {
            let next = self.next_label(rest);
            let end = next.map_or(rest.len(), |(at, ..)| at);
            self.start(Some(label), rest[..end].trim_ascii_end(), false);
            match next {
                Some((_, next_label, next_rest)) => {
                    self.top = Label::of(next_label);
                    (label, rest) = (next_label, next_rest);
                }
                None => return,
            }
        }
    }

    /// Where in the running text the next label of the top level stands.
    fn next_label(&self, text: &'t str) -> Option<(usize, &'t str, &'t str)> {
        let top = self.top?;
        let spaces = text.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, c)| at + c.len_utf8());
        spaces
            .filter(|&at| text[at..].starts_with(|c: char| c == '(' || c == '[' || c.is_ascii_alphanumeric()))
            .find_map(|at| {
                let (label, rest) = read_label(&text[at..])?;
                let follows = Label::of(label).is_some_and(|label| label.follows(&top) && label.value != top.value);
                (follows && !rest.is_empty()).then_some((at, label, rest))
            })
    }

    /// Whether the next paragraph may belong to the decision.
    fn may_go_on(&self) -> bool {
        self.drafts.is_empty()
            || self.formal
            || self.drafts.last().is_some_and(|draft| draft.last.trim_ascii_end().ends_with_sign(":"))
    }

    /// Takes the passages from `next` on that belong to the decision.
    fn following(&mut self, mut next: usize) -> (usize, usize) {
        while let Some(passage) = self.passages.get(next) {
            if self.drafts.is_empty() && passage.part == Part::Decision {
                next += 1;
                continue;
            }
            if passage.part != Part::Minutes {
                break;
            }
            if self.drafts.is_empty() && self.heads_a_list(next) {
                next += 1;
                continue;
            }
            if !self.takes(passage) {
                match self.goes_on_behind(next) {
                    Some(further) => {
                        next = further;
                        continue;
                    }
                    None => break,
                }
            }
            let read = passage.text.len();
            if self.drafts.is_empty() {
                next += 1;
                continue;
            }
            if self.last_read_in_part(next, read) {
                let byte = self.place_in(passage);
                return (next, byte);
            }
            next += 1;
        }
        (next, 0)
    }

    /// Whether a short line without label stands before the first clause of a list.
    fn heads_a_list(&self, at: usize) -> bool {
        let begins = |passage: &Passage<'t>| {
            !passage.bullet && passage.label.and_then(Label::of).is_some_and(|label| label.begins())
        };
        let line = &self.passages[at];
        let short = tokens(line.text).nth(LONGEST_HEADING).is_none() && !line.text.ends_with_sign(".:;,");
        line.label.is_none() && short && !moves(line.text) && self.passages.get(at + 1).is_some_and(begins)
    }

    /// Where, behind a stray line or two, the list goes on with its next number.
    fn goes_on_behind(&self, at: usize) -> Option<usize> {
        const FURTHEST: usize = 3;
        let top = self.top?;
        let ahead = self.passages.iter().enumerate().skip(at).take(FURTHEST);
        for (index, passage) in ahead {
            if passage.part != Part::Minutes || passage.words.lead_in().is_some() {
                return None;
            }
            let label = passage.label.filter(|_| !passage.bullet).and_then(Label::of);
            let next = |label: Label| {
                label.follows(&top)
                    && (label.value == top.value + 1 || label.letter.is_some() && label.letter != top.letter)
            };
            if index > at && label.is_some_and(next) {
                return Some(index);
            }
        }
        None
    }

    /// Whether the passage was not read to its end.
    fn last_read_in_part(&self, next: usize, whole: usize) -> bool {
        self.place_in(&self.passages[next]) < whole.saturating_sub(1)
    }

    /// The byte of `passage` behind the words taken last.
    fn place_in(&self, passage: &Passage<'t>) -> usize {
        let Some(draft) = self.drafts.last() else { return 0 };
        let end = draft.last.as_ptr() as usize + draft.last.len();
        end.saturating_sub(passage.text.as_ptr() as usize).min(passage.text.len())
    }

    /// Takes a passage into the decision; false where it does not belong to it.
    fn takes(&mut self, passage: &Passage<'t>) -> bool {
        let text = if self.drafts.is_empty() { body_without_stem(passage.text) } else { passage.text };
        let words = &*passage.words.whole_or_part(text);
        if begins_with_reference(text) && (self.references || self.drafts.is_empty()) {
            self.references = true;
            self.start(None, text, false);
            return true;
        }
        if self.references {
            let own = !self.is_foreign(words);
            if own {
                self.extend(text);
            }
            return own;
        }
        if self.drafts.is_empty() {
            self.depth = passage.depth;
        } else if self.depth > 0 && passage.depth > self.depth {
            // A list inside the list of clauses belongs to the clause above it, whatever its labels.
            self.extend(text);
            return true;
        }
        if let Some(printed) = passage.label.filter(|_| !passage.bullet) {
            return match Label::of(printed) {
                Some(label) if label.count != Count::Decimal => self.takes_labelled(printed, label, words),
                Some(label)
                    if self.top.is_some_and(|top| top.count == Count::Decimal)
                        || self.drafts.is_empty() && moves(text) =>
                {
                    self.takes_labelled(printed, label, words)
                }
                _ => false,
            };
        }
        if let Some((printed, rest)) = read_label(text)
            && let Some(label) = Label::of(printed)
            && self.top.is_some_and(|top| label.follows(&top) && label.value == top.value + 1)
        {
            return self.takes_labelled(printed, label, &words.part(rest));
        }
        if self.drafts.is_empty() {
            if is_stem(text) {
                return true;
            }
            if let Some((printed, rest)) = read_label(text)
                && Label::of(printed).is_some_and(|label| label.begins())
            {
                self.enumerated(printed, rest);
                return true;
            }
            if text.starts_with_sign("(") && text.trim_ascii_end().ends_with_sign(")") && words.found_vote().is_some() {
                return true;
            }
            if words.is_trailer() && !text.starts_with_sign("Tt\"'") {
                return false;
            }
            let begin = text.trim_start_signs("\"'*");
            let begins_with =
                |word: &str| begin.get(..word.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(word));
            let set_in = begins_with("that") || begins_with("to ");
            self.lines = !self.shouted && !set_in && !text.starts_with_sign("\"'");
            self.sentences_of(None, words, passage.bullet);
            return true;
        }
        // A point of the list that the clause announced may tell what happened.
        let listed = passage.bullet && self.drafts.last().is_some_and(|draft| draft.bullets || draft.is_open());
        let foreign = if listed { words.is_trailer() || words.lead_in().is_some() } else { self.is_foreign(words) };
        if foreign {
            return false;
        }
        let draft = &self.drafts[self.drafts.len() - 1];
        let sibling = self.top.is_none() && same_first_word(draft.first, text);
        let bulleted = passage.bullet && (draft.bullets || draft.is_open());
        let row = draft.rows && is_row(text);
        let reason = text.starts_with("Reason:") && draft.whole_holds("condition");
        let amended = (holds(draft.first, "amendment") || holds(draft.first, "correction"))
            && draft.first.trim_ascii_end().ends_with_sign(":")
            && (holds(text, " be ") || holds(text, "should read") || holds(text, " to read"));
        let goes_on = row
            || reason
            || amended
            || draft.is_open()
            || text.starts_with(char::is_lowercase) && !ends_sentence(draft.last);
        let informal = !self.formal && !self.lines && !passage.bullet && !row && !moves(text);
        if !(goes_on || sibling || bulleted || self.lines) || informal && !self.drafts.is_empty() {
            return false;
        }
        self.extend(text);
        if passage.bullet
            && let Some(draft) = self.drafts.last_mut()
        {
            draft.bullets = true;
        }
        true
    }

    fn takes_labelled(&mut self, printed: &'t str, label: Label, words: &Sentence<'t>) -> bool {
        let text = words.text;
        if !self.top.is_some_and(|top| label.follows(&top))
            && self.around.is_some_and(|around| label.follows(&around) && label.value > around.value)
        {
            return false;
        }
        let Some(draft) = self.drafts.last() else {
            self.top = Some(label);
            self.sentences_of(Some(printed), words, false);
            return true;
        };
        if let Some(top) = self.top {
            let verbs = opening_word(draft.first).is_some_and(decides);
            if label.follows(&top)
                && (verbs || !words.lead_in().is_some_and(|lead| lead.formal && lead.before.is_empty()))
            {
                self.top = Some(label);
                self.sentences_of(Some(printed), words, false);
                return true;
            }
            if label.count == top.count && label.signs == top.signs {
                return false;
            }
        } else if !(draft.is_open() || draft.bullets || draft.rows) {
            return false;
        }
        if self.is_foreign(words) {
            return false;
        }
        self.extend(text);
        if let Some(draft) = self.drafts.last_mut() {
            draft.bullets = true;
        }
        true
    }

    /// Whether a passage tells, votes or decides something of its own.
    fn is_foreign(&self, words: &Sentence<'t>) -> bool {
        let text = words.text;
        words.is_trailer()
            || is_action(text)
            || is_narrative(text) && !self.lines
            || words.lead_in().is_some()
            || self.lines && is_narrative(text) && !holds(text, " will ")
    }

    fn start(&mut self, label: Option<&'t str>, text: &'t str, bullets: bool) {
        self.drafts.push(Draft {
            label,
            first: text,
            last: text,
            bullets,
            rows: self.list && self.drafts.is_empty()
                || self.formal && opens(text)
                || opens(text) && holds(text, "following"),
        });
    }

    fn extend(&mut self, text: &'t str) {
        if let Some(draft) = self.drafts.last_mut() {
            draft.rows &= is_row(text);
            draft.rows |= opens(text);
            draft.last = text;
        }
    }
}

/// The label of the paragraph in which a passage stands: its own, or the last one shortly before it.
fn label_around(passages: &[Passage<'_>], at: usize) -> Option<Label> {
    const FURTHEST: usize = 6;
    let before = passages[..=at.min(passages.len().saturating_sub(1))].iter().rev().take(FURTHEST);
    before.filter(|passage| !passage.bullet).find_map(|passage| passage.label.and_then(Label::of))
}

/// The most words of a line that heads clauses.
const LONGEST_HEADING: usize = 12;
