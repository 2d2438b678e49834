//! Lists of names, with the offices and notes beside them.

use super::office::{is_initials_alone, is_small, office_after_name, office_before_name};
use super::titles::read_titles;
use super::words::{Word, begins_large, begins_person, is_initials, is_personal, may_be_family_name, word_at};
use super::{Name, kinds, may_be_name, name_after, name_from, read_honorific};
use crate::read::within::{behind_one, contains_one, holds_one_of};
use crate::signs::InSigns;
use crate::structure::words::beginning;
use std::borrow::Cow;

/// A name in a list, with what stands in brackets or after a dash or comma behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named<'t> {
    /// Who.
    pub name: Name<'t>,
    /// "Vice Chair", "substitute for Councillor Jones", "from item 5", "Chief Executive"; without brackets. An office
    /// before the name ("Clerk: J Dickson", "The Mayor (Councillor Ives)") stands here too.
    pub notes: Vec<&'t str>,
}

/// The people in a list at the start of `text`: "Councillors Brookfield, Smith D and Mrs Taylor (Chair)"; and the bytes
/// read. The list ends where something stands that is neither name, bracket after a name, nor what parts names
/// (comma, semicolon, "and", "&", line end, tab).
pub fn read_names(text: &str) -> (Vec<Named<'_>>, usize) {
    read_first_names(text, usize::MAX)
}

/// The first people of such a list, and no more of them than `most`; and the bytes read.
pub fn read_first_names(text: &str, most: usize) -> (Vec<Named<'_>>, usize) {
    let mut list = List { text, at: 0, title: None, named: Vec::new(), end: 0, places: None };
    list.skip_separators();
    while list.named.len() < most
        && let Some(before) = list.read_person()
    {
        if before != Before::Bracket {
            list.read_notes(before);
        }
        list.end = list.at;
        list.skip_separators();
    }
    let end = list.end;
    let mut named = list.named;
    join_double_names(&mut named);
    (named, end)
}

/// Whether the first line of `text` runs on as "Dale Councillor Ann Hale Orme Councillor Bob Tew": between two titles stand a
/// name and the place of the next member.
fn places_stand_before_titles(text: &str) -> bool {
    const TITLE: &str = " Councillor ";
    const FEWEST: usize = 3;
    const LONGEST: usize = 2000;
    let line = beginning(text, LONGEST).split_at_signs("\n").next().unwrap_or_default();
    if line.matches(TITLE).count() < FEWEST {
        return false;
    }
    let (mut with_place, mut without) = (0, 0);
    let mut pieces = line.split(TITLE).skip(1).peekable();
    while let Some(piece) = pieces.next().filter(|_| pieces.peek().is_some()) {
        let words = piece.split_at_signs(" ").filter(|word| word.len() > 1).count();
        let parted = piece.has_sign(",;(&");
        with_place += usize::from(words >= 3 && !parted);
        without += usize::from(words == 2 || parted);
    }
    with_place >= FEWEST && without * 3 < with_place
}

/// Offices before one name: "In the Chair: Mayor (Councillor Hale)".
const MOST_OFFICES: usize = 2;

/// What stood before a name.
#[derive(Clone, Copy, PartialEq)]
enum Before {
    Nothing,
    /// An office: what follows without a sign is the office of the next.
    Office,
    /// An office, and the name in brackets: nothing behind belongs to it.
    Bracket,
}

/// The reading of one list.
struct List<'t> {
    text: &'t str,
    at: usize,
    /// The title that holds for the names that follow.
    title: Option<Cow<'t, str>>,
    named: Vec<Named<'t>>,
    end: usize,
    /// Each name stands behind the place that the member is of: "Dale Councillor Ann Hale Orme Councillor Bob Tew".
    /// None as long as nothing has asked.
    places: Option<bool>,
}

