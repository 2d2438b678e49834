//! How much of the text was understood: the figure in the JSON, and the words for it.

mod support;

use minutes_analyser::model::Coverage;
use minutes_analyser::page::wording;
use support::analysed;

fn coverage(text: &str) -> Coverage {
    analysed("case.txt", text.as_bytes()).coverage
}

#[test]
fn titles_and_proofs_are_understood_and_discussion_is_not() {
    let decided = "1. Bins\n\nRESOLVED that the bins be bought.\n\n2. Lane\n\nRESOLVED that the lane be mended.\n";
    assert_eq!(coverage(decided).percent, 100, "{:?}", coverage(decided));
    let discussed = decided.replace("2. Lane\n", "2. Lane\n\nThe bins in the lane were full again and smelt.\n");
    let (before, after) = (coverage(decided), coverage(&discussed));
    assert_eq!(after.understood, before.understood);
    assert_eq!(after.characters - before.characters, 38, "white space does not count");
}

#[test]
fn furniture_is_understood_and_white_space_is_not_counted() {
    let plain = coverage("1. Bins\nFull.\n2. Apologies\nNone.\n");
    let furnished = coverage("Skip to main content\n\n1.   Bins\n\nFull.\n\nPage 1 of 2\n\n2. Apologies\n\n\nNone.\n");
    assert_eq!(furnished.characters - plain.characters, 17 + 8);
    assert_eq!(furnished.understood - plain.understood, 17 + 8);
}

#[test]
fn overlapping_proofs_count_once() {
    let found = coverage(
        "1. Bins\n\nCllr Hill proposed, Cllr Reed seconded and it was RESOLVED that Cllr Hill buy the bins.\n",
    );
    assert!(found.understood <= found.characters, "{found:?}");
}

#[test]
fn the_share_is_rounded_down() {
    for text in ["x", "Nobody met.\n", "1. Bins\nThe bins were full.\n2. Apologies\nThe weather was fine.\n"] {
        let found = coverage(text);
        assert_eq!(found.percent, found.understood * 100 / found.characters, "{text:?}");
    }
}

#[test]
fn the_page_says_the_share_in_a_sentence() {
    assert_eq!(
        wording::coverage(61),
        "The reader accounts for 61 % of the text; the rest is discussion, or was not read."
    );
    assert_eq!(wording::coverage(100), "The reader accounts for all of the text.");
}
