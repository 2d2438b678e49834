//! Which body met, of which authority, in what sort of meeting.
//!
//! Source:   the title line before its date; "Meeting: 01/02/2010 - Cabinet (Item 178)"; "meeting of the X held"; the
//!           nearest line of the head that is a body's name; else the body that the running text names as acting.

use super::head::Head;
use super::moment::HeadDate;
use crate::model::Classification;
use crate::read::date::{dates_in, times_in};
use crate::structure::words::beginning;
use crate::structure::{Block, Outline, Role, Subject};
use regex::Regex;
use std::sync::LazyLock;

/// The words with which names of bodies end.
const NOUNS: &str = "committee council cabinet board panel forum group executive sub-committee subcommittee authority assembly \
commission partnership district joint-committee trust bench court conference consortium cabinet/executive party";

/// "meeting of the X", "X Meeting", "Minutes of X".
static MEETING_OF: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)\bmeetings?\s*[:,]?\s+of\s+(?:the\s+|a\s+)?").ok());
static MINUTES_OF: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?:minutes?|notes|record|proceedings)\s+(?:of|from|for)\s+(?:proceedings\s+at\s+)?(?:the\s+|a\s+|an\s+)?").ok()
});

/// The body, as the head names it.
pub(super) fn body_in_head<'t>(head: &Head<'t>, date: Option<&HeadDate<'t>>) -> Option<&'t str> {
    of_an_issue(head)
        .or_else(|| labelled(head))
        .or_else(|| before_date(head, date?))
        .or_else(|| in_statement(head))
        .or_else(|| a_line(head, date))
        .map(|body| last_part(without_sort_of_paper(body)))
}

/// "Town Council Meeting Minutes" without its last words.
fn without_sort_of_paper(body: &str) -> &str {
    const PAPERS: &str = "minutes meeting agenda notes draft";
    let mut name = body;
    while let Some((rest, word)) = name.rsplit_once(' ') {
        if !PAPERS.split(' ').any(|paper| word.eq_ignore_ascii_case(paper)) || !is_name(rest) {
            break;
        }
        name = rest.trim_end_matches([',', '-', ' ']);
    }
    name
}

/// "Wexcombe Parish Council. Planning Committee": the committee is the body.
fn last_part(body: &str) -> &str {
    body.rsplit_once(". ").map(|(_, part)| part).filter(|part| is_name(part)).unwrap_or(body)
}

/// "Meeting: 01/02/2010 - Cabinet (Item 178)".
fn of_an_issue<'t>(head: &Head<'t>) -> Option<&'t str> {
    head.lines.iter().find_map(|line| {
        let rest = line.text.strip_prefix("Meeting:")?;
        let (_, body) = rest.split_once(" - ")?;
        let body = body.rsplit_once(" (Item").map_or(body, |(body, _)| body);
        Some(body.trim()).filter(|body| !body.is_empty())
    })
}

/// "Committee: Planning Committee", "Meeting: Cabinet".
fn labelled<'t>(head: &Head<'t>) -> Option<&'t str> {
    head.lines.iter().find_map(|line| {
        let (label, rest) = line.text.split_once(':')?;
        let known = [
            "committee",
            "meeting",
            "meeting of",
            "minutes of",
            "decision maker",
            "title",
            "name of meeting",
            "body",
            "name of committee",
        ];
        let name = rest.split('\t').next().unwrap_or(rest).trim().trim_end_matches('.');
        (known.iter().any(|known| label.trim().eq_ignore_ascii_case(known))
            && is_name(name)
            && dates_in(name).is_empty())
        .then_some(name)
    })
}