impl<'t> List<'t> {
    /// Reads one person at the present place, with offices before the name if such stand there; whether something did.
    fn read_person(&mut self) -> Option<Before> {
        if let Some((place, at)) = self.place_before_title(self.at) {
            let (name, end) = self.name_at_word(word_at(self.text, at)?)?;
            let (name, end) = self.without_next_place(name, end);
            self.named.push(Named { name, notes: vec![place] });
            self.at = end;
            return Some(Before::Nothing);
        }
        let mut first = word_at(self.text, self.at)?;
        if let Some((name, end)) = self.name_at_word(first) {
            if let Some((titled, office, end)) = self.office_of_titled(&name, end) {
                self.named.push(Named { name: titled, notes: vec![office] });
                self.at = end;
                return Some(Before::Nothing);
            }
            let (name, end) = self.without_next_place(name, end);
            self.named.push(Named { name, notes: Vec::new() });
            self.at = end;
            return Some(Before::Nothing);
        }
        let mut notes = Vec::new();
        let mut in_brackets = false;
        for _ in 0..MOST_OFFICES {
            let (office, from, bracketed) = office_before_name(self.text, first)?;
            notes.insert(0, office);
            in_brackets |= bracketed;
            first = word_at(self.text, from)?;
            let list_title = self.title.take();
            let named = self.name_at_word(first);
            self.title = self.title.take().or(list_title);
            if let Some((name, end)) = named {
                self.named.push(Named { name, notes });
                self.at = end;
                if in_brackets {
                    self.at += self.text[end..].find_sign(")").map_or(0, |close| close + 1);
                }
                return Some(if in_brackets { Before::Bracket } else { Before::Office });
            }
        }
        None
    }

    /// In a list of members behind their places: the place of one word at `at` with a member's title right behind it, and
    /// where the title begins.
    fn place_before_title(&mut self, at: usize) -> Option<(&'t str, usize)> {
        // Most words are no place, and have no title right behind them.
        let bytes = self.text.as_bytes();
        let space = bytes.get(at..)?.iter().take(100).position(|byte| *byte == b' ').map(|length| at + length)?;
        if !matches!(bytes.get(space + 1), Some(b'C' | b'c')) {
            return None;
        }
        let word = word_at(self.text, at)?;
        let next = self.text[word.end..].strip_sign(" ").filter(|title| title.starts_with_sign("Cc"));
        let next = next.map(|_| word.end + 1)?;
        let plain = word.text.len() > 3 && word.text.bytes().any(|byte| byte.is_ascii_lowercase());
        if !plain || !may_be_name(&word) || word.is(kinds::TIER) {
            return None;
        }
        let titles = read_honorific(self.text, next)?;
        if titles.plural || titles.title != "Councillor" || read_honorific(self.text, at).is_some() {
            return None;
        }
        let text = self.text;
        self.places.get_or_insert_with(|| places_stand_before_titles(text)).then_some((word.text, next))
    }

    /// A name without the place of the next member, which nothing parts from it.
    fn without_next_place(&mut self, name: Name<'t>, end: usize) -> (Name<'t>, usize) {
        let full = name.given.is_some_and(|given| given.has_sign(" "));
        let space = if full { name.text.rfind_sign(" ") } else { None };
        let Some(start) = space.map(|space| end - name.text.len() + space + 1) else { return (name, end) };
        if self.place_before_title(start).is_none() {
            return (name, end);
        }
        let from = end - name.text.len();
        let titles = read_honorific(&self.text[..start - 1], from);
        let own =
            titles.and_then(|titles| name_after(&self.text[..start - 1], from, titles.end, Some(titles.title), None));
        own.unwrap_or((name, end))
    }

    /// "Dale Water Locality Steward Mr P Hurst": several words before a titled name, which nothing parts from it, are his office.
    fn office_of_titled(&self, name: &Name<'t>, end: usize) -> Option<(Name<'t>, &'t str, usize)> {
        const FEWEST_WORDS: usize = 3;
        let start = end + 1;
        let words = || name.text.split_at_signs(" ");
        let office = name.honorific.is_none()
            && self.text[end..].starts_with_sign(" ")
            && words().count() >= FEWEST_WORDS
            && !words().any(is_initials);
        let titles = if office { read_honorific(self.text, start)? } else { return None };
        if titles.plural || !is_personal(&titles.title) {
            return None;
        }
        let (titled, end) = name_after(self.text, start, titles.end, Some(titles.title), titles.next)?;
        Some((titled, name.text, end))
    }

    /// The name that begins with a word, under the title that holds for the list if it has none of its own.
    fn name_at_word(&mut self, first: Word<'t>) -> Option<(Name<'t>, usize)> {
        let at = first.start;
        let Some(titles) = read_titles(self.text, first) else {
            return name_from(self.text, at, at, self.title.clone(), Some(first));
        };
        let start = if titles.plural { titles.end } else { at };
        let same_line = !self.text[self.end..at].has_sign("\n");
        let (personal, plural) = (is_personal(&titles.title), titles.plural);
        if let Some(list) = &self.title
            && !plural
            && same_line
            && personal
            && let Some((mut name, end)) =
                name_after(self.text, start, titles.end, Some(titles.title.clone()), titles.next)
        {
            name.honorific = Some(Cow::Owned(format!("{list} {}", titles.title)));
            return Some((name, end));
        }
        let Some(own) = name_after(self.text, start, titles.end, Some(titles.title.clone()), titles.next) else {
            // "Bailie" can be a family name.
            let may_be_name = !plural && may_be_family_name(&titles.title);
            return if may_be_name { name_after(self.text, at, at, self.title.clone(), Some(first)) } else { None };
        };
        self.title = plural.then_some(titles.title);
        Some(own)
    }

