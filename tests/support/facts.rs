//! The facts of an analysis as lines for people: what a reviewer wants to see in a diff.

use minutes_analyser::Analysis;
use minutes_analyser::model::{Declaration, Resolution, Vote};
use serde::Serialize;
use std::fmt::Write;

/// Every fact, one a line, without places in the text.
pub fn facts(analysis: &Analysis) -> String {
    let facts = Facts { analysis };
    let mut text = String::new();
    facts.meeting(&mut text);
    facts.attendance(&mut text);
    facts.items(&mut text);
    facts.declarations(&mut text);
    facts.resolutions(&mut text);
    facts.notes(&mut text);
    text
}

struct Facts<'a> {
    analysis: &'a Analysis,
}

impl Facts<'_> {
    fn meeting(&self, text: &mut String) {
        let meeting = &self.analysis.meeting;
        let classification = meeting.classification.map(|classification| word(&classification));
        for (name, value) in [
            ("organization", &meeting.organization),
            ("body", &meeting.body),
            ("classification", &classification),
            ("date", &meeting.start_date),
            ("from", &meeting.start_time),
            ("to", &meeting.end_time),
            ("location", &meeting.location),
        ] {
            let _ = writeln!(text, "{name}: {}", or_dash(value));
        }
    }

    fn attendance(&self, text: &mut String) {
        heading(text, "attendance");
        for row in &self.analysis.attendance {
            let _ = write!(text, "{}: {}", word(&row.status), self.person(&row.person_id));
            if let Some(role) = &row.role {
                let _ = write!(text, ", {role}");
            }
            if let Some(substituted) = &row.substitute_for_id {
                let _ = write!(text, ", for {}", self.person(substituted));
            }
            text.push_str(if row.remote == Some(true) { ", remote\n" } else { "\n" });
        }
        for row in &self.analysis.movements {
            let item = row.item_id.as_deref().unwrap_or("-");
            let _ =
                writeln!(text, "{}: {}, {item}, {}", word(&row.kind), self.person(&row.person_id), or_dash(&row.time));
        }
    }

    fn items(&self, text: &mut String) {
        heading(text, "items");
        for item in &self.analysis.items {
            let indent = "  ".repeat(usize::from(item.level.saturating_sub(1)));
            let _ = write!(text, "{indent}{} {}", or_dash(&item.number), item.title);
            for document in &item.documents {
                let _ = write!(text, " [{} {} {}]", document.title, or_dash(&document.format), or_dash(&document.size));
            }
            if let Some(section) = &item.section {
                let _ = write!(text, " (section {section})");
            }
            text.push_str(if item.private { " (private)" } else { "" });
            text.push_str(if item.truncated { " (truncated)\n" } else { "\n" });
        }
    }

    fn declarations(&self, text: &mut String) {
        heading(text, &format!("declarations: {}", word(&self.analysis.declarations_status)));
        for declaration in &self.analysis.declarations {
            self.declaration(declaration, text);
        }
    }

    fn declaration(&self, declaration: &Declaration, text: &mut String) {
        let item = |item: &minutes_analyser::model::ConcernedItem| match &item.item_id {
            Some(id) => format!("{id} \"{}\"", item.as_printed),
            None => format!("{}? \"{}\"", or_dash(&item.number), item.as_printed),
        };
        let items: Vec<String> = declaration.items.iter().map(item).collect();
        let participation = declaration.participation.map(|participation| word(&participation));
        let _ = write!(text, "{}: {}", self.person(&declaration.person_id), word(&declaration.interest));
        let _ = write!(text, " \"{}\"", or_dash(&declaration.stated_as));
        let _ = write!(text, " | {} | {}", items.join(", "), or_dash(&participation));
        text.push_str(if declaration.intended { ", intended" } else { "" });
        text.push_str(if declaration.dispensation == Some(true) { ", by dispensation" } else { "" });
        let _ = writeln!(text, " | {}", or_dash(&declaration.nature));
    }

    fn resolutions(&self, text: &mut String) {
        heading(text, "resolutions");
        for resolution in &self.analysis.resolutions {
            self.resolution(resolution, text);
        }
    }

    fn resolution(&self, resolution: &Resolution, text: &mut String) {
        let item = resolution.item_id.as_deref().unwrap_or("-");
        let _ = write!(text, "{item}: {} ({})", resolution.verb, word(&resolution.kind));
        for (what, person) in [("moved by", &resolution.mover_id), ("seconded by", &resolution.seconder_id)] {
            if let Some(person) = person {
                let _ = write!(text, ", {what} {}", self.person(person));
            }
        }
        if let Some(vote) = &resolution.vote {
            text.push_str(&self.vote(vote));
        }
        text.push_str(if resolution.truncated { ", truncated\n" } else { "\n" });
        for clause in &resolution.clauses {
            let _ = writeln!(text, "    {} {}", or_dash(&clause.label), clause.text);
        }
    }

    fn vote(&self, vote: &Vote) -> String {
        let count = |count: Option<u32>| count.map_or("-".to_owned(), |count| count.to_string());
        let counts = [vote.in_favour, vote.against, vote.abstain].map(count).join("/");
        let mut text = format!(", vote {counts}");
        text.push_str(if vote.unanimous { " unanimous" } else { "" });
        text.push_str(if vote.casting_vote { " by casting vote" } else { "" });
        for voted in &vote.votes {
            let _ = write!(text, " {} {};", self.person(&voted.person_id), word(&voted.option));
        }
        text
    }

    fn notes(&self, text: &mut String) {
        heading(text, "checks and warnings");
        for check in &self.analysis.checks {
            let _ = writeln!(text, "{}: {}", check.code, check.message);
        }
        for warning in &self.analysis.warnings {
            let _ = writeln!(text, "{}: {}", warning.code, warning.item_id.as_deref().unwrap_or("-"));
        }
    }

    fn person(&self, id: &str) -> &str {
        self.analysis.people.iter().find(|person| person.id == id).map_or("?", |person| &person.name)
    }
}

fn heading(text: &mut String, words: &str) {
    let _ = writeln!(text, "\n{words}");
}

/// A name of the JSON.
fn word(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

fn or_dash(value: &Option<String>) -> &str {
    value.as_deref().unwrap_or("-")
}
