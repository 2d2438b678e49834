//! The facts that a careful clerk reads off a document, and how an analysis compares with them.
//!
//! In: `NAME.gold.json`, the form of the annotated minutes. Out: for each kind of fact how many there are, how many were
//! found, how many of those are right in every part. Spelling, punctuation and case do not count.

use minutes_analyser::Analysis;
use serde::Deserialize;
use std::collections::BTreeMap;

/// One annotated document.
#[derive(Deserialize)]
pub struct Gold {
    pub doc: String,
    meeting: GoldMeeting,
    items: Vec<GoldItem>,
    attendance: Vec<GoldAttendance>,
    declarations_status: String,
    declarations: Vec<GoldDeclaration>,
    resolutions: Vec<GoldResolution>,
}

#[derive(Deserialize)]
struct GoldMeeting {
    body: Option<String>,
    date: Option<String>,
    start_time: Option<String>,
    end_time: Option<String>,
    venue: Option<String>,
}

#[derive(Deserialize)]
struct GoldItem {
    number: Option<String>,
    title: String,
}

#[derive(Deserialize)]
struct GoldAttendance {
    family_name: String,
    given: Option<String>,
    status: String,
    substitute_for: Option<String>,
}

#[derive(Deserialize)]
struct GoldDeclaration {
    family_name: String,
    interest: String,
    #[serde(default)]
    items: Vec<String>,
    nature_starts: Option<String>,
    participation: Option<String>,
}

#[derive(Deserialize)]
struct GoldResolution {
    item: Option<String>,
    kind: String,
    clauses: Vec<GoldClause>,
    mover: Option<String>,
    seconder: Option<String>,
    vote: Option<GoldVote>,
}

#[derive(Deserialize)]
struct GoldClause {
    starts: String,
    ends: String,
}

#[derive(Clone, Copy, Default, Deserialize, PartialEq)]
struct GoldVote {
    #[serde(rename = "for")]
    in_favour: Option<u32>,
    against: Option<u32>,
    abstain: Option<u32>,
    #[serde(default)]
    unanimous: bool,
}

/// How many facts of a kind there are, were found, and are right.
#[derive(Clone, Copy, Default)]
pub struct Figure {
    pub wanted: usize,
    pub found: usize,
    pub right: usize,
}

impl Figure {
    /// The harmonic mean of precision and recall; 1 where there is nothing to find and nothing was found.
    pub fn f1(&self) -> f64 {
        let all = self.wanted + self.found;
        if all == 0 { 1.0 } else { 2.0 * self.right as f64 / all as f64 }
    }
}

/// The figures by the name of the fact, for any number of documents.
#[derive(Default)]
pub struct Figures {
    pub by_name: BTreeMap<&'static str, Figure>,
    /// What is missing or invented, a line each.
    pub misses: Vec<String>,
}

impl Figures {
    /// Pairs what is wanted with what was found, one to one.
    fn compare<W, F>(
        &mut self,
        name: &'static str,
        gold: &Gold,
        wanted: &[(W, String)],
        found: &[(F, String)],
        alike: impl Fn(&W, &F) -> bool,
    ) {
        let mut left: Vec<&(F, String)> = found.iter().collect();
        let mut right = 0;
        for (fact, label) in wanted {
            match left.iter().position(|(other, _)| alike(fact, other)) {
                Some(index) => {
                    left.remove(index);
                    right += 1;
                }
                None => self.misses.push(format!("{name}: {}: missed {label}", gold.doc)),
            }
        }
        self.misses.extend(left.iter().map(|(_, label)| format!("{name}: {}: invented {label}", gold.doc)));
        let figure = self.by_name.entry(name).or_default();
        figure.wanted += wanted.len();
        figure.found += found.len();
        figure.right += right;
    }

    /// Adds one document.
    pub fn add(&mut self, gold: &Gold, analysis: &Analysis) {
        self.add_meeting(gold, analysis);
        self.add_items(gold, analysis);
        self.add_attendance(gold, analysis);
        self.add_declarations(gold, analysis);
        self.add_resolutions(gold, analysis);
    }

