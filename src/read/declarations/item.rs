//! Where declarations stand: items about interests, headings that are no items, and sentences inside items of business.
//!
//! In:       the outline.   Out: [`DeclarationsReading`], filled.
//! Not here: what the lines say (`walk`).

use super::DeclarationsReading;
use super::acted::{read_conduct, read_exclusions};
use super::heading::declares;
use super::kind::{kind_phrases, names_only_a_kind};
use super::section::{self, is_silent_too_long, sections};
use super::status::{says_plainly_none, title_says_none};
use super::units::{goes_on, matter_of_rows, parts_name};
use super::walk::{Passage, Walk};
use super::welsh::{may_be_welsh, welsh_kind};
use crate::find::holds;
use crate::model::Interest;
use crate::read::sentence::sentences;
use crate::read::within::{closes_with_one, contains_one, holds_one_of, is_among, opens_with_one, trimmed, word_count};
use crate::signal_words::Signals;
use crate::signs::InSigns;
use crate::span::Span;
use crate::structure::{Block, Outline, Role, Subject};
use crate::text::SourceText;

/// Words of which a declaration outside items about interests holds one.
const MAY_DECLARE: Signals = Signals::words(
    "interest* pecuniar* prejudic* personal* disclos* registrable* dpi* declar* lobbied determin* predetermin* transparency",
);
/// Words of which a block holds one that says what people with an interest did.
const MAY_ACT: Signals = Signals::words("abst* withdr* left part partic* vote* recus* vacat* absen*");
/// Words of which a heading about interests holds one.
const MAY_HEAD: Signals = Signals::words("interest* fuddi* buddi* ddiddordeb*");
/// Words of which a denial of interests holds one.
const MAY_DENY: Signals = Signals::words("interest* declar* fuddi* buddi* ddiddordeb* datgan*");
/// Words of "(excluding item 10)".
const MAY_EXCLUDE: Signals = Signals::words("exclud* except*");

/// Whether the title of item `index`, or of the item that it is part of, announces declarations of interest.
pub(super) fn is_about_interests(outline: &Outline<'_>, index: usize) -> bool {
    let item = &outline.items[index];
    let of_itself = matches!(item.subject, Subject::Declarations | Subject::AttendanceAndDeclarations)
        || title_announces(item.title);
    of_itself
        || item.parent.is_some_and(|parent| {
            let parent = &outline.items[parent];
            matches!(parent.subject, Subject::Declarations) || title_announces(parent.title)
        })
}

fn title_announces(title: &str) -> bool {
    const WORDS: Signals = Signals::words("interest* declar* disclos* transparen* dispens* fuddi* buddi* ddiddordeb*");
    if !Signals::of(title).any(WORDS) {
        return false;
    }
    let of_interests =
        holds_one_of(title, "interest") && holds_one_of(title, "declar|disclos|register|member|councillor");
    let bare = trimmed(title);
    let short = word_count(title) <= 6
        && closes_with_one(bare, "interests")
        && opens_with_one(bare, "interest|member|conflict|personal|pecuniary|notification|notice|prejudicial");
    let of_members = holds_one_of(title, "declarations")
        && holds_one_of(title, "member|councillor")
        && !holds_one_of(title, "acceptance");
    of_interests
        || of_members
        || holds_one_of(bare, "interests") && names_only_a_kind(bare)
        || short
        || names_only_a_kind(title) && holds_one_of(title, "interests")
        || is_among(bare, "declarations|disclosures|conflicts of interest|conflict of interest")
        || holds_one_of(title, "datg") && holds_one_of(title, "uddian|ddiddordeb")
        || holds_one_of(title, "transparency statement")
        || opens_with_one(title, "dispensation|disclosures by")
}

