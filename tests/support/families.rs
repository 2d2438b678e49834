//! Texts made to be slow: one piece of minutes or of markup, over and over, as long as is wished.
//!
//! Used by: tests/properties.rs (time grows with the length) and scripts/measure/reading.rs (by how much, up to many megabytes).

/// How the pieces are put together.
#[derive(Clone, Copy)]
pub enum Form {
    Plain,
    Html,
    Markdown,
}

/// All texts made of one piece.
pub struct Family {
    pub name: String,
    piece: &'static str,
    form: Form,
}

impl Family {
    /// About so many bytes of it.
    pub fn text(&self, bytes: usize) -> String {
        let pieces = self.piece.repeat(bytes / self.piece.len());
        match self.form {
            Form::Plain => pieces + "One",
            Form::Html => format!("<!DOCTYPE html>One{pieces}"),
            Form::Markdown => format!("# Minutes\n{pieces}\n"),
        }
    }
}

/// Every family.
pub fn all() -> Vec<Family> {
    let mut all = unbroken();
    all.extend(related());
    all.extend(of(Form::Plain, "text", &PLAIN));
    all.extend(of(Form::Html, "HTML", &HTML));
    all.extend(of(Form::Markdown, "Markdown", &MARKDOWN));
    all
}

/// Those that are one word, one line, or one sentence from the first byte to the last.
pub fn unbroken() -> Vec<Family> {
    of(Form::Plain, "text", &UNBROKEN)
}

/// Those whose facts are about one another: the same people, motions and declarations from the first byte to the last.
pub fn related() -> Vec<Family> {
    of(Form::Plain, "text", &RELATED)
}

fn of(form: Form, kind: &str, pieces: &[&'static str]) -> Vec<Family> {
    pieces.iter().map(|piece| Family { name: format!("{kind} {piece:?}"), piece, form }).collect()
}

const UNBROKEN: [&str; 16] = [
    "a",
    "é",
    "É",
    "E\u{301}",
    "A.",
    "a/",
    "/",
    "(",
    "\"",
    "<",
    "…",
    "....",
    "A B ",
    ". ",
    "a\u{a0}",
    "RESOLVED that ",
];

const RELATED: [&str; 5] = [
    "1. Interests\nA dispensation was granted to all Members on the Tax.\nCllr Vane declared an interest in item 3, Tax.\n",
    "1. Interests\nCllr Vane, Cllr Kerr and Cllr Lyle declared an interest in items 1, 2, 3, 4 and 5.\n",
    "1. Budget\nCllr Vane declared an interest in item 1 and left the meeting.\nRESOLVED that it be noted. Proposed by Cllr Vane, \
     seconded by Cllr Kerr.\n",
    "(a) Motion\nCllr Vane moved and Cllr Kerr seconded an amendment.\nThe amendment was lost.\n",
    "RESOLVED: that the minutes be approved.\nThe motion was carried.\nFor: Cllr Vane\nAgainst: Cllr Kerr\n",
];

const PLAIN: [&str; 29] = [
    "1. Apologies\n",
    "Councillor A. Vane, ",
    "(a) (b) (i) 1.1 ",
    "Present: ",
    "Present:\n",
    "declared an interest in item 7 ",
    "\n",
    " \t ",
    "item 7 and ",
    "Vane, ",
    "Cllr Vane\n",
    "• ",
    "1.\n",
    "Cllr Vane declared a personal interest in item 3. ",
    "Proposed by Cllr Vane, seconded by Cllr Kerr and ",
    "RESOLVED\n",
    "12 votes for, 3 against. ",
    "12 May 2019 at 7 pm ",
    "Apologies were received from ",
    "and ",
    "| ",
    "For: Cllr Vane, Cllr Kerr; Against: ",
    "Minutes:\n",
    "23/045 ",
    "-",
    "Page 1\n",
    "i) ",
    "Mr ",
    "in the Chair, ",
];

const HTML: [&str; 12] = [
    "<p>",
    "<div><b>",
    "<table><tr><td>",
    "<a href=\"",
    "<!--",
    "&amp",
    "<ol><li>",
    "</p>",
    "<",
    "<script>",
    "<svg>",
    "a</b>",
];

const MARKDOWN: [&str; 9] = ["**", "[a](", "*a _b ", "| a ", "`a", "<b", "- a\n", "<p>\n", "# a\n"];
