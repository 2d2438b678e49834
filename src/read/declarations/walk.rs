//! Walks the passages of an item: which of its lines are headings, rows and sentences, and what they add to one another.
//!
//! In:       passages, or text of an item of business.   Out: readings, one a person an interest.
//! Not here: which passages (`item`).

mod headings;
mod rows;

use super::anchor::{DECLARES, MAY_DECLARE};
use super::conduct::conduct;
use super::dispensation::general_dispensation;
use super::follow::follow;
use super::heading::{item_heading, people_apart};
use super::row::{Expected, read_row};
use super::statement::{Setting, Statement, say_rest, statements};
use super::status::{says_none, says_some};
use super::told::statement_in_list;
use super::units::units;
use super::welsh::{may_be_welsh, welsh_statement};
use super::{DeclarationReading, DeclarationsReading, GeneralDispensation};
use crate::find::{Case, place};
use crate::model::Interest;
use crate::pattern;
use crate::pattern::Pattern;
use crate::read::item_reference::{Cited, ItemReference, numbered_references};
use crate::read::name::{Named, read_name, read_names};
use crate::read::sentence::sentences;
use crate::read::within::{
    behind_one, closes_with_one, contains_one, find_one, holds_one_of, stands_apart, starts_with_one, tokens,
};
use crate::signal_words::Signals;
use crate::signs::InSigns;
use crate::span::Span;
use crate::structure::Role;
use crate::text::SourceText;

/// How much of one sentence is read: more than any clerk writes, so that text without stops stays cheap.
pub(super) const LONGEST_SENTENCE: usize = 4000;

/// How many people a pronoun can stand for.
const MOST_PEOPLE: usize = 40;

/// How many statements, counted from the last, a retraction or an intention may be about.
const RECENT: usize = 64;

/// A block, or blocks that the page parted within a sentence.
pub(super) struct Passage<'t> {
    pub role: Role,
    pub label: Option<&'t str>,
    pub text: &'t str,
}