/// "Planning Committee - Thursday, 5th May, 2022", or the line before one that starts with the date.
fn before_date<'t>(head: &Head<'t>, date: &HeadDate<'t>) -> Option<&'t str> {
    let line = &head.lines[date.line];
    let before = head.plain.get(line.start..date.start)?.trim();
    if let Some(body) = before.strip_suffix('-') {
        let titled = date.text.starts_with(char::is_alphabetic) && is_title(body);
        return Some(without_minutes(body.trim())).filter(|body| titled || is_name(body));
    }
    if before.is_empty() {
        let above = date.line.checked_sub(1).map_or("", |above| head.lines[above].text);
        let behind = head.plain.get(date.end..line.end()).unwrap_or_default().trim();
        let titled = date.text.starts_with(char::is_alphabetic)
            && is_title(above)
            && (2..=8).contains(&above.split_whitespace().count())
            && !above.bytes().any(|sign| sign.is_ascii_digit())
            && title_case(above);
        if (is_name(above) || titled) && !starts_statement(above) {
            return Some(above.trim());
        }
        // "01/02/2010 - Cabinet"; a council's name within what follows is the place's.
        let behind = behind.rsplit_once(" (").map_or(behind, |(body, _)| body).trim_start_matches(['-', ',', ' ']);
        let ends_in_noun = behind.split_whitespace().next_back().is_some_and(is_noun);
        return Some(behind).filter(|body| ends_in_noun && is_name(body) && !times(body));
    }
    None
}

/// A name without "Minutes -" before it or "- Minutes" behind it.
fn without_minutes(text: &str) -> &str {
    let not_a_name = |part: &&str| {
        !["minutes", "draft minutes", "agenda", "agenda and minutes", "meeting minutes"]
            .iter()
            .any(|word| part.eq_ignore_ascii_case(word))
    };
    text.split(" - ")
        .map(str::trim)
        .find(not_a_name)
        .filter(|_| text.contains("inutes") || text.contains("MINUTES"))
        .unwrap_or(text)
}

/// Whether words before " - Thursday, 5th May" can be a body's name, whatever its last word ("Licensing Hearing").
fn is_title(text: &str) -> bool {
    let lower = text.to_lowercase();
    text.split_whitespace().count() <= 12
        && text.starts_with(char::is_uppercase)
        && !text.contains([':', '>', '|', '\t'])
        && !["agenda", "minutes", "deadline", "meeting"].iter().any(|word| lower.contains(word))
}

/// Whether every longer word starts with a capital.
fn title_case(text: &str) -> bool {
    text.split_whitespace().all(|word| word.len() < 4 || word.starts_with(char::is_uppercase))
}

fn times(text: &str) -> bool {
    !times_in(text).is_empty()
}

fn starts_statement(text: &str) -> bool {
    let lower = text.to_lowercase();
    lower.contains("meeting") || lower.contains("minutes")
}

/// The body in "Minutes of the meeting of …".
fn in_statement<'t>(head: &Head<'t>) -> Option<&'t str> {
    let (_, statement) = head.statement()?;
    let after_meeting = MEETING_OF.as_ref()?.find_iter(statement).find_map(|found| name_at(&statement[found.end()..]));
    after_meeting.or_else(|| {
        MINUTES_OF.as_ref()?.find_iter(statement).find_map(|found| {
            let rest = &statement[found.end()..];
            name_at(without_sorts(rest))
        })
    })
}

/// Leaves out "Ordinary", "Annual", "Extraordinary" and the like before the name.
fn without_sorts(text: &str) -> &str {
    const SORTS: &str = "ordinary annual extraordinary extra-ordinary special monthly statutory virtual online remote quarterly general \
        meeting extra draft inaugural emergency regular adjourned hybrid public budget bi-monthly scheduled physical informal additional \
        the";
    let mut rest = text;
    while let Some(word) = rest.split_whitespace().next() {
        if !SORTS.split(' ').any(|sort| word.eq_ignore_ascii_case(sort)) {
            break;
        }
        rest = rest.trim_start()[word.len()..].trim_start();
    }
    rest
}

