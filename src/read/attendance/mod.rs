//! Attendance: who was present, sent apologies, was absent or in attendance; who came and went.
//!
//! In:       the [`Outline`]; names are printed in lists under captions (`lists`) and in sentences (`sentences`).
//! Out:      one [`Attendee`] for each place that states somebody's attendance; movements; initials explained.
//! Source:   how clerks head their lists; conventions of the published model (officers and guests are in attendance).
//! Not here: one row a person (`link`); contradictions between lists (`check`).

mod beside;
mod caption;
mod codes;
mod column_heads;
mod lists;
mod movements;
mod notes;
mod passage;
mod people;
mod sentences;
mod stars;
mod substitutes;

use super::name::{Name, is_council_acronym};
use crate::find::find;
use crate::index::{Index, Places};
use crate::model::{AttendanceStatus, MovementKind};
use crate::order;
use crate::read::within::{ends_with_one, holds_one_of};
use crate::signal_words::Signals;
use crate::signs::InSigns;
use crate::span::Span;
use crate::structure::{Block, Item, Outline, Role, Subject};
use crate::text::SourceText;
use crate::warning::Parsed;
use caption::List;

/// Attendance and movements, as printed; people are not linked yet.
#[derive(Debug, Default)]
pub struct AttendanceReading<'t> {
    /// In the order printed. One person may stand here twice: `link` joins, `check` reports.
    pub entries: Vec<Attendee<'t>>,
    /// In the order printed.
    pub movements: Vec<MovementReading<'t>>,
    /// Initials that stand for a person, as a list of attendance prints them ("Cllr Jo Bruce  JB  Chair").
    pub initials: Vec<(&'t str, Name<'t>)>,
}

/// One person in a list or sentence of attendance.
#[derive(Clone, Debug)]
pub struct Attendee<'t> {
    /// Who.
    pub name: Name<'t>,
    /// There or not.
    pub status: AttendanceStatus,
    /// The office printed beside the name.
    pub role: Option<&'t str>,
    /// Party group printed beside the name.
    pub group: Option<&'t str>,
    /// The member in whose place this one sat.
    pub substitute_for: Option<Name<'t>>,
    /// True where it is said that the person attended remotely.
    pub remote: Option<bool>,
    /// The words.
    pub evidence: Vec<Span>,
}

/// A stated arrival or departure.
#[derive(Clone, Debug)]
pub struct MovementReading<'t> {
    /// Who.
    pub name: Name<'t>,
    /// In or out.
    pub kind: MovementKind,
    /// The item under which it stands, in `Outline::items`.
    pub item: Option<usize>,
    /// 24-hour `HH:MM`.
    pub time: Option<String>,
    /// The words.
    pub evidence: Span,
}

