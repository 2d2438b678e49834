//! Phrases that name an interest, with the people who declare it and the verb by which they do.
//!
//! In:       a sentence.   Out: [`Anchor`]s in the order printed.
//! Not here: what is said of each behind it (`statement`).

use super::conduct::conduct;
use super::declarant::{Declarants, declarants_before};
use super::kind::{KindPhrase, kind_phrases};
use super::statement::Setting;
use crate::find::find;
use crate::model::Interest;
use crate::pattern;
use crate::pattern::{Match, Pattern};
use crate::read::name::{Named, read_names};
use crate::read::within::{
    closes_with_one, contains_one, holds_one_of, last_word, opens_with_one, word_count, words_in,
};
use crate::signal_words::Signals;
use crate::signs::InSigns;
use crate::structure::words::{among, among_exactly};

/// How many phrases of one sentence are looked at: more than any clerk writes.
const MOST_PHRASES: usize = 24;

pub(super) static DECLARES: Pattern = pattern!(
    r"(?xi) \b (?: (?: re-? )? declar(?:ed|es|ing) | disclos(?:ed|es|ing) | (?: wish(?:ed|es) | want(?:ed|s) | like[sd]? | asked | needed ) \s+ to \s+ (?: declare | disclose | register ) ) \b"
);

/// Words of which [`DECLARES`] holds one.
pub(super) const MAY_DECLARE: Signals = Signals::words("declar* redeclar* disclos* regist*");

static REPORTS: Pattern = pattern!(
    r"(?xi) \b (?: made | make | makes | gave | expressed | registered | noted | reported | recorded | stated | raised | had | has | have | held | holds | indicated | announced | notified | acknowledged | reiterated | intimated
        | advised | confirmed | informed | identified | highlighted | mentioned | explained | reminded | said | repeated | drew ) \b"
);

pub(super) static PASSIVE: Pattern = pattern!(
    r"(?xi) \b (?: was | were | is | are | been ) \s+ (?: also \s+ | then \s+ )? (?: declared | disclosed | noted | recorded | received | made | registered | intimated | submitted | given ) \b (?: \s+ (?: by | from ) \b )?"
);

static DECLARED_BY: Pattern = pattern!(r"(?xi) ^ \s* (?: (?: was | were ) \s+ )? (?: declared | disclosed ) \s+ by \b");

/// "expressed an interest in becoming a councillor": curiosity, not a connection.
static EAGER: Pattern = pattern!(r"^ (?:in|about) (?P<what>[a-z]+ing)\b");

static BECAUSE_OF: Pattern = pattern!(
    r"(?xi) \b (?: due \s+ to | because \s+ of | owing \s+ to | on \s+ account \s+ of | having | had | has | (?: following | after ) \s+ (?: his | her | their ) \s+ declaration \s+ of | as \s+ (?: he | she | they ) \s+ (?: had | has | have ) ) \s+ (?: an? | his | her | their | the )? \s* $"
);

/// A phrase that names an interest, with the people who declare it.
pub(super) struct Anchor<'t> {
    pub phrase: KindPhrase<'t>,
    pub declarants: Option<Declarants<'t>>,
    /// Where what is said of it begins: its people, or the phrase.
    pub begins: usize,
    /// The verb, where one stands before the phrase.
    pub verb: Option<(usize, usize)>,
    /// The people stand behind the phrase ("was declared by").
    pub passive: bool,
}

