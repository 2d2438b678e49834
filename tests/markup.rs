//! The page's components, rendered to text without a browser: `cargo test --features markup-tests --test markup`.

use minutes_analyser::Analysis;
use minutes_analyser::page::components::{
    FactsProps, attendance_lists::attendance_lists, check_list::check_list, declaration_list::declaration_list,
    item_outline::item_outline, meeting_facts::meeting_facts, new_version::new_version, notice::notice,
    progress_bar::progress_bar, resolution_list::resolution_list, source_pane::SourcePane,
    source_pane::SourcePaneProps, warning_list::warning_list,
};
use minutes_analyser::page::reading::Reading;
use minutes_analyser::page::source_view::SourceView;
use minutes_analyser::worker::Findings;
use serde_json::{Value, json};
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};
use yew::{BaseComponent, Callback, Html, LocalServerRenderer, Properties, component};

const TEXT: &str =
    "7. Lease <of> the hall\nCllr Nand declared an interest in item 7 & left.\nRESOLVED: That it be renewed.\n";

/// Everything that a component may have to draw, about [`TEXT`].
fn facts() -> Value {
    let person = |id: &str, name: &str| {
        json!({"id": id, "name": name, "honorific_prefix": null, "given_name": null, "family_name": null,
            "honorific_suffix": null, "roles": [], "group": null, "mentions": []})
    };
    json!({
        "schema_version": 1,
        "generator": {"name": "minutes-analyser", "version": "0"},
        "source": {"name": "x", "media_type": "text/plain", "sha256": "", "text": ""},
        "meeting": {"organization": null, "body": "Hall Committee", "classification": null, "start_date": "2025-10-09",
            "start_time": null, "end_time": null, "location": null, "evidence": {}},
        "people": [person("person-1", "Cllr Priya Nand"), person("person-2", "Cllr Ruth <b>Calder</b>")],
        "attendance": [
            {"person_id": "person-2", "status": "apologies", "role": "Chair", "substitute_for_id": null, "remote": null,
                "evidence": [{"start": 0, "end": 2}]},
            {"person_id": "person-1", "status": "present", "role": null, "substitute_for_id": "person-2",
                "remote": true, "evidence": [{"start": 23, "end": 32}]}],
        "movements": [{"person_id": "person-1", "kind": "left", "item_id": "item-7", "time": "19:45",
            "evidence": [{"start": 66, "end": 70}]}],
        "items": [{"id": "item-7", "number": "7", "title": "Lease <of> the hall", "level": 1, "parent_id": null,
            "section": "Property", "documents": [{"title": "Lease <of> the hall", "format": "pdf", "size": "138 KB"}],
            "agenda_text": null, "minutes_text": null, "private": true, "truncated": false,
            "evidence": {"start": 0, "end": 102}}],
        "declarations_status": "declared",
        "declarations": [{"id": "declaration-1", "person_id": "person-1", "interest": "unspecified",
            "stated_as": "an interest", "items": [
                {"item_id": "item-7", "number": "7", "as_printed": "item 7"},
                {"item_id": null, "number": "19", "as_printed": "the item about parking"}],
            "nature": null, "participation": "withdrew", "intended": false, "dispensation": null,
            "evidence": [{"start": 23, "end": 71}]}],
        "resolutions": [{"id": "resolution-1", "item_id": "item-7", "kind": "resolved", "verb": "RESOLVED",
            "clauses": [{"label": "1.", "text": "That it be renewed.", "evidence": {"start": 82, "end": 101}}],
            "mover_id": "person-2", "seconder_id": "person-1",
            "vote": {"for": 6, "against": 2, "abstain": null, "unanimous": false, "casting_vote": false,
                "votes": [{"person_id": "person-1", "option": "no"}]},
            "truncated": false, "evidence": [{"start": 72, "end": 101}]}],
        "checks": [{"id": "check-1", "code": "x", "severity": "attention", "message": "Cllr Nand declared and seconded.",
            "person_ids": [], "item_ids": [], "declaration_ids": ["declaration-1"], "resolution_ids": ["resolution-1"],
            "evidence": [{"start": 23, "end": 71}, {"start": 72, "end": 101}]}],
        "coverage": {"characters": 90, "understood": 54, "percent": 60},
        "warnings": [{"code": "truncated_source", "message": "The page cuts this off.", "item_id": "item-7",
            "evidence": {"start": 72, "end": 80}}]
    })
}