/// Reads attendance from the head, from items about it, and from sentences anywhere that state it.
pub fn read_attendance<'t>(source: &'t SourceText, outline: &Outline<'t>) -> Parsed<AttendanceReading<'t>> {
    let mut reader = Reader::new(source, outline);
    let mut open = Some(List::Unknown);
    let mut item = None;
    let mut joined_to = 0;
    // A list that stands inside an item about other business, or behind the last.
    let mut late = false;
    for (index, block) in outline.blocks.iter().enumerate() {
        if matches!(block.role, Role::Furniture | Role::Documents) {
            continue;
        }
        // "Item 7: Mr Dale, applicant" in a list of those attending looks like an item.
        let carried = open.is_some_and(|list| list != List::Unknown)
            && block.role == Role::Heading
            && passage::is_person_listed(block.text);
        if block.item != item && carried {
            item = block.item;
        }
        if block.item != item {
            item = block.item;
            reader.heads = None;
            late = false;
            open = item.and_then(|item| list_of_item(&outline.items[item], item));
            reader.business = item.is_some_and(|item| !is_about_attendance(&outline.items[item]));
            if open == Some(List::Attendance) && reader.present_listed {
                open = Some(List::InAttendance);
            }
        }
        let Some(text) = recorded(block) else { continue };
        if block.role == Role::Heading && item.is_some_and(|item| is_about_attendance(&outline.items[item])) {
            reader.read_heading(text, block.item);
        }
        if late && !carried && (block.role == Role::Heading || passage::is_narrative(text)) {
            (open, late) = (None, false);
        } else if open.is_none()
            && block.signals.any(OPENERS)
            && (!reader.present_listed || passage::opens_hearing(text))
        {
            late = passage::opens_list(text, &|| behind_label(outline, index));
            open = late.then_some(List::Unknown);
        }
        let alone = open == Some(List::Unknown) && item.is_none() && reader.found.entries.is_empty();
        let members = || text.lines().filter(|line| passage::is_member_alone(line)).take(3).count() > 2;
        if alone && (members() || passage::is_member_alone(text) && members_follow(outline, index)) {
            (open, reader.bare) = (Some(List::Present), true);
        }
        // Sentences first: what a sentence states of somebody is more than that a list names him.
        reader.read_sentences(text, block.signals, block.item);
        // A numbered line among the apologies that names nobody by title is business: "4. Forms Review".
        let numbered = open == Some(List::Apologies)
            && block.label.as_ref().is_some_and(|label| !label.bullet)
            && crate::read::name::names_in(text).is_empty()
            && !text.has_sign(",;");
        let below = open.is_some() && index >= joined_to && block.role != Role::Heading;
        let place = outline.lines.get(block.lines.start).and_then(|line| line.layout.table);
        if below && reader.read_columns(text, place.and_then(|place| place.cell), block.item) {
            open = Some(List::Unknown);
            continue;
        }
        if index >= joined_to
            && !numbered
            && open.is_some()
            && (carried || !matches!(block.role, Role::Heading | Role::Caption))
        {
            if open != Some(List::Unknown) && !item.is_some_and(|item| is_about_attendance(&outline.items[item])) {
                open = open.filter(|_| !passage::is_narrative(text)).or(Some(List::Unknown));
            }
            let listed = open != Some(List::Unknown) || caption::at_start(text, reader.present_listed).is_some();
            let last = if listed { last_of_paragraph(outline, index) } else { index };
            joined_to = last + 1;
            open = reader.read_lists(outline, index..last + 1, text, open);
        }
    }
    reader.finish()
}

/// Words without which no block opens a list.
const OPENERS: Signals = Signals::words("present attend* member* councillor* sederunt*");

/// The words of a block that record what happened: all, or those after "Minutes:" in what the agenda says.
fn recorded<'t>(block: &Block<'t>) -> Option<&'t str> {
    match block.role {
        Role::Agenda => {
            const HEAD: &str = "Minutes:";
            find(block.text, HEAD).map(|at| block.text[at + HEAD.len()..].trim_ascii_start())
        }
        _ => Some(block.text),
    }
}

/// The words of the block behind that at `index`, or behind the label that stands between: "From the Council:".
fn behind_label<'t>(outline: &Outline<'t>, index: usize) -> &'t str {
    let label = |text: &str| text.ends_with_sign(":") && text.len() < 60;
    let next = outline.blocks[index + 1..].iter().filter(|next| next.role != Role::Furniture).take(2);
    next.map(|next| next.text).find(|text| !label(text)).unwrap_or_default()
}

/// The last block of a list that the page breaks inside a name, a bracket or an office, from the block at `index` on.
fn last_of_paragraph(outline: &Outline<'_>, index: usize) -> usize {
    const MOST_BLOCKS: usize = 40;
    let mut last = index;
    while let Some(next) = outline.blocks.get(last + 1).filter(|_| last - index < MOST_BLOCKS) {
        let here = &outline.blocks[last];
        let same = next.role == here.role && next.item == here.item && next.label.is_none();
        if !same || !passage::goes_on(here.text, next.text) {
            break;
        }
        last += 1;
    }
    last
}

/// Whether more members stand below, each in a block of his own: a list of those present that no caption heads.
fn members_follow(outline: &Outline<'_>, index: usize) -> bool {
    const NEAR: usize = 4;
    let near = outline.blocks[index + 1..].iter().take(NEAR);
    near.filter(|block| block.item.is_none() && passage::is_member_alone(block.text)).count() >= 2
}

/// The list that an item is, by its title; none where it is about other business and too far on for the head.
fn list_of_item(item: &Item<'_>, index: usize) -> Option<List> {
    /// The head of a document can look like its first items.
    const ITEMS_OF_HEAD: usize = 2;
    match item.subject {
        _ if is_about_attendance(item) => Some(caption::of_title(item.title)),
        Subject::Declarations => None,
        _ if index < ITEMS_OF_HEAD => Some(List::Unknown),
        _ => None,
    }
}

