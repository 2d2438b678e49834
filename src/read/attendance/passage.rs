//! Where lists begin and end in running text: captions inside lines, sub-headings, sentences, nil entries.

use super::beside::organisation_behind;
use super::caption;
use super::codes::status_word;
use super::notes;
use crate::find::find;
use crate::read::name::{
    Named, begins_large, begins_small, glued_title, is_large, is_title, read_first_names, read_names,
};
use crate::read::within::{
    behind_one, contains_one, ends_with_one, first_token, first_word, holds_one_of, is_spelt, last_token,
    opens_with_one, starts_with_one, tokens, words_in,
};
use crate::read::word_list::WordList;
use crate::signs::InSigns;
use crate::structure::words::{beginning, ending};

/// Whether a block tells what happened and so ends the list before it: "The Mayor welcomed everyone …".
pub(super) fn is_narrative(text: &str) -> bool {
    const FEWEST_WORDS: usize = 6;
    let small = || tokens(text).take(40).filter(|word| begins_small(word));
    text.trim_ascii_end().ends_with_sign(".:")
        && small().nth(FEWEST_WORDS - 1).is_some()
        && !caption::opens(text)
        && (begins_narrative(text) || {
            let (named, used) = read_first_names(text, 3);
            named.is_empty() || named.len() < 3 && tells_of_people(&text[used..])
        })
}

/// "Ann Dale from the District Council chaired the first part": a verb of conducting a meeting among the first words.
fn begins_narrative(text: &str) -> bool {
    const VERBS: &str = "\
        chaired|welcomed|opened|thanked|reported|informed|explained|advised|announced|read|gave|introduced";
    tokens(text).take(12).any(|word| is_spelt(word, VERBS))
}

/// Whether a list that stands in two blocks is one: the page breaks it inside a name, a bracket or an office.
pub(super) fn goes_on(text: &str, next: &str) -> bool {
    let text = text.trim_end_signs(" *");
    const NEAR: usize = 200;
    let tail = ending(text, NEAR);
    let unclosed = || tail.rfind_sign("()").is_some_and(|last| tail.as_bytes()[last] == b'(');
    let broken_office = || {
        if text.ends_with_sign(".") || !text.has_sign(",(") || next.has_sign("\t") {
            return false;
        }
        let fragment = text.split_at_signs(",);").next_back().unwrap_or_default().trim_ascii();
        !fragment.is_empty() && fragment.len() < text.len() && {
            let (named, used) = read_names(fragment);
            named.is_empty() || used < fragment.len()
        }
    };
    let chair_alone = || {
        let last = || text.split_at_signs("\t:").next_back().unwrap_or_default().trim_ascii_start();
        ends_with_one(text, "Mayor|Provost|Chairman|Chair|Convener")
            && caption::begins_with_title(next)
            && read_first_names(last(), 1).0.is_empty()
    };
    // "Ann Hale, Bob Orme, Simon", and in the next block "Tew, Cy Moss".
    let broken_name = || {
        let mut names = text.split_at_signs(",").rev().map(str::trim_ascii);
        let (last, before) = (names.next().unwrap_or_default(), names.next().unwrap_or_default());
        let family = first_token(next);
        begins_large(last) && !last.has_sign(" .)") && before.has_sign(" ") && family.ends_with_sign(",")
    };
    begins_small(next)
        || ends_with_one(text, ",|&| and")
        || broken_name()
        || unclosed()
        || is_lone_name(text) && is_lone_name(next)
        || broken_office()
        || chair_alone()
}

