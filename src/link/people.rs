//! Every person once: printed names -> people.
//!
//! Fuller names are settled before shorter ones, so that "J Smith" finds "Jane Smith" wherever she stands; a short form
//! that two people could bear joins neither and stays a person of its own. Initials alone ("JB") mean whom a list of
//! attendance says they mean, else the one person whose initials they are, else the one person on that list whose they
//! may be; a first name alone ("Tony") means the only bearer on that list.

use super::office::office_key;
use super::same_name::{
    compatible, family_key, first_given, fullness, initials_fit, initials_of, is_initials_alone, is_member,
};
use crate::index::Index;
use crate::model::{AttendanceStatus, Person};
use crate::order;
use crate::read::attendance::AttendanceReading;
use crate::read::name::Name;
use crate::span::Span;
use crate::text::SourceText;

/// How many bearers of one family name are told apart: more than any council has, and few enough to compare each.
const MOST_NAMESAKES: usize = 32;

/// Names as they are met.
pub struct Register<'t> {
    source: &'t SourceText,
    entries: Vec<Entry<'t>>,
    /// Initials that the document explains: places in `explained`.
    initials: Index,
    explained: Vec<Name<'t>>,
    /// Who holds an office, as lists of attendance print it.
    offices: Vec<(&'static str, Name<'t>)>,
}

/// A printed name.
struct Entry<'t> {
    name: Name<'t>,
    /// Where a list of attendance names the person as an officer or guest.
    in_attendance: bool,
    /// Named by a list of attendance.
    listed: bool,
}

impl<'t> Register<'t> {
    /// An empty register that knows the initials that the document explains.
    pub fn new(source: &'t SourceText, attendance: &AttendanceReading<'t>) -> Self {
        let mut initials = Index::default();
        for (place, (printed, _)) in attendance.initials.iter().enumerate() {
            initials.add(family_key(printed), place);
        }
        let explained = attendance.initials.iter().map(|(_, name)| name.clone()).collect();
        let mut offices: Vec<(&'static str, Name<'t>)> = Vec::new();
        for entry in &attendance.entries {
            if let Some(office) = entry.role.and_then(office_key)
                && entry.status == AttendanceStatus::Present
                && offices.iter().all(|(known, _)| *known != office)
            {
                offices.push((office, entry.name.clone()));
            }
        }
        Register { source, entries: Vec::new(), initials, explained, offices }
    }

    /// Enters a name from a list of attendance.
    pub fn listed(&mut self, name: &Name<'t>, status: AttendanceStatus) {
        let in_attendance = status == AttendanceStatus::InAttendance;
        self.entries.push(Entry { name: name.clone(), in_attendance, listed: true });
    }

    /// Enters a name from running text.
    pub fn mention(&mut self, name: &Name<'t>) {
        self.entries.push(Entry { name: name.clone(), in_attendance: false, listed: false });
    }

    /// Settles who is who.
    pub fn close(self) -> ClosedRegister<'t> {
        let Register { source, entries, initials, explained, offices } = self;
        let mut person_at: Vec<(Span, usize)> = Vec::with_capacity(entries.len());
        // The fuller a name the earlier; initials alone last.
        let rank = |entry: &Entry<'t>| if is_initials_alone(&entry.name) { 3 } else { 2 - fullness(&entry.name) as u8 };
        let ranks: Vec<u8> = entries.iter().map(rank).collect();
        let asks_initials = ranks.contains(&3);
        let mut settling = Settling { asks_initials, ..Settling::default() };
        for (entry, _) in (0..=3).flat_map(|rank| entries.iter().zip(&ranks).filter(move |(_, own)| **own == rank)) {
            let meant = initials_explained(&initials, &entry.name).map(|place| &explained[place]);
            let person = match meant.or_else(|| holder(&offices, &entry.name)) {
                Some(name) => settling.settle(name, entry.in_attendance),
                None => settling.settle(&entry.name, entry.in_attendance),
            };
            if entry.listed {
                settling.list(person, &entry.name);
            }
            let span = source.span_of(entry.name.text);
            settling.people[person].mentions.push(span);
            person_at.push((span, person));
        }
        ClosedRegister::new(source, settling.people, person_at)
    }
}

fn initials_explained(initials: &Index, name: &Name<'_>) -> Option<usize> {
    is_initials_alone(name).then(|| initials.of(&family_key(name.family)).last().copied()).flatten()
}