/// What is being read: one item's statements and what its headings say of them.
pub(super) struct Walk<'t> {
    source: &'t SourceText,
    pub statements: Vec<Statement<'t>>,
    evidence: Vec<Vec<Span>>,
    /// The statements of the last sentence that declared.
    group: std::ops::Range<usize>,
    /// The kind named by the heading above.
    heading_kind: Option<(Interest, &'t str)>,
    /// The kind that the title of the item names: of rows that name none themselves.
    pub title_kind: Option<(Interest, &'t str)>,
    /// The item named by the heading above.
    heading_items: Vec<ItemReference<'t>>,
    /// "The following members declared …:".
    lead_in: Option<Statement<'t>>,
    /// A lead-in or heading announced rows.
    rows: bool,
    /// A heading within the item is about attendance.
    attendance: bool,
    /// The title is about attendance as well: a name and a word behind it may say why somebody was away.
    pub mixed: bool,
    pub says_none: bool,
    /// "Declarations were received and are recorded under the items".
    says_some: bool,
    /// Dispensations granted to all members.
    dispensed: Vec<GeneralDispensation<'t>>,
    /// A row that is a name alone: what it is about may stand in the next line.
    open_row: Option<usize>,
    /// The first of the rows, one behind another, that are names alone: "Re: Item 5 …" beneath them is of them all.
    open_rows: Option<usize>,
    /// The last sentence that declared ended with a colon: the items follow.
    itemised: bool,
}

impl<'t> Walk<'t> {
    pub fn new(source: &'t SourceText) -> Self {
        Walk {
            source,
            statements: Vec::new(),
            evidence: Vec::new(),
            group: 0..0,
            heading_kind: None,
            title_kind: None,
            heading_items: Vec::new(),
            lead_in: None,
            rows: false,
            attendance: false,
            mixed: false,
            says_none: false,
            says_some: false,
            dispensed: Vec::new(),
            open_row: None,
            open_rows: None,
            itemised: false,
        }
    }

    pub fn read_passage(&mut self, passage: &Passage<'t>) {
        for (place, unit) in units(passage.text).into_iter().enumerate() {
            let label = passage.label.filter(|_| place == 0);
            if !self.read_heading(unit, label) {
                self.read_unit(unit);
            }
        }
    }

    fn read_sentence(&mut self, sentence: &'t str, setting: Setting) {
        let sentence = &sentence[..sentence.floor_char_boundary(LONGEST_SENTENCE)];
        if setting == Setting::Interests
            && tokens(sentence).nth(4).is_none()
            && let Some(items) = item_heading(sentence, None).filter(|items| !items.is_empty())
        {
            if !self.cite_behind(sentence, &items) {
                self.heading_items = items;
            }
            return;
        }
        self.dispensed.extend(general_dispensation(self.source, sentence));
        let signals = Signals::of(sentence);
        if signals.any(MAY_DECLARE) && is_retraction(sentence) {
            self.retract(sentence);
            return;
        }
        let mut found = if self.attendance && !holds_one_of(sentence, "interest|dpi") {
            Vec::new()
        } else {
            statements(sentence, signals, setting, &self.earlier())
        };
        if found.is_empty() && may_be_welsh(sentence) {
            found.extend(welsh_statement(sentence));
        }
        if found.is_empty() && setting == Setting::Interests && self.lead_in.is_some() {
            found.extend(statement_in_list(sentence));
        }
        if found.is_empty() && setting == Setting::Interests && !self.attendance {
            found.extend(row_of_initials(sentence));
        }
        if found.is_empty() && setting == Setting::Interests {
            found.extend(excepted(sentence));
        }
        if found.is_empty() {
            if setting == Setting::Interests {
                self.says_none = self.says_none || says_none(sentence);
                self.says_some = self.says_some || says_some(sentence);
            }
            self.read_follow(sentence, signals);
            return;
        }
        if is_restated(sentence) || refers_back(sentence) {
            found.iter_mut().for_each(|statement| statement.restated = true);
        }
        if contains_one(
            sentence,
            "same interest|similar interest|imilarly declared|ikewise declared|declared the same.|declared likewise",
        ) {
            self.complete_from_last(&mut found);
        }
        if contains_one(sentence, "the same item|the same application|the same matter|the same agenda item") {
            found.iter_mut().for_each(|statement| statement.same_item |= statement.references.is_empty());
        }
        let declared_before = |named: &Named<'t>| {
            self.statements
                .iter()
                .rev()
                .take(RECENT)
                .flat_map(|statement| &statement.declarants)
                .any(|known| known.name.family == named.name.family)
        };
        let told_before = |statement: &Statement<'t>| {
            (statement.intends || statement.aside || refers_back(sentence))
                && statement.declarants.iter().any(declared_before)
        };
        if found.iter().any(told_before) {
            self.read_follow(sentence, signals);
            return;
        }
        let start = self.statements.len();
        self.itemised = sentence.trim_ascii_end().ends_with_sign(":");
        for statement in found {
            if statement.declarants.is_empty() {
                self.lead_in = Some(statement);
            } else {
                self.push(statement, sentence);
            }
        }
        self.group = start..self.statements.len();
        self.share_conduct(start, sentence);
    }

    /// "… declared an interest in the Village Hall. Minute No. 711.": the number behind a declaration that cites none, in its
    /// line; gives whether it is so.
    fn cite_behind(&mut self, sentence: &str, items: &[ItemReference<'t>]) -> bool {
        let cites = |statement: &Statement<'_>| statement.references.iter().any(|own| own.number.is_some());
        let start = self.source.span_of(sentence).start as usize;
        let end =
            self.group.clone().next_back().and_then(|last| self.evidence[last].last()).map(|span| span.end as usize);
        let line = end.and_then(|end| self.source.plain().get(end..start)).filter(|gap| !gap.has_sign("\n"));
        if line.is_none() || self.statements[self.group.clone()].iter().any(cites) {
            return false;
        }
        for statement in &mut self.statements[self.group.clone()] {
            statement.references = items.to_vec();
        }
        true
    }

    /// "Councillor Marsh declared the same interest": what the last declaration says of kind, item and reason.
    pub(in crate::read::declarations) fn complete_from_last(&self, found: &mut [Statement<'t>]) {
        let Some(last) = self.statements.last() else { return };
        for statement in found.iter_mut().filter(|statement| statement.references.is_empty()) {
            statement.references.clone_from(&last.references);
            statement.nature = statement.nature.or(last.nature);
            if statement.kind.is_none() {
                (statement.kind, statement.stated_as) = (last.kind, last.stated_as);
            }
        }
    }

    /// "and indicated that she would remain for both items": also for the one that she told of before.
    fn share_conduct(&mut self, from: usize, sentence: &str) {
        let Some(before) =
            from.checked_sub(1).filter(|_| contains_one(sentence, "both items|both matters|these items"))
        else {
            return;
        };
        let Some(said) = self.statements.get(from).and_then(|statement| statement.conduct) else { return };
        let (earlier, later) = self.statements.split_at_mut(from);
        let family = |statement: &Statement<'t>| statement.declarants.first().map(|named| named.name.family);
        if family(&earlier[before]) == family(&later[0]) {
            earlier[before].conduct = earlier[before].conduct.or(Some(said));
        }
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

    fn read_follow(&mut self, sentence: &'t str, signals: Signals) {
        if self.statements.is_empty() || starts_with_one(sentence, "No Member|No member|No Councillor|No councillor") {
            return;
        }
        let each = people_apart(sentence);
        if each.len() > 1 && each.iter().all(|part| conduct(part).is_some()) {
            // "Councillor Ives left and Councillor Marsh remained."
            each.into_iter().for_each(|part| self.read_follow(part, signals));
            return;
        }
        self.part_those_named(sentence);
        let span = self.source.span_of(sentence);
        let about = follow(sentence, signals, &mut self.statements, self.group.clone());
        if about.is_empty() && begins_with_somebody_else(sentence, &self.earlier()) {
            // "He" of the next sentence is the one whom this sentence is about.
            self.group = self.statements_of_first(sentence);
        }
        for index in about {
            if !self.evidence[index].contains(&span) {
                self.evidence[index].push(span);
            }
        }
    }

    /// "Councillors Ives and Marsh declared … Councillor Ives left the room": a statement of several people of whom a sentence
    /// names some becomes one of each.
    fn part_those_named(&mut self, sentence: &str) {
        const LATELY: usize = 8;
        let from = self.statements.len().saturating_sub(LATELY);
        for index in (from..self.statements.len()).rev() {
            let of = &self.statements[index].declarants;
            if of.len() < 2 {
                continue;
            }
            let named = of.iter().filter(|named| stands_apart(sentence, named.name.family, Case::AsWritten)).count();
            if named == 0 || named == of.len() {
                continue;
            }
            let mut shared = self.statements.remove(index);
            let evidence = self.evidence.remove(index);
            let people = std::mem::take(&mut shared.declarants);
            let added = people.len() - 1;
            for (place, person) in people.into_iter().enumerate() {
                let own = Statement { declarants: vec![person], ..shared.clone() };
                self.statements.insert(index + place, own);
                self.evidence.insert(index + place, evidence.clone());
            }
            if index < self.group.start {
                self.group.start += added;
            }
            if index < self.group.end {
                self.group.end += added;
            }
            (self.open_row, self.open_rows) = (None, None);
        }
    }

    /// The last statement of the person with whom a sentence begins; none where that person has declared nothing.
    fn statements_of_first(&self, sentence: &str) -> std::ops::Range<usize> {
        let known = self.statements.len();
        let from = known.saturating_sub(RECENT);
        let titled = read_name(sentence).filter(|(name, _)| name.honorific.is_some());
        let place = titled.and_then(|(name, _)| {
            let own =
                |statement: &Statement<'_>| statement.declarants.iter().any(|named| named.name.family == name.family);
            self.statements[from..].iter().rposition(own)
        });
        place.map_or(known..known, |place| from + place..from + place + 1)
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
        let each = holds_one_of(words, " respectively") && statement.references.len() == statement.declarants.len();
        let cited = statement.references.clone();
        for (place, named) in std::mem::take(&mut statement.declarants).into_iter().enumerate() {
            let references = if each { vec![cited[place]] } else { own(&named) };
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
        let from = self.statements.len().saturating_sub(RECENT);
        let Some(at) = self.statements[from..].iter().rposition(named).map(|place| from + place) else { return };
        self.statements.remove(at);
        self.evidence.remove(at);
        self.group = 0..0;
    }

    pub fn read_business(&mut self, text: &'t str) {
        if !holds_one_of(text, "interest|dpi|declaring|lobbied|etermined|ransparency|declared that") {
            return;
        }
        self.group = self.statements.len()..self.statements.len();
        for sentence in sentences(text) {
            self.read_sentence(sentence, Setting::Business);
        }
    }

    /// Hands the statements over, one reading a person.
    pub fn finish(self, item: Option<usize>, under_interests: bool, reading: &mut DeclarationsReading<'t>) {
        reading.dispensed.extend(self.dispensed);
        reading.says_some |= self.says_some && under_interests;
        let denied = self.says_none || self.mixed;
        let told = self.statements.into_iter().zip(self.evidence).filter(|(statement, _)| !(statement.loose && denied));
        for (statement, evidence) in told {
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
                    restated: statement.restated,
                    doubtful: statement.doubtful,
                    evidence: evidence.clone(),
                });
            }
        }
    }
}