/// A family name and nothing more, in a list that prints one a line.
fn is_lone_name(line: &str) -> bool {
    let line = line.trim_ascii();
    line.len() < 30 && !line.has_sign(" ") && {
        let (named, used) = read_names(line);
        used == line.len() && matches!(&named[..], [one] if !is_large(one.name.family))
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
    if caption.rest.trim_ascii().is_empty() {
        names(next())
    } else {
        !begins_small(caption.rest) && names(caption.rest)
    }
}

/// As much of a line as stands before a heading of declarations: "Apologies: Cllr Hale (work). Declarations of interest: …".
pub(super) fn before_declarations(text: &str) -> &str {
    let heading = find(text, "Declarations of ").unwrap_or(text.len());
    if ends_with_one(&text[..heading], ". |) |; ") { &text[..heading] } else { text }
}

/// Where in running text the next caption begins: "… Cllr Hale. Also in attendance: Cllr Orme".
pub(super) fn next_caption(text: &str) -> usize {
    /// What stands farther on is looked at when the list has been read so far.
    const LONGEST: usize = 2000;
    let window = beginning(text, LONGEST);
    let last = if window.len() < text.len() { window.rfind_sign(",;\n") } else { None };
    let mut end = last.map_or(window.len(), |sign| sign + 1);
    let bytes = window.as_bytes();
    let mut at = 0;
    while let Some(sign) = window[at..end].find_sign(".:-").map(|sign| at + sign) {
        at = sign + 1;
        if bytes[sign] != b'.' {
            let first = sign > 0 && !matches!(bytes[sign - 1], b':' | b'-');
            if let Some(start) = first.then(|| caption_before(text, sign)).flatten() {
                return unsigned_caption(text, start).unwrap_or(start);
            }
        } else if bytes.get(at) == Some(&b' ') && caption::opens(&text[at + 1..]) {
            end = at + 1;
        }
    }
    if let Some(start) = unsigned_caption(text, end) {
        return start;
    }
    let mut line = 0;
    while let Some(length) = text[line..end].find_sign("\n") {
        line += length + 1;
        if caption::opens(text[line..].trim_ascii_start()) {
            return line;
        }
    }
    end
}

/// Where the words before a sign begin that are a caption: "… Cllr Hale Also in attendance| : Cllr Orme".
fn caption_before(text: &str, sign: usize) -> Option<usize> {
    const MOST_WORDS: usize = 6;
    const LONGEST_WORD: usize = 40;
    let bytes = text.as_bytes();
    let (mut start, mut found) = (sign, None);
    for _ in 0..MOST_WORDS {
        let mut end = start;
        while end > 0 && matches!(bytes[end - 1], b' ' | b',') {
            end -= 1;
        }
        start = end;
        while start > 0 && !matches!(bytes[start - 1], b' ' | b'\n' | b'\t' | b'.' | b'*' | b')') {
            start -= 1;
            if end - start > LONGEST_WORD {
                return found;
            }
        }
        if start == end || !caption::is_vocabulary(&text[start..end]) {
            break;
        }
        if start > 0 && begins_large(&text[start..]) && caption::opens(&text[start..]) {
            found = Some(start);
        }
    }
    found
}

/// A caption before byte `end` that neither a sign nor a line end parts from the names on both sides: "Cllr Orme In
/// attendance Mrs Moss".
fn unsigned_caption(text: &str, end: usize) -> Option<usize> {
    const OPENERS: &str = "\
        In attendance |In Attendance |IN ATTENDANCE |Also |ALSO |Apologies |APOLOGIES |Absent |ABSENT |\
        Officers |Other |PRESENT |MEMBERS ";
    let bytes = &text.as_bytes()[..end];
    let mut at = 1;
    while at < end {
        let begins = matches!(bytes[at], b'I' | b'A' | b'O' | b'P' | b'M') && matches!(bytes[at - 1], b' ' | b'\t');
        let goes_on = begins && bytes.get(at + 1).is_some_and(|byte| b"nNlLpPbBftRE".contains(byte));
        if goes_on && starts_with_one(&text[at..end], OPENERS) && caption::opens(&text[at..]) {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// A list of members that no caption heads: "Cllrs A Hale, B Orme and C Tew", and nothing more.
pub(super) fn is_bare_list(text: &str) -> bool {
    const FEWEST: usize = 3;
    let end = text.find_sign(" :.").unwrap_or(text.len());
    is_title(&text[..end]) && {
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
    let gives = |text: &str| words_in(text).any(|word| REASONS.has(word));
    if !text.has_sign("(-") || !gives(text) {
        return false;
    }
    let named = read_names(text).0;
    // An office before the name is no reason: "Business representative: Dr Moon".
    let reason = |named: &Named, note: &str| note.as_ptr() > named.name.text.as_ptr() && gives(note);
    !named.is_empty() && named.iter().all(|named| named.notes.iter().any(|note| reason(named, note)))
}

/// Whether words begin with a titled person and go on as a list does: "Mr K Dale, applicant and Mr W Orme, for the applicant".
pub(super) fn is_person_listed(text: &str) -> bool {
    let first = read_first_names(text, 1).0;
    if first.first().is_none_or(|named| named.name.honorific.is_none()) || is_narrative(text) {
        return false;
    }
    let after = &text[read_names(text).1..];
    after.trim_ascii().is_empty() || after.starts_with_sign(", -") && !tells_of_people(after)
}

/// Whether a block is one member, with an office perhaps, and nothing else: "Councillor A Hale (Chairman)".
pub(super) fn is_member_alone(text: &str) -> bool {
    if !holds_one_of(text, "cllr|counc|alderm") {
        return false;
    }
    let (named, used) = read_first_names(text, 2);
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
    let start = text.trim_ascii_start();
    let Some(colon) = colon_of_label(start).filter(|_| begins_large(start)) else { return text };
    let label = &start[..colon];
    // "Dale PC: Mr A Dyson": letters that end a label are those of a council.
    let own = label.rsplit_once_at(" ").map_or(label, |(words, last)| if last == "PC" { words } else { label });
    let office = |word: &str| notes::names_chair(word) || notes::is_officers(word) || notes::says_in_the_chair(word);
    let names = own.split_at_signs(" ").any(|word| is_title(word) || office(word));
    if names || office_alone(label).is_some() { text } else { &start[colon + 1..] }
}

/// The colon of a label at the start of a text. A stop inside a number and a bracket are part of one: "Item 12.1:", "South
/// (Outer) Ward:".
fn colon_of_label(text: &str) -> Option<usize> {
    const LONGEST: usize = 60;
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < LONGEST {
        match bytes.get(at)? {
            b':' => return Some(at),
            b'.' if bytes.get(at + 1).is_some_and(u8::is_ascii_digit) => {}
            b'(' if text[at..].split_once_at(")").is_some_and(|(_, behind)| behind.starts_with(" Ward:")) => {}
            b'.' | b'(' | b'\n' | b',' | b';' | b'\t' => return None,
            _ => {}
        }
        at += 1;
    }
    None
}

/// Whether `text` says that there was nobody to list.
pub(super) fn says_nobody(text: &str) -> bool {
    const NIL: &str = "none|nil|no apolog|there were no|there was no|n/a|not applicable|no absen";
    opens_with_one(text.trim_ascii_start(), NIL)
}

/// Whether a sentence goes on after names: "Councillor Hale opened the meeting".
pub(super) fn is_prose(after: &str) -> bool {
    const ALLOWED: &str = "\
        who|taking|presiding|recording|attending|and|until|from|via|for|in|with|as|representing|of|on|by|to|\
        plus";
    let next = after.trim_start_signs(" *,");
    if next.len() == after.len() || !begins_small(next) {
        return false;
    }
    let word = first_word(next);
    // "Councillor Hale (Chairman) presided; Councillors Orme and Tew".
    if word == "presided" {
        return begins_small(next[word.len()..].trim_start_signs(" ;:,.-\n"));
    }
    // "Councillor Hale, the Clerk and two residents", "Mr Orme, applicant": lists.
    let parted = || after.trim_start_signs(" *").starts_with_sign(",&") && !tells_of_people(after);
    !is_spelt(word, ALLOWED) && status_word(word).is_none() && !parted()
}

/// Whether the word after a list of names tells what the people did.
pub(super) fn tells_of_people(after: &str) -> bool {
    let word = first_word(after.trim_start_signs(" *,"));
    word.ends_with("ed")
        || is_spelt(word, "made|had|have|has|were|was|are|is|left|said|felt|took|gave|also|all|both|each|would|spoke")
}

/// Where reading goes on after something that is no name: the next line, what a comma or semicolon parts, a title.
pub(super) fn next_place(text: &str) -> Option<&str> {
    const TITLES: &str = "County C|Borough C|District C|City C|Cllr|Councillor|Mr |Mrs |Ms |Miss |Dr |Alderm|Prof";
    const GLUED: &str = "Councillor |Cllr |Mr |Mrs |Miss ";
    let bytes = text.as_bytes();
    let mut after = text.len() - text.trim_ascii_start().len();
    loop {
        let sign = *bytes.get(after)?;
        after += 1;
        // The letters with which one of them begins.
        let may_begin = matches!(bytes.get(after), Some(b'A'..=b'D' | b'M' | b'P'));
        let begins = match sign {
            b'\n' | b';' | b',' | b'\t' => true,
            0xE2 if text[after - 1..].starts_with("• ") => {
                after += "• ".len() - 1;
                begins_large(&text[after..])
            }
            b' ' => may_begin && starts_with_one(&text[after..], TITLES),
            _ => may_begin && starts_with_one(&text[after..], GLUED) && text[..after].ends_with(char::is_lowercase),
        };
        if begins {
            let next = &text[after..];
            return (!next.trim_ascii_start().is_empty()).then_some(next);
        }
    }
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
    let trimmed = after.trim_start_signs(" ,;.\n\t*|•");
    let skip = after.len() - trimmed.len();
    if let Some(rest) = behind_one(trimmed, "together with |along with |as well as |with |plus |also ") {
        return rest;
    }
    if skip > 0 { trimmed } else { next_place(after).unwrap_or_default() }
}

/// "Clerk: Mrs Moss", "Minute taker: A Hale".
pub(super) fn office_before_colon(text: &str) -> bool {
    const LONGEST: usize = 40;
    let office = beginning(text, LONGEST).split_once_at(":").map(|(office, _)| office);
    office.is_some_and(|office| !office.has_sign("\n,") && notes::is_officers(office))
}

/// An officer without a name at the start of `text`: "Chief Executive", "Clerk".
pub(super) fn office_alone(text: &str) -> Option<&str> {
    const ENDS: &str = "\
        Clerk|Executive|Officer|Manager|Director|Secretary|Solicitor|Treasurer|Administrator|Engineer|\
        Surveyor|Planner|Warden|Accountant|Auditor|Adviser|Advisor|Assistant|Coordinator|Co-ordinator|RFO";
    let start = text.trim_start_signs(" \n\t•*,;-");
    let start = start.strip_prefix("and ").unwrap_or(start);
    let start = behind_one(start, "The |the ").unwrap_or(start).trim_ascii_start();
    let end = end_of_office(start)?;
    let office = start[..end].trim_ascii_end();
    let last = last_token(office);
    if !is_spelt(last, ENDS) && !starts_with_one(office, "Director of|Head of") {
        return None;
    }
    let behind = behind_one(&start[end..], "(Acting)|(Interim)");
    Some(behind.map_or(office, |behind| &start[..start.len() - behind.len()]))
}

/// Where words end that may be an office, each with a capital but small ones: at a sign, before a title that a lost line end
/// glued to them, before "and" and somebody else.
fn end_of_office(text: &str) -> Option<usize> {
    const MOST_WORDS: usize = 8;
    let ends = |byte: u8| matches!(byte, b',' | b';' | b'\n' | b'\t' | b'.' | b'(' | b'*');
    let mut start = 0;
    for _ in 0..MOST_WORDS {
        let rest = &text[start..];
        let length = rest.bytes().position(|byte| byte == b' ' || ends(byte)).unwrap_or(rest.len());
        let (word, behind) = rest.split_at(length);
        if word == "and" && start > 0 && is_of_others(behind) {
            return Some(start);
        }
        if !begins_large(word) && !matches!(word, "of" | "to" | "the" | "and" | "for" | "&") {
            return None;
        }
        if let Some(glued) = glued_title(word) {
            return Some(start + glued);
        }
        let next = behind.bytes().position(|byte| byte != b' ').unwrap_or(behind.len());
        if behind.as_bytes().get(next).is_none_or(|byte| ends(*byte)) {
            return Some(start + length + next);
        }
        start += length + 1;
    }
    None
}

/// Whether somebody else follows an office behind "and": "Clerk and| two residents".
fn is_of_others(behind: &str) -> bool {
    let next = behind.strip_sign(" ");
    next.is_some_and(|next| !begins_large(next) || caption::begins_with_title(next) || next.starts_with("Member"))
}
