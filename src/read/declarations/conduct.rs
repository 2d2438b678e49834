//! What a member with an interest did: "and left the room", "would not take part", "remained and voted".

use super::welsh::welsh_conduct;
use crate::find::rfind;
use crate::model::Participation;
use crate::pattern;
use crate::pattern::Pattern;
use crate::read::within::{closes_with_one, contains_one, find_one, holds_one_of, opens_with_one};
use crate::read::word_list::WordList;
use crate::signal_words::Signals;
use crate::signs::InSigns;
use crate::structure::words::among;
use std::ops::Range;

/// What words say of somebody's part in an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Conduct {
    /// What the member did.
    pub participation: Participation,
    /// Only what the member would do.
    pub intended: bool,
}

static WITHDREW: Pattern = pattern!(
    r"(?xi) \b (?:
        (?: left | leave | leaves | leaving | exit(?:ed|ing)? | vacat(?:e|ed|ing) ) \s+ (?: (?: the | this | his | her | their | that ) \s+ )?
            (?: council \s+ | virtual \s+ | committee \s+ | remote \s+ )? (?: room | meeting | chamber | table | hall | call | building | venue | dais | seats? | chair | proceedings | discussion )
      | (?: and | then ) \s+ left \s* (?: [.;,] | $ )
      | (?: left | leave | leaving ) ,? \s+ (?: for | during | while | whilst | before | prior | when | until | at \s+ this | at \s+ that ) \b
      | withdr(?:ew|aw|aws|awn|awing) \b (?: \s* [,.;)] | \s* $ | \s+ (?: from | for | during | while | whilst | at | before | when | prior | to | and | until | in | accordingly | immediately | himself | herself | themselves | without ) \b )
      | withdr(?:ew|awn) \s* $
      | absent(?:ed|ing)? \s+ (?: him | her | them ) sel(?:f|ves)
      | remov(?:e|ed|ing) \s+ (?: him | her | them ) sel(?:f|ves)
      | recus(?:e|ed|ing) \s+ (?: (?: him | her | them ) sel(?:f|ves) \s+ )? from \s+ the \s+ (?: meeting | room | chamber )
      | retir(?:e|ed|ing) \s+ (?: from \s+ the \s+ (?: meeting | room | chamber | table ) | to \s+ the \s+ public )
      | (?: went | go | going | step | stepped | stepping | move | moved ) \s+ (?: out | outside ) \b
      | (?: moved | move | sat | sit | went | retired ) \s+ (?: to | in | into ) \s+ the \s+ (?: public | lobby | waiting ) | logged \s+ (?: out | off ) | (?: left | leave | leaving ) \s+ (?: the \s+ )? (?: zoom | teams | debate | committee | council )
      | not \s+ remain (?: ed )? \s+ in
      | not \s+ (?: be \s+ )? (?: present | in \s+ (?: the \s+ )? (?: room | chamber | attendance | meeting ) ) \s+ (?: for | during | when | while | whilst | at )
    )"
);

static TOOK_NO_PART: Pattern = pattern!(
    r"(?xi) \b (?:
        (?: took | take | takes | taking | play | played | playing ) \s+ no \s+ (?: further \s+ )? (?: active \s+ )? part
      | (?: not | neither | nor | n't | without ) \s+ (?: \w+ \s+ ){0,3}? (?: vot(?:e|ed|ing) | participat(?:e|ed|ing) | tak(?:e|en|ing) \s+ (?: any \s+ )? (?: further \s+ )? part | taken \s+ part | speak(?:ing)? | contribut(?:e|ed|ing) )
      | abstain(?:ed|s|ing)? | abstention
      | recus(?:e|ed|es|ing) | refrain(?:ed|s|ing)? | declin(?:ed|ing) \s+ to \s+ vote
      | (?: stood | step(?:ped)? | stand ) \s+ (?: down | aside )
    ) \b"
);

static TOOK_PART: Pattern = pattern!(
    r"(?xi) \b (?:
        remain(?:ed|ing|s)? (?: \s+ (?: in | to | and | present | at | for | during | throughout | within | seated ) \b | \s* [.,;)] | \s* $ )
      | stay(?:ed|ing|s)? (?: \s+ (?: in | and | for | during | throughout | at ) \b | \s* [.,;)] | \s* $ )
      | kept \s+ (?: his | her | their ) \s+ (?: seat | place )
      | (?: spoke | speak | speaking ) (?: \s+ (?: and | on | to | in ) \b | \s* [.,;)] | \s* $ ) | address(?:ed)? \s+ the \s+ (?: committee | meeting | panel )
      | (?: participate | participated | participating | take \s+ part | took \s+ part | taking \s+ part ) | (?: vote | voted | voting ) (?: \s+ (?: on | in | for | at ) \b | \s* [.,;)] | \s* $ )
      | not \s+ (?: be \s+ )? (?: leave | leaving | withdraw | withdrawing ) \b
    )"
);