    /// Past commas, semicolons, "and", line ends and the like.
    fn skip_separators(&mut self) {
        loop {
            let trimmed = without_separators(&self.text[self.at..]);
            // A ditto sign under a title.
            let trimmed = trimmed
                .strip_sign("\"")
                .filter(|rest| rest.starts_with("  ") || rest.starts_with_sign("\t"))
                .map_or(trimmed, str::trim_ascii_start);
            let welsh = || {
                self.named
                    .last()
                    .and_then(|last| last.name.honorific.as_deref())
                    .is_some_and(|title| title.starts_with("Cyn"))
            };
            let after_and = match trimmed.starts_with_sign("aA") {
                true if welsh() => behind_one(trimmed, "a |ac |a'r |a/and "),
                // "Orme andC Tew": the page lost a space.
                true => behind_one(trimmed, "and |and\n|And |AND ")
                    .or_else(|| trimmed.strip_prefix("and").filter(|rest| begins_large(rest))),
                false => None,
            };
            self.at = self.text.len() - after_and.unwrap_or(trimmed).len();
            if after_and.is_none() {
                return;
            }
        }
    }

    /// Reads brackets after the name, its initials, and an office after it.
    fn read_notes(&mut self, before: Before) {
        let mut in_columns = false;
        loop {
            let rest = &self.text[self.at..];
            let next = rest.trim_start_signs(" *\n");
            // A bracket in a column of its own belongs to the name before it.
            let next = Some(next.trim_start_signs("\t")).filter(|cell| cell.starts_with_sign("(")).unwrap_or(next);
            let over_line_end = rest.trim_start_signs(" *").starts_with_sign("\n");
            // "Hale, (Chair)": a comma too many.
            let next = next.strip_prefix(", ").filter(|bracket| bracket.starts_with_sign("(")).unwrap_or(next);
            let from = self.text.len() - next.len();
            if let Some(inner) = next.strip_sign("([") {
                let Some(close) = inner.find_sign(")]").filter(|close| *close < 300) else { return };
                let lost = inner[..close].has_sign("(");
                // "M Dale (MD Cllr K Orme (KO)": the bracket's end is lost behind the initials.
                let close = if lost { inner.find_sign(" ").unwrap_or(close).min(close) } else { close };
                if !self.widen_office(from, from + 1 + close + 1) {
                    self.take_note(inner[..close].trim_ascii());
                }
                self.at = from + 1 + close + usize::from(!lost);
            } else if over_line_end
                && next.starts_with("- ")
                && let Some((note, end)) = self.office_behind(from, before, in_columns)
            {
                // "Councillor Hale", and on the next line "- Chairman".
                self.take_note(note);
                self.at = end;
            } else if over_line_end || before == Before::Office && next.starts_with(char::is_alphabetic) {
                return;
            } else if let Some(initials) = self.initials_at(from) {
                self.take_note(initials);
                self.at = from + initials.len();
                in_columns = true;
            } else if let Some((note, end)) = self.office_behind(from, before, in_columns) {
                self.take_note(note);
                self.at = end;
            } else {
                return;
            }
        }
    }