/// The name of a body at the start of `text`: the words up to "held", "meeting", a date, a comma or the line's end.
fn name_at(text: &str) -> Option<&str> {
    let mut end = 0;
    let mut last_is_noun = false;
    for (count, word) in text.split_whitespace().enumerate() {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        let bare = word.trim_matches(|sign: char| !sign.is_alphanumeric());
        let new_line = text[end..start].contains('\n');
        if (new_line && (last_is_noun || text[end..start].matches('\n').count() > 2))
            || stops(bare)
            || (bare.is_empty() && word != "&")
            || count > 14
        {
            break;
        }
        if word.starts_with('(') && end > 0 {
            // "Overview and Scrutiny Committee (Regeneration)": a short bracket behind the noun belongs to the name.
            let bracket = text[start..].find(')').map(|close| start + close + 1);
            if let Some(close) =
                bracket.filter(|close| last_is_noun && close - start < 40 && !text[start..*close].contains(['\n', ':']))
            {
                end = close;
            }
            break;
        }
        if bare.starts_with(|sign: char| sign.is_ascii_digit()) {
            break;
        }
        // "Joint Committee for the year"; but "Advisory Committee for Schools".
        let joins = matches!(bare, "of" | "and" | "for" | "with" | "on") || word == "&";
        let for_a_time = bare == "for" && text[start..].starts_with("for the ");
        if last_is_noun && bare.starts_with(char::is_lowercase) && (!joins || for_a_time) {
            break;
        }
        // "the Planning Committee of Wexcombe Town Council": the authority is no part of the committee's name.
        if bare.eq_ignore_ascii_case("of") && last_is_noun && !ends_in_council(&text[..end]) {
            break;
        }
        end = start + word.trim_end_matches([',', '.', ':', ';']).len();
        last_is_noun = is_noun(bare);
        if word.ends_with([',', '.', ':', ';']) && last_is_noun {
            break;
        }
    }
    let alone = text[..end].split_whitespace().count() == 1;
    Some(text[..end].trim()).filter(|name| is_name(name) && (!alone || stands_for_itself(name)))
}

fn ends_in_council(name: &str) -> bool {
    let last = name.split_whitespace().next_back().unwrap_or_default();
    ["council", "district", "authority"].iter().any(|word| last.eq_ignore_ascii_case(word))
}

/// "Council", "Cabinet": one word that names a body; "the Committee" does not.
fn stands_for_itself(word: &str) -> bool {
    ["council", "cabinet", "executive", "assembly"].iter().any(|known| word.eq_ignore_ascii_case(known))
}

fn stops(word: &str) -> bool {
    const STOPS: &str = "held on at in which convened within via meeting meetings took commencing monday tuesday wednesday thursday friday \
        saturday sunday january february march april may june july august september october november december minutes present virtually \
        was were is has";
    STOPS.split(' ').any(|stop| word.eq_ignore_ascii_case(stop))
}

fn is_noun(word: &str) -> bool {
    NOUNS.split(' ').any(|noun| word.eq_ignore_ascii_case(noun))
}

/// Whether `text` is a body's name: short, capitalised, and one of its words says what it is.
fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let noun = words.iter().any(|word| is_noun(word.trim_matches(|sign: char| !sign.is_alphanumeric() && sign != '-')));
    let sentence =
        words.iter().any(|word| matches!(*word, "was" | "were" | "is" | "are" | "to" | "by" | "that" | "has"));
    noun && words.len() <= 14
        && !sentence
        && text.starts_with(char::is_uppercase)
        && !text.contains([':', '\t', '>', '|', ';'])
        && !text.contains("genda")
}

/// A longer name in the head that ends in the same words ("Wexcombe Parish Council" for "Parish Council").
pub(super) fn fuller<'t>(head: &Head<'t>, body: &'t str) -> &'t str {
    let words = body.split_whitespace().count();
    let council = words == 1 && body.eq_ignore_ascii_case("council");
    // "Parish Council" is short for the name over it; "Schools' Forum" is a name of its own.
    if !(council || words == 2 && ends_in_council(body)) {
        return body;
    }
    let ends_alike = |name: &&str| {
        let longer = name.len() > body.len() && name.is_char_boundary(name.len() - body.len());
        // "Council" alone is what a district calls its full council; a parish's council has but one name.
        let local = ["parish", "town", "community", "city"]
            .iter()
            .any(|word| name.split_whitespace().rev().nth(1).is_some_and(|before| before.eq_ignore_ascii_case(word)));
        longer
            && name[name.len() - body.len()..].eq_ignore_ascii_case(body)
            && name.split_whitespace().count() <= 8
            && (!council || local)
    };
    let lines = head.lines.iter().take(12).map(|line| line.text);
    let title =
        head.file_title.map(|title| title.trim_matches(|sign: char| sign.is_whitespace() || "\"'".contains(sign)));
    let names = lines.chain(title).filter_map(leading_name);
    let longer = names.filter(|name| is_name(name)).find(ends_alike).unwrap_or(body);
    over_lines(head, longer).unwrap_or(longer)
}