/// The phrases of `sentence` that somebody declares; `signals` are those of the sentence.
pub(super) fn anchors<'t>(
    sentence: &'t str,
    signals: Signals,
    setting: Setting,
    earlier: &[Named<'t>],
) -> Vec<Anchor<'t>> {
    let mut anchors: Vec<Anchor<'t>> = Vec::new();
    let mut from = 0;
    if setting == Setting::Business && corrects_minutes(sentence) {
        return anchors;
    }
    let phrases = kind_phrases(sentence, signals);
    for phrase in phrases.iter().take(MOST_PHRASES).copied() {
        let left = &sentence[from..phrase.start];
        if is_denied(left)
            || closes_with_one(left.trim_ascii_end(), " its")
            || setting == Setting::Business && is_eager(&sentence[phrase.end..])
        {
            continue;
        }
        // "stated an interest in this item": a verb of telling is enough where the item itself is meant.
        let of_item = setting == Setting::Business && concerns_item(left, &sentence[phrase.end..]);
        let near = if of_item { Setting::Interests } else { setting };
        if let Some((start, end)) = verb_before(left, near, &phrase) {
            if let Some(mut declarants) =
                declarants_before(&left[..start]).or_else(|| same_people(&left[..start], earlier))
            {
                let begins = from + declarants.start;
                declarants.start += from;
                declarants.end += from;
                anchors.push(Anchor {
                    phrase,
                    declarants: Some(declarants),
                    begins,
                    verb: Some((from + start, from + end)),
                    passive: false,
                });
                from = phrase.end;
                continue;
            }
            if anchors.is_empty()
                && let Some(declarants) = people_behind_participle(sentence, left, phrase.end)
            {
                anchors.push(Anchor { phrase, declarants: Some(declarants), begins: 0, verb: None, passive: true });
                from = phrase.end;
                continue;
            }
            let leads_list = holds_one_of(left, "following") || sentence.trim_ascii_end().ends_with_sign(":");
            if anchors.is_empty() && setting == Setting::Interests && leads_list {
                anchors.push(Anchor {
                    phrase,
                    declarants: None,
                    begins: phrase.start,
                    verb: Some((from + start, from + end)),
                    passive: false,
                });
                from = phrase.end;
                continue;
            }
        }
        let goes_on =
            anchors.last().is_some_and(|anchor: &Anchor<'_>| anchor.declarants.is_some()) && ends_with_and(left);
        if goes_on {
            anchors.push(Anchor { phrase, declarants: None, begins: phrase.start, verb: None, passive: false });
            from = phrase.end;
            continue;
        }
        if anchors.is_empty()
            && let Some(declarants) = people_with_interest(left, &sentence[phrase.end..])
        {
            let (verb, begins) = (Some((phrase.start, phrase.start)), declarants.start);
            anchors.push(Anchor { phrase, declarants: Some(declarants), begins, verb, passive: false });
            from = phrase.end;
            continue;
        }
        if anchors.is_empty()
            && setting == Setting::Interests
            && phrase.start <= 3
            && !sentence[phrase.end..].starts_with_sign(":")
            && !earlier.is_empty()
            && phrase.stated_as.is_some()
        {
            let declarants = Some(Declarants { named: earlier.to_vec(), start: 0, end: 0 });
            anchors.push(Anchor { phrase, declarants, begins: 0, verb: None, passive: false });
            from = phrase.end;
            continue;
        }
        let declared_by = DECLARED_BY.is_match(&sentence[phrase.end..]);
        if anchors.is_empty()
            && (setting == Setting::Interests || declared_by)
            && let Some(declarants) = declarants_behind(sentence, phrase.end)
        {
            anchors.push(Anchor {
                phrase,
                declarants: Some(declarants),
                begins: phrase.start,
                verb: None,
                passive: true,
            });
            from = phrase.end;
        }
    }
    if anchors.is_empty() && setting == Setting::Interests && leads_list(sentence) {
        let leads = phrases.into_iter().find(|phrase| !is_denied(&sentence[..phrase.start]));
        anchors.extend(leads.map(|phrase| Anchor {
            phrase,
            declarants: None,
            begins: phrase.start,
            verb: None,
            passive: false,
        }));
    }
    anchors
}

/// "That the minutes be approved subject to a correction to show that Councillor Smith declared an interest": an earlier meeting.
fn corrects_minutes(sentence: &str) -> bool {
    holds_one_of(sentence, "minute")
        && holds_one_of(sentence, "correction|amendment|amended|previous meeting|last meeting|accuracy")
        && holds_one_of(sentence, "subject to|to read|to show|amended|replaced|should|to record")
}

/// "The following personal interests were declared:", "there were the following declarations."
fn leads_list(sentence: &str) -> bool {
    let colon = sentence.trim_ascii_end().trim_end_signs("-").ends_with_sign(":");
    colon && holds_one_of(sentence, "follow|declared|made|received")
        || holds_one_of(sentence, "the following declaration|the following interest|the following disclosure")
}

/// "left the room due to a pecuniary interest", "having an interest, abstained", "had an interest and left": the people,
/// where the words before or behind say what they did.
fn people_with_interest<'t>(left: &'t str, right: &str) -> Option<Declarants<'t>> {
    let because = BECAUSE_OF.find(left)?;
    let declarants = declarants_before(&left[..because.start()])?;
    let acted = conduct(&left[declarants.end..because.start()]).or_else(|| conduct(right));
    acted.is_some().then_some(declarants)
}

/// "Having declared an interest in this matter, Councillor Smith left the room": the people behind the comma.
fn people_behind_participle<'t>(sentence: &'t str, left: &str, from: usize) -> Option<Declarants<'t>> {
    if !opens_with_one(left.trim_ascii_start(), "having |after ") {
        return None;
    }
    let comma = from + sentence[from..].find_sign(",")?;
    let (named, length) = read_names(&sentence[comma + 1..]);
    let titled = named.first().is_some_and(|named| named.name.honorific.is_some());
    titled.then(|| Declarants { named, start: comma + 1, end: comma + 1 + length })
}

/// "She also declared", "They each declared": those who declared before.
pub(super) fn same_people<'t>(left: &str, earlier: &[Named<'t>]) -> Option<Declarants<'t>> {
    let trimmed = left.trim_ascii_start();
    let first = trimmed.split_ascii_whitespace().next()?;
    let pronoun = among_exactly("He She They he she they Both", first);
    (pronoun && !earlier.is_empty()).then(|| {
        let start = left.len() - trimmed.len();
        Declarants { named: earlier.to_vec(), start, end: start + first.len() }
    })
}

