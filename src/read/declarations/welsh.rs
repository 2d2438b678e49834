//! Declarations in Welsh: "Datganodd y Cynghorydd Huw Rees fuddiant personol yn eitem 5 gan ei fod yn denant".
//!
//! In:       a sentence.   Out: [`Statement`]s; kinds, conduct and denials that Welsh words say.
//! Source:   the model code of 2008 (Wales) in both languages: buddiant personol, buddiant sy'n rhagfarnu. The verb stands
//!           before its subject, and letters at the beginnings of words change (buddiant, fuddiant; gadawodd, adawodd).
//! Not here: tables (`cells`), items (`item_reference`), both of which read Welsh words beside the English.

use super::conduct::Conduct;
use super::nature::trimmed;
use super::statement::{Statement, cited_numbers};
use crate::find::holds;
use crate::model::{Interest, Participation};
use crate::read::name::{Name, Named, read_names};
use crate::read::within::{find_one, holds_one_of, is_among, opens_with_one, trimmed as trimmed_word};
use crate::signal_words::Signals;
use crate::signs::InSigns;
use std::ops::Range;

/// Whether a text may hold such words: a cheap test before the others.
pub(super) fn may_be_welsh(text: &str) -> bool {
    holds_one_of(text, "uddian|ddiddordeb|datgan")
}

/// Everybody who declares in `sentence`, one statement for all.
pub(super) fn welsh_statement(sentence: &str) -> Option<Statement<'_>> {
    if !may_be_welsh(sentence) || denies(sentence) {
        return None;
    }
    let behind_verb = find_one(sentence, "datganodd |datgelodd |mynegodd |cofnododd |datganwyd ")?.end;
    let interest = behind_verb + find_one(&sentence[behind_verb..], "uddian|ddiddordeb")?.start;
    let declarants = people(&sentence[behind_verb..interest]);
    if declarants.is_empty() {
        return None;
    }
    let rest = &sentence[interest..];
    let (item, reason, acts) = parts(rest);
    let kind = welsh_kind(item);
    let kind_ends = find_one(item, " yn eitem| mewn | o ran | yn yr | ar eitem").map_or(item.len(), |link| link.start);
    let from = interest - usize::from(sentence[..interest].ends_with_sign("fbFB"));
    let stated = &sentence[from..interest + kind_ends];
    Some(Statement {
        declarants,
        kind,
        stated_as: kind.map(|_| stated.trim_ascii()),
        references: cited_numbers(item),
        nature: reason.and_then(trimmed),
        conduct: welsh_conduct(acts, Signals::of(acts)),
        dispensation: holds_one_of(sentence, "goddefeb|gollyngiad"),
        ..Statement::default()
    })
}

/// The people between the verb and the interest, offices behind them passed over.
fn people(words: &str) -> Vec<Named<'_>> {
    const MOST: usize = 24;
    let mut found: Vec<Named<'_>> = Vec::new();
    let mut rest = words;
    for _ in 0..MOST {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == ',');
        rest = ["y ", "yr ", "Y ", "ac ", "a ", "a'r "].iter().find_map(|link| rest.strip_prefix(link)).unwrap_or(rest);
        if let Some((named, behind)) = over_line_end(words, rest) {
            found.push(named);
            rest = behind;
            continue;
        }
        let (named, length) = read_names(rest);
        if named.is_empty() || length == 0 {
            match rest.find_sign(", ") {
                Some(next) => rest = &rest[next + 1..],
                None => break,
            }
            continue;
        }
        let titled = named.iter().any(|named| named.name.honorific.is_some());
        if titled
            || found.iter().any(|known| known.name.honorific.is_some())
                && named.iter().all(|named| named.name.given.is_some())
        {
            found
                .extend(named.into_iter().filter(|named| named.name.honorific.is_some() || named.name.given.is_some()));
        }
        rest = &rest[length..];
        if rest.trim_ascii_start().starts_with_sign(",") && !holds(rest, " a ") && !holds(rest, " ac ") {
            // "Mrs Dana Jones, Swyddog Safonau": an office.
            break;
        }
    }
    found
}

