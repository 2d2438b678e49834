//! Where lists begin and end in running text: captions inside lines, sub-headings, sentences, nil entries.

use super::beside::organisation_behind;
use super::caption;
use super::codes::status_word;
use super::notes;
use crate::find::find;
use crate::read::name::{Named, glued_title, is_title, read_names};
use crate::read::phrase::starts_with_any;
use crate::read::within::{contains_one, ends_with_one, holds_one_of, is_spelt, opens_with_one, starts_with_one};
use crate::read::word_list::WordList;
use crate::signs::InSigns;

/// Whether a block tells what happened and so ends the list before it: "The Mayor welcomed everyone …".
pub(super) fn is_narrative(text: &str) -> bool {
    const FEWEST_WORDS: usize = 6;
    let small = || text.split_ascii_whitespace().take(40).filter(|word| word.starts_with(char::is_lowercase));
    text.trim_ascii_end().ends_with_sign(".:")
        && small().nth(FEWEST_WORDS - 1).is_some()
        && caption::at_start(text, true).is_none()
        && (begins_narrative(text) || {
            let (named, used) = read_names(text);
            named.is_empty() || named.len() < 3 && tells_of_people(&text[used..])
        })
}

/// "Ann Dale from the District Council chaired the first part": a verb of conducting a meeting among the first words.
fn begins_narrative(text: &str) -> bool {
    const VERBS: &str = "\
        chaired|welcomed|opened|thanked|reported|informed|explained|advised|announced|read|gave|introduced";
    text.split_ascii_whitespace().take(12).any(|word| is_spelt(word, VERBS))
}

/// Whether a list that stands in two blocks is one: the page breaks it inside a name, a bracket or an office.
pub(super) fn goes_on(text: &str, next: &str) -> bool {
    let text = text.trim_end_signs(" *");
    const NEAR: usize = 200;
    let tail = &text[text.floor_char_boundary(text.len().saturating_sub(NEAR))..];
    let unclosed = tail.rfind_sign("(").is_some_and(|open| tail.rfind_sign(")").is_none_or(|close| close < open));
    let fragment = text.split_at_signs(",);").rev().next().unwrap_or_default().trim_ascii();
    let broken_office =
        !next.has_sign("\t") && text.has_sign(",(") && !fragment.is_empty() && fragment.len() < text.len() && {
            let (named, used) = read_names(fragment);
            named.is_empty() || used < fragment.len()
        };
    let chair_alone = ends_with_one(text, "Mayor|Provost|Chairman|Chair|Convener")
        && next.split_at_signs(" ").next().is_some_and(is_title)
        && text.split_at_signs("\t:").rev().next().is_some_and(|last| read_names(last.trim_ascii_start()).0.is_empty());
    chair_alone
        || is_lone_name(text) && is_lone_name(next)
        || text.ends_with_sign(",&")
        || text.ends_with(" and")
        || unclosed
        || next.starts_with(char::is_lowercase)
        || (broken_office && !text.ends_with_sign("."))
}

/// A family name and nothing more, in a list that prints one a line.
fn is_lone_name(line: &str) -> bool {
    let line = line.trim_ascii();
    line.len() < 30 && !line.has_sign(" ") && {
        let (named, used) = read_names(line);
        used == line.len() && matches!(&named[..], [one] if !one.name.family.chars().all(char::is_uppercase))
    }
}

/// Whether a block opens the list of those who came for one item, a hearing say: "Present: Mr Dale (Applicant)".
pub(super) fn opens_hearing(text: &str) -> bool {
    opens_with_one(text, "present:|membership:|in attendance:|attendance:|also present:")
        || matches!(text, "In Attendance" | "In attendance")
}

/// Whether a block opens a list of attendance where no item about attendance does: "Present:" with names behind it or
/// below, in `next`.
pub(super) fn opens_list<'t>(text: &'t str, next: &dyn Fn() -> &'t str) -> bool {
    const OPENERS: &str = "\
        present|membership:|in attendance|attendance|attendees|members present|councillors present|sederunt";
    if !opens_with_one(text, OPENERS) {
        return false;
    }
    let Some(caption) = caption::at_start(text, false) else { return false };
    let names = |text: &str| !is_narrative(text) && caption::begins_with_name(skip_label(text));
    let lower_behind = caption.rest.starts_with(char::is_lowercase);
    if caption.rest.trim_ascii().is_empty() { names(next()) } else { !lower_behind && names(caption.rest) }
}