    fn add_meeting(&mut self, gold: &Gold, analysis: &Analysis) {
        let (wanted, found) = (&gold.meeting, &analysis.meeting);
        let pairs = [
            ("meeting.body", &wanted.body, &found.body),
            ("meeting.date", &wanted.date, &found.start_date),
            ("meeting.start_time", &wanted.start_time, &found.start_time),
            ("meeting.end_time", &wanted.end_time, &found.end_time),
            ("meeting.venue", &wanted.venue, &found.location),
        ];
        for (name, wanted, found) in pairs {
            let listed =
                |value: &Option<String>| value.iter().map(|value| (value.clone(), value.clone())).collect::<Vec<_>>();
            self.compare(name, gold, &listed(wanted), &listed(found), |one, other| {
                if name == "meeting.body" || name == "meeting.venue" {
                    similar(one, other)
                } else {
                    other.starts_with(one.as_str())
                }
            });
        }
    }

    fn add_items(&mut self, gold: &Gold, analysis: &Analysis) {
        let line = |number: &Option<String>, title: &str| {
            let key = (number_key(number.as_deref()), title.to_owned());
            (key, format!("{} {title:?}", number.as_deref().unwrap_or("-")))
        };
        let wanted: Vec<_> = gold.items.iter().map(|item| line(&item.number, &item.title)).collect();
        let found: Vec<_> = analysis.items.iter().map(|item| line(&item.number, &item.title)).collect();
        self.compare("items", gold, &wanted, &found, |one, other| one.0 == other.0 && similar(&one.1, &other.1));
    }

    fn add_attendance(&mut self, gold: &Gold, analysis: &Analysis) {
        let line = |parts: [Option<&str>; 4]| {
            let key = parts.map(words);
            (key, format!("{parts:?}"))
        };
        let wanted = gold.attendance.iter();
        let wanted: Vec<_> = wanted
            .map(|row| {
                line([Some(&row.family_name), row.given.as_deref(), Some(&row.status), row.substitute_for.as_deref()])
            })
            .collect();
        let found = analysis.attendance.iter();
        let found: Vec<_> = found
            .map(|row| {
                let status = name_of(&row.status);
                let given = person(analysis, Some(&row.person_id)).and_then(|person| person.given_name.as_deref());
                line([
                    family(analysis, Some(&row.person_id)),
                    given,
                    Some(&status),
                    family(analysis, row.substitute_for_id.as_ref()),
                ])
            })
            .collect();
        self.compare("attendance", gold, &wanted, &found, |one, other| one == other);
    }

    fn add_declarations(&mut self, gold: &Gold, analysis: &Analysis) {
        let status = |value: &str| vec![(value.to_owned(), value.to_owned())];
        let found_status = name_of(&analysis.declarations_status);
        self.compare(
            "declarations.status",
            gold,
            &status(&gold.declarations_status),
            &status(&found_status),
            |one, other| one == other,
        );
        let wanted: Vec<_> =
            gold.declarations.iter().map(|row| (row, format!("of {} on {:?}", row.family_name, row.items))).collect();
        let found: Vec<_> = analysis
            .declarations
            .iter()
            .map(|row| (row, format!("of {:?}: {:?}", family(analysis, Some(&row.person_id)), row.nature)))
            .collect();
        self.compare("declarations", gold, &wanted, &found, |wanted, found| {
            let mut items: Vec<String> = found
                .items
                .iter()
                .map(|item| item_key(analysis, item.item_id.as_ref(), item.number.as_deref()))
                .collect();
            let mut wanted_items: Vec<String> = wanted.items.iter().map(|item| number_or_title(item)).collect();
            items.retain(|item| !item.is_empty());
            items.sort();
            items.dedup();
            wanted_items.sort();
            wanted_items.dedup();
            words(Some(&wanted.family_name)) == words(family(analysis, Some(&found.person_id)))
                && wanted.interest == name_of(&found.interest)
                && wanted_items == items
                && wanted.participation == found.participation.as_ref().map(name_of)
                && match (&wanted.nature_starts, &found.nature) {
                    (Some(starts), Some(nature)) => words(Some(nature)).starts_with(&words(Some(starts))),
                    (wanted, found) => wanted.is_none() && found.is_none(),
                }
        });
    }

