//! Sentences that state attendance: "Apologies for absence were received from …", "Councillor Hale did not attend".

use super::Reader;
use super::caption::{self, List};
use super::notes::{self, Note, read_note};
use super::passage::{before_declarations, next_caption, tells_of_people};
use crate::find::{find, find_from, holds, rfind};
use crate::model::AttendanceStatus;
use crate::read::name::{Name, Named, begins_large, is_title, names_in, read_name, read_names};
use crate::read::within::{
    behind_one, contains_one, ends_with_one, first_word, holds_one_of, is_spelt, opens_with_one, parts, starts_with_one,
};
use crate::signal_words::Signals;
use crate::signs::InSigns;
use crate::structure::words::{beginning, ending};

const APOLOGIES: Signals = Signals::words("apolog*");
const WELSH: Signals = Signals::words("ymddiheur*");
const SUBSTITUTES: Signals =
    Signals::words("substitut* replac* represent* deputis* place lieu stead whom stood standing");
const ATTENDS: Signals = Signals::words("attend*");
const ABSENCE: Signals = Signals::words("present substitut* late attend* absen* chair");
const MOVEMENTS: Signals =
    Signals::words("arriv* join* enter* reenter* came left withdrew depart* retired vacated return* rejoin* leav*");
const CHAIR: Signals = Signals::words("chair");
const PRESENT: Signals = Signals::words("present");
const ABSENT: Signals = Signals::words("absen*");
const LATE: Signals = Signals::words("late");

/// Whether a text may state attendance.
pub(super) fn may_state_attendance(text: &str, signals: Signals) -> bool {
    const STATED: Signals = Signals::words(
        "apolog* ymddiheur* substitut* replac* deputis* place present attend* absen* arriv* join* left return* enter* \
         reenter* rejoin* withdrew depart*",
    );
    signals.any(STATED) || signals.any(CHAIR) && contains_one(text, "the chair|The Chair|THE CHAIR|the Chair")
}

/// A longer sentence is not read to its end: no list of a council's members is as long.
const LONGEST: usize = 6000;

/// A sentence that names who is in the chair and no more is not longer.
const LONGEST_OF_CHAIR: usize = 80;

/// How far from a word its names are looked for.
pub(super) const REACH: usize = 400;

impl<'t> Reader<'t> {
    /// Reads one sentence, which holds signal words and stands under `item`.
    pub(super) fn read_sentence(&mut self, sentence: &'t str, signals: Signals, item: Option<usize>) {
        let sentence = beginning(sentence, LONGEST);
        let chair = signals.any(CHAIR) && sentence.len() <= LONGEST_OF_CHAIR;
        let states = |words: Signals| signals.any(words);
        if !(chair || [APOLOGIES, WELSH, SUBSTITUTES, ABSENCE, MOVEMENTS].into_iter().any(states)) {
            return;
        }
        // "Present: Officers: Apologies: Councillor Hale": not what the nearest caption says.
        if !caption::stacked(sentence).0.is_empty() {
            return;
        }
        let lower = sentence.to_ascii_lowercase();
        if states(APOLOGIES) {
            self.read_apologies(sentence, &lower);
        }
        if states(WELSH) {
            self.read_welsh_apologies(sentence, &lower);
        }
        if states(SUBSTITUTES) || states(ATTENDS) && holds(&lower, " attended for ") {
            self.read_substitutions(sentence, &lower);
        }
        if states(ABSENCE) {
            self.read_absence(sentence, &lower, signals);
        }
        if states(MOVEMENTS) {
            self.read_movements(sentence, &lower, signals, item);
        }
        if chair {
            self.read_chair(sentence, &lower);
        }
    }

