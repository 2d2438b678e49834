//! Sentences that say more of a declaration made before: "He left the room", "Councillor Ives took no part".

use super::conduct::{begins_with_conduct, conduct, records_dispensation};
use super::kind::kind_told_later;
use super::nature::{connective, describes_connection, parts, trimmed};
use super::statement::Statement;
use crate::find::{Case, holds};
use crate::model::Participation;
use crate::pattern;
use crate::pattern::Pattern;
use crate::phrases;
use crate::read::item_reference::numbered_references;
use crate::read::name::{names_in, read_name};
use crate::read::phrase::Phrases;
use crate::read::within::{behind_one, contains_one, holds_one_of, stands_apart, starts_with_one};
use crate::signal_words::Signals;
use crate::signs::InSigns;
use crate::structure::words::among;

/// The people who declared are the subject: "He left", "In accordance with the Code she remained", "They agreed to abstain".
static PRONOUN: Pattern = pattern!(
    r"(?xi) (?: ^ | [\s(] ) (?: he | she | they | both | each (?: \s+ of \s+ them | \s+ (?: member | councillor ) )? | (?: the | this | that | these ) \s+ (?: councillors? | members? | cllrs? ) | both \s+ (?: councillors | members ) ) \s"
);

static REASON: Pattern = pattern!(
    r"(?xi) ^ (?: the | his | her | their | this ) \s+ (?: nature \s+ of \s+ (?: the | his | her | their | this ) \s+ )? (?: interest | reason | declaration )s? (?: \s+ declared )? \s+ (?: is | was | were | being | arose | related? | relates | stemm?ed ) \s+ (?: that \b | because \b | as \b | due \s+ to | in \s+ that | from \b | to \b | by \s+ virtue \s+ of )? \s* "
);

/// "He advised that", "Councillor Ives explained that": what follows may be the reason.
static TELLS_OF_ONESELF: Pattern = pattern!(
    r"(?xi) ^ [^,;.]{1,60} \b (?: advised | explained | stated | said | confirmed | added | reported | indicated ) \s+ (?: that \s+ )?"
);

/// The verbs of [`TELLS_OF_ONESELF`].
const TELLING: Phrases = phrases!("advised|explained|stated|said|confirmed|added|reported|indicated");

/// A sentence about oneself: "She is a trustee", "His wife works there", "Councillor Ives held a tenancy".
static PERSONAL: Pattern = pattern!(
    r"(?xi) ^ (?: (?: (?: he | she | they | the \s+ (?: councillor | member ) ) \s+ )? (?: is | was | are | were | has | had | have | owns? | owned | knows? | knew | lives? | lived | works? | worked | serves? | sits? | sat | holds? | held | runs? | ran )
        | (?: his | her | their ) ) \s"
);

/// Words of which [`PRONOUN`] holds one, and those of them with which a reason goes on.
const MAY_BE_PRONOUN: Signals = Signals::words("he she they both each councillor* member* cllr*");
const HE: Signals = Signals::words("he she they");

/// Whether people who declared are the subject; `signals` are those of the sentence.
fn has_pronoun(words: &str, signals: Signals) -> bool {
    signals.any(MAY_BE_PRONOUN) && PRONOUN.is_match(words)
}

/// Adds what `sentence` says to the statements it is about; gives their places in `statements`, none where it is about
/// nobody who declared. `group` are those of the last sentence that declared, `signals` those of the sentence.
pub(super) fn follow<'t>(
    sentence: &'t str,
    signals: Signals,
    statements: &mut [Statement<'t>],
    group: std::ops::Range<usize>,
) -> Vec<usize> {
    let mut about = people_named(sentence, statements, &group);
    let all = starts_with_one(sentence, "All the above|All of the above|All of these|All these|All those|The above");
    if all {
        const MOST: usize = 40;
        about = (statements.len().saturating_sub(MOST)..statements.len())
            .filter(|&index| statements[index].conduct.is_none())
            .collect();
    }
    let named = !about.is_empty();
    if !named && (group.is_empty() || !names_in(sentence).is_empty()) {
        return about;
    }
    let reason = reason(sentence, signals);
    let kind = kind_told_later(sentence);
    if !named && (begins_with_conduct(sentence) || reason.is_some() || kind.is_some() || has_pronoun(sentence, signals))
    {
        about = group.collect();
    }
    if about.is_empty() {
        return about;
    }
    let of_visit = holds_one_of(sentence, "site visit|site inspection");
    let said = conduct(sentence).filter(|said| {
        !(named && (of_visit || said.participation == Participation::Withdrew && is_departure(sentence)))
    });
    let dispensed = records_dispensation(sentence);
    about.retain(|&index| {
        let statement = &mut statements[index];
        let mut told = false;
        if let Some(said) = said {
            let stronger = statement.conduct.is_none_or(|known| {
                known.intended && !said.intended || rank(said.participation) > rank(known.participation)
            });
            if stronger {
                statement.conduct = Some(said);
            }
            told = true;
        }
        if dispensed {
            statement.dispensation = true;
            told = true;
        }
        if let (None, Some((kind, words))) = (statement.kind, kind) {
            statement.kind = Some(kind);
            statement.stated_as = Some(words);
            told = true;
        }
        if let (None, Some(reason)) = (statement.nature, reason) {
            statement.nature = Some(reason);
            told = true;
        }
        told
    });
    about
}