/// Whether an interest is in doing something; trades and services ("planning", "parking") are matters.
fn is_eager(right: &str) -> bool {
    const MATTERS: &str = "planning parking building housing lighting licensing funding catering bowling boating grazing \
                           fishing cycling training";
    let what = EAGER.captures(right).and_then(|found| found.name("what"));
    what.is_some_and(|what| !among(MATTERS, what.as_str()))
}

/// "and a", "and also a": the same people declare a second interest.
fn ends_with_and(left: &str) -> bool {
    let left = left.trim_ascii_end();
    closes_with_one(left, "and a|and an|and also a|and also an|and|as well as a|as well as an") && left.len() > 4
}

/// Whether the words before a phrase deny it, or speak of any interest that there may be.
fn is_denied(left: &str) -> bool {
    let words = left.rsplit(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty());
    for (place, word) in words.take(7).enumerate() {
        if place == 0 && among("no any not nor without nil constitute involved its", word)
            || among("not never cannot didn't neither no none", word)
        {
            return true;
        }
        if among("declared disclosed declares", word) {
            return false;
        }
    }
    false
}

/// Whether a verb stands right before an interest, and "in this item" behind it.
fn concerns_item(left: &str, right: &str) -> bool {
    closes_with_one(
        left.trim_ascii_end(),
        " stated an| stated a| had an| had a| gave an| noted an| noted a| advised of an| advised of a",
    ) && opens_with_one(
        right.trim_ascii_start(),
        "in this item|in the item|in this matter|in the matter|in this application|in the application",
    )
}

/// The verb by which a phrase is declared: a plain "declared"; under interests also "made", "had", "advised that".
fn verb_before(left: &str, setting: Setting, phrase: &KindPhrase<'_>) -> Option<(usize, usize)> {
    let plain = DECLARES.find_iter(left).filter(|verb| !is_governed(left, verb)).last();
    let statement = phrase.interest == Interest::TransparencyStatement || tells_of_contact(phrase);
    let found = match plain {
        Some(found) => Some(found),
        None if speaks_of_known_interest(left, phrase) => None,
        None if setting == Setting::Interests || statement => REPORTS.find_iter(left).last(),
        None => None,
    }?;
    let between = &left[found.end()..];
    let told = "should must may any whether if no not asked invited declare disclose responsibility responsibilities need duty \
                requirement requirements attention advice register opportunity importance obligation";
    let near = word_count(between) <= 25;
    let gives = among("made makes gave repeated had has have holds registered", found.as_str());
    let advises = plain.is_none()
        && (holds_one_of(between, "advice|guidance|possible|received")
            || contains_one(between, " this was| that was| it was| this is| it is| this would| it would"));
    if advises || plain.is_none() && !gives && (holds_one_of(between, "declaration") || speaks_of_others(between)) {
        return None;
    }
    (near && !words_in(between).any(|word| among(told, word))).then(|| (found.start(), found.end()))
}

/// "reminded Members that the sheet on …": behind the verb something else is spoken of, and never who speaks.
fn speaks_of_others(words: &str) -> bool {
    const SPEAKER: &str = "he she they his her their as for in with due because since being having there";
    let Some(told) = find(words, " that ").map(|at| &words[at + " that ".len()..]) else { return false };
    words_in(told).next().is_some_and(|first| !among(SPEAKER, first) && first.starts_with(char::is_lowercase))
        && !words_in(told).any(|word| among("he she they his her their", word))
}

/// "stated that they had been lobbied".
fn tells_of_contact(phrase: &KindPhrase<'_>) -> bool {
    phrase.stated_as.is_some_and(|words| holds_one_of(words, "lobbied"))
}

/// "Advice on declaring interests": nobody declares.
pub(super) fn is_governed(words: &str, verb: &Match<'_>) -> bool {
    verb.as_str().ends_with("ing") && among("on of about when before regarding", last_word(&words[..verb.start()]))
}

/// "so that the interest was not …": an interest already told, not a new one.
fn speaks_of_known_interest(left: &str, phrase: &KindPhrase<'_>) -> bool {
    let article = left.split_ascii_whitespace().next_back().unwrap_or_default();
    phrase.interest == Interest::Unspecified && among("the this that such these", article)
}

/// The people behind a passive: "was declared by Councillor Smith", "in respect of Councillors A and B was noted",
/// "were received from", "from Councillor Smith".
fn declarants_behind(sentence: &str, from: usize) -> Option<Declarants<'_>> {
    let right = &sentence[from..];
    let stated = PASSIVE.is_match(right) || PASSIVE.is_match(&sentence[..from]) || holds_one_of(sentence, "declar");
    if !stated {
        return None;
    }
    for link in [" by ", " from ", " in respect of ", " for ", " of "] {
        let Some(at) = find(right, link) else { continue };
        let names_at = from + at + link.len();
        let (named, length) = read_names(&sentence[names_at..]);
        if named.iter().any(|named| named.name.honorific.is_some()) {
            return Some(Declarants { named, start: names_at, end: names_at + length });
        }
    }
    None
}
