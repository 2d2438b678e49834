//! Who declared, where the minutes do not name them in full: by office, by given name, by initials, by a family name that two share.
//!
//! In:       the declarations read, and the attendance.   Out: the same declarations with the names that the attendance prints.
//! Source:   a list of attendance prints each name in full; where two people could be meant, the words stay as printed.
//! Not here: which names are one person's (`people`).

use super::office::words_of_office;
use super::same_name::family_key;
use crate::index::Index;
use crate::model::{AttendanceStatus, DeclarationsStatus};
use crate::read::attendance::AttendanceReading;
use crate::read::declarations::DeclarationsReading;
use crate::read::name::Name;
use crate::signs::InSigns;

/// Gives declarants the names of the attendance, and drops rows that name nobody whom it holds.
pub fn settle_declarants<'t>(reading: &mut DeclarationsReading<'t>, attendance: &AttendanceReading<'t>) {
    if reading.declarations.is_empty() {
        return settle_status(reading);
    }
    // Most minutes name everybody who declared in full.
    if reading.declarations.iter().any(|declared| declared.doubtful || declared.name.given.is_none()) {
        name_officers(reading, attendance);
        let known = Known::new(attendance);
        name_couples(reading, attendance, &known);
        for declared in reading.declarations.iter_mut().filter(|declared| is_bare(&declared.name)) {
            if let Some(name) = known.meant(declared.name.family) {
                declared.name = name.clone();
            }
        }
        for acted in reading.conduct.iter_mut().filter(|acted| is_bare(&acted.name)) {
            if let Some(name) = known.meant(acted.name.family) {
                acted.name = name.clone();
            }
        }
        reading.declarations.retain(|declared| !declared.doubtful || known.holds(declared.name.family));
    }
    settle_status(reading);
}

/// Whether a name is one word or an office.
fn is_bare(name: &Name<'_>) -> bool {
    name.honorific.is_none() && name.given.is_none()
}

/// Where nobody is left who declared, nothing is declared.
fn settle_status(reading: &mut DeclarationsReading<'_>) {
    if reading.declarations.is_empty() && reading.status == DeclarationsStatus::Declared && !reading.says_some {
        reading.status = if reading.says_none { DeclarationsStatus::None } else { DeclarationsStatus::NotRecorded };
    }
}

/// The people of the attendance by family name, given name and initials; none where two share it.
struct Known<'a, 't> {
    families: Index,
    by_word: Bearers<'a, 't>,
}

/// Words, and who alone bears each.
#[derive(Default)]
struct Bearers<'a, 't> {
    names: Vec<&'a Name<'t>>,
    /// Places in `names`; no place where two share the word.
    places: Index,
}

impl<'a, 't> Bearers<'a, 't> {
    /// Enters a bearer; a word that somebody bears whom `differs` tells from this one is nobody's from then on.
    fn enter(&mut self, word: String, name: &'a Name<'t>, differs: impl Fn(&Name<'t>) -> bool) {
        let known = self.alone(&word);
        if known.is_none() && !self.places.has(&word) {
            self.places.add(word, self.names.len());
            self.names.push(name);
        } else if known.is_some_and(differs) {
            self.places.name(word).clear();
        }
    }

    /// Who alone bears a word.
    fn alone(&self, word: &str) -> Option<&'a Name<'t>> {
        self.places.first_of(word).map(|place| self.names[place])
    }
}

impl<'a, 't> Known<'a, 't> {
    fn new(attendance: &'a AttendanceReading<'t>) -> Self {
        let (mut families, mut by_word) = (Index::default(), Bearers::default());
        for entry in &attendance.entries {
            families.name(family_key(entry.name.family));
            let Some(given) = entry.name.given else { continue };
            let differs = |known: &Name<'t>| known.family != entry.name.family || known.given != entry.name.given;
            let first = given.split_ascii_whitespace().next().unwrap_or_default();
            if first.chars().count() > 2 {
                by_word.enter(first.to_lowercase(), &entry.name, differs);
            }
            let parts = given.split_at_signs(" -.").chain(entry.name.family.split_at_signs(" -"));
            let initials: String = parts.filter_map(|part| part.chars().next()).collect();
            by_word.enter(initials, &entry.name, differs);
        }
        for (initials, name) in &attendance.initials {
            *by_word.places.name((*initials).to_owned()) = vec![by_word.names.len()];
            by_word.names.push(name);
        }
        Known { families, by_word }
    }

    /// Whom one word means that is nobody's family name: "Tessa", "AV".
    fn meant(&self, word: &str) -> Option<&'a Name<'t>> {
        if self.holds(word) {
            return None;
        }
        let initials = word.len() <= 4 && word.chars().all(char::is_uppercase);
        let key = if initials { word.to_owned() } else { word.to_lowercase() };
        self.by_word.alone(&key)
    }

    /// Whether it is somebody's family name.
    fn holds(&self, word: &str) -> bool {
        self.families.has(&family_key(word))
    }
}

/// "Councillors George and Judith Cooper": the first is George Cooper, where the attendance holds him and no George by family.
fn name_couples<'t>(reading: &mut DeclarationsReading<'t>, attendance: &AttendanceReading<'t>, known: &Known<'_, 't>) {
    for place in 1..reading.declarations.len() {
        let (one, other) = (&reading.declarations[place - 1], &reading.declarations[place]);
        let together = one.evidence == other.evidence && one.name.given.is_none() && other.name.given.is_some();
        if !together || known.holds(one.name.family) {
            continue;
        }
        let named = |name: &Name<'_>| {
            name.family == other.name.family
                && name.given.is_some_and(|given| given.split_ascii_whitespace().next() == Some(one.name.family))
        };
        let listed = attendance.entries.iter().map(|entry| &entry.name);
        let declared = reading.declarations.iter().map(|declared| &declared.name);
        if let Some(name) = listed.chain(declared).find(|name| named(name)) {
            reading.declarations[place - 1].name = name.clone();
        }
    }
}

/// Gives those who declared by office alone ("The Chairman") the name that a list of attendance prints beside that
/// office, where it prints just one.
fn name_officers<'t>(reading: &mut DeclarationsReading<'t>, attendance: &AttendanceReading<'t>) {
    let mut holders = Bearers::default();
    for entry in &attendance.entries {
        let there = matches!(entry.status, AttendanceStatus::Present | AttendanceStatus::InAttendance);
        let Some(role) = entry.role.filter(|_| there) else { continue };
        let office = words_of_office(role);
        if office.is_empty() {
            continue;
        }
        holders.enter(office, &entry.name, |known| known.family != entry.name.family);
    }
    for declared in reading.declarations.iter_mut().filter(|declared| is_bare(&declared.name)) {
        if let Some(holder) = holders.alone(&words_of_office(declared.name.family)) {
            declared.name = holder.clone();
        }
    }
}
