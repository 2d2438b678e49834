//! The labels of lists, which HTML leaves to the browser: "1.", "a.", "iv.", "•".
//!
//! Source: the WHATWG HTML Standard, 4.4.5 and 15.3.8; CSS Counter Styles, 6.1.

use super::tokens::Tag;
use crate::text::numerals::{letters, roman};

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
    pub fn of(tag: &Tag<'_>, ordered: bool, styles: &ListStyles) -> Self {
        let usual = if ordered { Style::Decimal } else { Style::Bullet };
        List {
            style: opt_style(tag)
                .or_else(|| styles.of(tag))
                .filter(|style| ordered || *style == Style::None)
                .unwrap_or(usual),
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
        let style = tag.attribute("style")?;
        declared(style)
    })
}

/// The style that a list of declarations asks for: "margin: 0; list-style-type: lower-alpha".
fn declared(declarations: &str) -> Option<Style> {
    const NAMES: [(&str, Style); 8] = [
        ("none", Style::None),
        ("decimal", Style::Decimal),
        ("lower-alpha", Style::Letters { capital: false }),
        ("lower-latin", Style::Letters { capital: false }),
        ("upper-alpha", Style::Letters { capital: true }),
        ("upper-latin", Style::Letters { capital: true }),
        ("lower-roman", Style::Roman { capital: false }),
        ("upper-roman", Style::Roman { capital: true }),
    ];
    let (_, value) = declarations
        .split(';')
        .filter_map(|declaration| declaration.split_once(':'))
        .find(|(property, _)| ["list-style", "list-style-type"].contains(&property.trim()))?;
    let value = value.to_ascii_lowercase();
    NAMES.into_iter().find(|(name, _)| value.contains(name)).map(|(_, style)| style)
}

/// How the page's own `<style>` lets lists count, by class: "ol.agenda { list-style-type: lower-alpha }".
#[derive(Debug, Default)]
pub(super) struct ListStyles(Vec<(String, Style)>);

impl ListStyles {
    /// Reads the rules that name a class of lists; what holds for other elements, and where, is not asked.
    pub fn read(&mut self, rules: &str) {
        const MOST_RULES: usize = 200;
        for rule in rules.split('}').filter(|rule| rule.contains("list-style")) {
            let Some((selectors, declarations)) = rule.rsplit_once('{') else { continue };
            let Some(style) = declared(declarations) else { continue };
            let selectors = selectors.rsplit('{').next().unwrap_or_default();
            for selector in selectors.split(',') {
                // What the rule is for stands last: ".sub > ol.letters".
                let last = selector.trim().rsplit([' ', '>', '\n']).next().unwrap_or_default();
                let class = last.split_once('.').filter(|(element, _)| ["", "ol", "ul"].contains(element));
                if let Some((_, class)) = class.filter(|_| self.0.len() < MOST_RULES) {
                    self.0.push((class.to_owned(), style));
                }
            }
        }
    }

    /// The style of the list that a start tag opens: the last rule holds.
    fn of(&self, tag: &Tag<'_>) -> Option<Style> {
        let classes = tag.attribute("class")?;
        let rule = self.0.iter().rfind(|(class, _)| classes.split_ascii_whitespace().any(|known| known == class));
        rule.map(|(_, style)| *style)
    }
}