/// "WEXCOMBE GREEN" over "COMMUNITY COUNCIL": a name over two lines.
fn over_lines<'t>(head: &Head<'t>, body: &str) -> Option<&'t str> {
    let last = head.lines.iter().take(12).position(|line| line.text.eq_ignore_ascii_case(body))?;
    (body.split_whitespace().count() == 2).then_some(())?;
    let (above, line) = (head.lines.get(last.checked_sub(1)?)?, &head.lines[last]);
    let place = |word: &str| word.starts_with(char::is_uppercase) && word.chars().all(|sign| !sign.is_ascii_digit());
    let named = (1..=4).contains(&above.text.split_whitespace().count())
        && above.text.split_whitespace().all(|word| place(word) || matches!(word, "and" | "&" | "with" | "of"))
        && !above.text.contains([':', '|'])
        && !starts_statement(above.text)
        && line.gap < 2;
    named.then(|| &head.plain[above.start..line.end()])
}

/// The line of the head that is a body's name: the nearest before statement or date, else the first.
fn a_line<'t>(head: &Head<'t>, date: Option<&HeadDate<'t>>) -> Option<&'t str> {
    let limit = head.statement().map(|(line, _)| line).or(date.map(|date| date.line));
    let named = |line: &'t str| {
        let part = leading_name(line);
        part.filter(|name| is_name(name))
    };
    let before = limit.map_or(0, |limit| limit + 1);
    head.lines[..before]
        .iter()
        .rev()
        .take(8)
        .find_map(|line| named(line.text))
        .or_else(|| head.lines.iter().take(12).find_map(|line| named(line.text)))
}

/// A line that is a name, or the name with which a line starts before "Draft", "Minutes", "Meeting", " - ".
fn leading_name(line: &str) -> Option<&str> {
    let mut end = line.len();
    for word in [
        "Draft", "DRAFT", "Minutes", "MINUTES", "Meeting", "MEETING", " - ", "Agenda", "Ordinary", "ORDINARY",
        "Annual", "(",
    ] {
        if let Some(at) = line.find(word) {
            end = end.min(at);
        }
    }
    if let Some(date) = dates_in(line).first() {
        end = end.min(date.range.start);
    }
    let name = line[..end].trim().trim_end_matches([',', '.', '-']).trim_end();
    (!name.is_empty()).then_some(name)
}

