//! "None", "There were no declarations": whether the minutes say that nobody declared.

use super::welsh::{denies, may_be_welsh};
use crate::pattern;
use crate::pattern::Pattern;
use crate::read::sentence::holds_any;
use crate::signal_words::Signals;

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
    let bare = words.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let alone = bare.trim_start_matches(|c: char| c.is_ascii_digit() || "/.:-) ".contains(c));
    matches!(
        alone,
        "none"
            | "nil"
            | "no"
            | "nothing"
            | "n/a"
            | "not applicable"
            | "none at this time"
            | "none at present"
            | "nil return"
    ) || alone.starts_with("none.")
        || alone.starts_with("nil.")
        || ends_with_none(&bare)
        || denies(&words.to_lowercase())
        || NONE_DECLARED.is_match(words)
}

/// Whether a sentence says so wherever it stands: "There were no declarations of interest.", "No interests were declared."
pub(super) fn says_plainly_none(sentence: &str) -> bool {
    const LONGEST: usize = 200;
    if sentence.len() > LONGEST {
        return false;
    }
    let lower = sentence.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    if may_be_welsh(&lower) && denies(&lower) {
        return true;
    }
    if lower.len() > LONGEST || !lower.contains("interest") && !lower.contains("declaration") {
        return false;
    }
    let there = ["there were no ", "there was no ", "there had been no ", "there are no "];
    let behind = there.iter().find_map(|there| lower.strip_prefix(there));
    let Some(rest) =
        behind.or_else(|| lower.strip_prefix("no ")).or_else(|| lower.strip_prefix("none of the members "))
    else {
        return false;
    };
    let of_interests = rest.contains("interest")
        && !holds_any(rest, &["public interest", "expression", "interest in becoming", "interest rate"]);
    let verb = holds_any(
        rest,
        &[
            "declared",
            "disclosed",
            "made",
            "received",
            "recorded",
            "intimated",
            "noted",
            "raised",
            "given",
            "reported",
            "registered",
        ],
    );
    let named = rest.starts_with("declaration") || rest.starts_with("disclosure") || rest.starts_with("interest");
    if of_interests {
        return verb || named || behind.is_some();
    }
    let bare = rest.trim_start_matches("further ").trim_start_matches("formal ");
    bare == "declarations"
        || bare.starts_with("declarations were ")
        || bare.starts_with("declarations made")
        || bare.starts_with("declarations received")
}

/// "Declarations of interest were received and are recorded under the items."
pub(super) fn says_some(sentence: &str) -> bool {
    let lower = sentence.trim_start_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let begins = ["declarations ", "declarations of interest ", "interests ", "the declarations "]
        .iter()
        .any(|start| lower.starts_with(start));
    begins
        && holds_any(
            &lower,
            &[
                "were received",
                "were made",
                "were declared",
                "were recorded",
                "were noted",
                "are recorded",
                "as listed",
            ],
        )
        && !holds_any(&lower, &[" no ", "none", " not ", " any "])
}

/// "Declarations of interest: none".
fn ends_with_none(bare: &str) -> bool {
    [": none", "- none", ". none", ": nil", "- nil", ". nil", "\nnone", "\nnil", "\tnone", "\tnil", ": no"]
        .iter()
        .any(|end| bare.ends_with(end))
}

/// Whether a title itself says so: "No declarations of interest made", "Declarations of interest - none".
pub(super) fn title_says_none(title: &str) -> bool {
    let lower = title.trim().to_lowercase();
    let denies = ["no declaration", "no disclosure", "no interest", "nil ", "none "]
        .iter()
        .any(|start| lower.starts_with(start));
    let none = [" None", " NONE", " Nil", " NIL"].iter().any(|end| title.trim_end_matches(['.', ' ']).ends_with(end));
    denies || none || ends_with_none(lower.trim_end_matches(|c: char| !c.is_alphanumeric()))
}
