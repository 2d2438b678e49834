//! Blocks of the outline -> the passages in which decisions are looked for.
//!
//! In:       the blocks of one agenda item, or of the text before the first.   Out: [`Passage`]s in reading order.
//! Not here: what a passage decides.

use super::label::read_label;
use super::sentence::Sentence;
use crate::read::sentence::sentences;
use crate::read::within::{behind_one, opens_with_one, starts_with_one, trimmed};
use crate::signal_words::Signals;
use crate::signs::InSigns;
use crate::structure::{Block, Line, Role};
use crate::text::SourceText;
use std::borrow::Cow;

/// A block that is no page furniture, with its sentences.
pub struct Passage<'t> {
    /// Its words without the label.
    pub text: &'t str,
    /// The same words, read once.
    pub words: Sentence<'t>,
    /// The label of a list at its start.
    pub label: Option<&'t str>,
    /// The label is a bullet or dash.
    pub bullet: bool,
    /// What part it plays.
    pub part: Part,
    /// How deep it stands in lists of the page.
    pub depth: u8,
    /// Whether any word of it could belong to a decision.
    pub deciding: bool,
}

/// What part a passage plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What the minutes record.
    Minutes,
    /// What the agenda says beforehand; only a motion's text is taken from it.
    Agenda,
    /// "Decision", "Resolution", alone: the next words are one.
    Decision,
    /// "Motion", "Substantive motion", alone.
    Motion,
    /// "Amendment", "Amendment 2", alone.
    Amendment,
    /// Another caption or a heading.
    Caption,
}

impl<'t> Passage<'t> {
    /// Reads a block; none for page furniture and attached documents.
    pub fn of(block: &Block<'t>, lines: &[Line<'t>]) -> Option<Self> {
        let part = match block.role {
            Role::Furniture | Role::Documents => return None,
            Role::Agenda => caption(block.text)
                .filter(|part| matches!(part, Part::Motion | Part::Amendment))
                .unwrap_or(Part::Agenda),
            Role::Caption | Role::Section => caption(block.text).unwrap_or(Part::Caption),
            Role::Heading => Part::Caption,
            Role::Minutes | Role::Preamble => caption(block.text).unwrap_or(Part::Minutes),
        };
        let unlabelled = block.label.is_none() && matches!(part, Part::Minutes);
        let (label, text) = match unlabelled.then(|| read_label(block.text)).flatten() {
            Some((label, text)) if !label.starts_with(char::is_uppercase) && !text.is_empty() => (Some(label), text),
            _ => (block.label.map(|label| label.text), block.text),
        };
        let (label, text) = if label.is_none() { bare_number(text).unwrap_or((None, text)) } else { (label, text) };
        let dotted = text.trim_start_signs("·▪●○");
        let bulleted = dotted.len() < text.len();
        let text = dotted.trim_ascii_start();
        Some(Passage {
            text,
            words: Sentence::with(text, block.signals),
            label,
            bullet: bulleted || block.label.is_some_and(|label| label.bullet),
            part,
            depth: lines.first().map_or(0, |line| line.layout.list_depth),
            deciding: block.signals.any(DECIDING),
        })
    }

    /// Its sentences, without numbers that stand inside the running text ("9.1.1").
    pub fn sentences(&self) -> impl Iterator<Item = Cow<'_, Sentence<'t>>> {
        self.sentences_from(0)
    }

    /// Its sentences from a byte on.
    pub fn sentences_from(&self, from: usize) -> impl Iterator<Item = Cow<'_, Sentence<'t>>> {
        let mut all = sentences(self.text.get(from..).unwrap_or_default());
        let (first, second) = (all.next(), all.next());
        let alone = second.is_none();
        let all = first.into_iter().chain(second).chain(all);
        all.map(without_running_number).filter(|sentence| !sentence.is_empty()).map(move |sentence| match alone {
            true => self.words.whole_or_part(sentence),
            false => Cow::Owned(Sentence::of(sentence)),
        })
    }

    /// Words of it as a sentence; none where they stand elsewhere, or go on beyond it.
    pub fn words_of(&self, text: &'t str) -> Option<Cow<'_, Sentence<'t>>> {
        let (own, part) = (self.text.as_bytes().as_ptr_range(), text.as_bytes().as_ptr_range());
        (own.start <= part.start && part.end <= own.end).then(|| self.words.whole_or_part(text))
    }
}

/// "1 That the plan be adopted": a number without a sign before a clause.
fn bare_number(text: &str) -> Option<(Option<&str>, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = text[digits..].strip_sign(" ").filter(|_| digits <= 2)?.trim_ascii_start();
    starts_with_one(rest, "That |To |that ").then_some((Some(&text[..digits]), rest))
}