fn reading(facts: Value) -> Rc<Reading> {
    let facts: Analysis = serde_json::from_value(facts).expect("the model");
    let source = SourceView::new(&facts, TEXT);
    Rc::new(Reading::new(Findings { facts, source }))
}

fn props(facts: Value) -> FactsProps {
    FactsProps { reading: reading(facts), on_show: Callback::noop() }
}

#[derive(PartialEq, Properties)]
struct PartProps {
    html: Html,
}

/// Draws what is no component.
#[component]
fn Part(props: &PartProps) -> Html {
    props.html.clone()
}

/// The markup of what is no component.
fn drawn(html: Html) -> String {
    markup::<Part>(PartProps { html })
}

/// The markup of the head of the results.
fn head(facts: Value) -> String {
    drawn(meeting_facts(&props(facts), Callback::noop(), Callback::noop()))
}

/// The markup, without comments.
fn markup<C: BaseComponent>(props: C::Properties) -> String {
    let mut rendered = pin!(LocalServerRenderer::<C>::with_props(props).hydratable(false).render());
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(markup) = rendered.as_mut().poll(&mut context) {
            return markup;
        }
    }
}

#[track_caller]
fn holds(markup: &str, parts: &[&str]) {
    for part in parts {
        assert!(markup.contains(part), "no {part:?} in {markup}");
    }
}

