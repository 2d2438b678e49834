//! Walks the blocks of an item: which of its lines are headings, rows and sentences, and what they add to one another.

use super::conduct::conduct_at;
use super::declarant::declarants_before;
use super::follow::{follow, is_departure};
use super::kind::{kind_of, names_only_a_kind};
use super::nature::parts;
use super::row::{Expected, read_row};
use super::statement::{Setting, Statement, statements};
use super::status::{says_none, title_says_none};
use super::units::{goes_on, units};
use super::{ConductReading, DeclarationReading, DeclarationsReading};
use crate::model::{Interest, Participation};
use crate::read::item_reference::{Cited, ItemReference, application_references, numbered_references};
use crate::read::name::{Named, read_name};
use crate::read::sentence::sentences;
use crate::span::Span;
use crate::structure::{Block, Outline, Role, Subject};
use crate::text::SourceText;
use regex::Regex;
use std::sync::LazyLock;

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
    let lower = title.to_lowercase();
    let of_interests = lower.contains("interest")
        && ["declar", "disclos", "register", "member", "councillor"].iter().any(|word| lower.contains(word));
    let bare = lower.trim_matches(|c: char| !c.is_alphanumeric());
    let short = lower.split_whitespace().count() <= 6
        && bare.ends_with("interests")
        && ["interest", "member", "conflict", "personal", "pecuniary", "notification", "notice", "prejudicial"]
            .iter()
            .any(|start| bare.starts_with(start));
    let of_members = lower.contains("declarations")
        && ["member", "councillor"].iter().any(|word| lower.contains(word))
        && !lower.contains("acceptance");
    of_interests
        || of_members
        || short
        || matches!(bare, "declarations" | "disclosures" | "conflicts of interest" | "conflict of interest")
        || lower.contains("transparency statement")
        || lower.starts_with("dispensation")
        || lower.starts_with("disclosures by")
}

/// How much of one sentence is read: more than any clerk writes, so that text without stops stays cheap.
const LONGEST_SENTENCE: usize = 4000;

/// How many people a pronoun can stand for.
const MOST_PEOPLE: usize = 40;

/// What is being read: one item's statements and what its headings say of them.
struct Walk<'t> {
    source: &'t SourceText,
    statements: Vec<Statement<'t>>,
    evidence: Vec<Vec<Span>>,
    /// The statements of the last sentence that declared.
    group: std::ops::Range<usize>,
    /// The kind named by the heading above.
    heading_kind: Option<(Interest, &'t str)>,
    /// The item named by the heading above.
    heading_items: Vec<ItemReference<'t>>,
    /// "The following members declared …:".
    lead_in: Option<Statement<'t>>,
    /// A lead-in or heading announced rows.
    rows: bool,
    /// A heading within the item is about attendance.
    attendance: bool,
    says_none: bool,
    /// The last sentence that declared ended with a colon: the items follow.
    itemised: bool,
}

/// Reads an item about interests; gives whether it says that there were none.
pub(super) fn read_item_about_interests<'t>(
    source: &'t SourceText,
    outline: &Outline<'t>,
    index: usize,
    reading: &mut DeclarationsReading<'t>,
) -> bool {
    let mut walk = Walk::new(source);
    let blocks = &outline.blocks[outline.items[index].blocks.clone()];
    let agenda_alone = !blocks.iter().any(|block| block.role == Role::Minutes);
    for passage in passages(source, blocks) {
        match passage.role {
            Role::Minutes => walk.read_passage(&passage),
            Role::Agenda if agenda_alone => walk.read_passage(&passage),
            Role::Agenda if declares(passage.text) => walk.read_business(passage.text),
            Role::Heading if declares(passage.text) || passage.text.contains("transparency statement") => {
                walk.read_passage(&passage)
            }
            _ => {}
        }
    }
    walk.says_none |= title_says_none(outline.items[index].title);
    let none = walk.says_none;
    walk.finish(Some(index), true, reading);
    none
}

/// A block, or blocks that the page parted within a sentence.
struct Passage<'t> {
    role: Role,
    label: Option<&'t str>,
    text: &'t str,
}