/// Where what stands before the decision names movers, it is no agenda but the debate.
pub fn take_debate_for_minutes(passages: &mut [Passage<'_>]) {
    let moved =
        |passage: &Passage<'_>| passage.part == Part::Agenda && passage.deciding && !passage.words.movers().is_empty();
    if passages.iter().any(moved) {
        for passage in passages.iter_mut().filter(|passage| passage.part == Part::Agenda) {
            passage.part = caption(passage.text).unwrap_or(Part::Minutes);
        }
    }
}

/// One slice of the text from the first byte of `first` to the last of `last`.
pub fn join<'t>(source: &'t SourceText, first: &'t str, last: &'t str) -> &'t str {
    source.span_of(first).join(source.span_of(last)).of(source.plain())
}

/// Words without which no sentence decides, moves or votes: they spare most sentences the readers.
const DECIDING: Signals = Signals::words(
    "penderf* cytun* set delegat* opted coopt* exclud* support* defer* permit* resol* agree* decid* decision* prop propos* pro \
     nominat* dissent* moved mover* motion* second* 2nd* se amend* approv* accept* adopt* confirm* signed noted notes recommend* \
     favour* vote* voting abst* against elect* reelect* appoint* reappoint* unan* carri* lost defeat* object* observation* \
     comment* authoris* grant* refus* ratif* endors* record nem for",
);

/// What a line of its own announces.
fn caption(text: &str) -> Option<Part> {
    const LONGEST: usize = 60;
    const MOTIONS: &str = "motion on behalf of |motion by |motion from ";
    const AMENDMENTS: &str = "amendment on behalf of |amendment by |amendment from ";
    if text.len() > LONGEST {
        return None;
    }
    if !text.ends_with_sign(".") && opens_with_one(text, MOTIONS) {
        return Some(Part::Motion);
    } else if !text.ends_with_sign(".") && opens_with_one(text, AMENDMENTS) {
        return Some(Part::Amendment);
    }
    let words = trimmed(text).trim_end_matches(|c: char| c.is_ascii_digit()).trim_ascii_end();
    let is = |known: &[&str]| known.iter().any(|known| words.eq_ignore_ascii_case(known));
    if is(&["decision", "decisions", "resolution", "resolutions", "decision(s", "the decision", "decision taken"]) {
        Some(Part::Decision)
    } else if is(&["motion", "substantive motion", "original motion", "the motion", "substantive motion as amended"]) {
        Some(Part::Motion)
    } else if is(&[
        "amendment",
        "the amendment",
        "first amendment",
        "second amendment",
        "amendment no",
        "further amendment",
    ]) {
        Some(Part::Amendment)
    } else if is(&[
        "minutes",
        "discussion",
        "action",
        "actions",
        "reasons for decision",
        "reason for decision",
        "reasons",
        "alternative options considered",
        "background",
        "vote",
        "voting",
        "recorded vote",
    ]) {
        Some(Part::Caption)
    } else {
        None
    }
}

/// A sentence without the number of a paragraph that was run into the text ("9.1 Highways …", "• It was agreed …").
fn without_running_number(sentence: &str) -> &str {
    let mut rest = sentence.trim_start_signs("•* |");
    if rest.starts_with("o ") && rest[2..].starts_with(char::is_uppercase) {
        rest = &rest[2..];
    }
    while let Some(behind) = behind_one(rest, "Minutes:|Additional documents:|Supporting documents:") {
        rest = behind.trim_ascii_start();
    }
    let letters = rest.bytes().take_while(u8::is_ascii_lowercase).count();
    let counts = letters == 1
        || (2..=4).contains(&letters) && rest[..letters].bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x'));
    if counts
        && let Some(behind) = behind_one(&rest[letters..], ". |) ")
        && behind.starts_with(char::is_uppercase)
    {
        rest = behind;
    }
    // "C.77 The minutes": the number of a paragraph.
    if let [b'A'..=b'Z', b'.', b'0'..=b'9', ..] = rest.as_bytes()
        && let behind = rest[2..].trim_start_matches(|c: char| c.is_ascii_digit())
        && behind.strip_sign(" ").is_some_and(|behind| behind.starts_with(char::is_uppercase))
    {
        rest = behind.trim_ascii_start();
    }
    if let [b'A'..=b'Z', b')', b' ', ..] = rest.as_bytes() {
        rest = rest[3..].trim_ascii_start();
    }
    let number = &rest[..rest.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count()];
    let behind = &rest[number.len()..];
    let decimal = number.starts_with(|c: char| c.is_ascii_digit()) && number.trim_end_signs(".").has_sign(".");
    if decimal && behind.starts_with(char::is_whitespace) { behind.trim_ascii_start() } else { rest }
}