/// Whether an item records who was there; "School attendance" and "Appointment of substitutes" are business.
fn is_about_attendance(item: &Item<'_>) -> bool {
    const BUSINESS: &str = "school|appoint|nominat|policy|report|strategy|review|scheme|allowance|management";
    if !matches!(item.subject, Subject::Attendance | Subject::AttendanceAndDeclarations) {
        return false;
    }
    holds_one_of(item.title, "apolog") || !holds_one_of(item.title, BUSINESS)
}

/// How many bearers of one family name are compared: more than any council has.
const MOST_NAMESAKES: usize = 32;

/// What has been read so far.
struct Reader<'t> {
    source: &'t SourceText,
    found: AttendanceReading<'t>,
    /// Where the names of the entries end: no place is read twice.
    places: Places,
    /// Letters that a list explains: "P: Present".
    codes: codes::Codes<'t>,
    /// Signs that a list explains: "* denotes absent".
    stars: Vec<stars::Stars>,
    /// Entries from sentences that count only where no list says more: "Councillor Hale left the meeting".
    tentative: Vec<Attendee<'t>>,
    /// Some list of those present stood before.
    present_listed: bool,
    /// The list is a table with names in its first column.
    columns: bool,
    /// Some entry bears a title.
    titles_printed: bool,
    /// The caption above says that they attended remotely.
    remote: bool,
    /// The caption above names the members alone: who apologised was not there.
    membership: bool,
    /// Where the names under such a caption end.
    members: Places,
    /// No caption heads the list of those present: behind the first officer stand guests.
    bare: bool,
    /// Captions over columns, under which people stand.
    heads: Option<column_heads::Heads>,
    /// A table copied column by column has been read.
    stack_read: bool,
    /// Somebody with a member's title is listed as present.
    members_listed: bool,
    /// What is read stands under an item about other business than attendance.
    business: bool,
}

impl<'t> Reader<'t> {
    fn new(source: &'t SourceText, outline: &Outline<'t>) -> Self {
        let codes = codes::read_codes(outline);
        let found = AttendanceReading::default();
        Reader {
            source,
            found,
            places: Places::default(),
            codes,
            stars: stars::read_stars(source, outline),
            tentative: Vec::new(),
            present_listed: false,
            remote: false,
            membership: false,
            members: Places::default(),
            bare: false,
            columns: false,
            titles_printed: false,
            members_listed: false,
            heads: None,
            stack_read: false,
            business: false,
        }
    }

    /// Adds an entry unless the name at that place has one.
    fn enter(&mut self, attendee: Attendee<'t>) {
        // A lone letter is what a line end left of a name.
        if attendee.name.family.chars().count() > 1 && self.places.insert(self.source.span_of(attendee.name.text).end) {
            self.titles_printed |= attendee.name.honorific.is_some();
            self.members_listed |= attendee.status == AttendanceStatus::Present && notes::is_member(&attendee.name);
            self.found.entries.push(attendee);
        }
    }

    /// An entry without office or notes.
    fn plain(&self, name: Name<'t>, status: AttendanceStatus, evidence: &str) -> Attendee<'t> {
        let evidence = vec![self.source.span_of(evidence)];
        Attendee { name, status, role: None, group: None, substitute_for: None, remote: None, evidence }
    }

    /// Puts the entries in the order printed.
    fn finish(mut self) -> Parsed<AttendanceReading<'t>> {
        let source = self.source;
        self.drop_missing_members();
        self.enter_tentative();
        order::sort_by_key(&mut self.found.entries, |entry| source.span_of(entry.name.text));
        self.settle_visitors();
        Parsed { value: self.found, warnings: Vec::new() }
    }