#[test]
fn every_region_is_named_by_its_heading() {
    let cases = [
        (drawn(check_list(&props(facts()))), "checks", "Checks"),
        (drawn(declaration_list(&props(facts()))), "declarations", "Declarations of interest"),
        (drawn(attendance_lists(&props(facts()))), "attendance", "Attendance"),
        (drawn(item_outline(&props(facts()))), "items", "Agenda items"),
        (drawn(resolution_list(&props(facts()))), "resolutions", "Resolutions"),
    ];
    for (markup, id, heading) in cases {
        let section = format!(r#"<section id="{id}" aria-labelledby="{id}-heading""#);
        holds(&markup, &[&section, &format!(r#"<h2 id="{id}-heading" tabindex="-1">{heading}</h2>"#)]);
    }
}

#[test]
fn a_declaration_says_who_what_why_and_what_they_did() {
    let markup = drawn(declaration_list(&props(facts())));
    holds(&markup, &["Cllr Priya Nand</h3>", "Kind not stated", "No: left the meeting", "Show the words"]);
    holds(
        &markup,
        &[
            r##"<a href="#item-7">7. Lease &lt;of&gt; the hall</a>"##,
            "Item 19, the item about parking",
            "Not an item of these minutes",
        ],
    );
    holds(&markup, &[r#"<dt>Because</dt><dd><span data-of="silent" class="tag">The minutes do not say</span></dd>"#]);
}

#[test]
fn none_declared_differs_from_silence() {
    let with = |status: &str| {
        let mut facts = facts();
        facts["declarations"] = json!([]);
        facts["declarations_status"] = json!(status);
        drawn(declaration_list(&props(facts)))
    };
    holds(&with("none"), &["The minutes say that no interests were declared."]);
    holds(&with("not_recorded"), &["The minutes do not say", "whether any interest was declared."]);
    assert!(!with("none").contains("do not say"));
}

#[test]
fn attendance_stands_by_status_with_roles_and_movements() {
    let markup = drawn(attendance_lists(&props(facts())));
    holds(&markup, &["Present", "in place of Cllr Ruth &lt;b&gt;Calder&lt;/b&gt;, remotely", "Apologies", "Chair"]);
    holds(&markup, &["Came and went", "left at 7.45 pm", "7. Lease &lt;of&gt; the hall"]);
    assert!(!markup.contains("Absent"), "a list that is empty is not drawn");
}

#[test]
fn an_item_leads_to_its_words_and_shows_what_happened_in_it() {
    let markup = drawn(item_outline(&props(facts())));
    holds(
        &markup,
        &[r#"<li id="item-7""#, "Property", "1 interest", "Resolved", "Press and public excluded", "PDF 138 KB"],
    );
    holds(&markup, &["Lease &lt;of&gt; the hall<span class=\"visually-hidden\">, show the words</span>"]);
}

#[test]
fn a_resolution_shows_clauses_movers_and_votes() {
    let markup = drawn(resolution_list(&props(facts())));
    holds(&markup, &["1.</span>", "That it be renewed.", "seconded by Cllr Priya Nand", "6 for, 2 against"]);
    holds(&markup, &["<dt>Against</dt><dd>Cllr Priya Nand</dd>", r#"<rect data-of="for" x="0" y="0" width="750""#]);
    assert!(!markup.contains("abstained"), "what is not printed is not shown");
}

#[test]
fn a_check_leads_to_both_passages() {
    let both = drawn(check_list(&props(facts())));
    holds(
        &both,
        &["Worth checking", "Cllr Nand declared and seconded.", "Show the declaration", "Show the resolution"],
    );
    let mut none = facts();
    none["checks"] = json!([]);
    holds(&drawn(check_list(&props(none))), &["Nothing here needs a second look"]);
}

#[test]
fn what_could_not_be_read_is_listed_or_not_mentioned() {
    holds(&drawn(warning_list(&props(facts()))), &["What could not be read", "The page cuts this off."]);
    let mut none = facts();
    none["warnings"] = json!([]);
    assert!(!drawn(warning_list(&props(none))).contains("section"));
}

#[test]
fn the_source_is_marked_and_the_words_asked_for_can_take_focus() {
    use minutes_analyser::model::Evidence;
    use minutes_analyser::page::{source_view::Kind, state::Selection};
    let draw = |selection: Option<Selection>| {
        markup::<SourcePane>(SourcePaneProps { reading: reading(facts()), selection, on_back: Callback::noop() })
    };
    let plain = draw(None);
    holds(
        &plain,
        &[
            r#"<mark data-kind="heading">7. Lease &lt;of&gt; the hall</mark>"#,
            "Source text",
            r#"data-kind="declaration""#,
        ],
    );
    assert!(!plain.contains("Back to"));
    let places = vec![Evidence { start: 23, end: 32 }];
    let selection = Selection { places, kind: Kind::Person, from: "x".into(), back_to: "attendance".into() };
    let selected = draw(Some(selection));
    holds(
        &selected,
        &["Back to attendance", r#"<mark data-kind="person" id="words" tabindex="-1" aria-current="true""#],
    );
}

#[test]
fn progress_and_notice_are_drawn_only_when_there_is_something_to_tell() {
    let bar = |work: Option<&str>| {
        let work = work.map(str::to_string);
        drawn(progress_bar(work, 40, Callback::noop()))
    };
    holds(&bar(Some("Reading a.txt")), &["Reading a.txt</label>", r#"max="100" value="40""#, "Cancel"]);
    assert_eq!(bar(None), "");
    let notice = |count: usize| drawn(notice(&vec!["It is a picture.".to_string(); count]));
    assert_eq!(notice(0), "");
    holds(&notice(1), &["Not read</h2>", "It is a picture."]);
    holds(&notice(7), &["And 2 more"]);
}

#[test]
fn the_meeting_says_how_much_of_the_text_was_understood() {
    let said = |percent: u32| {
        let mut facts = facts();
        facts["coverage"]["percent"] = json!(percent);
        head(facts)
    };
    holds(&said(60), &["The reader accounts for 60 % of the text;"]);
    assert!(!said(100).contains(" % of the text"));
}

#[test]
fn a_new_version_is_offered_and_says_what_becomes_of_what_is_open() {
    let banner = |ready: bool, has_documents: bool| drawn(new_version(ready, has_documents, Callback::noop()));
    assert!(!banner(false, true).contains("new version") && !banner(false, true).contains("<button"));
    holds(&banner(true, false), &["role=\"status\"", "A new version is ready.", "<button", "Update now"]);
    assert!(!banner(true, false).contains("read again"));
    holds(&banner(true, true), &["It will read again what you have opened"]);
}

/// The elements of a markup: each one's name, and the names and values of its attributes.
fn elements(markup: &str) -> Vec<(&str, Vec<(&str, &str)>)> {
    let tags = markup.split('<').skip(1).filter(|tag| !tag.starts_with(['/', '!']));
    tags.map(|tag| {
        // Yew writes attributes as name="value", with `"` in the value escaped.
        let (mut name, mut attributes, mut rest) = ("", Vec::new(), tag);
        while let Some(end) = rest.find([' ', '>', '=']) {
            let (word, after) = rest.split_at(end);
            if let Some(value) = after.strip_prefix("=\"") {
                let (value, after) = value.split_once('"').expect("a value ends");
                attributes.push((word, value));
                rest = after.strip_prefix(' ').unwrap_or(after);
                continue;
            }
            if name.is_empty() {
                name = word;
            } else if !word.is_empty() {
                attributes.push((word, ""));
            }
            if after.starts_with('>') {
                break;
            }
            rest = &after[1..];
        }
        (name, attributes)
    })
    .collect()
}

/// The facts with hostile words wherever minutes put words.
fn hostile(value: &mut Value) {
    const WORDS: [&str; 15] = [
        "name",
        "title",
        "section",
        "text",
        "nature",
        "stated_as",
        "as_printed",
        "message",
        "body",
        "location",
        "role",
        "number",
        "label",
        "format",
        "size",
    ];
    match value {
        Value::Array(values) => values.iter_mut().for_each(hostile),
        Value::Object(members) => {
            for (name, value) in members {
                if value.is_string() && WORDS.contains(&name.as_str()) {
                    *value = json!("javascript:alert(1)//\" onclick=\"alert(1)\"><img src=x onerror=alert(1)>'");
                } else {
                    hostile(value);
                }
            }
        }
        _ => {}
    }
}

#[test]
fn every_link_stays_on_the_page_or_goes_by_https_and_no_words_become_markup() {
    let mut hostile_facts = facts();
    hostile(&mut hostile_facts);
    let mut names = [0; 2];
    for facts in [facts(), hostile_facts] {
        let drawn = [
            drawn(check_list(&props(facts.clone()))),
            drawn(declaration_list(&props(facts.clone()))),
            drawn(attendance_lists(&props(facts.clone()))),
            drawn(item_outline(&props(facts.clone()))),
            drawn(resolution_list(&props(facts.clone()))),
            drawn(warning_list(&props(facts.clone()))),
            head(facts.clone()),
            markup::<SourcePane>(SourcePaneProps {
                reading: reading(facts),
                selection: None,
                on_back: Callback::noop(),
            }),
        ]
        .concat();
        let mut links = 0;
        for (element, attributes) in elements(&drawn) {
            assert!(
                !["script", "img", "iframe", "object", "embed", "style", "link", "base"].contains(&element),
                "{element}"
            );
            for (name, value) in attributes {
                assert!(
                    !name.starts_with("on") && !["src", "srcdoc", "style", "action", "formaction"].contains(&name),
                    "{name}"
                );
                if name == "href" {
                    links += 1;
                    assert!(value.starts_with('#') || value.starts_with("https:"), "{element} leads to {value}");
                }
            }
        }
        names = [names[1], links];
    }
    assert!(names[0] > 5 && names[0] == names[1], "links: {names:?}");
}