/// Whom "the Chair" means.
fn holder<'n, 't>(offices: &'n [(&'static str, Name<'t>)], name: &Name<'t>) -> Option<&'n Name<'t>> {
    let office_alone = name.honorific.is_none() && name.given.is_none() && name.text == name.family;
    let office = office_alone.then(|| office_key(name.family)).flatten()?;
    offices.iter().find(|(known, _)| *known == office).map(|(_, holder)| holder)
}

/// A person while names are being settled.
struct Settled<'t> {
    /// Distinct printed forms, the fullest first.
    forms: Vec<Name<'t>>,
    /// Some form bears a member's honorific.
    member: bool,
    /// Named as an officer or guest by a list of attendance.
    in_attendance: bool,
    mentions: Vec<Span>,
}

#[derive(Default)]
struct Settling<'t> {
    people: Vec<Settled<'t>>,
    by_family: Index,
    /// Of no people where nobody is named by initials alone.
    by_initials: Index,
    asks_initials: bool,
    /// People on a list of attendance by their first names in full.
    by_given: Index,
    /// People on a list of attendance, no more than are compared with each pair of initials.
    listed: Vec<usize>,
}

impl<'t> Settling<'t> {
    /// The person whom `name` means, who is new where nobody or more than one known could be meant.
    fn settle(&mut self, name: &Name<'t>, in_attendance: bool) -> usize {
        let family = family_key(name.family);
        let loose: Vec<usize>;
        let known: &[usize] = match self.by_family.of(&family) {
            [] if is_initials_alone(name) => match self.by_initials.of(&family.to_uppercase()) {
                [] => {
                    loose = self.bearers_of_loose_initials(name);
                    &loose
                }
                bearers => bearers,
            },
            [] if name.honorific.is_none() && name.given.is_none() => self.by_given.of(&family),
            bearers => bearers,
        };
        let bearers = known.iter().copied().take(MOST_NAMESAKES);
        let mut meant = bearers.filter(|&person| self.people[person].could_be(name, in_attendance));
        match (meant.next(), meant.next()) {
            (Some(person), None) => {
                self.people[person].join(name, in_attendance);
                person
            }
            _ => self.enter(family, name, in_attendance),
        }
    }

    /// Notes that a list of attendance names this person.
    fn list(&mut self, person: usize, name: &Name<'t>) {
        const MOST_LISTED: usize = 200;
        if self.listed.len() < MOST_LISTED && !self.listed.contains(&person) {
            self.listed.push(person);
        }
        if let Some(given) = first_given(name) {
            let bearers = self.by_given.name(given);
            if bearers.len() < MOST_NAMESAKES && !bearers.contains(&person) {
                bearers.push(person);
            }
        }
    }

    fn bearers_of_loose_initials(&self, name: &Name<'t>) -> Vec<usize> {
        let fits = |&person: &usize| self.people[person].forms.iter().any(|form| initials_fit(name.family, form));
        self.listed.iter().copied().filter(fits).collect()
    }

    fn enter(&mut self, family: String, name: &Name<'t>, in_attendance: bool) -> usize {
        let mut bearers = self.by_family.of(&family).iter().copied().take(MOST_NAMESAKES);
        if let Some(twin) = bearers.find(|&person| self.people[person].is_only(name)) {
            return twin;
        }
        let person = self.people.len();
        if self.asks_initials
            && let Some(initials) = initials_of(name)
        {
            self.by_initials.add(initials, person);
        }
        self.by_family.add(family, person);
        self.people.push(Settled {
            forms: vec![name.clone()],
            member: is_member(name),
            in_attendance,
            mentions: Vec::new(),
        });
        person
    }
}

impl<'t> Settled<'t> {
    /// Whether `name` can be another form of this person's. A member's bare name is not an officer's who is listed without a member's honorific.
    fn could_be(&self, name: &Name<'t>, in_attendance: bool) -> bool {
        let officer_for_member = name.given.is_none()
            && (self.in_attendance && !self.member && is_member(name)
                || in_attendance && self.member && name.honorific.is_some() && !is_member(name));
        !officer_for_member && (is_initials_alone(name) || self.forms.iter().all(|form| compatible(form, name)))
    }

    /// Whether this person is known by just this form: a short form that could mean several people.
    fn is_only(&self, name: &Name<'t>) -> bool {
        self.forms.len() == 1 && self.forms[0].same_words(name)
    }