    /// "Apologies were received from A and B, and for lateness from C"; "A and B sent their apologies".
    fn read_apologies(&mut self, sentence: &'t str, lower: &str) {
        let Some(at) = find(lower, "apolog") else { return };
        let word = first_word(&lower[at..]);
        let for_absence = contains_one(lower, "absen|not attend|unable|non-attend");
        let denied = ends_with_one(&lower[..at], "no |without |nor ");
        let opens = at < "an apolog".len() || for_absence;
        if denied
            || (self.business && !opens)
            || (!matches!(word, "apology" | "apologies" | "apologises" | "apologise") && !for_absence)
        {
            return;
        }
        if self.read_apologies_after(sentence, lower, at + word.len()) {
            return;
        }
        // Each verb is tried once for all its auxiliaries: "had also sent", "have tendered".
        const VERBS: &str = " sent| send| gave| given| tendered| submitted| offered| extended| apologised| gives";
        for verb in parts(VERBS) {
            if let Some(offset) = find(&lower[..(at + word.len()).min(lower.len())], verb) {
                for name in names_before(sentence, past_auxiliaries(lower, offset)) {
                    let attendee = self.plain(name, AttendanceStatus::Apologies, sentence);
                    self.enter(attendee);
                }
                self.enter_members_after_reasons(near(sentence, at + word.len()), AttendanceStatus::Apologies);
            }
        }
    }

    /// "Cafwyd ymddiheuriadau gan y Cynghorwyr A a B", "Ymddiheurodd Mr A": the same in Welsh.
    fn read_welsh_apologies(&mut self, sentence: &'t str, lower: &str) {
        const VERB: &str = "ymddiheurodd";
        let given = || {
            let noun = find(lower, "ymddiheuriad")?;
            let by = [" gan ", " oddi wrth ", ": "].iter();
            by.filter_map(|sign| find_from(lower, sign, noun).map(|at| at + sign.len())).min()
        };
        let Some(start) = find(lower, VERB).map(|at| at + VERB.len()).or_else(given) else { return };
        let rest = sentence.get(start..).unwrap_or_default().trim_ascii_start();
        let rest = behind_one(rest, "y |y\n|yr ").unwrap_or(rest);
        let (named, _) = read_names(rest);
        if named.first().is_some_and(|named| named.name.honorific.is_some()) {
            self.enter_listed(named, AttendanceStatus::Apologies);
        }
    }

    /// The names after "from", "on behalf of", "for" and the like; whether there were any.
    fn read_apologies_after(&mut self, sentence: &'t str, lower: &str, from: usize) -> bool {
        let sentence = before_declarations(sentence);
        let from = from.min(sentence.len());
        const SIGNS: &str = " from | from:| on behalf of | for |: | by | - ";
        // "Apologies: Cllr Hale In attendance: Mrs Moss": the next caption ends them.
        let next = (from + next_caption(&sentence[from..])).min(sentence.len());
        let titles = caption::at_start(&sentence[next..], self.present_listed)
            .is_none_or(|caption| caption.membership || caption.list == List::Apologies);
        let end = if titles { sentence.len() } else { next };
        let (sentence, lower) = (&sentence[..end], lower.get(..end).unwrap_or(lower));
        let mut at = from;
        let mut status = AttendanceStatus::Apologies;
        let mut found = false;
        loop {
            let next = parts(SIGNS)
                .filter_map(|sign| find(near(lower, at), sign).map(|offset| (at + offset, at + offset + sign.len())))
                .min();
            let Some((sign_at, start)) = next else { return found };
            // "… and was substituted by Councillor Orme".
            let others = sentence[start..].len() < sentence.len()
                && ends_with_one(&lower[..start], "substituted by |replaced by |represented by |for whom ");
            if others {
                at = start;
                continue;
            }
            let between = &lower[at..sign_at];
            if holds_one_of(between, "lateness|late arrival|early departure|leaving early") {
                status = AttendanceStatus::Present;
            } else if holds(between, "absence") {
                status = AttendanceStatus::Apologies;
            }
            let rest = sentence[start..].trim_ascii_start();
            let rest = behind_one(rest, "both |the following members: |the ").unwrap_or(rest);
            let rest = self.enter_office_before_members(rest, status);
            let (mut named, used) = read_names(rest);
            // "… from Councillor Hale and Councillor Orme attended in his place".
            if named.len() > 1 && begins_another_clause(&rest[used..]) {
                named.pop();
            }
            at = start;
            let titled = named.first().is_some_and(|named| named.name.honorific.is_some());
            if !named.is_empty() && (titled || !self.business) {
                at = sentence.len() - rest.len() + used;
                let late = lower[at..].trim_ascii_start();
                let own = if late.starts_with("for lateness") || late.starts_with("for late arrival") {
                    AttendanceStatus::Present
                } else {
                    status
                };
                self.enter_listed(named, own);
                self.enter_members_after_reasons(near(sentence, at), own);
                found = true;
            }
        }
    }