/// The passages of `blocks`: one that plainly goes on ("declared an interest in application") is joined to the next.
fn passages<'t>(source: &'t SourceText, blocks: &[Block<'t>]) -> Vec<Passage<'t>> {
    let mut passages: Vec<Passage<'t>> = Vec::new();
    for block in blocks {
        match passages.last_mut() {
            Some(last) if last.role == block.role && block.role == Role::Minutes && goes_on(last.text) => {
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
    reading: &mut DeclarationsReading<'t>,
) {
    let mut walk = Walk::new(source);
    for block in outline.blocks[outline.items[index].blocks.clone()]
        .iter()
        .filter(|block| matches!(block.role, Role::Minutes | Role::Heading))
    {
        walk.read_business(block.text);
        read_conduct(source, block, index, reading);
    }
    walk.finish(Some(index), false, reading);
}

/// "Declarations of interest: …" at the start of a block, where no item announces them: what stands behind the heading.
static INLINE_HEADING: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?xi) ^ \W* (?: \d [\d./]* \W+ )? (?: to \s+ (?: receive | note ) \s+ )? (?: any \s+ )? (?: declarations? | disclosures? ) \s+ of \s+ (?: members'? \s+ | councillors'? \s+ | personal \s+ | pecuniary \s+ | disclosable \s+ )* interests?
            (?: \s+ (?: in | on | by | from | for | under | and ) \b [^.:\n]{0,80}? )? \s* (?: [:.\n-] | $ ) \s*",
    )
    .unwrap_or_else(|error| unreachable!("{error}"))
});

/// Reads declarations under a heading that is no item of its own; gives whether the words say that there were none.
pub(super) fn read_without_item<'t>(
    source: &'t SourceText,
    outline: &Outline<'t>,
    reading: &mut DeclarationsReading<'t>,
) -> bool {
    const MOST_BLOCKS: usize = 12;
    let begins = |block: &Block<'_>| {
        matches!(block.role, Role::Preamble | Role::Minutes | Role::Heading | Role::Section | Role::Agenda)
            && INLINE_HEADING.is_match(block.text)
    };
    let Some(first) = outline.blocks.iter().position(begins) else { return false };
    let mut walk = Walk::new(source);
    let text = outline.blocks[first].text;
    let behind = INLINE_HEADING.find(text).map_or("", |heading| &text[heading.end()..]);
    walk.read_passage(&Passage { role: Role::Minutes, label: None, text: behind });
    for block in outline.blocks[first + 1..].iter().take(MOST_BLOCKS) {
        let known = (walk.statements.len(), walk.says_none);
        let heading = matches!(block.role, Role::Heading | Role::Section);
        if heading || known.1 || !behind.trim().is_empty() && known.0 == 0 {
            break;
        }
        walk.read_passage(&Passage { role: Role::Minutes, label: None, text: block.text });
        if (walk.statements.len(), walk.says_none) == known {
            break;
        }
    }
    let none = walk.says_none;
    walk.finish(None, true, reading);
    none
}

/// Reads plain declarations before the first item.
pub(super) fn read_before_items<'t>(
    source: &'t SourceText,
    outline: &Outline<'t>,
    reading: &mut DeclarationsReading<'t>,
) {
    let mut walk = Walk::new(source);
    for block in outline
        .blocks
        .iter()
        .filter(|block| block.item.is_none() && matches!(block.role, Role::Preamble | Role::Minutes))
    {
        walk.read_business(block.text);
    }
    walk.finish(None, false, reading);
}

impl<'t> Walk<'t> {
    fn new(source: &'t SourceText) -> Self {
        Walk {
            source,
            statements: Vec::new(),
            evidence: Vec::new(),
            group: 0..0,
            heading_kind: None,
            heading_items: Vec::new(),
            lead_in: None,
            rows: false,
            attendance: false,
            says_none: false,
            itemised: false,
        }
    }

    fn read_passage(&mut self, passage: &Passage<'t>) {
        for (place, unit) in units(passage.text).into_iter().enumerate() {
            let label = passage.label.filter(|_| place == 0);
            if !self.read_heading(unit, label) {
                self.read_unit(unit);
            }
        }
    }

    /// Takes note of a line that is a heading within the item; gives whether it is one.
    fn read_heading(&mut self, unit: &'t str, label: Option<&'t str>) -> bool {
        let lower = unit.to_lowercase();
        if unit.len() <= 80
            && ["apologies", "substitut", "present", "in attendance", "attendance"]
                .iter()
                .any(|word| lower.starts_with(word))
            && !lower.contains("interest")
        {
            self.attendance = unit.trim_end().ends_with(':') || unit.split_whitespace().count() <= 4;
            return self.attendance;
        }
        if names_only_a_kind(unit) {
            let kind = kind_of(unit);
            self.heading_kind = (kind != Interest::Unspecified).then_some((kind, unit.trim_end_matches(':')));
            (self.attendance, self.rows) = (false, true);
            return true;
        }
        if unit.len() <= 80
            && ["declaration", "disclosure", "transparency"].iter().any(|word| lower.starts_with(word))
            && unit.trim_end().ends_with(':')
        {
            (self.attendance, self.rows) = (false, true);
            return true;
        }
        if self.read_itemised(unit) {
            return true;
        }
        if let Some(items) = item_heading(unit, label) {
            if !items.is_empty() {
                self.heading_items = items;
            }
            self.rows = true;
            return true;
        }
        false
    }

