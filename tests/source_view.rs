//! The source text, cut and marked.

use minutes_analyser::model::Evidence;
use minutes_analyser::page::source_view::{Kind, SourceView, without_blank_lines};
use minutes_analyser::{Analysis, Source, analyse};

fn facts(text: &str) -> Analysis {
    let mut facts = analyse(Source { name: "x.txt", bytes: text.as_bytes() }).expect("text");
    facts.people.clear();
    facts.items.clear();
    facts.declarations.clear();
    facts.resolutions.clear();
    facts.movements.clear();
    facts.warnings.clear();
    facts.meeting = Default::default();
    facts
}

fn person(at: Evidence) -> minutes_analyser::model::Person {
    serde_json::from_value(serde_json::json!({
        "id": "person-1", "name": "x", "honorific_prefix": null, "given_name": null, "family_name": null,
        "honorific_suffix": null, "roles": [], "group": null, "mentions": [{"start": at.start, "end": at.end}]
    }))
    .expect("a person")
}

fn declaration(at: Evidence) -> minutes_analyser::model::Declaration {
    serde_json::from_value(serde_json::json!({
        "id": "declaration-1", "person_id": "person-1", "interest": "personal", "stated_as": null, "items": [],
        "nature": null, "participation": null, "intended": false, "dispensation": null,
        "evidence": [{"start": at.start, "end": at.end}]
    }))
    .expect("a declaration")
}

fn place(start: u32, end: u32) -> Evidence {
    Evidence { start, end }
}

/// Runs as text: `[selected]`, `<kind:marked>`.
fn drawn(view: &SourceView, selected: &[Evidence]) -> String {
    let mut drawn = String::new();
    for chunk in 0..view.chunk_count() {
        for run in view.runs(chunk, selected) {
            let parts = run.parts.iter().map(|(text, kinds)| match kinds.first() {
                Some(kind) => format!("<{}{}:{text}>", kind.name(), if kinds.holds(Kind::Person) { "*" } else { "" }),
                None => (*text).to_string(),
            });
            let parts: String = parts.collect();
            drawn.push_str(&if run.selected { format!("[{parts}]") } else { parts });
        }
    }
    drawn
}

#[test]
fn places_count_characters_and_not_bytes() {
    let text = "Clé 🗳 Cllr Ng spoke.";
    let mut facts = facts(text);
    facts.people = vec![person(place(6, 13))];
    let view = SourceView::new(&facts, text);
    assert_eq!(drawn(&view, &[]), "Clé 🗳 <person*:Cllr Ng> spoke.");
}

#[test]
fn a_name_inside_a_declaration_keeps_both() {
    let text = "Cllr Ng declared an interest.";
    let mut facts = facts(text);
    facts.people = vec![person(place(0, 7))];
    facts.declarations = vec![declaration(place(0, 29))];
    let view = SourceView::new(&facts, text);
    assert_eq!(drawn(&view, &[]), "<declaration*:Cllr Ng><declaration: declared an interest.>");
}

#[test]
fn passages_that_cross_are_parted() {
    let text = "abcdefgh";
    let mut facts = facts(text);
    facts.people = vec![person(place(0, 5))];
    facts.declarations = vec![declaration(place(3, 8))];
    let view = SourceView::new(&facts, text);
    assert_eq!(drawn(&view, &[]), "<person*:abc><declaration*:de><declaration:fgh>");
}

#[test]
fn selected_words_are_one_run_even_across_marks() {
    let text = "abcdefgh";
    let mut facts = facts(text);
    facts.people = vec![person(place(2, 4))];
    let view = SourceView::new(&facts, text);
    assert_eq!(drawn(&view, &[place(1, 6)]), "a[b<person*:cd>ef]gh");
    assert_eq!(drawn(&view, &[place(0, 1), place(7, 8)]), "[a]b<person*:cd>efg[h]");
}

#[test]
fn places_beyond_the_text_and_empty_places_draw_nothing() {
    let text = "abc";
    let mut facts = facts(text);
    facts.people = vec![person(place(1, 1)), person(place(2, 99))];
    let view = SourceView::new(&facts, text);
    assert_eq!(drawn(&view, &[place(50, 60)]), "ab<person*:c>");
}

#[test]
fn long_texts_are_cut_into_chunks_that_hold_every_character() {
    let line = "It was noted – and not for the first time – that the bridge is narrow. \n";
    for text in [line.repeat(2_000), "x".repeat(100_000), "é\n".repeat(30_000)] {
        let view = SourceView::new(&facts("minutes"), &text);
        assert!(view.chunk_count() > 5);
        let longest = (0..view.chunk_count())
            .map(|chunk| {
                view.runs(chunk, &[])
                    .iter()
                    .flat_map(|run| &run.parts)
                    .map(|(text, _)| text.chars().count())
                    .sum::<usize>()
            })
            .max();
        assert!(longest <= Some(12_000), "{longest:?}");
        assert!(drawn(&view, &[]) == text);
        assert_eq!(view.chunk_of(0), 0);
        assert_eq!(view.chunk_of(u32::MAX), view.chunk_count() - 1);
        let (here, place) = (view.chunk_of(50_000), place(50_000, 50_001));
        assert_eq!(view.within(here..here + 1, &[place]), [place]);
        assert_eq!(view.within(0..here + 1, &[place]), [place]);
        assert_eq!((view.within(0..here, &[place]), view.within(here + 1..99, &[place])), (Vec::new(), Vec::new()));
    }
}

#[test]
fn an_empty_text_has_no_chunks() {
    assert_eq!(SourceView::new(&facts("minutes"), "").chunk_count(), 0);
}

#[test]
fn several_blank_lines_are_shown_as_one() {
    assert_eq!(without_blank_lines("a\n\n\n\nb"), "a\n\nb");
    assert_eq!(without_blank_lines("a\r\n \r\n\r\nb"), "a\n \nb");
    assert_eq!(without_blank_lines("a\n\nb\nc"), "a\n\nb\nc");
}