/// Where in running text the next caption begins: "… Cllr Hale. Also in attendance: Cllr Orme".
pub(super) fn next_caption(text: &str, present_listed: bool) -> usize {
    /// What stands farther on is looked at when the list has been read so far.
    const LONGEST: usize = 2000;
    const MOST_WORDS: usize = 6;
    /// No word of a caption is longer.
    const LONGEST_WORD: usize = 40;
    let window = text.floor_char_boundary(LONGEST);
    let window = match text[..window].rfind_sign(",;\n") {
        Some(sign) if window < text.len() => sign + 1,
        _ => window,
    };
    let sentence = text[..window].match_indices(". ").map(|(at, _)| at + 2);
    let sentence = sentence.into_iter().find(|at| caption::at_start(&text[*at..], present_listed).is_some());
    let window = sentence.unwrap_or(window);
    let rule = |sign: usize| text[..sign].ends_with_sign("-:");
    for (sign, _) in text[..window].match_indices([':', '-']).filter(|(sign, _)| !rule(*sign)) {
        let mut start = sign;
        let mut found = None;
        for _ in 0..MOST_WORDS {
            let before = text[..start].trim_end_signs(" ,");
            let near = &before[before.floor_char_boundary(before.len().saturating_sub(LONGEST_WORD))..];
            let word = near.split_at_signs(" \n\t.*)").rev().next().unwrap_or_default();
            if word.is_empty() || !caption::is_vocabulary(word) {
                break;
            }
            start = before.len() - word.len();
            if word.starts_with(char::is_uppercase)
                && start > 0
                && caption::at_start(&text[start..], present_listed).is_some()
            {
                found = Some(start);
            }
        }
        if let Some(start) = found {
            return start;
        }
    }
    if let Some(start) = unsigned_caption(&text[..window], text, present_listed) {
        return start;
    }
    let lines = text[..window].match_indices('\n').map(|(at, _)| at + 1);
    let mut heads = lines.filter(|at| caption::at_start(text[*at..].trim_ascii_start(), present_listed).is_some());
    heads.next().unwrap_or(window)
}

/// A caption that neither a sign nor a line end parts from the names on both sides: "Cllr Orme In attendance Mrs Moss".
fn unsigned_caption(window: &str, text: &str, present_listed: bool) -> Option<usize> {
    const OPENERS: &str = "\
        In attendance |In Attendance |IN ATTENDANCE |Also |ALSO |Apologies |APOLOGIES |Absent |ABSENT |\
        Officers |Other ";
    let bytes = window.as_bytes();
    let begins = |at: usize| matches!(bytes[at], b'I' | b'A' | b'O') && matches!(bytes[at - 1], b' ' | b'\t');
    (1..bytes.len())
        .filter(|at| begins(*at))
        .find(|&at| starts_with_one(&window[at..], OPENERS) && caption::at_start(&text[at..], present_listed).is_some())
}

/// A list of members that no caption heads: "Cllrs A Hale, B Orme and C Tew", and nothing more.
pub(super) fn is_bare_list(text: &str) -> bool {
    const FEWEST: usize = 3;
    let plural = text.split_at_signs(" :.").next().is_some_and(|word| is_title(word));
    plural && {
        let (named, used) = read_names(text);
        let rest = text[used..].trim_signs(". ;,");
        named.len() >= FEWEST && rest.is_empty() || named.len() > FEWEST && rest.len() < used && !tells_of_people(rest)
    }
}

/// Whether a list gives the reason for which each of its people is away, and so lists apologies: "Cllrs A Hale (work), B Orme
/// (holiday)".
pub(super) fn gives_reasons(text: &str) -> bool {
    static REASONS: WordList = WordList::new(
        "illness ill unwell sick personal holiday work family business away commitment commitments leave engagement health vacation",
    );
    let gives = |text: &str| text.split(|sign: char| !sign.is_ascii_alphabetic()).any(|word| REASONS.has(word));
    if !gives(text) {
        return false;
    }
    let named = read_names(text).0;
    // An office before the name is no reason: "Business representative: Dr Moon".
    let reason = |named: &Named, note: &str| note.as_ptr() > named.name.text.as_ptr() && gives(note);
    !named.is_empty() && named.iter().all(|named| named.notes.iter().any(|note| reason(named, note)))
}