/// A name that the printer parted: "Cynghorydd Gill", and "Hopley" in the next line; and what stands behind it.
fn over_line_end<'t>(words: &'t str, rest: &'t str) -> Option<(Named<'t>, &'t str)> {
    let title = ["Cynghorydd", "Gynghorydd"].iter().find(|title| rest.starts_with(**title))?;
    let capital = |word: &&str| word.starts_with(char::is_uppercase);
    rest.find_sign("\n").filter(|&end| rest[..end].split_ascii_whitespace().count() <= 2)?;
    let names: Vec<&str> = rest[title.len()..].split_ascii_whitespace().take(4).take_while(capital).collect();
    let (first, family) = (names.first()?, names.last()?);
    let place = |part: &str| part.as_ptr() as usize - words.as_ptr() as usize;
    let family = family.trim_end_matches(|c: char| !c.is_alphanumeric());
    let end = place(family) + family.len();
    let name = Name {
        text: &words[place(rest)..end],
        honorific: Some(std::borrow::Cow::Borrowed(*title)),
        given: (names.len() > 1).then(|| words[place(first)..place(family)].trim_ascii()),
        family,
        suffix: None,
    };
    Some((Named { name, notes: Vec::new() }, &words[end..]))
}

/// The words about the item, the reason, and what the member did.
fn parts(rest: &str) -> (&str, Option<&str>, &str) {
    let acted = find_one(rest, ACTS).map_or(rest.len(), |act| act.start);
    let reason = find_one(&rest[..acted], " gan | oherwydd | am ei | am eu | am fod | fel | yn rhinwedd | ar y sail ");
    let Some(Range { start, end }) = reason else { return (&rest[..acted], None, &rest[acted..]) };
    // "am ei fod": the possessive belongs to the reason.
    let end = if opens_with_one(&rest[start..], " am ") { start + 4 } else { end };
    (&rest[..start], Some(trimmed_conjunction(&rest[end..acted])), &rest[acted..])
}

/// Without the "a" or "ac" before what the member did.
fn trimmed_conjunction(words: &str) -> &str {
    let words = words.trim_ascii_end().trim_end_signs(",");
    [" ac", " a"].iter().find_map(|link| words.strip_suffix(link)).unwrap_or(words)
}

/// Words with which conduct begins.
const ACTS: &str = "gadawodd|adawodd|gadawsant|byddai|ymadawodd|ni chymerodd|ni phleidleisiodd|arhosodd|tynnodd|gan adael|enciliodd|nid oedd yn bresennol";

/// Words of which one stands wherever somebody's conduct is told.
const MAY_ACT: Signals = Signals::words(
    "gadaw* gadael adaw* adael encil* ymadaw* tynnodd chymer* gymryd cymryd phleidl* bleidl* arhos* aros",
);

/// What Welsh words say that somebody did; `signals` are theirs.
pub(super) fn welsh_conduct(words: &str, signals: Signals) -> Option<Conduct> {
    if !signals.any(MAY_ACT) {
        return None;
    }
    let says = |verbs: &str| holds_one_of(words, verbs);
    let intended = says("byddai |byddent |bwriadu");
    let participation = if says("adawodd|gadael y|gadawsant|adael y|enciliodd|tynnodd yn ôl|tynnodd allan") {
        Participation::Withdrew
    } else if says(
        "ni chymerodd|heb gymryd rhan|ni phleidleisiodd|heb bleidleisio|ddim yn cymryd rhan|ni fyddai'n cymryd rhan",
    ) {
        Participation::DidNotParticipate
    } else if says("arhosodd|aros yn y") {
        Participation::Participated
    } else {
        return None;
    };
    Some(Conduct { participation, intended })
}

/// The kind that Welsh words name.
pub(super) fn welsh_kind(words: &str) -> Option<Interest> {
    let denied = holds_one_of(
        words,
        "nad yw'n rhagfarn|ddim yn rhagfarn|nid yw'n rhagfarn|heb fod yn rhagfarn|ond nid rhagfarn|ond heb fod",
    );
    if holds_one_of(words, "rhagfarn") && !denied {
        Some(Interest::Prejudicial)
    } else if holds_one_of(words, "personol") {
        Some(Interest::Personal)
    } else if holds_one_of(words, "ariannol") {
        Some(Interest::Pecuniary)
    } else {
        None
    }
}

/// "Ni chafwyd unrhyw ddatganiadau o fuddiant", "Dim".
pub(super) fn denies(words: &str) -> bool {
    let bare = trimmed_word(words);
    is_among(bare, "dim|dim un|dim i'w ddatgan|dim i'w datgan|ni chafwyd dim|neb")
        || may_be_welsh(words)
            && opens_with_one(
                bare,
                "ni chafwyd|nid oedd|ni ddatgan|ni dderbyniwyd|ni wnaed|dim datganiad|dim budd|ni nodwyd|nid oes|ni wnaeth|doedd dim|ni ddatgelwyd",
            )
}
