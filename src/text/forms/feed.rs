//! ModernGov's meeting feed (GetMeeting) -> lines of text, laid out as ModernGov's own page of the meeting.
//!
//! In:     the XML.   Out: a [`Sheet`], and how many declarations the feed counts for each item.
//! Source: a response of 2026. The number that the page prints is `fulldisplaynumberformat`; items come in any order and
//!         are put in that of the agenda; the texts are HTML, escaped once more.
//! Not here: whether text and counts agree (`check`).

use super::xml::{Event, Xml, unescaped};
use crate::order;
use crate::text::html::{HtmlReader, Tokens};
use crate::text::sheet::Sheet;
use crate::text::source_text::FeedCount;

/// One item of the agenda, as the feed has it.
#[derive(Debug, Default)]
struct Item {
    /// The numbers of its place on the agenda.
    place: (u32, u32),
    number: String,
    title: String,
    /// What the agenda said, and what the minutes record, in HTML.
    agenda: String,
    minutes: String,
    documents: Vec<String>,
    declarations: Option<u32>,
}

/// Somebody whom the feed lists, and what it says of their attendance.
#[derive(Debug)]
struct Attendee {
    words: String,
    attendance: String,
    is_member: bool,
}

/// The feed's own values.
#[derive(Debug, Default)]
struct Feed {
    /// The meeting's facts, each with the word that stands before it on the page.
    facts: Vec<(&'static str, String)>,
    committee: Option<String>,
    end: String,
    attendees: Vec<Attendee>,
    items: Vec<Item>,
}

/// Reads a whole feed.
pub(super) fn read_feed(text: &str) -> (Sheet, Vec<FeedCount>) {
    let mut feed = values(text);
    order::sort_by_key(&mut feed.items, |item| item.place);
    let mut page = Page(HtmlReader::default());
    page.words("h1", feed.committee.as_deref().unwrap_or_default());
    for (label, value) in &feed.facts {
        page.words("p", &[label, value.as_str()].concat());
    }
    attendance(&feed.attendees, &mut page);
    for item in &feed.items {
        page.words("p", &item.number);
        page.words("h2", &item.title);
        item.documents.iter().for_each(|title| page.words("p", title));
        page.html(&item.agenda);
        if !item.minutes.trim().is_empty() {
            page.words("p", "Minutes:");
            page.html(&item.minutes);
        }
    }
    page.words("p", &feed.end);
    let count = |item: Item| Some(FeedCount { item: item.number, declarations: item.declarations? });
    (page.0.sheet, feed.items.into_iter().filter_map(count).collect())
}

/// The page that is being laid out.
struct Page(HtmlReader);

impl Page {
    /// A block of words.
    fn words(&mut self, element: &str, words: &str) {
        if !words.trim().is_empty() {
            let words = words.replace('&', "&amp;").replace('<', "&lt;");
            self.html(&["<", element, ">", &words].concat());
        }
    }

    /// A piece of HTML, which ends with all that it opened.
    fn html(&mut self, html: &str) {
        Tokens::new(html, 0).for_each(|token| self.0.read(token));
        self.0.close_all();
        self.0.sheet.end_paragraph();
    }
}

/// Lists of names under the captions that the page prints. Who is only expected to come is nowhere.
fn attendance(attendees: &[Attendee], page: &mut Page) {
    for caption in ["Present", "Apologies", "Absent", "In attendance", "Expected"] {
        let listed = attendees.iter().filter(|attendee| caption_of(attendee) == caption);
        let names: String = listed.map(|attendee| ["<p>", &attendee.words, "</p>"].concat()).collect();
        if names.is_empty() {
            continue;
        }
        // An <aside> is furniture of the page, and no list of those who came.
        let around = if caption == "Expected" { "<aside><p>" } else { "<p>" };
        page.html(&[around, caption, "</p>", &names].concat());
    }
}

fn caption_of(attendee: &Attendee) -> &'static str {
    let said = attendee.attendance.to_ascii_lowercase();
    let says = |word: &str| said.contains(word);
    if says("apolog") {
        "Apologies"
    } else if says("absent") {
        "Absent"
    } else if says("attendance") || says("present") && !attendee.is_member {
        "In attendance"
    } else if says("present") {
        "Present"
    } else {
        "Expected"
    }
}

/// Reads the feed's values, element by element.
fn values(text: &str) -> Feed {
    let mut feed = Feed::default();
    let mut value = String::new();
    let mut committees: Vec<String> = Vec::new();
    for event in Xml::new(text, 0) {
        match event {
            Event::Open(tag) => {
                value.clear();
                let attribute = |name| unescaped(tag.attribute(name).unwrap_or_default()).trim().to_owned();
                match tag.name {
                    "agendaitem" => feed.items.push(Item::default()),
                    "attendee" => {
                        let role = attribute("roledescription");
                        let kind = attribute("membertype").to_ascii_lowercase();
                        let name = attribute("name").replace('&', "&amp;").replace('<', "&lt;");
                        let words = if role.is_empty() { name } else { [&name, " (", &role, ")"].concat() };
                        let is_member = !["officer", "guest", "visitor"].iter().any(|other| kind.contains(other));
                        feed.attendees.push(Attendee { words, attendance: attribute("attendance"), is_member });
                    }
                    _ => {}
                }
            }
            Event::Text(text) => value.push_str(&text),
            Event::Close(name) => {
                let said = value.trim();
                if name == "committeetitle" && !said.is_empty() && committees.iter().all(|known| known != said) {
                    committees.push(said.to_owned());
                } else if !said.is_empty() {
                    feed.note(name, said);
                }
                value.clear();
            }
        }
    }
    // The documents of other committees are linked as well: one name alone can only be this meeting's.
    feed.committee = committees.pop().filter(|_| committees.is_empty());
    feed
}

impl Feed {
    /// Notes the value of an element.
    fn note(&mut self, element: &str, value: &str) {
        let label = match element {
            "meetingdate" => "Date: ",
            "meetingtime" => "Time: ",
            "meetinglocation" => "Venue: ",
            "meetingactualfinishtime" => {
                self.end = "Meeting ended: ".to_owned() + value;
                return;
            }
            _ => {
                if let Some(item) = self.items.last_mut() {
                    item.note(element, value);
                }
                return;
            }
        };
        self.facts.push((label, value.to_owned()));
    }
}

impl Item {
    fn note(&mut self, element: &str, value: &str) {
        let value = value.to_owned();
        match element {
            "agendaitemnumber" => self.place.0 = value.parse().unwrap_or(u32::MAX),
            "agendaitemsubnumber" => self.place.1 = value.parse().unwrap_or(0),
            "fulldisplaynumberformat" => self.number = value,
            "agendaitemtitle" => self.title = value,
            "agendatext" => self.agenda = value,
            "minutesnonemptyhtmlbody" => self.minutes = value,
            "declarationcount" => self.declarations = value.parse().ok(),
            "title" => self.documents.push(value),
            _ => {}
        }
    }
}