    /// "Item 6 as a trustee", under "Councillor Ives declared an interest in the following items:".
    fn read_itemised(&mut self, unit: &'t str) -> bool {
        let open = |statement: &Statement<'_>| {
            let first = statement.references.first();
            first.is_some_and(|first| first.cited == Cited::Title && first.text.starts_with("the following"))
                || statement.references.is_empty()
        };
        let numbered = numbered_references(unit);
        let lists_items =
            unit.to_lowercase().trim_start_matches(['•', ' ']).trim_start_matches("agenda ").starts_with("item");
        let Some(last) =
            self.group.clone().next_back().filter(|_| self.itemised && lists_items && !numbered.is_empty())
        else {
            return false;
        };
        let said = parts(unit);
        let span = self.source.span_of(unit);
        let mut statement = self.statements[last].clone();
        statement.nature =
            said.nature.or(statement.nature.filter(|_| said.nature.is_none() && open(&self.statements[last])));
        statement.references = numbered;
        if open(&self.statements[last]) {
            self.statements[last] = statement;
            self.evidence[last].push(span);
        } else {
            self.statements.push(statement);
            self.evidence.push(vec![self.evidence[last][0], span]);
            self.group.end = self.statements.len();
        }
        true
    }

    fn read_unit(&mut self, unit: &'t str) {
        if !self.attendance && !declares(unit) {
            let expected = match (&self.lead_in, self.rows) {
                (Some(_), _) => Expected::Names,
                (None, true) => Expected::Rows,
                (None, false) => Expected::Prose,
            };
            let apart = people_apart(sentence_of_row(unit));
            if apart.len() > 1 && apart.iter().all(|part| read_row(part, expected).is_some()) {
                let start = self.statements.len();
                for part in apart {
                    if let Some(row) = read_row(part, expected) {
                        self.push(row, part);
                    }
                }
                self.group = start..self.statements.len();
                return;
            }
            if let Some(row) = read_row(sentence_of_row(unit), expected) {
                let start = self.statements.len();
                self.push(row, unit);
                self.group = start..self.statements.len();
                for sentence in sentences(&unit[sentence_of_row(unit).len()..]) {
                    self.read_sentence(sentence, Setting::Interests);
                }
                return;
            }
        }
        if let Some((lead, list)) = list_behind_colon(unit) {
            self.read_sentence(lead, Setting::Interests);
            if self.lead_in.is_some() && self.read_rows(list) {
                return;
            }
        }
        for sentence in sentences(unit) {
            self.read_sentence(sentence, Setting::Interests);
        }
    }

    /// Reads "Councillor Ives - item 5, Councillor Marsh - item 6"; gives whether it is such a list.
    fn read_rows(&mut self, list: &'t str) -> bool {
        let known = self.statements.len();
        for part in people_apart(list) {
            if let Some(row) = read_row(part, Expected::Names) {
                self.push(row, part);
            }
        }
        self.statements.len() > known
    }

    fn read_sentence(&mut self, sentence: &'t str, setting: Setting) {
        let sentence = &sentence[..sentence.floor_char_boundary(LONGEST_SENTENCE)];
        if setting == Setting::Interests
            && sentence.split_whitespace().count() <= 4
            && let Some(items) = item_heading(sentence, None).filter(|items| !items.is_empty())
        {
            self.heading_items = items;
            return;
        }
        if is_retraction(sentence) {
            self.retract(sentence);
            return;
        }
        let found = if self.attendance && !contains_any(sentence, &["interest", "Interest", "INTEREST", "DPI"]) {
            Vec::new()
        } else {
            statements(sentence, setting, &self.earlier())
        };
        if found.is_empty() {
            self.says_none |= setting == Setting::Interests && says_none(sentence);
            self.read_follow(sentence);
            return;
        }
        let start = self.statements.len();
        self.itemised = sentence.trim_end().ends_with(':');
        for statement in found {
            if statement.declarants.is_empty() {
                self.lead_in = Some(statement);
            } else {
                self.push(statement, sentence);
            }
        }
        self.group = start..self.statements.len();
    }

    /// Those who declared last.
    fn earlier(&self) -> Vec<Named<'t>> {
        self.statements
            .get(self.group.clone())
            .into_iter()
            .flatten()
            .flat_map(|statement| &statement.declarants)
            .take(MOST_PEOPLE)
            .cloned()
            .collect()
    }

    fn read_follow(&mut self, sentence: &'t str) {
        if self.statements.is_empty() {
            return;
        }
        let span = self.source.span_of(sentence);
        for index in follow(sentence, &mut self.statements, self.group.clone()) {
            if !self.evidence[index].contains(&span) {
                self.evidence[index].push(span);
            }
        }
    }

    /// Adds a statement, completed from the headings above it and the sentence that leads the list in.
    fn push(&mut self, mut statement: Statement<'t>, words: &'t str) {
        if let Some(lead_in) = &self.lead_in {
            statement.kind = statement.kind.or(lead_in.kind);
            statement.stated_as = statement.stated_as.or(lead_in.stated_as);
            statement.nature = statement.nature.or(lead_in.nature);
            statement.conduct = statement.conduct.or(lead_in.conduct);
            if statement.references.is_empty() {
                statement.references.clone_from(&lead_in.references);
            }
        }
        if let (None, Some((kind, words))) = (statement.kind, self.heading_kind) {
            statement.kind = Some(kind);
            statement.stated_as = Some(words);
        }
        let unnumbered = statement.references.iter().all(|reference| reference.cited == Cited::Title);
        if !self.heading_items.is_empty() && (statement.same_item || unnumbered) {
            statement.references.clone_from(&self.heading_items);
        } else if statement.same_item
            && statement.references.is_empty()
            && let Some(last) = self.statements.last()
        {
            statement.references.clone_from(&last.references);
        }
        dedupe(&mut statement.references);
        let evidence = vec![self.source.span_of(words)];
        let own = |named: &Named<'t>| named.notes.iter().flat_map(|note| numbered_references(note)).collect::<Vec<_>>();
        let mut shared: Option<usize> = None;
        for named in std::mem::take(&mut statement.declarants) {
            let references = own(&named);
            match shared.filter(|_| references.is_empty()) {
                Some(place) => self.statements[place].declarants.push(named),
                None => {
                    let apart = !references.is_empty();
                    let mut statement = Statement { declarants: vec![named], ..statement.clone() };
                    if apart {
                        statement.references = references;
                    } else {
                        shared = Some(self.statements.len());
                    }
                    self.statements.push(statement);
                    self.evidence.push(evidence.clone());
                }
            }
        }
    }

    fn retract(&mut self, sentence: &str) {
        let named =
            |statement: &Statement<'_>| statement.declarants.iter().any(|named| sentence.contains(named.name.family));
        let Some(at) = self.statements.iter().rposition(named) else { return };
        self.statements.remove(at);
        self.evidence.remove(at);
        self.group = 0..0;
    }

    fn read_business(&mut self, text: &'t str) {
        if !contains_any(
            text,
            &[
                "interest",
                "Interest",
                "INTEREST",
                "DPI",
                "declaring",
                "lobbied",
                "etermined",
                "ransparency",
                "declared that",
            ],
        ) {
            return;
        }
        self.group = self.statements.len()..self.statements.len();
        for sentence in sentences(text) {
            self.read_sentence(sentence, Setting::Business);
        }
    }

    /// Hands the statements over, one reading a person.
    fn finish(self, item: Option<usize>, under_interests: bool, reading: &mut DeclarationsReading<'t>) {
        for (statement, evidence) in self.statements.into_iter().zip(self.evidence) {
            for named in &statement.declarants {
                reading.declarations.push(DeclarationReading {
                    name: named.name.clone(),
                    interest: statement.kind.unwrap_or(Interest::Unspecified),
                    stated_as: statement.stated_as,
                    references: statement.references.clone(),
                    recorded_under: item,
                    under_interests,
                    nature: statement.nature,
                    participation: statement.conduct.map(|conduct| conduct.participation),
                    intended: statement.conduct.is_some_and(|conduct| conduct.intended),
                    dispensation: statement.dispensation.then_some(true),
                    evidence: evidence.clone(),
                });
            }
        }
    }
}