    /// Drops those whom a list of all the members names and who are said elsewhere to have been away.
    fn drop_missing_members(&mut self) {
        if self.members.is_empty() {
            return;
        }
        let found = &self.found;
        let known = |name: &Name<'t>| {
            let explained = found.initials.iter().find(|(initials, _)| *initials == name.text);
            explained.map_or_else(|| name.clone(), |(_, owner)| owner.clone())
        };
        let away = |entry: &&Attendee| matches!(entry.status, AttendanceStatus::Apologies | AttendanceStatus::Absent);
        let missing: Vec<Name<'t>> = found.entries.iter().filter(away).map(|entry| known(&entry.name)).collect();
        let mut by_family = Index::default();
        for (place, name) in missing.iter().enumerate() {
            by_family.add(name.family.to_lowercase(), place);
        }
        let (source, members) = (self.source, &self.members);
        self.found.entries.retain(|entry| {
            let listed = members.has(source.span_of(entry.name.text).end);
            let names = by_family.of(&entry.name.family.to_lowercase()).iter().take(MOST_NAMESAKES);
            !listed || !names.into_iter().any(|&place| may_be_one(&missing[place], &entry.name))
        });
    }

    /// Enters those whom only a sentence names and no list.
    fn enter_tentative(&mut self) {
        let present =
            |entry: &&Attendee| matches!(entry.status, AttendanceStatus::Present | AttendanceStatus::InAttendance);
        let mut there: Vec<Name<'t>> =
            self.found.entries.iter().filter(present).map(|entry| entry.name.clone()).collect();
        let mut by_family = Index::default();
        for (place, name) in there.iter().enumerate() {
            by_family.add(name.family.to_lowercase(), place);
        }
        for tentative in std::mem::take(&mut self.tentative) {
            let known = by_family.name(tentative.name.family.to_lowercase());
            if !known.iter().take(MOST_NAMESAKES).any(|&place| may_be_one(&there[place], &tentative.name)) {
                known.push(there.len());
                there.push(tentative.name.clone());
                self.enter(tentative);
            }
        }
    }

    /// A county or district member who stands on a line of his own in the list of a parish is a visitor: the others bear
    /// another title.
    fn settle_visitors(&mut self) {
        let tier = |entry: &Attendee| entry.name.honorific.as_deref().is_some_and(notes::names_tier);
        let members = self.found.entries.iter().filter(|entry| entry.status == AttendanceStatus::Present);
        let (visitors, own): (Vec<_>, Vec<_>) = members.partition(|entry| tier(entry));
        let guests = visitors.len() < own.len();
        let mut parted = Vec::new();
        let mut last: Option<(u32, bool)> = None;
        for entry in &self.found.entries {
            let span = self.source.span_of(entry.name.text);
            let gap =
                last.and_then(|(end, _)| self.source.plain().get(end as usize..span.start as usize)).unwrap_or("\n");
            let apart = gap.has_sign("\n;.") || last.is_some_and(|(_, apart)| apart);
            parted.push(apart && tier(entry));
            last = Some((span.end, apart && tier(entry)));
        }
        self.settle_visiting_bodies();
        for entry in self.found.entries.iter_mut().filter(|entry| tier(entry)) {
            entry.role = entry.role.or_else(|| notes::printed_tier(&entry.name));
        }
        let visiting = self.found.entries.iter_mut().zip(parted).filter(|(_, parted)| *parted && guests);
        for (entry, _) in visiting.filter(|(entry, _)| entry.status == AttendanceStatus::Present) {
            entry.status = AttendanceStatus::InAttendance;
        }
    }
}

impl<'t> Reader<'t> {
    /// Among those present, the few beside whom another council or the police is printed are visitors; where most have a
    /// body of their own they are the members of a joint one.
    fn settle_visiting_bodies(&mut self) {
        const COUNCILS: &str = "County Council|District Council|Borough Council|Constabulary";
        let visiting = |entry: &Attendee| {
            let office = |role: &str| notes::names_chair(role);
            entry.role.is_some_and(|role| !office(role) && (ends_with_one(role, COUNCILS) || is_council_acronym(role)))
        };
        let present = |entry: &&mut Attendee| entry.status == AttendanceStatus::Present;
        let members = self.found.entries.iter_mut().filter(present).count();
        let visitors = self
            .found
            .entries
            .iter()
            .filter(|entry| entry.status == AttendanceStatus::Present && visiting(entry))
            .count();
        if visitors * 3 < members {
            for entry in self.found.entries.iter_mut().filter(present).filter(|entry| visiting(entry)) {
                entry.status = AttendanceStatus::InAttendance;
            }
        }
    }

    /// Reads sentences for statements of attendance.
    fn read_sentences(&mut self, text: &'t str, signals: Signals, item: Option<usize>) {
        if sentences::may_state_attendance(text, signals) {
            for sentence in super::sentence::sentences(text) {
                let own = if sentence.len() == text.len() { signals } else { Signals::of(sentence) };
                self.read_sentence(sentence, own, item);
            }
        }
    }
}

/// Whether two bearers of one family name can be one person: the first names begin alike, or one is not printed.
fn may_be_one(one: &Name<'_>, other: &Name<'_>) -> bool {
    let initial = |name: &Name| name.given.and_then(|given| given.chars().next());
    initial(one).is_none() || initial(other).is_none() || initial(one) == initial(other)
}
