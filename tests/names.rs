//! Names as minutes print them.

use minutes_analyser::read::name::{Name, names_in, read_name, read_names};

fn shown(name: &Name) -> String {
    let part = |part: Option<&str>| part.unwrap_or("-").to_string();
    format!("{} | {} | {} | {}", part(name.honorific.as_deref()), part(name.given), name.family, part(name.suffix))
}

#[track_caller]
fn reads(text: &str, expected: &str) {
    let found = read_name(text).map_or("nothing".to_string(), |(name, _)| shown(&name));
    assert_eq!(found, expected, "in {text:?}");
}

#[track_caller]
fn lists(text: &str, expected: &[&str]) {
    let (named, used) = read_names(text);
    assert!(text.is_char_boundary(used));
    let found: Vec<String> = named
        .iter()
        .map(|named| {
            let notes: String = named.notes.iter().map(|note| format!(" ({note})")).collect();
            let given = named.name.given.map(|given| format!("{given} ")).unwrap_or_default();
            let title = named.name.honorific.as_ref().map(|title| format!("{title} ")).unwrap_or_default();
            format!("{title}{given}[{}]{notes}", named.name.family)
        })
        .collect();
    assert_eq!(found, expected, "in {text:?}");
}

#[test]
fn a_title_stands_before_first_and_family_name() {
    reads("Councillor Ada Thornby proposed", "Councillor | Ada | Thornby | -");
    reads("Cllr Mrs J. O'Hara OBE (Vice-Chair)", "Cllr Mrs | J. | O'Hara | OBE");
    reads("Prof. M. E. Tarn CC", "Prof | M. E. | Tarn | CC");
    reads("Lord R Quorn", "Lord | R | Quorn | -");
    reads("Borough Councillor Colin Thrupp, who", "Borough Councillor | Colin | Thrupp | -");
    reads("COUNCILLOR J WETHERBY", "COUNCILLOR".replace("COUNCILLOR", "Councillor | J | WETHERBY | -").as_str());
}

#[test]
fn initials_behind_make_the_first_word_the_family_name() {
    reads("Thornby D", "- | D | Thornby | -");
    reads("Ali-Khan M J,", "- | M J | Ali-Khan | -");
    reads("D Thornby", "- | D | Thornby | -");
    reads("A.Vigars, L.Bowd", "- | A. | Vigars | -");
}

#[test]
fn small_words_and_double_names_belong_to_the_family_name() {
    reads("Cllr Jan van der Meer said", "Cllr | Jan | van der Meer | -");
    reads("Councillor Siân ap Rhys", "Councillor | Siân | ap Rhys | -");
    reads("Councillor Verity St John-Hale", "Councillor | Verity | St John-Hale | -");
    reads("Cllr Kit Hesketh-Moor's motion", "Cllr | Kit | Hesketh-Moor | -");
    reads("Cllr J-P Dupont", "Cllr | J-P | Dupont | -");
    reads("Mrs HF Dockrell", "Mrs | HF | Dockrell | -");
}

#[test]
fn a_nickname_is_one_of_the_first_names() {
    reads("Cllr William \"Bill\" Frost", "Cllr | William \"Bill\" | Frost | -");
    reads("Cllr William Frost (Bill)", "Cllr | William | Frost | -");
}

#[test]
fn an_office_ends_a_name() {
    reads("Elaine Aitken Parish Clerk", "- | Elaine | Aitken | -");
    reads("Mr D L Nichols Deputy Parish Clerk", "Mr | D L | Nichols | -");
    reads("Cllr John Lane", "Cllr | John | Lane | -");
    reads("Cllr Ward", "Cllr | - | Ward | -");
}

#[test]
fn words_that_are_no_names_are_not_read() {
    for text in [
        "Members agreed",
        "the clerk",
        "May 2020",
        "None",
        "Apologies",
        "Resolved that",
        "A report",
        "12 May",
        "Councillors agreed",
        "FC24/12",
    ] {
        reads(text, "nothing");
    }
    reads("May Thornby", "nothing");
    reads("Cllr May", "Cllr | - | May | -");
}

#[test]
fn a_name_may_be_wrapped_after_its_title_only() {
    reads("Councillor\nThornby said", "Councillor | - | Thornby | -");
    reads("Councillor A\nThornby said", "Councillor | A | Thornby | -");
    reads("Ada Thornby\nBen Hale", "- | Ada | Thornby | -");
    reads("Councillor Thornby\nOfficers", "Councillor | - | Thornby | -");
}