/// Whether a sentence begins with a titled person who is none of `earlier`.
fn begins_with_somebody_else(sentence: &str, earlier: &[Named<'_>]) -> bool {
    let unknown = |family: &str| earlier.iter().all(|known| known.name.family != family);
    match read_name(sentence) {
        Some((name, _)) => (name.honorific.is_some() || name.given.is_some()) && unknown(name.family),
        // "Councillor ffoulkes": somebody, though the name is none that can be told.
        None => starts_with_one(sentence, "Councillor |Cllr |Cllr. ") && DECLARES.is_match(sentence),
    }
}

/// "There were no declarations other than from Councillor Ives in item 5": those who are excepted declared.
fn excepted(sentence: &str) -> Option<Statement<'_>> {
    let but = find_one(sentence, " other than | apart from | except | save for | exception of ")?;
    let links = "from |by |for |that of |those of |the ";
    let people = &sentence[but.end..];
    let people = behind_one(people, links).unwrap_or(people);
    let (declarants, length) = read_names(people);
    if !says_none(sentence) || declarants.first().is_none_or(|named| named.name.honorific.is_none()) {
        return None;
    }
    let mut statement = Statement { declarants, ..Statement::default() };
    say_rest(&mut statement, &people[length..]);
    Some(statement)
}

/// "PO in item 7a (neighbour).": initials and what they declare, within a paragraph.
fn row_of_initials(sentence: &str) -> Option<Statement<'_>> {
    const LONGEST: usize = 160;
    let first = sentence.split_ascii_whitespace().next()?;
    let initials = (2..=4).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_uppercase());
    let row = (initials && sentence.len() <= LONGEST).then(|| read_row(sentence, Expected::Prose)).flatten();
    row.filter(|row| !row.references.is_empty())
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

/// "Councillor Ives, having declared an interest, …": told before, perhaps.
fn is_restated(sentence: &str) -> bool {
    let mut from = 0;
    while let Some(at) = place(sentence.as_bytes(), b"declared", from, Case::Any) {
        if closes_with_one(&sentence[..at], "having |previously |having earlier |had ") {
            return true;
        }
        from = at + 1;
    }
    false
}

/// "given the declaration of interest made by Councillor Ives": no new one.
fn refers_back(sentence: &str) -> bool {
    holds_one_of(
        sentence,
        "given the declaration|due to the declaration|following the declaration|light of the declaration|because of the declaration",
    )
}

/// "Councillor Ives withdrew his declaration".
fn is_retraction(sentence: &str) -> bool {
    static RETRACTS: Pattern = pattern!(
        r"(?i)(?:withdrew|withdrawn|retracted|rescinded) (?:his|her|their|the|this|that) (?:(?:(?:earlier|previous) )?declaration|declared interest)"
    );
    holds_one_of(sentence, "withdrew|withdrawn|retracted|rescinded") && RETRACTS.is_match(sentence)
}