    /// An office behind the name, unless it is that of the next person: "Mrs Moss, Head of Law K Grey".
    fn office_behind(&self, at: usize, before: Before, in_columns: bool) -> Option<(&'t str, usize)> {
        let found = office_after_name(self.text, at, in_columns)?;
        let start = self.text.len() - self.text[at..].trim_start_signs(", -\t").len();
        let before_name = word_at(self.text, start).and_then(|first| office_before_name(self.text, first));
        let Some((office, from, bracketed)) = before_name else { return Some(found) };
        let end = office.as_ptr() as usize - self.text.as_ptr() as usize + office.len();
        let between = self.text.get(end..from).unwrap_or_default();
        let titled = read_honorific(self.text, from).is_some();
        let name_at = read_honorific(self.text, from).map_or(from, |titles| titles.end);
        let Some((name, name_end)) = name_after(self.text, from, name_at, None, None) else { return Some(found) };
        let next = if self.text[at..].trim_ascii_start().starts_with_sign("-") && !titled {
            false
        } else if bracketed {
            titled || name.given.is_some()
        } else if between.has_sign(",") || between.has_sign("\n") {
            false
        } else if titled && between.trim_ascii().is_empty() {
            before == Before::Office
        } else {
            // "Ann Dale, Service Manager Bob Orme, Solicitor": each office stands behind its name.
            let own_behind = self.named.last().is_some_and(|named| {
                named.notes.is_empty()
                    && !named.name.honorific.as_deref().is_some_and(|title| contains_one(title, "Cllr|Councillor"))
            }) && office_after_name(self.text, name_end, false)
                .is_some_and(|_| self.text[name_end..].starts_with_sign(","));
            name.given.is_some() && !own_behind
        };
        (!next).then_some(found)
    }

    /// The initials of the last name at `at`, as a column of its own: "Jo Bruce  JB  Chair".
    fn initials_at(&self, at: usize) -> Option<&'t str> {
        let name = &self.named.last()?.name;
        let from = self.text[at..].trim_start_signs("\t");
        let word = word_at(self.text, self.text.len() - from.len())?;
        let parts = name.given?.split_at_signs(" -.").chain(name.family.split_at_signs(" -"));
        let heads = parts.filter_map(|part| part.chars().next());
        (word.text.len() > 1 && heads.eq(word.text.chars())).then_some(word.text)
    }

    /// Takes a bracket right behind an office, "Principal Solicitor (Regulatory Services)", as part of it; whether it is one.
    fn widen_office(&mut self, open: usize, close: usize) -> bool {
        let Some(bracket) = self.text.get(open..close).filter(|bracket| bracket.ends_with_sign(")")) else {
            return false;
        };
        let inner = &bracket[1..bracket.len() - 1];
        let words = || inner.split_at_signs(" ").filter(|word| !word.is_empty());
        let field = words().all(|word| begins_large(word) || is_small(word) || word == "&")
            && !words().any(begins_person)
            && !is_initials_alone(inner)
            && !holds_one_of(inner, "chair");
        let Some(office) = self.named.last_mut().and_then(|named| named.notes.last_mut()) else { return false };
        let start = office.as_ptr() as usize - self.text.as_ptr() as usize;
        let between = self.text.get(start + office.len()..open).unwrap_or("x");
        let joins = field
            && between.trim_ascii().is_empty()
            && !between.has_sign("\n")
            && start > 0
            && !self.text[..start].ends_with_sign("(");
        if joins {
            *office = &self.text[start..close];
        }
        joins
    }

    /// A note, or the initials of a name printed as "Collins (B)".
    fn take_note(&mut self, note: &'t str) {
        let Some(named) = self.named.last_mut().filter(|_| !note.is_empty()) else { return };
        let letters = note.chars().filter(|sign| *sign != '.').count();
        let own = letters == 2 && note.chars().last() == named.name.family.chars().next();
        if is_initials(note) && letters <= 2 && !own && named.name.given.is_none() {
            named.name.given = Some(note);
        } else {
            named.notes.push(note);
        }
    }
}

/// Without the signs that part names.
fn without_separators(text: &str) -> &str {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b' ' | b'\n' | b'\t' | b',' | b';' | b'&' | b'|' | b'*' | b'#' => at += 1,
            0xE2 if text[at..].starts_with('•') => at += '•'.len_utf8(),
            _ => break,
        }
    }
    &text[at..]
}

/// In a list of bare family names a name of two words is a double one: "Councillors Dale, Langworth Hill and Orme".
fn join_double_names(named: &mut [Named<'_>]) {
    let full = |named: &Named| {
        named
            .name
            .given
            .is_some_and(|given| !given.split_at_signs(" .").all(|part| part.is_empty() || is_initials(part)))
    };
    let full_names = named.iter().filter(|named| full(named)).count();
    let bare = named.iter().filter(|named| named.name.given.is_none()).count();
    if named.len() < 3 || full_names * 4 > named.len() || bare * 3 < named.len() {
        return;
    }
    for named in named.iter_mut().filter(|named| full(named) && named.name.honorific.is_some()) {
        let untitled = named.name.text;
        let bare = untitled.starts_with(named.name.given.unwrap_or("-")) && named.name.suffix.is_none();
        if bare && untitled.ends_with(named.name.family) {
            named.name.family = untitled;
            named.name.given = None;
        }
    }
}
