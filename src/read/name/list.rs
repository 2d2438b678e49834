//! Lists of names, with the offices and notes beside them.

use super::words::{
    among, begins_person, glued_title, is_acronym, is_initials, is_no_name, is_office, is_tier, looks_like_name,
    may_be_family_name, names_body, names_organisation, takes_a_field, word_at,
};
use super::{Name, name_after, read_honorific};

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
    let mut list = List { text, at: 0, title: None, named: Vec::new(), end: 0, places: false };
    list.skip_separators();
    list.places = places_stand_before_titles(text);
    while let Some(before) = list.read_person() {
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
    let line = text[..text.floor_char_boundary(LONGEST)].split('\n').next().unwrap_or_default();
    if line.matches(TITLE).count() < FEWEST {
        return false;
    }
    let (mut with_place, mut without) = (0, 0);
    let mut pieces = line.split(TITLE).skip(1).peekable();
    while let Some(piece) = pieces.next().filter(|_| pieces.peek().is_some()) {
        let words = piece.split(' ').filter(|word| word.len() > 1).count();
        let parted = piece.contains([',', ';', '(', '&']);
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

/// Titles of persons rather than of members.
fn is_personal(title: &str) -> bool {
    among("Mr Mrs Ms Miss Mx Dr Doctor Prof Professor Rev Revd Reverend Sir Dame Lady Lord Canon Major", title)
}

/// The reading of one list.
struct List<'t> {
    text: &'t str,
    at: usize,
    /// The title that holds for the names that follow.
    title: Option<String>,
    named: Vec<Named<'t>>,
    end: usize,
    /// Each name stands behind the place that the member is of: "Dale Councillor Ann Hale Orme Councillor Bob Tew".
    places: bool,
}

impl<'t> List<'t> {
    /// Reads one person at the present place, with offices before the name if such stand there; whether something did.
    fn read_person(&mut self) -> Option<Before> {
        if let Some((place, at)) = self.place_before_title(self.at).filter(|_| self.places) {
            let (name, end) = self.name_at(at)?;
            let (name, end) = self.without_next_place(name, end);
            self.named.push(Named { name, notes: vec![place] });
            self.at = end;
            return Some(Before::Nothing);
        }
        if let Some((name, end)) = self.name_at(self.at) {
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
        let (mut at, mut in_brackets) = (self.at, false);
        for _ in 0..MOST_OFFICES {
            let (office, from, bracketed) = office_before_name(self.text, at)?;
            notes.insert(0, office);
            in_brackets |= bracketed;
            at = from;
            let list_title = self.title.take();
            let named = self.name_at(from);
            self.title = self.title.take().or(list_title);
            if let Some((name, end)) = named {
                self.named.push(Named { name, notes });
                self.at = end;
                if in_brackets {
                    self.at += self.text[end..].find(')').map_or(0, |close| close + 1);
                }
                return Some(if in_brackets { Before::Bracket } else { Before::Office });
            }
        }
        None
    }

    /// A place of one word at `at` with a member's title right behind it; and where the title begins.
    fn place_before_title(&self, at: usize) -> Option<(&'t str, usize)> {
        let word = word_at(self.text, at)?;
        let plain = word.text.len() > 3 && word.text.chars().any(char::is_lowercase);
        let place = plain
            && looks_like_name(word.text)
            && !is_no_name(word.text)
            && !is_office(word.text)
            && !is_tier(word.text);
        let next = self.text[word.end..].strip_prefix(' ').map(|_| word.end + 1).filter(|_| place)?;
        let titles = read_honorific(self.text, next)?;
        (!titles.plural && titles.title == "Councillor" && read_honorific(self.text, at).is_none())
            .then_some((word.text, next))
    }

    /// A name without the place of the next member, which nothing parts from it.
    fn without_next_place(&self, name: Name<'t>, end: usize) -> (Name<'t>, usize) {
        let Some(start) = name.text.rfind(' ').map(|space| end - name.text.len() + space + 1) else {
            return (name, end);
        };
        let full = name.given.is_some_and(|given| given.contains(' '));
        if !self.places || !full || self.place_before_title(start).is_none() {
            return (name, end);
        }
        let from = end - name.text.len();
        let titles = read_honorific(&self.text[..start - 1], from);
        let own = titles.and_then(|titles| name_after(&self.text[..start - 1], from, titles.end, Some(titles.title)));
        own.unwrap_or((name, end))
    }

    /// "Dale Water Locality Steward Mr P Hurst": several words before a titled name, which nothing parts from it, are his office.
    fn office_of_titled(&self, name: &Name<'t>, end: usize) -> Option<(Name<'t>, &'t str, usize)> {
        const FEWEST_WORDS: usize = 3;
        let words = || name.text.split(' ');
        let office = name.honorific.is_none() && words().count() >= FEWEST_WORDS && !words().any(is_initials);
        let start = end + 1;
        let titles = read_honorific(self.text, start).filter(|_| office && self.text[end..].starts_with(' '))?;
        let personal = is_personal(&titles.title) && !titles.plural;
        let (titled, end) = name_after(self.text, start, titles.end, Some(titles.title)).filter(|_| personal)?;
        Some((titled, name.text, end))
    }

    /// The name at `at`, under the title that holds for the list if it has none of its own.
    fn name_at(&mut self, at: usize) -> Option<(Name<'t>, usize)> {
        let Some(titles) = read_honorific(self.text, at) else {
            return name_after(self.text, at, at, self.title.clone());
        };
        let start = if titles.plural { titles.end } else { at };
        let same_line = !self.text[self.end..at].contains('\n');
        let joined = self.title.clone().filter(|_| !titles.plural && same_line && is_personal(&titles.title));
        if let Some(list) = joined
            && let Some((mut name, end)) = name_after(self.text, start, titles.end, Some(titles.title.clone()))
        {
            name.honorific = Some(format!("{list} {}", titles.title));
            return Some((name, end));
        }
        let own = name_after(self.text, start, titles.end, Some(titles.title.clone()));
        let Some(own) = own else {
            // "Bailie" can be a family name.
            let may_be_name = !titles.plural && may_be_family_name(&titles.title);
            return name_after(self.text, at, at, self.title.clone()).filter(|_| may_be_name);
        };
        self.title = titles.plural.then_some(titles.title);
        Some(own)
    }

    /// Past commas, semicolons, "and", line ends and the like.
    fn skip_separators(&mut self) {
        loop {
            let rest = &self.text[self.at..];
            let trimmed = rest.trim_start_matches(|sign: char| sign.is_whitespace() || ",;&|*•".contains(sign));
            // A ditto sign under a title.
            let trimmed = trimmed
                .strip_prefix('"')
                .filter(|rest| rest.starts_with("  ") || rest.starts_with('\t'))
                .map_or(trimmed, str::trim_start);
            let welsh = self
                .named
                .last()
                .is_some_and(|last| last.name.honorific.as_deref().is_some_and(|title| title.starts_with("Cyn")));
            let and = if welsh { ["a ", "ac ", "a'r ", "a/and "] } else { ["and ", "and\n", "And ", "AND "] };
            let after_and = and.iter().find_map(|and| trimmed.strip_prefix(and));
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
            let next = rest.trim_start_matches([' ', '*', '\n']);
            // A bracket in a column of its own belongs to the name before it.
            let next = Some(next.trim_start_matches('\t')).filter(|cell| cell.starts_with('(')).unwrap_or(next);
            let over_line_end = rest.trim_start_matches([' ', '*']).starts_with('\n');
            // "Hale, (Chair)": a comma too many.
            let next = next.strip_prefix(", ").filter(|bracket| bracket.starts_with('(')).unwrap_or(next);
            let from = self.text.len() - next.len();
            if let Some(inner) = next.strip_prefix(['(', '[']) {
                let Some(close) = inner.find([')', ']']).filter(|close| *close < 300) else { return };
                let lost = inner[..close].contains('(');
                // "M Dale (MD Cllr K Orme (KO)": the bracket's end is lost behind the initials.
                let close = if lost { inner.find(' ').unwrap_or(close).min(close) } else { close };
                if !self.widen_office(from, from + 1 + close + 1) {
                    self.take_note(inner[..close].trim());
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
        let start = self.text.len() - self.text[at..].trim_start_matches([',', ' ', '-', '\t']).len();
        let Some((office, from, bracketed)) = office_before_name(self.text, start) else { return Some(found) };
        let end = office.as_ptr() as usize - self.text.as_ptr() as usize + office.len();
        let between = self.text.get(end..from).unwrap_or_default();
        let titled = read_honorific(self.text, from).is_some();
        let name_at = read_honorific(self.text, from).map_or(from, |titles| titles.end);
        let Some((name, name_end)) = name_after(self.text, from, name_at, None) else { return Some(found) };
        let next = if self.text[at..].trim_start().starts_with('-') && !titled {
            false
        } else if bracketed {
            titled || name.given.is_some()
        } else if between.contains(',') || between.contains('\n') {
            false
        } else if titled && between.trim().is_empty() {
            before == Before::Office
        } else {
            // "Ann Dale, Service Manager Bob Orme, Solicitor": each office stands behind its name.
            let own_behind = self.named.last().is_some_and(|named| {
                named.notes.is_empty()
                    && !named
                        .name
                        .honorific
                        .as_deref()
                        .is_some_and(|title| title.contains("Cllr") || title.contains("Councillor"))
            }) && office_after_name(self.text, name_end, false)
                .is_some_and(|_| self.text[name_end..].starts_with(','));
            name.given.is_some() && !own_behind
        };
        (!next).then_some(found)
    }

    /// The initials of the last name at `at`, as a column of its own: "Jo Bruce  JB  Chair".
    fn initials_at(&self, at: usize) -> Option<&'t str> {
        let name = &self.named.last()?.name;
        let from = self.text[at..].trim_start_matches('\t');
        let word = word_at(self.text, self.text.len() - from.len())?;
        let parts = name.given?.split([' ', '-', '.']).chain(name.family.split([' ', '-']));
        let heads: String = parts.filter_map(|part| part.chars().next()).collect();
        (word.text.len() > 1 && word.text == heads).then_some(word.text)
    }

    /// Takes a bracket right behind an office, "Principal Solicitor (Regulatory Services)", as part of it; whether it is one.
    fn widen_office(&mut self, open: usize, close: usize) -> bool {
        let Some(bracket) = self.text.get(open..close).filter(|bracket| bracket.ends_with(')')) else { return false };
        let inner = &bracket[1..bracket.len() - 1];
        let words = || inner.split(' ').filter(|word| !word.is_empty());
        let field = words().all(|word| word.starts_with(char::is_uppercase) || is_small(word) || word == "&")
            && !words().any(begins_person)
            && !is_initials_alone(inner)
            && !inner.to_ascii_lowercase().contains("chair");
        let Some(office) = self.named.last_mut().and_then(|named| named.notes.last_mut()) else { return false };
        let start = office.as_ptr() as usize - self.text.as_ptr() as usize;
        let between = self.text.get(start + office.len()..open).unwrap_or("x");
        let joins = field
            && between.trim().is_empty()
            && !between.contains('\n')
            && start > 0
            && !self.text[..start].ends_with('(');
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

/// An office at `at` with a name behind it: "Chairman Cllr Norris", "Chief Executive - J Dickson", "The Mayor (Councillor
/// Ives)". Gives the office, where the name begins, and whether the name stands in brackets.
fn office_before_name(text: &str, at: usize) -> Option<(&str, usize, bool)> {
    const LONGEST: usize = 120;
    let rest = &text[at..];
    if let Some(found) = in_the_chair(text, at).or_else(|| bracketed_after_office(text, at)) {
        return Some(found);
    }
    let skipped = ["The Right Worshipful the ", "The Worshipful the ", "The ", "the "]
        .iter()
        .find_map(|article| rest.get(..article.len()).filter(|start| start.eq_ignore_ascii_case(article)))
        .map_or(0, str::len);
    let first = word_at(text, at + skipped)?;
    if !is_office(first.text) && !follows_office_soon(&rest[skipped..]) {
        return None;
    }
    let mut end = first.end;
    while let Some(offset) = text[end..].find(|sign: char| !sign.is_alphabetic() && !"'/&".contains(sign)) {
        let stop = end + offset;
        if stop > at + LONGEST {
            return None;
        }
        if glued_title(&text[at + skipped..stop]).is_some() {
            return None;
        }
        let office = text[at + skipped..stop].trim_end();
        let after = text[stop..].trim_start_matches(' ');
        let next = text.len() - after.len();
        // "Clerc / Clerk: Sioned Moss": the office in two languages.
        if let Some(other) = after.strip_prefix('/') {
            end = text.len() - other.trim_start_matches(' ').len();
            continue;
        }
        if after.starts_with('(') {
            return fills_bracket(text, next + 1).map(|_| (office, next + 1, true));
        }
        if let Some(name) = after.strip_prefix([',', ':', '-']) {
            let name = name.trim_start_matches([' ', '\t', '-', '\n', '|']);
            return Some((office, text.len() - name.len(), false));
        }
        if after.starts_with('\n') || after.starts_with('\t') {
            return Some((office, text.len() - after.trim_start().len(), false));
        }
        let word = word_at(text, next)?;
        let initial = is_initials(word.text) && word.text.len() < 3 && word.text != "PC";
        let head_of = ["Head of ", "Director of "].iter().any(|head| office.starts_with(head))
            && !is_no_name(word.text)
            && !office.rsplit(' ').next().is_some_and(is_small);
        let named = || name_after(text, next, next, None).is_some_and(|(name, _)| name.given.is_some());
        let ended = is_office_end(office) || head_of && named();
        if begins_person(word.text) || initial || ended && !(is_office(word.text) || is_small(word.text)) {
            return Some((office, next, false));
        }
        end = word.end;
    }
    None
}

/// "In the Chair: Cllr Hale".
fn in_the_chair(text: &str, at: usize) -> Option<(&str, usize, bool)> {
    const WORDS: &str = "in the chair";
    let office = text.get(at..at + WORDS.len()).filter(|start| start.eq_ignore_ascii_case(WORDS))?;
    let rest = &text[at + WORDS.len()..];
    let name = rest.trim_start_matches([' ', ':', '-', '\n', '\t', '*']);
    (name.len() < rest.len()).then_some((office, text.len() - name.len(), false))
}

/// An office that holds commas, with the name in brackets behind it: "Director, Rural and Culture (Mr. S. Orme)".
fn bracketed_after_office(text: &str, at: usize) -> Option<(&str, usize, bool)> {
    const LONGEST: usize = 160;
    let first = word_at(text, at).map(|word| word.text)?;
    let acting = text[at..].starts_with("A/");
    if !acting && !is_office(first) && !follows_office_soon(&text[at..]) {
        return None;
    }
    let open =
        at + text[at..].char_indices().take_while(|(offset, _)| *offset < LONGEST).find(|(_, sign)| *sign == '(')?.0;
    let office = text[at..open].trim_end();
    let mut words = office.split([' ', '\n', ',']).filter(|word| !word.is_empty());
    let capitals =
        words.all(|word| word.starts_with(|sign: char| sign.is_uppercase() || sign == '&') || is_small(word));
    let plain = !office.contains([':', ';', ')', '\t'])
        && !office.contains(". ")
        && !office.split([' ', '\n']).any(begins_person);
    let titled = fills_bracket(text, open + 1).is_some_and(|name| name.honorific.is_some() || name.given.is_some());
    let office = office.strip_prefix("The ").unwrap_or(office);
    (capitals && plain && titled).then_some((office, open + 1, true))
}

/// The name at `at` if it fills the bracket that opens before it.
fn fills_bracket(text: &str, at: usize) -> Option<Name<'_>> {
    let titles = read_honorific(text, at);
    let from = titles.as_ref().map_or(at, |titles| titles.end);
    let (name, end) = name_after(text, at, from, titles.map(|titles| titles.title))?;
    // "Planning Officer (EGJ)": initials stand for nobody whom the page names.
    let initials = name.honorific.is_none() && name.given.is_none() && is_initials_alone(name.family);
    (text[end..].trim_start().starts_with([')', ',']) && !initials).then_some(name)
}

/// Capitals that stand for a person whose name is not printed beside them.
fn is_initials_alone(name: &str) -> bool {
    (2..=4).contains(&name.len()) && name.chars().all(char::is_uppercase)
}

/// Words that may join the words of an office.
fn is_small(word: &str) -> bool {
    matches!(word, "of" | "the" | "and" | "for" | "to" | "in" | "on" | "with")
}

/// Whether an office that begins with another word is named soon: "Parish Clerk", "ICT Change Officer".
fn follows_office_soon(rest: &str) -> bool {
    let mut words = rest.split_whitespace();
    let first = words.next().unwrap_or_default();
    // "Police and Crime Commissioner", "Health & Safety Officer".
    let joined = words.clone().next().is_some_and(|word| matches!(word, "and" | "&"));
    let reach = if joined {
        3
    } else if is_acronym(first) {
        2
    } else {
        1
    };
    let office = |word: &str| {
        let word = word.split([',', ':', ';', ')', '/', '.', '\n']).next().unwrap_or_default();
        is_office(word.strip_suffix("'s").unwrap_or(word))
    };
    first.starts_with(char::is_uppercase) && !first.ends_with(',') && words.take(reach).any(office)
}

/// "Environmental Health Officer": three words that end as an office with a field does.
fn is_office_of_a_field(rest: &str) -> bool {
    const LONGEST: usize = 80;
    let near = &rest[..rest.floor_char_boundary(LONGEST)];
    let phrase = near.split([',', ';', '\n', '\t', '(', '.']).next().unwrap_or_default().trim();
    let words: Vec<&str> = phrase.split(' ').take(4).collect();
    words.len() == 3
        && words.iter().all(|word| word.starts_with(char::is_uppercase))
        && !words.iter().any(|word| begins_person(word))
        && takes_a_field(words[2])
}

/// Whether an office can end with its last word.
fn is_office_end(office: &str) -> bool {
    const ENDS: &str = "chair chairman chairwoman chairperson clerk officer manager leader mayor mayoress convener secretary \
        treasurer solicitor director executive warden president";
    let last = office.rsplit([' ', '-']).next().unwrap_or_default();
    among(ENDS, last)
}

/// An office after a name: " - Chairman", ", Parish Clerk", " Deputy Parish Clerk"; and the byte after it.
fn office_after_name(text: &str, at: usize, in_columns: bool) -> Option<(&str, usize)> {
    const LONGEST: usize = 160;
    let rest = text[at..].trim_start_matches(|sign| in_columns && sign == '\t');
    let at = text.len() - rest.len();
    let (dash, words) = match rest.chars().next()? {
        ',' => (false, rest[1..].trim_start_matches(' ')),
        '-' => (true, rest[1..].trim_start_matches([' ', '-'])),
        '\t' => (false, rest[1..].trim_start()),
        sign if sign.is_alphabetic() && (in_columns || !text[..at].ends_with("   ")) => (false, rest),
        _ => return None,
    };
    let start = text.len() - words.len();
    let first = word_at(text, start)?;
    let presides = ["in the chair", "presiding"]
        .iter()
        .find_map(|chair| words.get(..chair.len()).filter(|start| start.eq_ignore_ascii_case(chair)));
    if let Some(presides) = presides {
        return Some((presides, start + presides.len()));
    }
    if read_honorific(text, start).is_some() || !first.text.starts_with(char::is_uppercase) {
        return None;
    }
    let cell = rest.starts_with('\t') && names_organisation(words.split(['\t', '\n']).next().unwrap_or_default());
    let body = cell || in_columns && (is_acronym(first.text) || words.split(' ').take(3).any(names_body));
    if !dash && !body && !is_office(first.text) && !follows_office_soon(words) && !is_office_of_a_field(words) {
        return None;
    }
    let mut end = start;
    for (offset, sign) in words.char_indices() {
        let person_follows = sign == ' ' && {
            let after = words[offset..].trim_start();
            let after = after.strip_prefix("and ").unwrap_or(after);
            word_at(after, 0).is_some_and(|word| begins_person(word.text))
        };
        let glued = sign.is_ascii_uppercase()
            && words[..offset].ends_with(|before: char| before.is_ascii_lowercase())
            && word_at(words, offset).is_some_and(|word| begins_person(word.text));
        let stop = sign == '.' && words[offset + 1..].chars().next().is_none_or(char::is_whitespace);
        if offset > LONGEST || person_follows || glued || stop || ",;\n\t(|*".contains(sign) {
            break;
        }
        end = start + offset + sign.len_utf8();
    }
    let end = next_person(&text[start..], end - start).map_or(end, |at| start + at);
    let note = text[start..end].trim_end();
    (!note.is_empty()).then_some((note, start + note.len()))
}

/// Where in the first `length` bytes of `text`, an office or a body, the next person's name begins whom nothing parts from
/// it: "Town Clerk and Tess Marsh, Assistant", "Dale Borough Council G Miles, …".
pub fn next_person(text: &str, length: usize) -> Option<usize> {
    const FARTHEST: usize = 160;
    let phrase = text.get(..length.min(FARTHEST)).unwrap_or_default();
    phrase.match_indices(' ').map(|(at, _)| at).find(|&at| {
        let after = text[at..].trim_start();
        let joined = after.strip_prefix("and ");
        let last = text[..at].rsplit(' ').next().unwrap_or_default();
        let ended =
            is_office_end(&text[..at]) || joined.is_none() && (names_body(last) || is_no_name(last)) && !is_small(last);
        let start = text.len() - joined.unwrap_or(after).len();
        ended
            && name_after(text, start, start, None).is_some_and(|(name, end)| {
                name.given.is_some()
                    && !is_no_name(name.family)
                    && text[end..].trim_start_matches(' ').starts_with([',', '(', '-', '\t'])
            })
    })
}

/// In a list of bare family names a name of two words is a double one: "Councillors Dale, Langworth Hill and Orme".
fn join_double_names(named: &mut [Named<'_>]) {
    let full = |named: &Named| {
        named.name.given.is_some_and(|given| !given.split([' ', '.']).all(|part| part.is_empty() || is_initials(part)))
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