    /// "the Mayor and Councillors Hale and Orme": enters the Mayor, who has no other name; gives what follows.
    fn enter_office_before_members(&mut self, rest: &'t str, status: AttendanceStatus) -> &'t str {
        const OFFICES: &str = "Mayor|Deputy Mayor|Chair|Chairman|Vice-Chair|Vice-Chairman|Leader|Provost";
        const AND: &str = " and ";
        let Some(at) = find(rest, AND) else { return rest };
        let (office, after) = (&rest[..at], &rest[at + AND.len()..]);
        if !is_spelt(office, OFFICES) || !caption::begins_with_title(after) {
            return rest;
        }
        let name = Name { text: office, honorific: None, given: None, family: office, suffix: None };
        let mut attendee = self.plain(name, status, office);
        attendee.role = Some(office);
        self.enter(attendee);
        after
    }

    /// "… from Cllr Hale due to illness and Cllr Orme due to work": members after the reason of another.
    fn enter_members_after_reasons(&mut self, rest: &'t str, status: AttendanceStatus) {
        const LINKS: &str = " and Cllr| and Councillor|, Cllr|, Councillor|; Cllr|; Councillor|) Cllr| and Alderm";
        let mut from = 0;
        while let Some((at, link)) =
            parts(LINKS).filter_map(|link| find_from(rest, link, from).map(|at| (at, link))).min()
        {
            from = at + link.len();
            let start = at + link.rfind_sign(" ").map_or(0, |space| space + 1);
            let (named, used) = read_names(&rest[start..]);
            let next = rest[start + used..].trim_ascii_start();
            let acts = starts_with_one(next, "substitut|attend|took|joined") || tells_of_people(&rest[start + used..]);
            if !named.is_empty() && !acts {
                from = from.max(start + used);
                self.enter_listed(named, status);
            }
        }
    }

    /// Enters the people of a sentence with the offices beside their names.
    fn enter_listed(&mut self, named: Vec<Named<'t>>, status: AttendanceStatus) {
        for Named { name, notes } in named {
            let mut attendee = self.plain(name.clone(), status, name.text);
            for note in notes {
                match read_note(&name, note) {
                    Note::Office(office) if notes::names_office(office) => attendee.role = Some(office),
                    Note::Group(group) => attendee.group = Some(group),
                    Note::SubstitutedBy(other) => {
                        let mut substitute = self.plain(other, AttendanceStatus::Present, note);
                        substitute.substitute_for = Some(name.clone());
                        self.enter(substitute);
                    }
                    _ => {}
                }
            }
            attendee.role = attendee.role.or(notes::office_in_suffix(&name)).or_else(|| notes::rank_before(&name));
            self.enter(attendee);
        }
    }

    /// "Councillor Hale in the Chair", and nothing more.
    fn read_chair(&mut self, sentence: &'t str, lower: &str) {
        const SIGN: &str = " in the chair";
        let Some(at) = find(lower, SIGN) else { return };
        let alone = lower[at + SIGN.len()..].trim_signs(". )*\n").is_empty();
        if let ([name], true) = (&names_before(sentence, at)[..], alone)
            && sentence.trim_ascii_start().starts_with(name.text)
        {
            let mut attendee = self.plain(name.clone(), AttendanceStatus::Present, sentence);
            attendee.role = Some(&sentence[at + 1..at + SIGN.len()]);
            self.enter(attendee);
        }
    }

    /// "It was noted that Councillor Hale was absent", "Councillor Hale did not attend".
    fn read_absence(&mut self, sentence: &'t str, lower: &str, signals: Signals) {
        const SIGNS: [(&str, &Signals, AttendanceStatus); 21] = [
            (" was not present", &PRESENT, AttendanceStatus::Absent),
            (" were not present", &PRESENT, AttendanceStatus::Absent),
            (" substituted.", &SUBSTITUTES, AttendanceStatus::Present),
            (" took the chair", &CHAIR, AttendanceStatus::Present),
            (" would be late", &LATE, AttendanceStatus::Present),
            (" will be late", &LATE, AttendanceStatus::Present),
            (" would be arriving late", &LATE, AttendanceStatus::Present),
            (" was unable to attend", &ATTENDS, AttendanceStatus::Absent),
            (" were unable to attend", &ATTENDS, AttendanceStatus::Absent),
            (" was absent", &ABSENT, AttendanceStatus::Absent),
            (" were absent", &ABSENT, AttendanceStatus::Absent),
            (" was currently absent", &ABSENT, AttendanceStatus::Absent),
            (" did not attend", &ATTENDS, AttendanceStatus::Absent),
            (" was in attendance", &ATTENDS, AttendanceStatus::InAttendance),
            (" were in attendance", &ATTENDS, AttendanceStatus::InAttendance),
            (" was also in attendance", &ATTENDS, AttendanceStatus::InAttendance),
            (" was also present", &PRESENT, AttendanceStatus::InAttendance),
            (" were also present", &PRESENT, AttendanceStatus::InAttendance),
            (" attending as", &ATTENDS, AttendanceStatus::InAttendance),
            (" was present", &PRESENT, AttendanceStatus::InAttendance),
            (" were present", &PRESENT, AttendanceStatus::InAttendance),
        ];
        // What earlier minutes say of somebody is no attendance at this meeting.
        if holds_one_of(lower, "minutes of|amend|previous|last meeting") {
            return;
        }
        for (sign, word, status) in SIGNS {
            let Some(at) = (if signals.any(*word) { find(lower, sign) } else { None }) else { continue };
            let after = lower[at + sign.len()..].trim_ascii_start();
            let status = if sits_for_a_member(after) { AttendanceStatus::Present } else { status };
            if sign == " attending as" && !holds(after, "representative") {
                continue;
            }
            // "was not present when the vote was taken", "during the item".
            let in_part = sign.ends_with("not present") && opens_with_one(after, "when|during|for|while|whilst|at");
            if in_part {
                continue;
            }
            let elsewhere = status != AttendanceStatus::Present
                && opens_with_one(after, "as |for |from the last|a |court|training|at the t|at a ");
            if !elsewhere {
                // Who sends another in his place is not listed for that alone.
                if holds(sign, "unable") && holds_one_of(lower, "apolog| place| behalf|ubstitut") {
                    continue;
                }
                let before = names_before(sentence, past_office(sentence, at));
                if before.is_empty() && sign.ends_with("also present") {
                    self.enter_listed(read_names(sentence).0, status);
                }
                for name in before {
                    let attendee = self.plain(name, status, &sentence[..at + sign.len()]);
                    match status {
                        AttendanceStatus::Absent => self.enter(attendee),
                        _ => self.tentative.push(attendee),
                    }
                }
            }
        }
    }
}

/// Where the name ends whose office, between commas perhaps, stands before a verb at `at`: "Mr Dale, Police and Crime
/// Commissioner| was absent".
fn past_office(sentence: &str, at: usize) -> usize {
    const LONGEST: usize = 60;
    let Some(comma) = rfind(&sentence[..at], ", ").filter(|comma| at - comma <= LONGEST) else { return at };
    let words = sentence[comma + 2..at].trim_end_signs(",").split_at_signs(" ");
    let office = words.clone().all(|word| begins_large(word) || matches!(word, "of" | "the" | "and" | "for" | "to"));
    let titled = words.clone().any(|word| is_title(word));
    if office && !titled && words.count() > 1 { comma } else { at }
}

/// Where the words before a verb at `at` begin that only help it: "had also", "have both".
fn past_auxiliaries(lower: &str, at: usize) -> usize {
    const HELPING: &str = "had|has|have|also|both|all|since|previously";
    let mut end = at;
    for _ in 0..3 {
        let before = lower[..end].trim_ascii_end();
        match parts(HELPING).find_map(|word| before.strip_suffix(word)).filter(|rest| rest.ends_with_sign(" ")) {
            Some(rest) => end = rest.trim_ascii_end().len(),
            None => break,
        }
    }
    end
}

/// Whether the last of several names is the subject of a clause of its own: what he did follows.
fn begins_another_clause(after: &str) -> bool {
    const DID: &str = "\
        attended|was absent|was attending|was in attendance|was substituting|was present|substituted|\
        did not|had not|would be|arrived|left the";
    let next = after.trim_ascii_start();
    starts_with_one(next, DID)
}

/// "was present as a substitute", "as the reserve": a member of the body for this meeting.
fn sits_for_a_member(after: &str) -> bool {
    const SITS: &str = "\
        as a substitute|as substitute|as the substitute|as a reserve|as the reserve|\
        at the beginning of the meeting as the reserve";
    starts_with_one(after, SITS)
}

/// The words from `at` on, as far as they are near.
fn near(text: &str, at: usize) -> &str {
    beginning(&text[at..], REACH)
}

/// Without a bracket at the end: "Councillor Hale (Chair)".
fn without_bracket(text: &str) -> &str {
    let trimmed = text.trim_ascii_end();
    match trimmed.strip_end_sign(")").and_then(|inner| inner.rfind_sign("(")) {
        Some(open) if trimmed.len() - open < 100 && !trimmed[..open].trim_ascii().is_empty() => &trimmed[..open],
        _ => text,
    }
}

/// The names that end right before `at`: "Councillors Hale and Orme" before " did not attend".
pub(super) fn names_before<'t>(sentence: &'t str, at: usize) -> Vec<Name<'t>> {
    let before = without_bracket(ending(&sentence[..at], REACH));
    let titled = names_in(before);
    let ends_at = |name: &Name| name.text.as_ptr() as usize - before.as_ptr() as usize + name.text.len();
    let close = |text: &str| text.trim_signs(" ,\n)*").is_empty();
    match titled.last() {
        Some(last) if close(before.get(ends_at(last)..).unwrap_or_default()) => {
            let mut group = vec![last.clone()];
            for name in titled.iter().rev().skip(1) {
                let start = group[group.len() - 1].text.as_ptr() as usize - before.as_ptr() as usize;
                // "Councillor Hale (WDC) and Councillor Orme"
                let between = before.get(ends_at(name)..start).unwrap_or("x");
                let bracket = between.trim_ascii_start().strip_sign("(").and_then(|inner| inner.split_once_at(")"));
                let between = bracket.map_or(between, |(_, behind)| behind);
                if !between.split_at_signs(" \n").all(|word| matches!(word, "" | "," | "and" | "&")) {
                    break;
                }
                group.push(name.clone());
            }
            group.reverse();
            group
        }
        _ => {
            // Without a title: at the start of the sentence, or after a word that names begin behind.
            let after = [" from ", " that ", " by ", " and ", " with "]
                .iter()
                .filter_map(|link| rfind(before, link).map(|at| at + link.len()))
                .max();
            let starts = [Some(before.len() - before.trim_start_signs("(").len()), after];
            let mut names = starts.into_iter().flatten().filter_map(|start| {
                let (name, end) = read_name(&before[start..])?;
                (name.given.is_some() && close(&before[start + end..])).then_some(name)
            });
            names.next().into_iter().collect()
        }
    }
}