/// Whether words begin with a titled person and go on as a list does: "Mr K Dale, applicant and Mr W Orme, for the applicant".
pub(super) fn is_person_listed(text: &str) -> bool {
    let (named, used) = read_names(text);
    named.first().is_some_and(|named| named.name.honorific.is_some())
        && !is_narrative(text)
        && (text[used..].trim_ascii().is_empty()
            || text[used..].starts_with_sign(", -") && !tells_of_people(&text[used..]))
}

/// Whether a block is one member, with an office perhaps, and nothing else: "Councillor A Hale (Chairman)".
pub(super) fn is_member_alone(text: &str) -> bool {
    if !holds_one_of(text, "cllr|counc|alderm") {
        return false;
    }
    let (named, used) = read_names(text);
    let member = |title: &str| contains_one(title, "Cllr|Councillor|Alderm");
    let alone =
        matches!(&named[..], [one] if one.name.honorific.as_deref().is_some_and(member) && one.notes.len() <= 2);
    let after = &text[used..];
    let body = |body: &str| {
        let rest = &after[body.as_ptr() as usize - after.as_ptr() as usize + body.len()..];
        rest.trim_ascii_start().starts_with_sign("(") || rest.trim_ascii().is_empty()
    };
    alone && organisation_behind(after).map_or_else(|| after.trim_signs(". ;,").is_empty(), body)
}

/// Past a sub-heading before names: "Headteachers: Ann Hale", "Labour Group - Councillor Orme".
pub(super) fn skip_label(text: &str) -> &str {
    const LONGEST: usize = 60;
    let start = text.trim_ascii_start();
    let mut signs = start.char_indices().take_while(|(at, _)| *at < LONGEST);
    // A stop inside a number and a bracket are part of a label: "Item 12.1:", "South (Outer) Ward:".
    let inside = |at: usize, sign: char| match sign {
        '.' => start[at + 1..].starts_with(|next: char| next.is_ascii_digit()),
        '(' => start[at..].find_sign(")").is_some_and(|close| start[at + close..].starts_with(") Ward:")),
        _ => false,
    };
    let Some(sign) = signs.find(|(at, sign)| ":\n,;(\t.".contains(*sign) && !inside(*at, *sign)) else { return text };
    let label = &start[..sign.0];
    // "Dale PC: Mr A Dyson": letters that end a label are those of a council.
    let own = label.rsplit_once_at(" ").map_or(label, |(words, last)| if last == "PC" { words } else { label });
    let titled = own.split_at_signs(" ").any(is_title);
    let office = office_alone(label).is_some()
        || own.split_at_signs(" ").any(|word| notes::names_chair(word) || notes::is_officers(word));
    let plain = sign.1 == ':' && label.starts_with(char::is_uppercase) && !titled && !office;
    if plain { &start[sign.0 + 1..] } else { text }
}

/// Whether `text` says that there was nobody to list.
pub(super) fn says_nobody(text: &str) -> bool {
    let nil = ["none", "nil", "no apolog", "there were no", "there was no", "n/a", "not applicable", "no absen"];
    starts_with_any(text.trim_ascii_start(), &nil)
}

/// Whether a sentence goes on after names: "Councillor Hale opened the meeting".
pub(super) fn is_prose(after: &str) -> bool {
    const ALLOWED: &str = "\
        who|taking|presiding|recording|attending|and|until|from|via|for|in|with|as|representing|of|on|by|to|\
        plus";
    let next = after.trim_start_signs(" *,");
    let word = next.split(|sign: char| !sign.is_alphabetic()).next().unwrap_or_default();
    // "Councillor Hale, the Clerk and two residents", "Mr Orme, applicant": lists.
    let parted = after.trim_start_signs(" *").starts_with_sign(",&") && !tells_of_people(after);
    next.len() < after.len()
        && !parted
        && word.starts_with(char::is_lowercase)
        && !is_spelt(word, ALLOWED)
        && status_word(word).is_none()
}

/// Whether the word after a list of names tells what the people did.
pub(super) fn tells_of_people(after: &str) -> bool {
    let next = after.trim_start_signs(" *,");
    let word = next.split(|sign: char| !sign.is_alphabetic()).next().unwrap_or_default();
    word.ends_with("ed")
        || is_spelt(word, "made|had|have|has|were|was|are|is|left|said|felt|took|gave|also|all|both|each|would|spoke")
}