/// Reads an item about interests; gives whether it says that there were none.
pub(super) fn read_item_about_interests<'t>(
    source: &'t SourceText,
    outline: &Outline<'t>,
    index: usize,
    reading: &mut DeclarationsReading<'t>,
) -> bool {
    let mut walk = Walk::new(source);
    walk.title_kind = kind_of_title(outline.items[index].title);
    walk.mixed = holds_one_of(outline.items[index].title, "apolog|present|attend|sederunt|welcome|absen");
    let blocks = &outline.blocks[outline.items[index].blocks.clone()];
    let lines: Vec<&str> = blocks
        .iter()
        .filter(|block| block.role == Role::Minutes)
        .flat_map(|block| block.text.lines())
        .map(str::trim_ascii)
        .filter(|line| !line.is_empty())
        .collect();
    let table = walk.read_table(&lines);
    let agenda_alone = !blocks.iter().any(|block| block.role == Role::Minutes);
    for passage in passages(source, blocks).into_iter().filter(|passage| !overlaps(table, source.span_of(passage.text)))
    {
        match passage.role {
            Role::Minutes => walk.read_passage(&passage),
            Role::Agenda if agenda_alone => walk.read_passage(&passage),
            Role::Agenda | Role::Heading if says_plainly_none(passage.text) => walk.says_none = true,
            Role::Agenda if declares(passage.text) => walk.read_business(passage.text),
            Role::Heading if declares(passage.text) || holds(passage.text, "transparency statement") => {
                walk.read_passage(&passage)
            }
            _ => {}
        }
    }
    if let [only] = lines[..]
        && walk.statements.is_empty()
        && !walk.says_none
    {
        walk.read_names_alone(only);
    }
    walk.says_none |= title_says_none(outline.items[index].title);
    let none = walk.says_none;
    walk.finish(Some(index), true, reading);
    none
}

/// "Declarations of personal interest": the kind, where the title names just one.
fn kind_of_title(title: &str) -> Option<(Interest, &str)> {
    if may_be_welsh(title) {
        return welsh_kind(title).filter(|kind| *kind == Interest::Personal).map(|kind| (kind, title));
    }
    if holds_one_of(title, " and | or |/|,|other|dispensation|transparency") {
        return None;
    }
    let phrase =
        kind_phrases(title, Signals::of(title)).into_iter().find(|phrase| phrase.interest != Interest::Unspecified)?;
    Some((phrase.interest, phrase.stated_as?))
}

fn overlaps(table: Option<Span>, span: Span) -> bool {
    table.is_some_and(|table| span.start < table.end && table.start < span.end)
}

/// The passages of `blocks`: one that plainly goes on ("declared an interest in application") is joined to the next.
fn passages<'t>(source: &'t SourceText, blocks: &[Block<'t>]) -> Vec<Passage<'t>> {
    let mut passages: Vec<Passage<'t>> = Vec::new();
    for block in blocks {
        match passages.last_mut() {
            Some(last)
                if last.role == block.role
                    && block.role == Role::Minutes
                    && matter_of_rows(block.text).is_none()
                    && (goes_on(last.text) || parts_name(last.text, block.text)) =>
            {
                last.text = source.span_of(last.text).join(source.span_of(block.text)).of(source.plain());
            }
            _ => {
                let label = block.label.filter(|label| !label.bullet).map(|label| label.text);
                passages.push(Passage { role: block.role, label, text: block.text });
            }
        }
    }
    passages
}

/// Reads plain declarations under an item of business, and what people with an interest did there.
pub(super) fn read_business<'t>(
    source: &'t SourceText,
    outline: &Outline<'t>,
    index: usize,
    business: Business<'_>,
    reading: &mut DeclarationsReading<'t>,
) {
    let mut walk = Walk::new(source);
    let minutes = outline.items[index].subject == Subject::PreviousMinutes;
    let corrected = minutes
        && outline.blocks[outline.items[index].blocks.clone()]
            .iter()
            .any(|block| holds_one_of(block.text, "amend|correction|alteration"));
    for place in outline.items[index].blocks.clone().filter(|_| !corrected) {
        let block = &outline.blocks[place];
        if matches!(block.role, Role::Minutes | Role::Heading) {
            if block.signals.any(MAY_DECLARE) {
                walk.read_business(business_of(block, place, business));
            }
            if block.signals.any(MAY_ACT) {
                read_conduct(source, block, index, reading);
            }
        }
    }
    walk.finish(Some(index), false, reading);
}