#[test]
fn a_plural_title_holds_for_each() {
    lists(
        "Councillors Brook, Thornby D and Hale declared",
        &["Councillor [Brook]", "Councillor D [Thornby]", "Councillor [Hale]"],
    );
    lists(
        "Aldermen W J Dill and A G Orme; Mrs Tew (Chair)",
        &["Alderman W J [Dill]", "Alderman A G [Orme]", "Alderman Mrs [Tew] (Chair)"],
    );
    lists("Cllr Brook, Ms Hale", &["Cllr [Brook]", "Ms [Hale]"]);
    lists(
        "Councillors Mr Ian Brook, Mrs Hale and Orme\nMs Tew",
        &["Councillor Mr Ian [Brook]", "Councillor Mrs [Hale]", "Councillor [Orme]", "Ms [Tew]"],
    );
}

#[test]
fn names_may_run_on_without_signs_between_them() {
    lists(
        "Cllr Sue Lint (Chair) Cllr Kit Hesketh-Moor (Vice-Chair) Cllr Ian Marr",
        &["Cllr Sue [Lint] (Chair)", "Cllr Kit [Hesketh-Moor] (Vice-Chair)", "Cllr Ian [Marr]"],
    );
    lists("A Brook\nC Dill\nMembers of the public: 3", &["A [Brook]", "C [Dill]"]);
}

#[test]
fn offices_stand_before_or_behind() {
    lists("Chairman Cllr P Norrie, Cllr G Key", &["Cllr P [Norrie] (Chairman)", "Cllr G [Key]"]);
    lists("Chief Executive - J Dixie", &["J [Dixie] (Chief Executive)"]);
    lists("The Mayor (Councillor J Montfort)", &["Councillor J [Montfort] (Mayor)"]);
    lists("Cllr D Llew - Chairman, Cllr M Peat", &["Cllr D [Llew] (Chairman)", "Cllr M [Peat]"]);
    lists("Mr W Grove, Clerk to the Council and Mrs Orme", &["Mr W [Grove] (Clerk to the Council)", "Mrs [Orme]"]);
    lists("Elaine Aitken Parish Clerk", &["Elaine [Aitken] (Parish Clerk)"]);
}

#[test]
fn offices_and_names_run_on() {
    lists(
        "Chief Executive - J Dickens Director of Operations - G Garvan Borough Lawyer and Head of Legal Services - P Casely",
        &[
            "J [Dickens] (Chief Executive)",
            "G [Garvan] (Director of Operations)",
            "P [Casely] (Borough Lawyer and Head of Legal Services)",
        ],
    );
}

#[test]
fn among_bare_family_names_two_words_are_a_double_name() {
    lists(
        "Cllrs Langley Dell, Bell, Cott, V Spurr",
        &["Cllr [Langley Dell]", "Cllr [Bell]", "Cllr [Cott]", "Cllr V [Spurr]"],
    );
    lists("Cllrs Mary Dell, John Bell, Ian Cott", &["Cllr Mary [Dell]", "Cllr John [Bell]", "Cllr Ian [Cott]"]);
}

#[test]
fn initials_in_brackets_part_namesakes() {
    lists(
        "Councillors Collis (B), Collis (J) and Orme",
        &["Councillor B [Collis]", "Councillor J [Collis]", "Councillor [Orme]"],
    );
}

#[test]
fn a_semicolon_may_follow_a_title_of_several() {
    lists("Councillors; Collis, Orme and Tew", &["Councillor [Collis]", "Councillor [Orme]", "Councillor [Tew]"]);
    lists("Councillor; Collis", &[]);
}

#[test]
fn every_titled_name_in_a_text_is_found() {
    let found: Vec<String> = names_in(
        "It was moved by Cllr A Orme, seconded by Councillor Tew. Mrs May and Councillors Dill and Hale left.",
    )
    .iter()
    .map(shown)
    .collect();
    assert_eq!(
        found,
        [
            "Cllr | A | Orme | -",
            "Councillor | - | Tew | -",
            "Mrs | - | May | -",
            "Councillor | - | Dill | -",
            "Councillor | - | Hale | -"
        ]
    );
    assert_eq!(names_in("The Council met in May. Members left."), []);
}