static NEGATED: Pattern =
    pattern!(r"(?xi) \b (?: not | without | n't | never | need \s+ not | nor ) \s+ (?: \w+ \s+ ){0,3} $");

/// A right or a duty that others name, before the verb: says nothing of what was done.
static MERE_RIGHT: Pattern = pattern!(
    r"(?xi) \b (?: entitled | able | enabl(?:ed|es|ing) | allow(?:ed|s|ing)? | let (?:s|ting)? | permit(?:ted|s|ting)? | could | can | may | might | free | right | preclude[ds]? | prevent(?:ed|s)? | required | requirement | necessary | oblig\w+ | need(?:ed|s)? | granted | dispensation | eligible | (?: was | were | been | being ) \s+ advised | asked | invited | should | must | sought | whether | if )
        (?: \s+ [\w']+ ){0,9} \s+ $"
);

/// A right that the member makes use of.
static RIGHT_USED: Pattern = pattern!(
    r"(?xi) \b (?: reli(?:ed|es) | relying | claim(?:ed|s|ing)? | us(?:ed|ing) | would \s+ use | exercis(?:ed|e|ing) | invok(?:ed|e|ing) | avail(?:ed|ing)? | elected | opted | chose | decided ) \b"
);

static FORESEEN: Pattern = pattern!(
    r"(?xi) (?: \b (?: would | will | shall | inten(?:d|ds|ded|tion|ding) | propos(?:e|ed|es|ing) | wish(?:ed|es)? | agreed | undertook | plan(?:ned|s)? | claiming | elected | determin(?:ed|es) | conclud(?:ed|es) | 'll | be | before | prior \s+ to | going ) | 'll ) \b [^.;]{0,60} $"
);

/// "considered that the nature of her interest required her to leave": what the member concluded for herself.
static REQUIRED: Pattern = pattern!(
    r"(?xi) \b (?: (?: requir | merit | warrant )(?:e|ed|es|s|ing)? \s+ (?: him | her | them ) (?: \s+ having )? | (?: necessary | need ) \s+ for \s+ (?: him | her | them ) | (?: he | she | they ) \s+ (?: had | needed | has | have | need ) ) \s+ to \s+ (?: leave | withdraw )"
);

/// Words of which [`WITHDREW`], [`TOOK_NO_PART`] and [`TOOK_PART`] each hold one.
const MAY_WITHDRAW: Signals = Signals::words(
    "left leav* exit* vacat* withdr* absen* remov* recus* retir* went go going step* move moved sat sit logged not",
);
const MAY_TAKE_NO_PART: Signals =
    Signals::words("part partic* vote* voting tak* speak* contribut* abst* recus* refrain* declin* stood stand step*");
const MAY_TAKE_PART: Signals =
    Signals::words("remain* stay* kept spoke speak* address* partic* tak* took vote* voting leav* withdr*");

const LEAVING: Signals = Signals::words("leav* withdr*");

/// What `words` say: leaving outweighs taking no part, that outweighs taking part. A mere right to stay says nothing.
pub(super) fn conduct(words: &str) -> Option<Conduct> {
    conduct_at(words).map(|(_, conduct)| conduct)
}

/// What `words` say, and where the verb stands that says so first.
pub(super) fn conduct_at(words: &str) -> Option<(usize, Conduct)> {
    let signals = Signals::of(words);
    let leaving = signals.any(LEAVING) && holds_one_of(words, "to leave|to withdraw");
    let concluded = if leaving { concluded(words) } else { None };
    let kinds = [
        (&WITHDREW, MAY_WITHDRAW, Participation::Withdrew),
        (&TOOK_NO_PART, MAY_TAKE_NO_PART, Participation::DidNotParticipate),
        (&TOOK_PART, MAY_TAKE_PART, Participation::Participated),
    ];
    for (pattern, may, participation) in kinds {
        if !signals.any(may) {
            continue;
        }
        let mut said: Option<(usize, bool)> = None;
        for found in pattern.find_iter(words) {
            let before = last_words(&words[..found.start()]);
            let not = NEGATED.find(before).filter(|_| participation != Participation::DidNotParticipate);
            // "As the interest was not prejudicial he remained."
            let denied = not.is_some_and(|not| !contains_one(not.as_str(), " he | she | they "));
            let hindered = contains_one(found.as_str(), "preclude|prevent|stop");
            let right =
                hindered || !ends_with_will(before) && MERE_RIGHT.is_match(before) && !RIGHT_USED.is_match(before);
            let not_so = participation == Participation::Withdrew
                && is_infinitive(found.as_str())
                && concluded.is_some_and(|(_, said)| said.participation == Participation::Participated);
            // "The item was not voted on."
            let passive = words[found.end()..].starts_with(" on") && closes_with_one(before, "was |were |be |been ");
            if denied || right || not_so || passive {
                continue;
            }
            let foreseen = FORESEEN.is_match(before) || is_infinitive(found.as_str());
            said = Some(said.map_or((found.start(), foreseen), |(at, intended)| (at, intended && foreseen)));
        }
        if let Some((at, intended)) = said {
            // What was done outweighs what was concluded, unless that was to leave and she "therefore took no part".
            let left = concluded.filter(|(_, said)| {
                said.participation == Participation::Withdrew && participation == Participation::DidNotParticipate
            });
            return left.or(Some((at, Conduct { participation, intended })));
        }
    }
    concluded.or_else(|| welsh_conduct(words, signals).map(|said| (0, said)))
}

/// What a member concluded that the interest required.
fn concluded(words: &str) -> Option<(usize, Conduct)> {
    let found = REQUIRED.find(words)?;
    let own = holds_one_of(&words[..found.start()], "consider|interest|connection|conclu|felt|thought|deem");
    let before = last_words(&words[..found.start()]);
    let denied = before.split_ascii_whitespace().rev().take(8).any(|word| among("not no neither didn't", word));
    let participation = if denied { Participation::Participated } else { Participation::Withdrew };
    own.then_some((found.start(), Conduct { participation, intended: true }))
}

/// "would not be withdrawing" begins with its own negation; bare "vote", "leave" stand after a modal further away.
fn is_infinitive(found: &str) -> bool {
    let first = found.split_ascii_whitespace().next().unwrap_or_default();
    among("leave withdraw take vote speak participate remain stay go abstain recuse refrain", first)
}

/// "and she would therefore": the member's own will stands right before the verb.
fn ends_with_will(before: &str) -> bool {
    let mut words = before
        .split_ascii_whitespace()
        .rev()
        .skip_while(|word| matches!(*word, "therefore" | "accordingly" | "also" | "then"));
    matches!(words.next(), Some("would" | "will"))
}

/// The end of the same clause before a match: as much as says whether it is denied, allowed or foreseen.
fn last_words(before: &str) -> &str {
    let mut from = before.len().saturating_sub(160);
    while !before.is_char_boundary(from) {
        from += 1;
    }
    let near = &before[from..];
    let breaks = ["; ", ". ", " but ", " however", ", and "];
    let clause = breaks
        .iter()
        .filter_map(|joint| rfind(near, joint))
        .filter(|&at| near[at..].split_ascii_whitespace().count() > 2)
        .max()
        .map_or(0, |at| at + 1);
    &near[clause..]
}

/// "Left the room.", "Withdrew from the meeting": the subject is left out.
pub(super) fn begins_with_conduct(words: &str) -> bool {
    let first = words.split_ascii_whitespace().next().unwrap_or_default().trim_matches(|c: char| !c.is_alphanumeric());
    CONDUCT_VERBS.has(first)
}

/// Verbs of what a member did, as a clerk begins a note with them.
static CONDUCT_VERBS: WordList = WordList::new(
    "left withdrew remained stayed took abstained did spoke voted retired would will not leaving remaining",
);

/// Whether `words` record a dispensation granted to all members: "had granted a dispensation to all Members to vote".
pub(super) fn dispenses_all(words: &str) -> bool {
    holds_one_of(words, "dispensation")
        && holds_one_of(words, "grant")
        && holds_one_of(words, "all members|all councillors|every member|all the members|members of the council")
        && !holds_one_of(words, "almost all|request|applied|invited to apply|no dispensation|not granted")
}

/// Whether a dispensation is recorded in `words`.
pub(super) fn records_dispensation(words: &str) -> bool {
    let Some(Range { start, .. }) = find_one(words, "dispensation") else { return false };
    let mut near = words[..start].split_at_signs(" ").rev().take(5);
    let asked = near.any(|word| among("no", word) || opens_with_one(word, "request|appl|not|refused|without"));
    !asked || holds_one_of(&words[start..], "granted")
}