    fn add_resolutions(&mut self, gold: &Gold, analysis: &Analysis) {
        let clauses = gold.resolutions.iter().flat_map(|row| row.clauses.iter().map(move |clause| (row, clause)));
        let wanted: Vec<_> =
            clauses.map(|(row, clause)| ((row, clause), format!("{:?} … {:?}", clause.starts, clause.ends))).collect();
        let clauses = analysis.resolutions.iter().flat_map(|row| row.clauses.iter().map(move |clause| (row, clause)));
        let found: Vec<_> = clauses.map(|(row, clause)| ((row, clause), format!("{:?}", clause.text))).collect();
        self.compare("resolutions", gold, &wanted, &found, |(row, clause), (other, text)| {
            let text = words(Some(&text.text));
            let item = other.item_id.as_ref();
            let under = row.item.as_deref().is_none_or(|wanted| {
                let item = analysis.items.iter().find(|one| Some(&one.id) == item);
                item.is_some_and(|item| {
                    number_key(Some(wanted)) == number_key(item.number.as_deref()) || similar(wanted, &item.title)
                })
            });
            text.starts_with(&words(Some(&clause.starts)))
                && text.ends_with(&words(Some(&clause.ends)))
                && under
                && row.kind == name_of(&other.kind)
                && words(row.mover.as_deref()) == words(family(analysis, other.mover_id.as_ref()))
                && words(row.seconder.as_deref()) == words(family(analysis, other.seconder_id.as_ref()))
                && same_vote(row.vote, other.vote.as_ref())
        });
    }
}

/// Whether a recorded vote states what is wanted of it; more figures than wanted are not wrong.
fn same_vote(wanted: Option<GoldVote>, found: Option<&minutes_analyser::model::Vote>) -> bool {
    let figures = found.map_or(GoldVote::default(), |vote| GoldVote {
        in_favour: vote.in_favour,
        against: vote.against,
        abstain: vote.abstain,
        unanimous: vote.unanimous,
    });
    let Some(wanted) = wanted.filter(|vote| *vote != GoldVote::default()) else {
        return figures == GoldVote::default();
    };
    let holds = |wanted: Option<u32>, found: Option<u32>| wanted.is_none() || wanted == found;
    holds(wanted.in_favour, figures.in_favour)
        && holds(wanted.against, figures.against)
        && holds(wanted.abstain, figures.abstain)
        && wanted.unanimous == figures.unanimous
}

fn person<'a>(analysis: &'a Analysis, id: Option<&String>) -> Option<&'a minutes_analyser::model::Person> {
    analysis.people.iter().find(|person| Some(&person.id) == id)
}

fn family<'a>(analysis: &'a Analysis, id: Option<&String>) -> Option<&'a str> {
    person(analysis, id).map(|person| person.family_name.as_deref().unwrap_or(&person.name))
}

/// The item that a declaration concerns: its number or title, else the number printed.
fn item_key(analysis: &Analysis, id: Option<&String>, printed: Option<&str>) -> String {
    let item = analysis.items.iter().find(|item| Some(&item.id) == id);
    let name = item.map(|item| item.number.as_deref().unwrap_or(&item.title)).or(printed);
    number_or_title(name.unwrap_or_default())
}

fn number_or_title(label: &str) -> String {
    let is_number = !label.trim().contains(' ') && label.chars().any(|c| c.is_ascii_digit());
    if is_number { number_key(Some(label)) } else { words(Some(label)) }
}

/// A printed number without what stands around it.
fn number_key(number: Option<&str>) -> String {
    let around = |c: char| c.is_whitespace() || ".()[]:".contains(c);
    number.unwrap_or_default().trim_matches(around).to_lowercase().replace(' ', "")
}

/// The published word of an enumeration.
fn name_of(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .expect("enumerations are published as words")
}

/// A text as lower-case words with a space between.
fn words(text: Option<&str>) -> String {
    let text = text.unwrap_or_default().to_lowercase().replace(['\'', '’', '‘'], "");
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// Whether four words of five are in both.
fn similar(one: &str, other: &str) -> bool {
    let (one, other) = (words(Some(one)), words(Some(other)));
    let mut left: Vec<&str> = other.split(' ').collect();
    let all = one.split(' ').count() + left.len();
    let mut common = 0;
    for word in one.split(' ') {
        if let Some(index) = left.iter().position(|other| *other == word) {
            left.swap_remove(index);
            common += 1;
        }
    }
    common * 10 >= all * 4
}