    fn join(&mut self, name: &Name<'t>, in_attendance: bool) {
        self.member = self.member || is_member(name);
        self.in_attendance |= in_attendance;
        if !self.forms.iter().any(|form| form.same_words(name)) {
            self.forms.push(name.clone());
        }
    }
}

impl Name<'_> {
    /// Whether two names are printed alike, white space apart.
    fn same_words(&self, other: &Name<'_>) -> bool {
        self.honorific == other.honorific && self.given == other.given && self.family == other.family
    }
}

/// Who is who.
pub struct ClosedRegister<'t> {
    source: &'t SourceText,
    /// In the order of first mention.
    people: Vec<Settled<'t>>,
    /// In the order of the words; of several people at the same words the last counts.
    person_at: Vec<(Span, usize)>,
}

impl<'t> ClosedRegister<'t> {
    fn new(source: &'t SourceText, mut people: Vec<Settled<'t>>, mut person_at: Vec<(Span, usize)>) -> Self {
        order::sort_by_key(&mut person_at, |(span, _)| *span);
        for person in &mut people {
            order::sort(&mut person.mentions);
            person.mentions.dedup();
        }
        let mut order: Vec<usize> = (0..people.len()).collect();
        order::sort_by_key(&mut order, |&person| people[person].mentions.first().copied());
        let mut place = vec![0; order.len()];
        for (new, &old) in order.iter().enumerate() {
            place[old] = new;
        }
        person_at.iter_mut().for_each(|(_, person)| *person = place[*person]);
        let mut placed: Vec<(usize, Settled<'t>)> = place.iter().copied().zip(people).collect();
        order::sort_by_key(&mut placed, |(place, _)| *place);
        ClosedRegister { source, people: placed.into_iter().map(|(_, person)| person).collect(), person_at }
    }

    /// The place of the person whom `name`, entered before, means.
    pub fn person_of(&self, name: &Name<'_>) -> usize {
        let span = self.source.span_of(name.text);
        let behind = self.person_at.partition_point(|(known, _)| *known <= span);
        let last = behind.checked_sub(1).map(|last| self.person_at[last]);
        last.filter(|(known, _)| *known == span).map_or(0, |(_, person)| person)
    }

    /// How many people there are.
    pub fn count(&self) -> usize {
        self.people.len()
    }

    /// The id of the person whom `name`, entered before, means.
    pub fn id_of(&self, name: &Name<'_>) -> String {
        person_id(self.person_of(name))
    }

    /// The people as published, with the offices and groups that lists of attendance print.
    pub fn people(&self, attendance: &AttendanceReading<'_>) -> Vec<Person> {
        let mut people: Vec<Person> =
            self.people.iter().enumerate().map(|(place, settled)| self.person(place, settled)).collect();
        for entry in &attendance.entries {
            let person = &mut people[self.person_of(&entry.name)];
            let role = entry.role.map(|role| self.source.quote(self.source.span_of(role)));
            if let Some(role) = role.filter(|role| !person.roles.contains(role)) {
                person.roles.push(role);
            }
            if let (None, Some(group)) = (&person.group, entry.group) {
                person.group = Some(self.source.quote(self.source.span_of(group)));
            }
        }
        people
    }

    fn person(&self, place: usize, settled: &Settled<'_>) -> Person {
        let words = |part: &str| self.source.quote(self.source.span_of(part));
        let fullest = settled.forms.iter().max_by_key(|form| (fullness(form), !is_initials_alone(form)));
        let fullest = fullest.unwrap_or(&settled.forms[0]);
        let any = |part: fn(&Name<'_>) -> Option<String>| part(fullest).or_else(|| settled.forms.iter().find_map(part));
        let honorific_prefix = any(|form| form.honorific.clone().map(std::borrow::Cow::into_owned));
        let given_name = fullest.given.map(words);
        let family_name = words(fullest.family);
        let honorific_suffix = fullest.suffix.or_else(|| settled.forms.iter().find_map(|form| form.suffix)).map(words);
        let parts = [honorific_prefix.as_ref(), given_name.as_ref(), Some(&family_name), honorific_suffix.as_ref()];
        let name: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
        Person {
            id: person_id(place),
            name: name.join(" "),
            honorific_prefix,
            given_name,
            family_name: Some(family_name),
            honorific_suffix,
            roles: Vec::new(),
            group: None,
            mentions: settled.mentions.iter().map(|&span| self.source.evidence(span)).collect(),
        }
    }
}

fn person_id(place: usize) -> String {
    format!("person-{}", place + 1)
}
