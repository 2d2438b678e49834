//! Headings about interests that are no items of the agenda: where they stand, and how far what stands under them goes.
//!
//! In:       the outline's blocks outside items about interests.   Out: the passages under such a heading.
//! Not here: what the passages say (`walk`).

use super::status::says_plainly_none;
use super::units::goes_on;
use crate::find::{holds, places};
use crate::pattern;
use crate::pattern::Pattern;
use crate::read::name::read_name;
use crate::read::within::{holds_one_of, opens_with_one, starts_with_one, word_count};
use crate::signs::InSigns;
use crate::structure::{Block, Outline, Role};
use crate::text::SourceText;

/// How many blocks are looked at behind a heading before one of them declares something.
const MOST_SILENT: usize = 5;
/// How many blocks one section has at most.
const MOST_BLOCKS: usize = 30;
/// What stands behind a heading in its own line counts so far: the rest may be the whole meeting in one line.
const LONGEST_LINE: usize = 2_000;

/// "Declarations of interest: …", "088 - DISCLOSURE OF INTERESTS Members are invited …", "5, To receive any declarations of
/// interest …" at the start of a line.
static HEADING: Pattern = pattern!(
    r"(?xi) ^ \W* (?: [\w./&()-]{0,12} \d [\w./&()-]* \W+ )? (?: (?: agenda \s+ )? item \s+ \w+ \W+ )? (?: to \s+ (?: receive | note | declare | record | consider | hear | invite ) \s+ )? (?: and \s+ \w+ \s+ )? (?: any | the | all )? \s*
            (?: (?: code \s+ of \s+ conduct | members'? | councillors'? | member's ) \W+ (?: and \s+ officers'? \s+ )? )?
            (?: (?: declarations? | disclosures? | declaring ) \s+ of \s+ (?: (?: any | the | members'? | councillors'? | member's | personal | pecuniary | disclosable | prejudicial | and | or | other | non-pecuniary | registrable | all ) [\s/]+ )* interests?
              | (?: datgan\w* | datgelu ) \s+ (?: o \s+ )? (?: [fb]uddian\w* | ddiddordeb ) (?: \s+ personol )? )
            (?: \s+ (?: and | & ) \s+ (?: requests? \s+ for \s+ | granting \s+ (?: of \s+ )? )? dispensations? )?"
);

/// A heading, and where the words behind it begin.
pub(super) struct Section {
    /// In `Outline::blocks`.
    pub block: usize,
    /// First byte of the heading in the block's text.
    pub from: usize,
    /// First byte behind it.
    pub behind: usize,
}

/// The headings about interests in blocks for which `free` holds; at most so many as a document has meetings.
pub(super) fn sections(outline: &Outline<'_>, free: impl Fn(usize, &Block<'_>) -> bool) -> Vec<Section> {
    const MOST: usize = 12;
    let mut found = Vec::new();
    for (index, block) in outline.blocks.iter().enumerate().filter(|(index, block)| free(*index, block)) {
        let mut from = 0;
        for line in block.text.split_inclusive('\n') {
            let heading = heading_at(line).map(|behind| (0, behind)).or_else(|| heading_within(line));
            if let Some((start, behind)) = heading.filter(|_| found.len() < MOST) {
                found.push(Section { block: index, from: from + start, behind: from + behind });
                break;
            }
            from += line.len();
        }
    }
    found
}

/// Where a heading about interests ends with which `line` begins.
fn heading_at(line: &str) -> Option<usize> {
    const LONGEST: usize = 300;
    let head = &line[..line.floor_char_boundary(LONGEST)];
    if !holds_one_of(head, "nterest|uddia|ddiddordeb") {
        return None;
    }
    let found = HEADING.find(head)?;
    let rest = &line[found.end()..];
    let sign = rest.trim_start_signs(" s'");
    // "Declarations of interest were made" is a sentence, "Declarations of Interest Members are …" a heading with text.
    let opens = sign.is_empty()
        || sign.starts_with_sign("\n:.-(|/,\t•")
        || sign.starts_with(char::is_uppercase)
        || sign.starts_with("in ") && !holds(sign, " was ")
        || starts_with_one(sign, "and |by |on |from |for |under |arising ");
    let within = starts_with_one(sign, "were |was |made |received ");
    (opens && !within).then_some(found.end())
}

/// Where a heading stands within a line that holds a whole page, in capitals or behind the end of a sentence; and where it ends.
fn heading_within(line: &str) -> Option<(usize, usize)> {
    const SHORTEST: usize = 200;
    const MOST: usize = 40;
    if line.len() < SHORTEST {
        return None;
    }
    let places = ["DECLARATION", "DISCLOSURE", "Declaration", "Disclosure"]
        .into_iter()
        .flat_map(|word| places(line, word).take(MOST).map(move |at| (at, word)));
    let heading = |(at, word): (usize, &str)| {
        let before = line[..at].trim_ascii_end();
        let opens = before.ends_with_sign(".)|:") || before.ends_with(|c: char| c.is_ascii_digit());
        let capitals = word.ends_with(char::is_uppercase);
        (capitals || opens).then(|| heading_at(&line[at..])).flatten().map(|behind| (at, at + behind))
    };
    places.filter_map(heading).min()
}

/// `text` up to a heading in capitals within the line.
fn up_to_capitals(text: &str) -> &str {
    let capital = |word: &str| word.len() >= 4 && word.chars().all(|c| c.is_uppercase());
    let words: Vec<&str> = text.split_ascii_whitespace().take(400).collect();
    let heads = words.windows(2).skip(1).find(|pair| {
        let bare = |word: &str| capital(word.trim_matches(|c: char| !c.is_alphanumeric()));
        bare(pair[0]) && bare(pair[1]) && !pair.iter().any(|word| holds(word, "INTEREST"))
    });
    heads.map_or(text, |pair| &text[..pair[0].as_ptr() as usize - text.as_ptr() as usize])
}

/// The texts that stand under `section`: behind its heading, and the blocks up to the next heading.
pub(super) fn passages<'t>(source: &'t SourceText, outline: &Outline<'t>, section: &Section) -> Vec<&'t str> {
    let block = &outline.blocks[section.block];
    let first = &block.text[section.behind..];
    let first = &first[..first.floor_char_boundary(LONGEST_LINE)];
    let mut passages = vec![first];
    let own = up_to_capitals(up_to_heading(first, 1));
    if own.len() < first.len() {
        return vec![own];
    }
    for block in outline.blocks[section.block + 1..].iter().take(MOST_BLOCKS) {
        match block.role {
            Role::Heading | Role::Section if !says_plainly_none(block.text) => break,
            Role::Caption | Role::Furniture | Role::Documents => continue,
            _ => {}
        }
        let numbered =
            block.label.is_some_and(|label| !label.bullet && label.text.contains(|c: char| c.is_ascii_digit()));
        let own = if numbered && heads(block.text) { "" } else { up_to_heading(block.text, 0) };
        match passages.last_mut() {
            Some(last) if goes_on(last.trim_ascii_end()) => {
                *last = source.span_of(last).join(source.span_of(own)).of(source.plain());
            }
            _ if own.trim_ascii().is_empty() => {}
            _ => passages.push(own),
        }
        if own.len() < block.text.len() {
            break;
        }
    }
    passages
}

/// How many passages may say nothing before one declares.
pub(super) fn is_silent_too_long(silent: usize, known: bool) -> bool {
    known && silent > 0 || silent > MOST_SILENT
}

/// `text` up to its first line, from the `first` on, that heads other business.
fn up_to_heading(text: &str, first: usize) -> &str {
    let mut at = 0;
    for (place, line) in text.split_inclusive('\n').enumerate() {
        if place >= first && heads_other_business(line) {
            return &text[..at];
        }
        at += line.len();
    }
    text
}

/// "6, To receive the notes of the last meeting", "MINUTES OF THE LAST MEETING", "Public participation".
fn heads_other_business(line: &str) -> bool {
    let line = line.trim_ascii();
    let bare = line.trim_start_matches(|c: char| c.is_ascii_digit() || c.is_whitespace() || "./:,)(-".contains(c));
    let numbered = bare.len() < line.len() && line.starts_with(|c: char| c.is_ascii_digit());
    if numbered {
        return heads(bare);
    }
    let letters = bare.chars().filter(|c| c.is_alphabetic());
    let capitals = letters.clone().count() >= 5 && letters.clone().all(char::is_uppercase) && bare.has_sign(" ");
    if capitals && !holds(bare, "INTEREST") && !says_plainly_none(bare) {
        return true;
    }
    const ROUTINE: &str = "minutes|apologies|exclusion of|public participation|public question|public speaking|petitions|deputations|questions|matters arising|chair's|chairman's|urgent business|cofnodion|mayor's|announcements";
    word_count(bare) <= 9 && opens_with_one(bare, ROUTINE)
}

/// Whether words behind a number are a heading, not a person who declares or an item of which somebody speaks.
fn heads(bare: &str) -> bool {
    bare.starts_with(char::is_uppercase)
        && !holds_one_of(bare, "nterest|declar|disclos|fuddiant")
        && read_name(bare).is_none_or(|(name, _)| name.honorific.is_none())
        && !says_plainly_none(bare)
        && !opens_with_one(bare, "none")
        && !bare.starts_with("Item")
}