/// The body that the running text names as acting ("The Executive Board was asked"), or whose earlier minutes it agreed.
pub(super) fn body_in_running_text<'t>(outline: &Outline<'t>) -> Option<&'t str> {
    let mut counts: Vec<(&'t str, usize)> = Vec::new();
    for block in outline.blocks.iter().filter(|block| matches!(block.role, Role::Minutes | Role::Agenda)).take(4000) {
        if let Some(name) = acting(block.text) {
            let known = counts.iter().position(|(known, _)| known.eq_ignore_ascii_case(name));
            match known {
                Some(at) => counts[at].1 += 1,
                None if counts.len() < 50 => counts.push((name, 1)),
                None => {}
            }
        }
    }
    let mut best: Option<(&'t str, usize)> = None;
    for (name, count) in counts {
        if best.is_none_or(|(_, most)| count > most) {
            best = Some((name, count));
        }
    }
    best.map(|(name, _)| name)
        .or_else(|| of_earlier_minutes(outline))
        .or_else(|| welcomed_to(outline))
        .or_else(|| of_its_chair(outline))
        .or_else(|| that_resolved(outline))
        .or_else(|| named_most(outline))
}

/// The one local council that the text names most, twice at least ("Wexcombe Parish Council").
fn named_most<'t>(outline: &Outline<'t>) -> Option<&'t str> {
    let mut counts: Vec<(&'t str, usize)> = Vec::new();
    for block in outline.blocks.iter().filter(|block| block.role != Role::Furniture).take(2000) {
        for noun in [" Parish Council", " Town Council", " Community Council"] {
            for (at, _) in beginning(block.text, 4000).match_indices(noun).take(20) {
                let Some(name) = capitals_before(block.text, at).map(|start| &block.text[start..at + noun.len()])
                else {
                    continue;
                };
                match counts.iter().position(|(known, _)| known.eq_ignore_ascii_case(name)) {
                    Some(known) => counts[known].1 += 1,
                    None if counts.len() < 30 => counts.push((name, 1)),
                    None => {}
                }
            }
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max().filter(|most| *most > 1)?;
    let mut first = counts.iter().filter(|(_, count)| *count == most);
    first.next().filter(|_| first.next().is_none()).map(|(name, _)| *name)
}

/// Where the capitalised words start that end at byte `end`: the name of a place.
fn capitals_before(text: &str, end: usize) -> Option<usize> {
    let mut start = None;
    for (count, word) in text[..end].rsplit(char::is_whitespace).enumerate() {
        let at = word.as_ptr() as usize - text.as_ptr() as usize;
        let opens = matches!(word, "The" | "All" | "That" | "Local" | "Your" | "A" | "This" | "Other" | "Both");
        let name = word.starts_with(char::is_uppercase)
            && word.chars().all(|sign| sign.is_alphanumeric() || "'-.".contains(sign));
        let joins = matches!(word, "and" | "&" | "with" | "of" | "on" | "the" | "in");
        if opens || count > 6 || !(name || joins && count > 0) {
            break;
        }
        if name {
            start = Some(at);
        }
    }
    start
}

/// "The Executive Board was asked …", "The Overview Panel received …": a name of two words or more at a block's start.
fn acting(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("The ")?;
    let mut end = 0;
    for (count, word) in rest.split_whitespace().take(8).enumerate() {
        let start = word.as_ptr() as usize - rest.as_ptr() as usize;
        if is_noun(word) && count > 0 {
            end = start + word.len();
        } else if end > 0 {
            let acts = [
                "was",
                "received",
                "considered",
                "noted",
                "agreed",
                "were",
                "is",
                "resolved",
                "RESOLVED",
                "approved",
                "heard",
            ]
            .contains(&word);
            return acts.then(|| &rest[..end]);
        } else if !(word.starts_with(char::is_uppercase) || matches!(word, "and" | "of" | "for" | "&")) {
            return None;
        }
    }
    None
}

/// "For the Group to agree the Minutes of the Corporate Parenting Group meeting held on …": in the item about them, or in a
/// decision that they are a correct record.
fn of_earlier_minutes<'t>(outline: &Outline<'t>) -> Option<&'t str> {
    let named = |text: &'t str| {
        let meeting = MEETING_OF.as_ref()?.find(text).and_then(|found| name_at(&text[found.end()..]));
        meeting.or_else(|| MINUTES_OF.as_ref()?.find(text).and_then(|found| name_at(&text[found.end()..])))
    };
    let told = |block: &&Block<'t>| matches!(block.role, Role::Agenda | Role::Minutes | Role::Heading);
    let item = outline.items.iter().position(|item| item.subject == Subject::PreviousMinutes);
    let of_item = item.map_or(&[][..], |item| &outline.blocks[outline.items[item].blocks.clone()]);
    let agreed = |block: &&Block<'t>| {
        let text = beginning(block.text, 600);
        ["correct record", "true record", "accurate record", "were considered", "were approved", "were agreed"]
            .iter()
            .any(|words| text.contains(words))
    };
    let found = of_item.iter().filter(told).find_map(|block| named(beginning(block.text, 2000)));
    let found = found.or_else(|| {
        let blocks = outline.blocks.iter().filter(told).take(200);
        blocks.filter(agreed).find_map(|block| named(beginning(block.text, 600)))
    });
    found.map(
        |name| if name.eq_ignore_ascii_case("joint committee") { of_its_chair(outline).unwrap_or(name) } else { name },
    )
}

