//! "None", "There were no declarations": whether the minutes say that nobody declared.

use super::welsh::{denies, may_be_welsh};
use crate::pattern;
use crate::pattern::Pattern;
use crate::read::within::{
    behind_opening, closes_with_one, holds_one_of, is_among, opens_with_one, trimmed, trimmed_end, trimmed_start,
};
use crate::signal_words::Signals;
use crate::signs::InSigns;

static NONE_DECLARED: Pattern = pattern!(
    r"(?xi)
          \b (?: no | not \s+ any | nil ) \s+ (?: new \s+ | further \s+ | additional \s+ | other \s+ | such \s+ | formal \s+ | member \s+ | members \s+ | members' \s+ | councillors \s+ )?
            (?: (?: of \s+ )? (?: [\w'/-]+ \s+ ){0,6}? )? (?: declarations? | disclosures? | interests? | dpis? | statements? ) \b
        | \b (?: none | nothing | nil ) \s+ (?: was \s+ | were \s+ | had \s+ been \s+ | have \s+ been \s+ | to \s+ )? (?: declare[ds]? | disclosed? | made | received | given | intimated | noted | recorded | reported | registered | raised | submitted | stated | at \s+ this | for \s+ this | from )
        | \b there \s+ (?: were | was | are | being | had \s+ been | have \s+ been ) \s+ (?: none | nothing | nil | no | not \s+ any )
        | \b (?: no[\s-]? one | nobody | no \s+ (?: members? | councillors? | officers? ) (?: \s+ present )? ) \s+ (?: had \s+ | has \s+ | made \s+ (?: a | any ) \s+ )? (?: declar | disclos | an \s+ interest | any \s+ interest | interest )
        | \b (?: members | councillors | all \s+ present | those \s+ present | they ) \s+ had \s+ (?: nothing | none | no \s+ interests? )
        | \b (?: did | had ) \s+ not \s+ (?: have \s+ )? (?: any | declare ) \b
        | \b (?: neither | none \s+ of \s+ the ) \b
        "
);

/// Words of which one stands in what is longer than [`LONGEST_BARE`] and says that there were none.
const MAY_DENY: Signals = Signals::words("no not none nil nothing nobody neither noone");

/// "Not applicable", "Dim i'w ddatgan": as long as words are that say so by themselves, with what may stand around them.
const LONGEST_BARE: usize = 40;

/// Whether `words`, recorded under an item about interests, say that there were none.
pub(super) fn says_none(words: &str) -> bool {
    if words.len() > LONGEST_BARE && !Signals::of(words).any(MAY_DENY) && !may_be_welsh(words) {
        return false;
    }
    let bare = trimmed(words);
    let alone = bare.trim_start_matches(|c: char| c.is_ascii_digit() || "/.:-) ".contains(c));
    is_among(alone, "none|nil|no|nothing|n/a|not applicable|none at this time|none at present|nil return")
        || opens_with_one(alone, "none.|nil.")
        || ends_with_none(bare)
        || denies(words)
        || NONE_DECLARED.is_match(words)
}

/// Whether a sentence says so wherever it stands: "There were no declarations of interest.", "No interests were declared."
pub(super) fn says_plainly_none(sentence: &str) -> bool {
    const LONGEST: usize = 200;
    if sentence.len() > LONGEST {
        return false;
    }
    let bare = trimmed(sentence);
    if may_be_welsh(bare) && denies(bare) {
        return true;
    }
    if !holds_one_of(bare, "interest|declaration") {
        return false;
    }
    let there = behind_opening(bare, "there were no |there was no |there had been no |there are no ");
    let Some(rest) = there.or_else(|| behind_opening(bare, "no |none of the members ")) else { return false };
    let of_interests = holds_one_of(rest, "interest")
        && !holds_one_of(rest, "public interest|expression|interest in becoming|interest rate");
    let verb = holds_one_of(
        rest,
        "declared|disclosed|made|received|recorded|intimated|noted|raised|given|reported|registered",
    );
    let named = opens_with_one(rest, "declaration|disclosure|interest");
    if of_interests {
        return verb || named || there.is_some();
    }
    let bare = behind_opening(rest, "further formal |further |formal ").unwrap_or(rest);
    is_among(bare, "declarations") || opens_with_one(bare, "declarations were |declarations made|declarations received")
}

/// "Declarations of interest were received and are recorded under the items."
pub(super) fn says_some(sentence: &str) -> bool {
    opens_with_one(trimmed_start(sentence), "declarations |declarations of interest |interests |the declarations ")
        && holds_one_of(
            sentence,
            "were received|were made|were declared|were recorded|were noted|are recorded|as listed",
        )
        && !holds_one_of(sentence, " no |none| not | any ")
}

/// "Declarations of interest: none".
fn ends_with_none(bare: &str) -> bool {
    closes_with_one(bare, ": none|- none|. none|: nil|- nil|. nil|\nnone|\nnil|\tnone|\tnil|: no")
}

/// Whether a title itself says so: "No declarations of interest made", "Declarations of interest - none".
pub(super) fn title_says_none(title: &str) -> bool {
    let denies = opens_with_one(title.trim_ascii(), "no declaration|no disclosure|no interest|nil |none ");
    let none = [" None", " NONE", " Nil", " NIL"].iter().any(|end| title.trim_end_signs(". ").ends_with(end));
    denies || none || ends_with_none(trimmed_end(title))
}