/// "The following interests were declared: Councillor Ives - item 5": the lead-in with its colon, and the list.
fn list_behind_colon(unit: &str) -> Option<(&str, &str)> {
    let at = unit.find(": ").filter(|&at| unit[..at].contains("following"))?;
    let list = unit[at + 2..].trim_start();
    read_name(list).is_some_and(|(name, _)| name.honorific.is_some()).then_some((&unit[..at + 1], list))
}

/// The parts of a list in one line, each from a titled name to the next.
fn people_apart(list: &str) -> Vec<&str> {
    let joints = [", ", "; ", " and ", ". "]
        .iter()
        .flat_map(|joint| list.match_indices(joint).map(|(at, joint)| at + joint.len()));
    let mut starts: Vec<usize> =
        joints.filter(|&at| read_name(&list[at..]).is_some_and(|(name, _)| name.honorific.is_some())).collect();
    starts.sort_unstable();
    starts.dedup();
    let ends = starts.clone().into_iter().chain([list.len()]);
    let firsts = std::iter::once(0).chain(starts);
    firsts
        .zip(ends)
        .map(|(start, end)| list[start..end].trim_end_matches(|c: char| c.is_whitespace() || ",;".contains(c)))
        .collect()
}

/// Each number once.
fn dedupe(references: &mut Vec<ItemReference<'_>>) {
    const MOST: usize = 60;
    references.truncate(MOST);
    let mut seen: Vec<&str> = Vec::new();
    references.retain(|reference| match reference.number {
        Some(number) if seen.contains(&number) => false,
        Some(number) => {
            seen.push(number);
            true
        }
        None => true,
    });
}

