//! Who sat for whom: "Councillor A substituted for Councillor B", "B was replaced by A", "A and B for C and D".

use super::sentences::{REACH, names_before};
use super::{Reader, notes};
use crate::find::{find, find_from, holds};
use crate::model::AttendanceStatus;
use crate::read::name::{Name, names_in, read_first_names, read_names};
use crate::read::sentence::holds_any;
use crate::read::within::{contains_one, holds_one_of, is_spelt, parts, starts_with_one};
use crate::signs::InSigns;
use crate::structure::words::{beginning, ending};

/// Words between the substitute and the member replaced.
const FOR: &str = " substituted for | substituting for | substitute for | substitutes for | substitute member for | \
    substituted on behalf of | had replaced | has replaced | have replaced | replaced | was replacing | \
    replacing | in place of | in the place of | deputised for | deputising for | stood in for | \
    standing in for | in lieu of | attended for ";

/// Words between the member replaced and the substitute.
const BY: &str = "\
    , for whom | for whom | with the substitution of | was replaced by | being replaced by | substituted by | was represented by | \
    is replaced by | with ";

impl<'t> Reader<'t> {
    /// Reads the substitutions that a sentence states.
    pub(super) fn read_substitutions(&mut self, sentence: &'t str, lower: &str) {
        let meeting =
            holds_one_of(lower, "ubstitut|representative|meeting|member of the|members of the|attend|present");
        if !meeting {
            return;
        }
        for sign in parts(FOR) {
            let certain = holds(sign, "ubstitut") || holds(sign, "deputis");
            let about = certain
                || holds_one_of(lower, "ubstitut|for this meeting|for the meeting")
                || holds(sign, "place of") && holds_one_of(lower, "attend|present");
            if !about {
                continue;
            }
            let mut from = 0;
            while let Some(left) = find_from(lower, sign, from) {
                let right = left + sign.len();
                let substitutes = subjects_before(sentence, lower, left);
                let replaced = names_after(sentence, right);
                self.enter_pairs(substitutes, replaced, sentence);
                from = right;
            }
        }
        self.read_stand_ins(sentence, lower);
        let mut listed = false;
        for sign in parts(BY) {
            let Some(at) = find(lower, sign) else { continue };
            let right = at + sign.len();
            let about = !matches!(sign, " with " | ", for whom " | " for whom ")
                || holds_any(&lower[right..], &["ubstitut", "representative"]);
            if about {
                let mut replaced = names_before(sentence, at);
                if replaced.is_empty() && sign != " with " {
                    // "Councillor Hale sent apologies and was substituted by Councillor Orme".
                    replaced = names_in(ending(&sentence[..at], REACH));
                    replaced.truncate(1);
                    replaced.iter().for_each(|_| listed = true);
                }
                let office = self.office_after(sentence, right);
                let substitutes = names_after(sentence, right);
                if listed && holds(lower, "apolog") {
                    for name in &replaced {
                        let attendee = self.plain(name.clone(), AttendanceStatus::Apologies, sentence);
                        self.enter(attendee);
                    }
                }
                let own_row: Vec<_> = replaced.iter().map(|name| self.source.span_of(name.text).end).collect();
                let known: Vec<_> = own_row.iter().map(|end| self.places.has(*end)).collect();
                self.enter_pairs(substitutes, replaced, sentence);
                // "Apologies: Councillor Hale, for whom Councillor Orme was substitute": the list says what he sent.
                if holds(sign, "for whom") {
                    own_row.iter().zip(known).filter(|(_, known)| !known).for_each(|(end, _)| {
                        self.places.remove(*end);
                    });
                }
                if let Some(role) = office
                    && let Some(entry) = self.found.entries.last_mut()
                {
                    entry.role = entry.role.or(Some(role));
                    if notes::is_officers(role) {
                        entry.status = AttendanceStatus::InAttendance;
                    }
                }
            }
        }
    }

    /// "Councillor A had sent apologies and Councillor B attended in her place".
    fn read_stand_ins(&mut self, sentence: &'t str, lower: &str) {
        const SIGNS: &str = " in his place| in her place| in their place| in his stead| in her stead| as his substitute| \
            as her substitute| as their substitute";
        if holds_one_of(lower, SIGNS)
            && let [replaced, substitute] = &names_in(sentence)[..]
        {
            self.enter_pairs(vec![substitute.clone()], vec![replaced.clone()], sentence);
        }
    }

    /// The office beside the first name after `at`.
    fn office_after(&self, sentence: &'t str, at: usize) -> Option<&'t str> {
        let named = read_first_names(beginning(&sentence[at..], REACH), 1).0.pop()?;
        named.notes.into_iter().find(|note| notes::names_office(note))
    }

    /// Enters substitutes with the members replaced, in the order of each.
    fn enter_pairs(&mut self, substitutes: Vec<Name<'t>>, replaced: Vec<Name<'t>>, sentence: &'t str) {
        if replaced.is_empty() {
            return;
        }
        let skip = substitutes.len().saturating_sub(replaced.len());
        for (substitute, replaced) in substitutes.into_iter().skip(skip).zip(replaced) {
            // Who is replaced here is not listed here.
            self.places.insert(self.source.span_of(replaced.text).end);
            let mut attendee = self.plain(substitute, AttendanceStatus::Present, sentence);
            attendee.substitute_for = Some(replaced);
            self.enter(attendee);
        }
    }
}

/// The names before `at`, over "was", "attended as", "had been appointed as" and the like.
fn subjects_before<'t>(sentence: &'t str, lower: &str, at: usize) -> Vec<Name<'t>> {
    const LINKS: &str = "\
        meeting|this|was|were|is|are|as|a|the|had|has|have|been|in|attendance|present|attended|attending|\
        acting|acted|appointed|would|be|sitting";
    let mut end = at;
    for _ in 0..6 {
        let before = lower[..end].trim_end_signs(" ,\n");
        let word = before.split_at_signs(" \n").next_back().unwrap_or_default();
        if word.is_empty() || !is_spelt(word, LINKS) {
            break;
        }
        end = before.len() - word.len();
    }
    let direct = names_before(sentence, end);
    if !direct.is_empty() {
        return direct;
    }
    // "Cllr Hale from Dale Council substituted for …"
    let before = ending(&sentence[..end], REACH);
    let last = names_in(before).pop();
    let from_body = last.as_ref().is_some_and(|name| {
        let behind = name.text.as_ptr() as usize - sentence.as_ptr() as usize + name.text.len();
        let gap = before.get(behind..).unwrap_or_default().trim_ascii_start();
        gap.len() < 80 && starts_with_one(gap, "from |of |representing ") && !gap.has_sign(",;.")
    });
    last.into_iter().filter(|_| from_body).collect()
}

/// The names that begin at `at`.
fn names_after(sentence: &str, at: usize) -> Vec<Name<'_>> {
    let rest = beginning(&sentence[at..], REACH);
    let rest = rest.strip_prefix("the ").unwrap_or(rest);
    let first: Vec<Name> = read_names(rest).0.into_iter().map(|named| named.name).collect();
    // A list of pairs goes on after a comma: "A had replaced B, C had replaced D".
    let pairs = first.len() > 1 && contains_one(rest, FOR);
    if pairs { first.into_iter().take(1).collect() } else { first }
}