/// Where reading goes on after something that is no name: the next line, what a comma or semicolon parts, a title.
pub(super) fn next_place(text: &str) -> Option<&str> {
    const TITLES: &str = "County C|Borough C|District C|City C|Cllr|Councillor|Mr |Mrs |Ms |Miss |Dr |Alderm|Prof";
    let start = text.len() - text.trim_ascii_start().len();
    let offset = text[start..].char_indices().find_map(|(at, sign)| {
        let after = start + at + sign.len_utf8();
        let parts = matches!(sign, '\n' | ';' | ',' | '\t');
        let capital = text.as_bytes().get(after).is_some_and(u8::is_ascii_uppercase);
        let title = capital && sign == ' ' && starts_with_one(&text[after..], TITLES);
        let glued =
            capital && sign.is_lowercase() && starts_with_one(&text[after..], "Councillor |Cllr |Mr |Mrs |Miss ");
        (parts || title || glued).then_some(after)
    })?;
    let next = &text[offset..];
    (!next.trim_ascii().is_empty()).then_some(next)
}

pub(super) fn next_sentence(text: &str) -> Option<&str> {
    let at = find(text, ". ").map(|at| at + 2).or_else(|| text.find_sign("\n").map(|at| at + 1))?;
    Some(&text[at..])
}

/// Past what stands on the line after a name: an organisation, a count of the public.
pub(super) fn after_note(after: &str) -> &str {
    match organisation_behind(after) {
        Some(organisation) => {
            let end = organisation.as_ptr() as usize - after.as_ptr() as usize + organisation.len();
            &after[end..]
        }
        None => next_place_or_end(after),
    }
}

pub(super) fn next_place_or_end(after: &str) -> &str {
    let trimmed = after.trim_start_signs(" ,;.\n\t*|");
    let skip = after.len() - trimmed.len();
    let joining = ["together with ", "along with ", "as well as ", "with ", "plus ", "also "];
    if let Some(rest) = joining.iter().find_map(|words| trimmed.strip_prefix(words)) {
        return rest;
    }
    if skip > 0 { trimmed } else { next_place(after).unwrap_or_default() }
}

/// "Clerk: Mrs Moss", "Minute taker: A Hale".
pub(super) fn office_before_colon(text: &str) -> bool {
    let office =
        text.split_once_at(":").map(|(office, _)| office).filter(|office| office.len() < 40 && !office.has_sign("\n"));
    office.is_some_and(|office| notes::is_officers(office) && !office.has_sign(","))
}

/// An officer without a name at the start of `text`: "Chief Executive", "Clerk".
pub(super) fn office_alone(text: &str) -> Option<&str> {
    const ENDS: &str = "\
        Clerk|Executive|Officer|Manager|Director|Secretary|Solicitor|Treasurer|Administrator|Engineer|\
        Surveyor|Planner|Warden|Accountant|Auditor|Adviser|Advisor|Assistant|Coordinator|Co-ordinator|RFO";
    let start = text.trim_start_signs(" \n\t•*,;-");
    let start = start.strip_prefix("and ").unwrap_or(start);
    let start = start.strip_prefix("The ").or(start.strip_prefix("the ")).unwrap_or(start);
    let end = start.find_sign(",;\n\t.(*").unwrap_or(start.len());
    let end = glued_title(&start[..end]).unwrap_or(end);
    let others = |at: &usize| {
        let after = &start[*at + " and ".len()..];
        !after.starts_with(char::is_uppercase)
            || after.split_at_signs(" ").next().is_some_and(is_title)
            || after.starts_with("Member")
    };
    let end = start[..end].match_indices(" and ").map(|(at, _)| at).find(others).unwrap_or(end);
    let office = start[..end].trim_ascii();
    let acting = ["(Acting)", "(Interim)"].iter().find(|acting| start[end..].starts_with(**acting));
    let printed = acting.map_or(office, |acting| &start[..end + acting.len()]);
    let words: Vec<&str> = office.split_at_signs(" ").collect();
    let capitals = words
        .iter()
        .all(|word| word.starts_with(char::is_uppercase) || matches!(*word, "of" | "to" | "the" | "and" | "for" | "&"));
    let ends = words.last().is_some_and(|last| is_spelt(last, ENDS))
        || office.starts_with("Director of")
        || office.starts_with("Head of");
    (capitals && ends && words.len() <= 8).then_some(printed)
}