/// Whether `text` holds a verb of declaring.
fn declares(text: &str) -> bool {
    contains_any(
        text,
        &[
            "declared",
            "declares",
            "disclosed",
            "discloses",
            "DECLARED",
            "Declared",
            "declaring",
            "declare ",
            "disclose ",
        ],
    )
}

fn contains_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

/// The first sentence of a row; what stands behind it says more.
fn sentence_of_row(unit: &str) -> &str {
    let unit = &unit[..unit.floor_char_boundary(LONGEST_SENTENCE)];
    sentences(unit).first().map_or(unit, |first| {
        let end = first.as_ptr() as usize - unit.as_ptr() as usize + first.len();
        &unit[..end]
    })
}

/// "Minute CO57 - Motions on Notice", "Application P18L0453 - 30 Norden Road", "5. FUL/2019/0288 - Land at Beckside".
fn item_heading<'t>(unit: &'t str, label: Option<&'t str>) -> Option<Vec<ItemReference<'t>>> {
    const LONGEST: usize = 200;
    if unit.len() > LONGEST
        || contains_any(unit, &["declare", "interest", "disclos"])
        || !crate::read::name::names_in(unit).is_empty()
    {
        return None;
    }
    let text = unit.trim_start_matches(['(', '•', ' ']);
    let lower = text.to_lowercase();
    let starts = ["item", "agenda item", "minute", "application", "planning application"]
        .iter()
        .any(|word| lower.starts_with(word));
    let numbered = numbered_references(text);
    if starts && !numbered.is_empty() {
        return Some(numbered);
    }
    if starts {
        return Some(application_references(text));
    }
    let number = label
        .map(|label| label.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|label| label.starts_with(|c: char| c.is_ascii_digit()))?;
    let titled = text.starts_with(|c: char| c.is_uppercase())
        && !text.trim_end().ends_with('.')
        && text.split_whitespace().count() <= 20;
    titled.then(|| {
        vec![ItemReference { cited: Cited::Item, number: Some(number), until: None, title: Some(text), text: number }]
    })
}

/// "Councillor Ives withdrew his declaration".
fn is_retraction(sentence: &str) -> bool {
    let lower = sentence.to_lowercase();
    ["withdrew", "withdrawn", "retracted", "rescinded"].iter().any(|verb| {
        ["his", "her", "their", "the", "this", "that"].iter().any(|own| {
            ["declaration", "earlier declaration", "previous declaration", "declared interest"]
                .iter()
                .any(|what| lower.contains(&format!("{verb} {own} {what}")))
        })
    })
}

/// Notes whom an item of business records as having left, abstained or taken no part.
fn read_conduct<'t>(source: &SourceText, block: &Block<'t>, item: usize, reading: &mut DeclarationsReading<'t>) {
    if !contains_any(
        block.text,
        &[
            "bstain",
            "withdrew",
            "left the",
            "no part",
            "not vote",
            "not take part",
            "not participate",
            "recused",
            "vacated",
            "absented",
        ],
    ) {
        return;
    }
    for sentence in sentences(block.text) {
        let Some((at, said)) = conduct_at(sentence) else { continue };
        if said.intended || said.participation == Participation::Participated || is_departure(sentence) {
            continue;
        }
        let Some(declarants) = declarants_before(&sentence[..at]) else { continue };
        for named in declarants.named {
            reading.conduct.push(ConductReading {
                name: named.name,
                participation: said.participation,
                item,
                evidence: source.span_of(sentence),
            });
        }
    }
}