/// Reads declarations under headings that are no items of their own; gives whether the words say that there were none, and
/// up to where each block is still business.
pub(super) fn read_without_item<'t>(
    source: &'t SourceText,
    outline: &Outline<'t>,
    reading: &mut DeclarationsReading<'t>,
) -> (bool, Vec<(usize, usize)>) {
    let free = |_: usize, block: &Block<'_>| {
        matches!(block.role, Role::Preamble | Role::Minutes | Role::Heading | Role::Section | Role::Agenda)
            && block.signals.any(MAY_HEAD)
            && block.item.is_none_or(|item| !is_about_interests(outline, item))
    };
    let mut none = false;
    let mut business: Vec<(usize, usize)> = Vec::new();
    for section in sections(outline, free) {
        if end_of_business(&business, section.block).is_some_and(|end| end <= section.from) {
            continue;
        }
        let mut walk = Walk::new(source);
        let mut silent = 0;
        for (place, text) in section::passages(source, outline, &section).into_iter().enumerate() {
            let known = (walk.statements.len(), walk.says_none);
            if is_silent_too_long(silent, known.0 > 0 || known.1) {
                break;
            }
            walk.read_passage(&Passage { role: Role::Minutes, label: None, text });
            let said = (walk.statements.len(), walk.says_none) != known;
            silent = if said || place == 0 { 0 } else { silent + 1 };
            if said {
                let of_first = place == 0;
                business.push((block_of(outline, section.block, text), if of_first { section.from } else { 0 }));
            }
        }
        none |= walk.says_none;
        walk.finish(None, true, reading);
    }
    if reading.declarations.is_empty() && !none {
        let may = |block: &&Block<'_>| block.signals.any(MAY_DENY);
        none = outline.blocks.iter().filter(may).any(|block| {
            contains_one(block.text, "There were no declarations of|No declarations of interest were")
                || block.text.split_at_signs("\n").any(says_plainly_none)
                || sentences(block.text).any(says_plainly_none)
        });
    }
    (none, business)
}

/// The block from `first` on in which `text` stands.
fn block_of(outline: &Outline<'_>, first: usize, text: &str) -> usize {
    let at = text.as_ptr() as usize;
    let holds = |block: &Block<'_>| {
        let start = block.text.as_ptr() as usize;
        (start..=start + block.text.len()).contains(&at)
    };
    outline.blocks[first..].iter().position(holds).map_or(first, |place| first + place)
}

/// Blocks that are not all business, and the byte up to which each is; the last word on a block counts.
pub(super) type Business<'b> = &'b [(usize, usize)];

fn end_of_business(business: Business<'_>, block: usize) -> Option<usize> {
    business.iter().rev().find(|(known, _)| *known == block).map(|(_, end)| *end)
}

/// What of a block is business: all of it, or what stands before a heading about interests.
fn business_of<'t>(block: &Block<'t>, place: usize, business: Business<'_>) -> &'t str {
    end_of_business(business, place).map_or(block.text, |end| &block.text[..end])
}

/// Reads plain declarations before the first item.
pub(super) fn read_before_items<'t>(
    source: &'t SourceText,
    outline: &Outline<'t>,
    business: Business<'_>,
    reading: &mut DeclarationsReading<'t>,
) {
    let mut walk = Walk::new(source);
    for (place, block) in outline.blocks.iter().enumerate() {
        if block.signals.any(MAY_EXCLUDE) {
            read_exclusions(source, block, reading);
        }
        if block.item.is_none()
            && matches!(block.role, Role::Preamble | Role::Minutes)
            && block.signals.any(MAY_DECLARE)
        {
            walk.read_business(business_of(block, place, business));
        }
    }
    walk.finish(None, false, reading);
}