fn rank(participation: Participation) -> u8 {
    match participation {
        Participation::Participated => 0,
        Participation::DidNotParticipate => 1,
        Participation::Withdrew => 2,
    }
}

/// The statements of the people whom the sentence names; of several by one person those on the item it cites.
fn people_named(sentence: &str, statements: &[Statement<'_>], group: &std::ops::Range<usize>) -> Vec<usize> {
    const MOST: usize = 40;
    let from = statements.len().saturating_sub(MOST);
    let begun = word_beginnings(sentence);
    let stands = |family: &str| {
        beginning(family.as_bytes()).is_none_or(|beginning| begun[beginning])
            && stands_apart(sentence, family, Case::AsWritten)
    };
    let named = |index: &usize| statements[*index].declarants.iter().any(|named| stands(named.name.family));
    let about: Vec<usize> = (from..statements.len()).filter(named).collect();
    if about.len() < 2 {
        return about;
    }
    let cited = numbered_references(sentence);
    let on_item = |index: &&usize| {
        statements[**index]
            .references
            .iter()
            .any(|own| cited.iter().any(|cited| cited.number == own.number && own.number.is_some()))
    };
    let precise: Vec<usize> = about.iter().filter(on_item).copied().collect();
    if !precise.is_empty() {
        return precise;
    }
    // "this item", "these applications": of several by one person those that were declared last.
    if !contains_one(
        sentence,
        "this item|that item|these items|this application|these applications|this matter|these matters",
    ) {
        return about;
    }
    let family = |index: usize| statements[index].declarants.first().map(|named| named.name.family);
    let lately: Vec<usize> = about.iter().copied().filter(|index| group.contains(index)).collect();
    let told_lately = |index: usize| lately.iter().any(|&last| family(last) == family(index));
    about.iter().copied().filter(|index| group.contains(index) || !told_lately(*index)).collect()
}

/// How the words of a sentence begin: most families begin as none of them does.
fn word_beginnings(sentence: &str) -> [bool; 256] {
    let bytes = sentence.as_bytes();
    let mut begun = [false; 256];
    for at in 0..bytes.len() {
        if (at == 0 || !bytes[at - 1].is_ascii_alphanumeric())
            && let Some(beginning) = beginning(&bytes[at..])
        {
            begun[beginning] = true;
        }
    }
    begun
}

/// A number for the first two bytes of a word.
fn beginning(word: &[u8]) -> Option<usize> {
    let [first, second, ..] = word else { return None };
    Some((first.wrapping_mul(29) ^ second).into())
}

/// "Councillor Ives left the meeting at 8.10 pm": he went, not for the item.
pub(super) fn is_departure(sentence: &str) -> bool {
    let timed = holds_one_of(sentence, " at ") && holds_one_of(sentence, "pm|am|p.m|a.m|hours")
        || holds_one_of(sentence, "did not return");
    let for_item = holds_one_of(sentence, "item|discussion|consideration|vote|interest|returned|room|chamber|withdrew");
    timed && !for_item
}

/// A reason in a sentence of its own: "The interest was that …", "She is a trustee of the Hall."
fn reason(sentence: &str, signals: Signals) -> Option<&str> {
    if let Some(found) = REASON.find(sentence) {
        return trimmed(parts(&sentence[found.end()..]).item).or_else(|| trimmed(&sentence[found.end()..]));
    }
    if let Some(inner) = sentence.strip_sign("(").and_then(|inner| inner.trim_end_signs(".").strip_end_sign(")"))
        && describes_connection(inner)
    {
        return trimmed(inner);
    }
    if let Some(rest) = behind_one(sentence, "This was |This is |this was |this is ") {
        return connective(rest).filter(|(start, _)| *start == 0).and_then(|(_, from)| trimmed(&rest[from..]));
    }
    if signals.any(HE)
        && let Some((start, from)) = connective(sentence).filter(|(start, _)| *start > 0)
    {
        // "Land at Mill Lane as he knows the owner": the rest of the sentence that declared.
        let own = sentence[from..].split_ascii_whitespace().next().is_some_and(|word| among("he she they", word));
        let fragment = !contains_one(&sentence[..start], " is | are | be | was | were | had | has | that |RESOLVED");
        if own && fragment && !has_pronoun(&sentence[..start], signals) && conduct(&sentence[..start]).is_none() {
            return trimmed(parts(&sentence[start..]).nature.unwrap_or(&sentence[from..]));
        }
    }
    let begins = &sentence[..sentence.find_sign(",;.").unwrap_or(sentence.len())];
    let told = if TELLING.are_in(begins) { TELLS_OF_ONESELF.find(sentence) } else { None };
    let told = told.map_or(sentence, |found| &sentence[found.end()..]);
    let told = after_own_name(told);
    let possessive = starts_with_one(told, "It is his |It is her |It is their |Her |His |Their ");
    let tells = PERSONAL.is_match(told) && describes_connection(told)
        || possessive && conduct(told).is_none() && !holds(told, " interest");
    tells.then(|| trimmed(&told[..told.len() - parts(told).conduct.len()])).flatten()
}

/// "Councillor Ives held a tenancy": from the verb on.
fn after_own_name(sentence: &str) -> &str {
    match read_name(sentence) {
        Some((name, length)) if name.honorific.is_some() => sentence[length..].trim_ascii_start(),
        _ => sentence,
    }
}