/// "That Councillor Hill be elected Chairman of the Harbour Joint Committee"; "the next meeting of Wexcombe Parish Council".
fn of_its_chair<'t>(outline: &Outline<'t>) -> Option<&'t str> {
    const PHRASES: [&str; 7] = [
        "Chairman of the ",
        "Chair of the ",
        "Chairperson of the ",
        "Membership of the ",
        "next meeting of the ",
        "next meeting of ",
        "Next meeting of ",
    ];
    outline.blocks.iter().filter(|block| block.role == Role::Minutes).take(400).find_map(|block| {
        let text = beginning(block.text, 600);
        let named = PHRASES.iter().find_map(|phrase| name_at(&text[text.find(phrase)? + phrase.len()..]));
        named.filter(|name| name.contains(' '))
    })
}

/// "The Chair welcomed everyone to the meeting of the Harbour Board."
fn welcomed_to<'t>(outline: &Outline<'t>) -> Option<&'t str> {
    let blocks = outline.blocks.iter().filter(|block| block.role == Role::Minutes).take(6);
    blocks.filter(|block| block.text.contains("welcomed")).find_map(|block| {
        let found = MEETING_OF.as_ref()?.find(block.text)?;
        name_at(&block.text[found.end()..])
    })
}

/// "COUNCIL RESOLVED -".
fn that_resolved<'t>(outline: &Outline<'t>) -> Option<&'t str> {
    outline.blocks.iter().filter(|block| block.role == Role::Minutes).find_map(|block| {
        let word = block.text.split_whitespace().next()?;
        let next = block.text.split_whitespace().nth(1)?;
        (is_noun(word) && next.eq_ignore_ascii_case("resolved")).then_some(word)
    })
}

/// The authority: a line of the head that is a council's or authority's name, or the body where it is one.
pub(super) fn organization<'t>(head: &Head<'t>, body: Option<&'t str>) -> Option<&'t str> {
    let is_authority = |name: &str| {
        let last = name.split_whitespace().next_back().unwrap_or_default();
        name.split_whitespace().count() >= 2
            && ["council", "authority", "borough"].iter().any(|noun| last.eq_ignore_ascii_case(noun))
            && !["full", "parish", "town", "community", "annual"].iter().any(|word| {
                name.split_whitespace().count() == 2
                    && name.split_whitespace().next().is_some_and(|first| first.eq_ignore_ascii_case(word))
            })
    };
    body.filter(|body| is_authority(body)).or_else(|| {
        head.lines
            .iter()
            .take(12)
            .filter_map(|line| leading_name(line.text))
            .find(|name| is_name(name) && is_authority(name))
    })
}

/// "Annual", "Extraordinary", "Special" or "Ordinary" beside "meeting" in the statement or the first lines.
pub(super) fn classification<'t>(head: &Head<'t>) -> Option<(Classification, &'t str)> {
    let statement = head.statement().map(|(_, text)| text);
    let lines = head.lines.iter().take(6).map(|line| line.text).filter(|line| line.len() < 200);
    statement.into_iter().chain(lines).find_map(sort_in)
}

fn sort_in(text: &str) -> Option<(Classification, &str)> {
    let sorts = [
        ("extraordinary", Classification::Extraordinary),
        ("extra-ordinary", Classification::Extraordinary),
        ("annual", Classification::Annual),
        ("special", Classification::Special),
        ("ordinary", Classification::Ordinary),
    ];
    let lower = text.to_ascii_lowercase();
    if !(lower.contains("meeting") || lower.contains("minutes")) {
        return None;
    }
    sorts.iter().find_map(|(word, sort)| {
        let at = lower.find(word)?;
        let whole = !lower[..at].ends_with(char::is_alphanumeric)
            && !lower[at + word.len()..].starts_with(char::is_alphanumeric);
        let near = lower[at..].char_indices().take(60).any(|(place, _)| {
            lower[at + place..].starts_with("meeting")
                || lower[at + place..].starts_with("minutes")
                || lower[at + place..].starts_with("council")
        });
        (whole && near).then(|| (*sort, &text[at..at + word.len()]))
    })
}
