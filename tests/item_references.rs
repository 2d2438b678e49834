//! References to items: which words cite which numbers, and which items they mean.

use minutes_analyser::read::item_reference::{
    Cited, application_references, bare_numbers, numbered_references, titled_reference,
};

/// The numbers cited, ranges as "5..8", titles behind a stroke.
fn numbers(text: &str) -> Vec<String> {
    let shown = |reference: &minutes_analyser::read::item_reference::ItemReference<'_>| {
        let until = reference.until.map(|until| format!("..{until}")).unwrap_or_default();
        let title = reference.title.map(|title| format!("|{title}")).unwrap_or_default();
        format!("{}{until}{title}", reference.number.unwrap_or_default())
    };
    numbered_references(text).iter().map(shown).collect()
}

#[test]
fn the_word_item_cites_a_number_in_every_form() {
    for (text, number) in [
        ("in item 7 as a tenant", "7"),
        ("in Agenda Item No. 7", "7"),
        ("in agenda item number 18.1", "18.1"),
        ("in item 10(b)", "10(b)"),
        ("in item 4b) Questions", "4b"),
        ("in item 9A", "9A"),
        ("in Item PC/23/05", "PC/23/05"),
        ("in agenda no. 6", "6"),
        ("in Minute CO57", "CO57"),
        ("in minute ref 23/45", "23/45"),
    ] {
        assert_eq!(numbers(text), [number], "in {text:?}");
    }
}

#[test]
fn words_that_only_look_like_references_cite_nothing() {
    for text in [
        "several items were discussed",
        "a minute's silence",
        "5 members",
        "the agenda was changed",
        "item in relation to a dog bin",
    ] {
        assert_eq!(numbers(text), Vec::<String>::new(), "in {text:?}");
    }
}

#[test]
fn a_list_cites_each_of_its_numbers() {
    assert_eq!(numbers("Items 12, 14 and 18"), ["12", "14", "18"]);
    assert_eq!(numbers("Item 5, Item 6 and Item 9"), ["5", "6", "9"]);
    assert_eq!(numbers("agenda items 5 (Roads), 6 (Parks) and 9 (Trees)"), ["5|Roads", "6|Parks", "9|Trees"]);
    assert_eq!(numbers("items 5 to 8"), ["5..8"]);
    assert_eq!(numbers("item 5, 24 High Street"), ["5"]);
}

#[test]
fn a_title_stands_beside_its_number() {
    assert_eq!(numbers("Item 9A 'Fair Funding'"), ["9A|Fair Funding"]);
    assert_eq!(numbers("item 14-Village Design Statements"), ["14|Village Design Statements"]);
    assert_eq!(numbers("Item 9 (minute 36 refers)"), ["9", "36"]);
}

#[test]
fn an_application_is_cited_by_its_code() {
    let codes = |text| application_references(text).into_iter().map(|reference| reference.text).collect::<Vec<_>>();
    assert_eq!(codes("in planning application 21/00345/FUL"), ["21/00345/FUL"]);
    assert_eq!(codes("in applications 09/1300M, 09/1296M and 09/1613M"), ["09/1300M", "09/1296M", "09/1613M"]);
    assert_eq!(codes("in the application of Mr Orme"), Vec::<&str>::new());
}

#[test]
fn numbers_may_stand_bare_where_an_item_is_expected() {
    let bare = |text| bare_numbers(text).into_iter().filter_map(|reference| reference.number).collect::<Vec<_>>();
    assert_eq!(bare("7.2 and 7.4 as a neighbour"), ["7.2", "7.4"]);
    assert_eq!(bare("the rents"), Vec::<&str>::new());
}

#[test]
fn a_title_is_freed_of_the_words_that_lead_to_it() {
    let title = |text| titled_reference(text).and_then(|reference| reference.title);
    assert_eq!(title("the item entitled 'Fair Funding'"), Some("Fair Funding"));
    assert_eq!(title("the report on Rents"), Some("Rents"));
    assert_eq!(title("the Parks and Gardens item"), Some("Parks and Gardens"));
    assert_eq!(title("Rents"), Some("Rents"));
    assert_eq!(title(" ,"), None);
    assert_eq!(titled_reference("Rents").map(|reference| reference.cited), Some(Cited::Title));
}
