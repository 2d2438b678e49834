//! The labels of lists, which HTML leaves to the browser: "1.", "a.", "iv.", "•".
//!
//! Source: the WHATWG HTML Standard, 4.4.5 and 15.3.8; CSS Counter Styles, 6.1.

use super::tokens::Tag;
use crate::text::counting::{letters, roman};

/// How a list counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    Bullet,
    None,
    Decimal,
    Letters { capital: bool },
    Roman { capital: bool },
}

/// An open list.
#[derive(Debug)]
pub(super) struct List {
    style: Style,
    next: i64,
}

impl List {
    /// The list that a start tag opens.
    pub fn of(tag: &Tag<'_>, ordered: bool) -> Self {
        let usual = if ordered { Style::Decimal } else { Style::Bullet };
        List {
            style: opt_style(tag).filter(|style| ordered || *style == Style::None).unwrap_or(usual),
            next: tag.attribute("start").and_then(|start| start.trim().parse().ok()).unwrap_or(1),
        }
    }

    /// The label of the next entry, with the space after it; none where the page shows none.
    pub fn label(&mut self, item: &Tag<'_>) -> Option<String> {
        if let Some(value) = item.attribute("value").and_then(|value| value.trim().parse().ok()) {
            self.next = value;
        }
        let number = self.next;
        self.next = self.next.saturating_add(1);
        match opt_style(item).unwrap_or(self.style) {
            Style::Bullet => Some("• ".to_owned()),
            Style::None => None,
            Style::Letters { capital } if number > 0 => Some(letters(number, capital) + ". "),
            Style::Roman { capital } if (1..4000).contains(&number) => Some(roman(number, capital) + ". "),
            _ => Some(format!("{number}. ")),
        }
    }
}

/// The style that a list or an entry asks for.
fn opt_style(tag: &Tag<'_>) -> Option<Style> {
    let by_type = tag.attribute("type").and_then(|value| match value.trim() {
        "1" => Some(Style::Decimal),
        "a" => Some(Style::Letters { capital: false }),
        "A" => Some(Style::Letters { capital: true }),
        "i" => Some(Style::Roman { capital: false }),
        "I" => Some(Style::Roman { capital: true }),
        _ => None,
    });
    by_type.or_else(|| {
        let (_, value) = tag.attribute("style")?.split_once("list-style")?;
        let value = value.split(';').next()?.to_ascii_lowercase();
        let names = [
            ("none", Style::None),
            ("decimal", Style::Decimal),
            ("lower-alpha", Style::Letters { capital: false }),
            ("lower-latin", Style::Letters { capital: false }),
            ("upper-alpha", Style::Letters { capital: true }),
            ("upper-latin", Style::Letters { capital: true }),
            ("lower-roman", Style::Roman { capital: false }),
            ("upper-roman", Style::Roman { capital: true }),
        ];
        names.into_iter().find(|(name, _)| value.contains(name)).map(|(_, style)| style)
    })
}
