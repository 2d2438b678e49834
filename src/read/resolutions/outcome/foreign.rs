//! What other authorities and bodies decided, and tell here.
//!
//! In:       a title, a heading or a line.   Out: yes or no.
//! Not here: what a sentence says of others (`told`).

use crate::find::holds;
use crate::phrases;
use crate::read::phrase::Phrases;
use crate::read::resolutions::narrative::flat;
use crate::read::resolutions::sentence::Sentence;
use crate::read::within::{contains_one, ends_with_one, holds_one_of, tokens};
use crate::signal_words::Signals;
use crate::signs::InSigns;

/// Whether a title announces what other authorities and bodies tell of themselves.
pub fn is_report_of_others(title: &str) -> bool {
    const OTHERS: &str = "county council|district council|borough council|city council|ward councillor|local authority|\
        police|outside bod|other bodies";
    if !holds_one_of(title, "report|councillor") {
        return false;
    }
    let title = flat(title);
    let councillor = ends_with_one(
        title.trim_end_signs("s'.:"),
        "county councillor|district councillor|borough councillor|city councillor",
    );
    councillor || holds(&title, "report") && contains_one(&title, OTHERS)
}

/// Whether a heading or line announces what another authority decided ("Planning decisions received").
pub fn announces_foreign_decisions(words: &Sentence<'_>) -> bool {
    const WORDS: Signals = Signals::words("decision* decid* approv* grant* refus* permit* determin*");
    let text = words.text;
    if !words.holds(WORDS) {
        return false;
    }
    const LONGEST_HEADING: usize = 12;
    const FOREIGN: Phrases = phrases!(
        "decision/decisions received/notified/notice/notices/from/issued/by|decision/decisions made by\
         |approved/granted/refused/permitted/determined/decided by\
         |notices/notification of decision/decisions/approval/refusal|planning decisions",
    );
    let heading = text.split_at_signs(":").next().unwrap_or(text);
    let short = tokens(heading).nth(LONGEST_HEADING).is_none();
    short && FOREIGN.are_in(heading) && !contains_one(heading, " was | were ")
}
