//! Meetings whose second item is about interests, and their declarations as lines.

use minutes_analyser::model::{Analysis, DeclarationsStatus, Participation};
use minutes_analyser::{Source, analyse};

/// A meeting of Hollowdene Council whose second item is about interests.
pub fn meeting(declared: &str) -> Analysis {
    let text = format!(
        "Hollowdene Council\n\nMinutes of the meeting held on 4 May 2023\n\n1. Apologies for absence\n\nThere were none.\n\n2. Declarations of interest\n\n\
         {declared}\n\n3. Minutes\n\nThe minutes were taken as read.\n\n4. Budget\n\nThe budget was discussed.\n\n5. Roads\n\nThe roads were discussed.\n\n\
         6. Parks and gardens\n\nThe parks were discussed.\n"
    );
    analysed(&text)
}

pub fn analysed(text: &str) -> Analysis {
    analyse(Source { name: "minutes.txt", bytes: text.as_bytes() }).unwrap_or_else(|refusal| panic!("{refusal:?}"))
}

/// "Ives | personal | 5, 6 | a governor | withdrew", one for each declaration; "-" for what is not stated.
pub fn shown(analysis: &Analysis) -> Vec<String> {
    let family = |id: &str| {
        let person = analysis.people.iter().find(|person| person.id == id);
        person.and_then(|person| person.family_name.clone()).unwrap_or_default()
    };
    let row = |declaration: &minutes_analyser::model::Declaration| {
        assert!(!declaration.evidence.is_empty());
        let kind = serde_json::to_value(declaration.interest).unwrap_or_default();
        let items: Vec<String> = declaration.items.iter().filter_map(|item| item.number.clone()).collect();
        let participation = match (declaration.participation, declaration.intended) {
            (None, _) => "-",
            (Some(Participation::Withdrew), false) => "withdrew",
            (Some(Participation::Withdrew), true) => "would withdraw",
            (Some(Participation::DidNotParticipate), false) => "took no part",
            (Some(Participation::DidNotParticipate), true) => "would take no part",
            (Some(Participation::Participated), false) => "took part",
            (Some(Participation::Participated), true) => "would take part",
        };
        let or_dash = |text: &str| if text.is_empty() { "-".to_owned() } else { text.to_owned() };
        format!(
            "{} | {} | {} | {} | {participation}",
            family(&declaration.person_id),
            kind.as_str().unwrap_or_default(),
            or_dash(&items.join(", ")),
            or_dash(declaration.nature.as_deref().unwrap_or_default())
        )
    };
    analysis.declarations.iter().map(row).collect()
}

#[track_caller]
pub fn reads(declared: &str, expected: &[&str]) {
    assert_eq!(shown(&meeting(declared)), expected, "in {declared:?}");
}

/// Says that there were none, or nothing at all.
#[track_caller]
pub fn reads_status(declared: &str, expected: DeclarationsStatus) {
    let analysis = meeting(declared);
    assert_eq!((analysis.declarations_status, shown(&analysis)), (expected, Vec::new()), "in {declared:?}");
}
